import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { fieldLabel, formatDate, msg, str } from '../../i18n/index.js';
import type { Directory } from '../../internal/directory.js';
import { notice } from '../../internal/notice.js';
import { valueText } from '../../internal/value-text.js';
import type { OpenRecord } from './read-record.js';

/** A field that was changed elsewhere while it was being edited here. */
export interface FieldConflict {
  field: string;
  mine: Readonly<Record<string, unknown>>;
  theirs: unknown;
  /** The record as it is now. */
  lead: Lead;
}

/** What stands above the title: merged, lost, won. */
export function recordNotices(
  { lead, merge }: OpenRecord,
  asked: string,
  names: Directory,
  actions: { restore: () => void; undoMerge: (entryId: string) => void },
): TemplateResult | typeof nothing {
  const notices: TemplateResult[] = [];
  if (lead.id !== asked) {
    const who = names.salesperson(merge?.by)?.name;
    notices.push(
      notice({
        tone: 'accent',
        title: msg('This record was merged.'),
        text: who
          ? msg(str`${who} brought it into “${lead.title}”, which is open below.`)
          : msg(str`It went into “${lead.title}”, which is open below.`),
        action: merge
          ? html`<button class="link" type="button" @click=${() => actions.undoMerge(merge.id)}>
              ${msg('Undo the merge')}
            </button>`
          : nothing,
      }),
    );
  }
  if (lead.status === 'lost') {
    const on = lead.closedAt ? formatDate(lead.closedAt, new Date(lead.updatedAt)) : '';
    notices.push(
      notice({
        tone: 'bad',
        title: lead.lostReason ? msg(str`Lost: ${lead.lostReason}.`) : msg('Lost.'),
        text: on ? msg(str`Closed on ${on}.`) : '',
        action: html`<button class="link" type="button" @click=${actions.restore}>${msg('Restore')}</button>`,
      }),
    );
  }
  return notices.length ? html`<div class="notices">${notices}</div>` : nothing;
}

/** Somebody else was faster: both values, and the choice. */
export function conflictNotice(
  { field, mine, theirs }: FieldConflict,
  names: Directory,
  keepMine: () => void,
  takeTheirs: () => void,
): TemplateResult {
  const label = fieldLabel(field);
  return html`<div class="notices">
    ${notice({
      tone: 'attention',
      alert: true,
      title: msg(str`${label} was changed while you were typing.`),
      text: msg(str`Now: ${valueText(field, theirs, names)}. Yours: ${valueText(field, mine[field], names)}.`),
      action: html`<button class="link" type="button" @click=${keepMine}>${msg('Keep mine')}</button>
        <button class="link" type="button" @click=${takeTheirs}>${msg('Take theirs')}</button>`,
    })}
  </div>`;
}
