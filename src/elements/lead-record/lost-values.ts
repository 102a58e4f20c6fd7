import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { fieldLabel, formatDate, formatNumber, msg, str } from '../../i18n/index.js';
import type { Directory } from '../../internal/directory.js';
import { valueText } from '../../internal/value-text.js';
import type { LostValue } from '../../store/lead-store.js';
import type { OpenRecord } from './read-record.js';

/** What lost in merges, by field, each with the record it was written on (M7); folded, as it is seldom looked for. */
export function lostValuesSection(
  { lost, lead }: OpenRecord,
  names: Directory,
  now: Date,
): TemplateResult | typeof nothing {
  if (!lost.length) return nothing;
  const fields = [...new Set(lost.map(({ field }) => field))];
  return html`<details class="lost">
    <summary>${msg('Values from merged records')} <span class="faint">${formatNumber(lost.length)}</span></summary>
    <dl>
      ${fields.map(
        (field) =>
          html`<div>
            <dt>${fieldLabel(field)}</dt>
            ${lost.filter((value) => value.field === field).map((value) => oneValue(value, lead, names, now))}
          </div>`,
      )}
    </dl>
  </details>`;
}

function oneValue(
  { field, value, leadId, title, createdAt }: LostValue,
  lead: Lead,
  names: Directory,
  now: Date,
): TemplateResult {
  const origin =
    leadId === lead.id ? msg('of this record, before') : msg(str`from “${title}”, ${formatDate(createdAt, now)}`);
  return html`<dd>
    <span class="value">${valueText(field, value, names)}</span>
    <span class="small muted">${origin}</span>
  </dd>`;
}
