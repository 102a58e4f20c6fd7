import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatNumber, msg } from '../../i18n/index.js';
import { LocalizedElement } from '../../internal/localized-element.js';
import { segmentSheet } from '../../styles/segment.styles.js';
import { money } from './amounts.js';
import type { Column } from './read-pipeline.js';

/** A stage of the chart with its name. */
export interface ChartStage {
  name: string;
  column: Column;
}

interface RowLook {
  currency: string;
  value: number;
  /** The value of the fullest stage. */
  most: number;
  counts: boolean;
}

const own = css`
  :host {
    display: grid;
    gap: var(--_p-space-1);
    margin: 0 var(--_p-gutter) var(--_p-space-15);
    padding: var(--_p-space-15) var(--_p-space-2);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
    container: chart / inline-size;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_p-space-1);
  }
  h2 {
    font-size: var(--_p-text-m);
    font-weight: var(--_p-weight-strong);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_p-text-s);
  }
  th {
    font-weight: var(--_p-weight);
    text-align: start;
  }
  thead th {
    color: var(--_p-text-2);
  }
  :is(th, td) {
    padding-block: var(--_p-space-05);
    padding-inline: 0 var(--_p-space-2);
  }
  .count {
    padding-inline-end: 0;
  }
  .stage {
    max-inline-size: 14em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar {
    inline-size: 60%;
  }
  .amount {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: calc(14 * var(--_p-u));
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .groove {
    fill: var(--_p-groove);
  }
  .all {
    fill: var(--_p-accent-line);
  }
  .on {
    fill: var(--_p-accent);
  }
  @container chart (inline-size < 34em) {
    .bar {
      inline-size: 50%;
    }
    .amount {
      padding-inline-end: 0;
    }
    .count,
    .weighted {
      display: none;
    }
    .stage {
      max-inline-size: 7em;
    }
  }
  @media (forced-colors: active) {
    .groove {
      fill: Canvas;
      stroke: CanvasText;
    }
    .all {
      fill: GrayText;
    }
    .on {
      fill: Highlight;
    }
  }
`;

/**
 * What is expected in each stage, one currency at a time: a table whose bars compare the stages.
 *
 * @summary Internal: the chart of a pipeline's value.
 */
export class PipelineChart extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, segmentSheet, own];

  @property({ attribute: false }) stages: readonly ChartStage[] = [];
  /** The one that most records have first; '' is for amounts without a currency. */
  @property({ attribute: false }) currencies: readonly string[] = [];

  /** The one that was chosen, so long as there is something in it. */
  @state() private chosen: string | undefined;

  protected override render(): TemplateResult {
    const offered = this.#offered();
    const currency = this.chosen !== undefined && offered.includes(this.chosen) ? this.chosen : (offered[0] ?? '');
    const values = this.stages.map(({ column }) => Math.max(0, column.sums.get(currency) ?? 0));
    const most = Math.max(...values, 0);
    // the records of a stage are counted whatever their currency: beside the sum of one of several that would mislead
    const counts = offered.length === 1;
    return html`<div class="top">
        <h2 id="title">${msg('Value by stage')}</h2>
        ${
          offered.length > 1
            ? html`<fieldset class="segment small">
                <legend class="sr">${msg('Currency')}</legend>
                ${offered.map((each) => this.#choice(each, each === currency))}
              </fieldset>`
            : nothing
        }
      </div>
      <table aria-labelledby="title">
        <thead>
          <tr>
            <th scope="col">${msg('Stage')}</th>
            <td class="bar"></td>
            <th scope="col" class="amount">${msg('Expected')}</th>
            <th scope="col" class="amount weighted">${msg('Weighted')}</th>
            ${counts ? html`<th scope="col" class="amount count">${msg('Opportunities')}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${this.stages.map((stage, i) => this.#row(stage, { currency, value: values[i] ?? 0, most, counts }))}
        </tbody>
      </table>`;
  }

  /** Currencies in which something is expected, or the first where nothing is. */
  #offered(): string[] {
    const all = [...new Set([...this.currencies, ''])];
    const some = all.filter((currency) =>
      this.stages.some(({ column }) => Math.round(column.sums.get(currency) ?? 0) !== 0),
    );
    return some.length > 0 ? some : all.slice(0, 1);
  }

  #choice(currency: string, checked: boolean): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="currency"
        value=${currency}
        .checked=${checked}
        @change=${() => (this.chosen = currency)}
      />${currency || msg('No currency')}</label
    >`;
  }

  #row({ name, column }: ChartStage, { currency, value, most, counts }: RowLook): TemplateResult {
    const width = (amount: number) => (most > 0 ? (1000 * Math.min(amount, most)) / most : 0);
    const weighted = column.weighted && Math.max(0, column.weighted.get(currency) ?? 0);
    return html`<tr>
      <th scope="row" class="stage" title=${name}>${name}</th>
      <td class="bar">
        <svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<rect class="groove" width="1000" height="14"></rect><rect class="all" width=${width(value)} height="14"></rect>${weighted === undefined ? nothing : svg`<rect class="on" width=${width(weighted)} height="14"></rect>`}`}
        </svg>
      </td>
      <td class="amount">${money(Math.round(value), currency)}</td>
      <td
        class="amount weighted"
        title=${weighted === undefined ? msg('Known once all cards of the stage are shown') : nothing}
      >
        ${weighted === undefined ? html`<span aria-hidden="true">–</span><span class="sr">${msg('not known')}</span>` : money(Math.round(weighted), currency)}
      </td>
      ${counts ? html`<td class="amount count">${formatNumber(column.count)}</td>` : nothing}
    </tr>`;
  }
}
