import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { addText } from '../../internal/new-lead/add-text.js';
import { amountsText, total } from './amounts.js';
import type { PipelineData } from './read-pipeline.js';

export interface ToolsProps {
  data: PipelineData | undefined;
  /** What is searched for; stands in the field when the board first appears. */
  search: string;
  /** Undefined where there is nobody whose opportunities they could be. */
  mine: boolean | undefined;
  chart: boolean;
  type: (event: Event) => void;
  toggleChart: () => void;
  toggleMine: () => void;
  add: () => void;
}

/** Title, search, *Mine*, what is expected of all that is found, and a new one. */
export function pipelineTools({
  data,
  search,
  mine,
  chart,
  type,
  toggleMine,
  toggleChart,
  add,
}: ToolsProps): TemplateResult {
  return html`<div class="tools">
    <h1 tabindex="-1">${msg('My Pipeline')}</h1>
    <span class="input"
      >${icon('search')}<input
        type="search"
        aria-label=${msg('Search opportunities')}
        placeholder=${msg('Search opportunities')}
        value=${search}
        @input=${type}
      /><span class="kbd" aria-hidden="true">/</span></span
    >
    ${mine === undefined ? nothing : html`<button class=${mine ? 'chip is-on' : 'chip'} type="button" aria-pressed=${mine} @click=${toggleMine}>${msg('Mine')}</button>`}
    <button class=${chart ? 'chip is-on' : 'chip'} type="button" aria-pressed=${chart} @click=${toggleChart}>
      ${icon('chart', 's')}${msg('Chart')}
    </button>
    ${data ? totals(data) : nothing}
    <button
      class="btn primary add"
      type="button"
      aria-label=${addText('opportunity')}
      aria-keyshortcuts="N"
      @click=${add}
    >
      ${icon('add')}<span class="wide">${addText('opportunity')}</span>
    </button>
  </div>`;
}

/** The weighted total is known only where every card has been read. */
function totals({ columns, currencies }: PipelineData): TemplateResult {
  const sums = total(columns.map((column) => column.sums));
  const known = columns.flatMap((column) => column.weighted ?? []);
  const weighted = known.length === columns.length ? total(known) : undefined;
  return html`<span class=${currencies.length > 1 ? 'totals several muted small' : 'totals muted small'}
    ><span><b class="strong num">${amountsText(sums, currencies)}</b> ${msg('expected')}</span>
    ${weighted === undefined ? nothing : html`<span><b class="strong num">${amountsText(weighted, currencies)}</b> ${msg('weighted by probability')}</span>`}</span
  >`;
}
