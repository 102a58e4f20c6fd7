import { html, nothing, type TemplateResult } from 'lit';
import type { MergeField, MergePreview } from '../../domain/merge/preview.js';
import { formatNumber, msg, str } from '../../i18n/index.js';
import { recordKey } from '../../internal/badge.js';
import type { ResultView } from './merge-result.js';
import { shortened, valueText, valueView } from './result-value.js';
import { resultLabel, ruleText } from './result-words.js';
import { changesSurvivor, filledText } from './survivor-change.js';

/** Values that lose shown of a field, when there are more. */
const FEW = 5;

/** One field of the result: the value kept with its letter, why, the others to choose from, the way back (M5). */
export function resultRow(field: MergeField, preview: MergePreview, view: ResultView): TemplateResult {
  const why = ruleText(field, view.names.directory) || filledText(field, preview, view.form);
  const changes = changesSurvivor(field, preview);
  return html`<div class=${changes ? 'r changes' : 'r'}>
    <dt>${resultLabel(field.field)}</dt>
    <dd>
      ${field.rule === 'all-kept' ? allKept(field, preview, view, why) : kept(field, preview, view, why)}${otherValues(field, preview, view)}
      ${changes ? changeMark() : nothing}
    </dd>
    ${wayBack(field, view)}
  </div>`;
}

/** What a merge changes in the record that stays is seen at a glance, and told to who cannot see it. */
function changeMark(): TemplateResult {
  return html`<span class="sr">(${msg('changes')})</span>`;
}

function kept(field: MergeField, preview: MergePreview, view: ResultView, why: string): TemplateResult {
  const value =
    field.value === undefined
      ? html`<span class="faint">${msg('Not set')}</span>`
      : valueView(field.field, field.value, view.names);
  return html`<div class="line">
    ${field.fromId === undefined ? nothing : letter(field.fromId, preview, view)}
    <span><span class="kept">${value}</span>${why ? html`<span class="why">${why}</span>` : nothing}</span>
  </div>`;
}

/** Texts that are all kept, each on a line under its letter. */
function allKept(field: MergeField, preview: MergePreview, view: ResultView, why: string): TemplateResult {
  return html`${preview.leads
      .filter((lead) => lead.description)
      .map(
        (lead) => html`<div class="line">${letter(lead.id, preview, view)}${shortened(lead.description ?? '')}</div>`,
      )} <span class="why">${why}</span>`;
}

/** The values that lose; a click keeps one of them instead. Of very many the first are shown until all are asked for. */
export function otherValues(
  field: MergeField,
  preview: MergePreview,
  view: ResultView,
): TemplateResult | typeof nothing {
  const { others } = field;
  if (!field.choosable || others.length === 0) return nothing;
  const all = others.length <= FEW + 1 || view.spread.has(field.field);
  const left = formatNumber(others.length - FEW);
  return html`<div class="others">
    ${others.slice(0, all ? others.length : FEW).map((other) => otherValue(field, other, preview, view))}
    ${
      all
        ? nothing
        : html`<button class="other rest" type="button" @click=${() => view.spreadOut(field.field)}>
            +${left}<span class="sr"> ${msg('other values')}</span>
          </button>`
    }
  </div>`;
}

function otherValue(
  field: MergeField,
  { leadId, value }: MergeField['others'][number],
  preview: MergePreview,
  view: ResultView,
): TemplateResult {
  const text = valueText(field.field, value, view.names);
  return html`<button class="other" type="button" title=${text} @click=${() => view.choose(field, leadId)}>
    <span class="sr">${msg('Keep')} </span>${letter(leadId, preview, view)} <span class="clip">${text}</span>
  </button>`;
}

/** `Back to A` where the user has chosen a value. */
export function wayBack(field: MergeField, view: ResultView): TemplateResult | typeof nothing {
  if (field.rule !== 'chosen') return nothing;
  const key = view.form.ruledBy(field.field)?.key;
  return html`<dd class="from">
    <button class="link" type="button" @click=${() => view.unchoose(field.field)}>
      ${key ? msg(str`Back to ${key}`) : msg('Back to the rule')}
    </button>
  </dd>`;
}

export function letter(leadId: string, preview: MergePreview, { form }: ResultView): TemplateResult {
  return recordKey(form.row(leadId)?.key ?? '', leadId === preview.survivorId);
}
