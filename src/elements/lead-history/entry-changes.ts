import { html, nothing, type TemplateResult } from 'lit';
import type { Change, JournalEntry } from '../../domain/journal.js';
import { fieldLabel, formatNumber, msg, plural, str } from '../../i18n/index.js';
import { keyLetter, recordKey } from '../../internal/badge.js';
import type { Directory } from '../../internal/directory.js';
import { collectionText, isBookkeeping, valueText } from '../../internal/value-text.js';

/** What a merge brought together: the records with their keys, and how much moved. */
export function mergedRecords(entry: JournalEntry): TemplateResult | typeof nothing {
  const titles = entry.facts?.['titles'] as Record<string, string> | undefined;
  if (!titles) return nothing;
  return html`<div class="merged">
    ${Object.entries(titles).map(
      ([id, title], i) =>
        html`<span class="rowline"
          >${recordKey(keyLetter(i), id === entry.leadId)}<span class="clip">${title}</span></span
        >`,
    )}
    ${movedText(entry.facts?.['moved'] as Record<string, number> | undefined)}
  </div>`;
}

/** Texts longer than this stand in the details only. */
const SHORT = 60;

/** Where one field was edited, its value before and after. */
export function singleChange(entry: JournalEntry, names: Directory): TemplateResult | typeof nothing {
  const [change, ...others] = entry.changes;
  const [field, ...more] = change && !others.length ? rows(change) : [];
  if (entry.kind !== 'save-lead' || !change?.before || !change.after || field === undefined || more.length)
    return nothing;
  const before = valueText(field, change.before[field], names);
  const after = valueText(field, change.after[field], names);
  if (before.length > SHORT || after.length > SHORT) return nothing;
  return html`<span class="change"
    ><span class="sr">${msg('before')}</span> <s>${before}</s> <span aria-hidden="true">→</span>
    <span class="sr">${msg('after')}</span> ${after}</span
  >`;
}

/** Every value before and after, a table per record (H1). */
export function changeTables(entry: JournalEntry, names: Directory): TemplateResult {
  const told = entry.changes.filter((change) => rows(change).length);
  if (!told.length) return html`<p class="muted">${msg('Nothing but this entry was written.')}</p>`;
  const several = told.length > 1;
  return html`${told.slice(0, 50).map(
    (change) =>
      html`<table class="diff">
        ${
          several
            ? html`<caption>
                ${changeCaption(change)}
              </caption>`
            : nothing
        }
        <thead class="sr">
          <tr>
            <th scope="col">${msg('Field')}</th>
            <th scope="col">${msg('Before')}</th>
            <th scope="col">${msg('After')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows(change).map(
            (field) =>
              html`<tr>
                <th scope="row">${fieldLabel(field)}</th>
                <td>
                  ${change.before?.[field] === undefined || change.before[field] === null ? html`<span class="faint">${msg('empty')}</span>` : html`<s>${valueText(field, change.before[field], names)}</s>`}
                </td>
                <td>
                  ${change.after === null ? html`<span class="faint">${msg('removed')}</span>` : valueText(field, change.after[field], names)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  )}${told.length > 50 ? html`<p class="muted">${moreText(told.length - 50)}</p>` : nothing}`;
}

function rows(change: Change): string[] {
  return [...new Set([...Object.keys(change.before ?? {}), ...Object.keys(change.after ?? {})])].filter(
    (field) => !isBookkeeping(field),
  );
}

function changeCaption(change: Change): string {
  const name =
    change.after?.['title'] ??
    change.before?.['title'] ??
    change.after?.['name'] ??
    change.before?.['name'] ??
    change.after?.['text'];
  const what = collectionText(change.collection);
  const how = change.before === null ? msg('created') : change.after === null ? msg('removed') : msg('changed');
  return typeof name === 'string' ? `${what} “${name}”, ${how}` : `${what}, ${how}`;
}

function movedText(moved: Record<string, number> | undefined): TemplateResult | typeof nothing {
  const notes = moved?.['notes'] ?? 0;
  const activities = moved?.['activities'] ?? 0;
  const attachments = moved?.['attachments'] ?? 0;
  if (!notes && !activities && !attachments) return nothing;
  return html`<p class="muted">
    ${msg(str`Moved with them: notes ${formatNumber(notes)}, activities ${formatNumber(activities)}, attachments ${formatNumber(attachments)}`)}
  </p>`;
}

function moreText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`and ${f} more record`, { id: 'history.more.one' }),
    few: msg(str`and ${f} more records`, { id: 'history.more.few' }),
    other: msg(str`and ${f} more records`, { id: 'history.more.other' }),
  });
}
