import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lead } from '../../domain/records/lead.js';
import { formatNumber, msg, str } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { amountsText, mainOf, type Amounts } from './amounts.js';
import { wonRun } from './won-run.js';
import type { Column } from './read-pipeline.js';

export interface ColumnProps {
  name: string;
  column: Column;
  /** The value of the fullest stage in the currency that most have. */
  fullest: number;
  currencies: readonly string[];
  /** Cards can be put into it. */
  takes: boolean;
  folded: boolean;
  /** A card is held over it. */
  target: boolean;
  /** A card in it was just won. */
  justWon: boolean;
  card: (lead: Lead) => TemplateResult;
  fold: () => void;
  more: () => void;
  add: () => void;
}

/** A stage with its name, count, sum, bar and cards. */
export function pipelineColumn({
  name,
  column,
  fullest,
  currencies,
  takes,
  folded,
  target,
  justWon,
  card,
  fold,
  more,
  add,
}: ColumnProps): TemplateResult {
  const { stageId, count, sums, weighted, leads } = column;
  const sumText = amountsText(sums, currencies);
  if (folded) {
    return html`<section
      class=${justWon ? 'stage is-folded is-won' : 'stage is-folded'}
      part="stage"
      data-of=${stageId}
    >
      ${justWon ? wonRun() : nothing}
      <button class="unfold" type="button" aria-expanded="false" @click=${fold}>
        ${icon('next', 's')}<b class="strong">${name} <span class="faint">${formatNumber(count)}</span></b
        ><span class="sum">${sumText}</span>
      </button>
    </section>`;
  }
  const share = (value: Amounts) =>
    fullest > 0 ? Math.max(0, Math.min(100, (mainOf(value, currencies) / fullest) * 100)) : 0;
  return html`<section
    class=${target ? 'stage is-target' : 'stage'}
    part="stage"
    data-of=${stageId}
    aria-label=${msg(str`${name}, ${formatNumber(count)}, ${sumText}`)}
  >
    <header class=${currencies.length > 1 ? 'several' : nothing}>
      <h2><span class="clip">${name}</span> <span class="faint num">${formatNumber(count)}</span></h2>
      <span class="sum num">${sumText}</span>
      ${
        takes
          ? html`<button
              class="btn ghost only small add"
              type="button"
              aria-label=${msg(str`New opportunity in ${name}`)}
              title=${msg(str`New opportunity in ${name}`)}
              @click=${add}
            >
              ${icon('add', 's')}
            </button>`
          : nothing
      }
      <button
        class="btn ghost only small"
        type="button"
        aria-expanded="true"
        aria-label=${msg(str`Fold ${name}`)}
        @click=${fold}
      >
        ${icon('previous', 's')}
      </button>
    </header>
    <svg class="track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect width="100" height="4"></rect><rect class="all" width=${share(sums)} height="4"></rect>${weighted === undefined ? nothing : svg`<rect class="on" width=${share(weighted)} height="4"></rect>`}`}
    </svg>
    <ul data-stage=${stageId} ?data-closed=${!takes}>
      ${repeat(leads, (lead) => lead.id, card)}
      ${count === 0 ? html`<li class="nothing">${msg('Nothing here. Drag an opportunity in, or press N.')}</li>` : nothing}
    </ul>
    ${leads.length < count ? html`<button class="btn small ghost" type="button" @click=${more}>${msg(str`Show more (${formatNumber(count - leads.length)})`)}</button>` : nothing}
  </section>`;
}
