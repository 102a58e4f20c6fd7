import { html, nothing, type TemplateResult } from 'lit';
import type { MergeField, MergePreview } from '../../../domain/merge/preview.js';
import type { Customer } from '../../../domain/records/customer.js';
import { formatNumber, msg } from '../../../i18n/index.js';
import { recordKey } from '../../../internal/badge.js';
import type { Directory } from '../../../internal/directory.js';
import { icon } from '../../../internal/icon.js';
import type { MergeRow } from '../../convert-dialog/merge-rows.js';
import { valueText, type Names } from '../../convert-dialog/result-value.js';
import { becomeText, movedThings, resultLabel, ruleText } from '../../convert-dialog/result-words.js';

export interface GroupResult {
  rows: readonly MergeRow[];
  count: number;
  /** Undefined until it is known. */
  preview: MergePreview | undefined;
  directory: Directory;
  customers: ReadonlyMap<string, Customer>;
  /** Keeps the value of this record; undefined: what the rule keeps. */
  choose: (field: string, leadId: string | undefined) => void;
}

/** What a merge would give, before anything is written (M5): the values that differ, the one kept first, then those to keep instead. */
export function groupResult(look: GroupResult): TemplateResult {
  const { preview, count } = look;
  const fields = preview?.fields.filter(differs) ?? [];
  return html`<section class="outcome" aria-labelledby="outcome">
    <h4 id="outcome">${msg('Result')} <span class="faint">${becomeText(count)}</span></h4>
    ${
      preview
        ? html`<dl>
            ${fields.map((field) => resultRow(field, look))}${preview.result.customerId === undefined ? noCustomer() : nothing}
          </dl>`
        : nothing
    }
    ${preview ? moves(preview) : nothing}
  </section>`;
}

function resultRow(field: MergeField, look: GroupResult): TemplateResult {
  const names: Names = { directory: look.directory, customer: (id) => look.customers.get(id) };
  const why = ruleText(field, look.directory);
  const kept = field.rule === 'all-kept' ? '' : valueText(field.field, field.value, names);
  return html`<div>
    <dt>${resultLabel(field.field)}</dt>
    <dd>
      ${
        kept
          ? html`<span class="kept">${field.fromId === undefined ? nothing : letter(field.fromId, look)}${kept}</span>`
          : nothing
      }${why ? html`<span class="faint">${why}</span>` : nothing}
      ${field.choosable ? field.others.map((other) => otherValue(field, other, names, look)) : nothing}
      ${
        field.rule === 'chosen'
          ? html`<button class="link" type="button" @click=${() => look.choose(field.field, undefined)}>
              ${msg('Back to the rule')}
            </button>`
          : nothing
      }
    </dd>
  </div>`;
}

/** A merge by key makes no customer; the dialog behind *Choose…* proposes one. */
function noCustomer(): TemplateResult {
  return html`<div>
    <dt>${resultLabel('customerId')}</dt>
    <dd><span class="faint">${msg('None')}</span></dd>
  </div>`;
}

function otherValue(
  { field }: MergeField,
  { leadId, value }: MergeField['others'][number],
  names: Names,
  look: GroupResult,
): TemplateResult {
  const text = valueText(field, value, names);
  return html`<button class="other" type="button" title=${text} @click=${() => look.choose(field, leadId)}>
    <span class="sr">${msg('Keep')} </span>${letter(leadId, look)} <span class="clip">${text}</span>
  </button>`;
}

function letter(leadId: string, { rows, preview }: GroupResult): TemplateResult {
  return recordKey(rows.find(({ lead }) => lead.id === leadId)?.key ?? '', leadId === preview?.survivorId);
}

function moves({ moves }: MergePreview): TemplateResult | typeof nothing {
  const things = movedThings(moves).filter(({ count }) => count > 0);
  if (things.length === 0) return nothing;
  return html`<p class="moves">
    ${msg('Also moved:')}
    ${things.map(({ count, noun, icon: name }) => html`<span>${icon(name, 's')}<b>${formatNumber(count)}</b> ${noun}</span> `)}
  </p>`;
}

function differs({ others }: MergeField): boolean {
  return others.length > 0;
}
