import { html, nothing, type TemplateResult } from 'lit';
import type { PisteError } from '../../domain/errors.js';
import type { MergeField, MergePreview } from '../../domain/merge/preview.js';
import { errorText, formatNumber, msg, str } from '../../i18n/index.js';
import { recordKey } from '../../internal/badge.js';
import { icon } from '../../internal/icon.js';
import { errorNotice } from '../../internal/notice.js';
import { bone } from '../../internal/skeleton.js';
import type { Conversion } from '../../store/lead-store.js';
import type { ConvertForm } from './convert-form.js';
import { customerRow } from './result-customer.js';
import { resultRow } from './result-row.js';
import type { Names } from './result-value.js';
import { becomeText, foldedText, movedThings } from './result-words.js';

export interface ResultView {
  form: ConvertForm;
  names: Names;
  /** The result so far as it is known. */
  preview: MergePreview | undefined;
  error: PisteError | undefined;
  refreshing: boolean;
  /** What would be created as the customer, once it is known. */
  wouldCreate: Conversion['wouldCreate'] | undefined;
  /** Fields without a conflict are shown too. */
  unfolded: boolean;
  /** Fields of which all other values are shown, however many. */
  spread: ReadonlySet<string>;
  choose: (field: MergeField, leadId: string) => void;
  /** Back to what the rule keeps. */
  unchoose: (field: string) => void;
  toggleFold: () => void;
  spreadOut: (field: string) => void;
  changeCustomer: () => void;
  retry: () => void;
}

const ORDER = [
  'title',
  'contactName',
  'companyName',
  'phone',
  'mobile',
  'email',
  'website',
  'expectedRevenue',
  'progress',
  'assignment',
  'customerId',
  'address',
  'tags',
  'priority',
  'doNotContact',
  'description',
];
/** Shown also where nothing is in conflict. */
const ALWAYS = new Set(['title', 'assignment', 'doNotContact', 'customerId']);

/** *Result*: field by field what the merge would give, before anything is written (M5). */
export function mergeResult(view: ResultView): TemplateResult {
  const { form, preview, error, refreshing } = view;
  const count = form.ticked.length;
  return html`<section class="outcome" aria-labelledby="outcome">
    <h3 id="outcome">
      ${msg('Result')} <span class="faint" role="status">${count > 1 ? becomeText(count) : nothing}</span>
    </h3>
    ${count > 1 ? content(view) : html`<p class="muted small">${msg('Tick at least two records to see what they become.')}</p>`}
  </section>`;

  function content(of: ResultView): TemplateResult {
    if (error && !refreshing) return errorNotice(error, mayRetry(error) ? of.retry : undefined);
    return preview ? fields(of, preview) : waiting();
  }
}

function fields(view: ResultView, preview: MergePreview): TemplateResult {
  const { form, names, unfolded } = view;
  const filled = preview.fields.filter(
    (field) => field.field !== 'customerId' && (field.value !== undefined || field.others.length > 0),
  );
  const customer: MergeField = preview.fields.find(({ field }) => field === 'customerId') ?? {
    field: 'customerId',
    rule: 'only-filled',
    others: [],
    choosable: false,
  };
  const all = [...filled, customer].sort((a, b) => rank(a.field) - rank(b.field));
  const folded = all.filter(isFolded);
  return html`<div class="legend">
      ${preview.leads.map((lead) => html`<span>${key(form, lead.id, preview)}<span class="clip">${lead.title}</span></span>`)}
    </div>
    <dl class="result" aria-busy=${view.refreshing ? 'true' : nothing}>
      ${all
        .filter((field) => unfolded || !isFolded(field))
        .map((field) =>
          field.field === 'customerId'
            ? customerRow(field, preview, view)
            : resultRow(field, preview, { ...view, names }),
        )}
    </dl>
    ${
      folded.length > 0
        ? html`<button
            class="link fold"
            type="button"
            aria-expanded=${unfolded ? 'true' : 'false'}
            @click=${view.toggleFold}
          >
            ${unfolded ? msg('Show only the fields that differ') : foldedText(folded.length)}
          </button>`
        : nothing
    }
    ${movesBox(form, preview)}`;
}

/** The other ways out lead away from the dialog: what is in the way here is unticked. */
function mayRetry(error: PisteError): boolean {
  const does = errorText(error).wayOut?.does;
  return does === 'retry' || does === 'reload';
}

function movesBox(form: ConvertForm, preview: MergePreview): TemplateResult | typeof nothing {
  const things = movedThings(preview.moves).filter(({ count }) => count > 0);
  if (things.length === 0) return nothing;
  const survivor = form.row(preview.survivorId)?.key ?? '';
  return html`<div class="movebox">
    <span class="small muted">${msg(str`Moves to ${survivor}, with its origin`)}</span>
    <div class="moves">
      ${things.map(({ count, noun, icon: name }) => html`<span>${icon(name, 's')}<b>${formatNumber(count)}</b> ${noun}</span> `)}
    </div>
  </div>`;
}

function key(form: ConvertForm, leadId: string, preview: MergePreview): TemplateResult {
  return recordKey(form.row(leadId)?.key ?? '', leadId === preview.survivorId);
}

function isFolded({ field, others, rule }: MergeField): boolean {
  const conflict = others.length > 0 && (field !== 'description' || rule === 'all-kept');
  return !conflict && rule !== 'chosen' && !ALWAYS.has(field);
}

function rank(field: string): number {
  const at = ORDER.indexOf(field);
  return at < 0 ? ORDER.length : at;
}

function waiting(): TemplateResult {
  return html`<div class="bones" role="status" aria-label=${msg('Loading…')}>
    ${(['w3', 'w2', 'w4', 'w1', 'w3', 'w2'] as const).map((width) => html`<div><span>${bone('w1')}</span><span>${bone(width)}</span></div>`)}
  </div>`;
}
