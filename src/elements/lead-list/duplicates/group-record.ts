import { html, nothing, type TemplateResult } from 'lit';
import { formatDateTime, formatRelative, msg, str } from '../../../i18n/index.js';
import { bandBadge, recordKey, statusBadge, typeBadge } from '../../../internal/badge.js';
import { icon } from '../../../internal/icon.js';
import { probabilityNumber, probabilityWords } from '../../../internal/probability-words.js';
import { reasonChips } from '../../../internal/reason.js';
import { waterfall } from '../../../internal/waterfall.js';
import { barredText } from '../../convert-dialog/merge-record.js';
import type { MergeRow } from '../../convert-dialog/merge-rows.js';
import { linkOf } from './listed-group.js';
import { isMergeable, type GroupRecords } from './group-records.js';
import { unseenText } from './duplicate-texts.js';

/** Reasons a row shows; all of them are in the waterfall. */
const REASONS = 6;

export interface RecordsLook {
  records: GroupRecords;
  /** The record that stays, as far as is known (M2). */
  survivorId: string | undefined;
  unticked: ReadonlySet<string>;
  now: Date;
}

export interface RecordsHandlers {
  tick: (leadId: string, on: boolean) => void;
  open: (leadId: string) => void;
}

/** The records of a group, each with what makes it the same as another. Ticks only where there is a choice. */
export function groupRecords(look: RecordsLook, on: RecordsHandlers): TemplateResult {
  const { rows, unseen } = look.records;
  const choice = rows.filter(isMergeable).length > 2;
  return html`<ul class=${choice ? 'records' : 'records plain'} aria-label=${msg('Records of the group')}>
    ${rows.map((row) => groupRecord(row, choice, look, on))}
    ${
      unseen > 0
        ? html`<li class="record unseen muted">${icon('lock', 's')}<span>${unseenText(unseen)}</span></li>`
        : nothing
    }
  </ul>`;
}

function groupRecord(row: MergeRow, choice: boolean, look: RecordsLook, on: RecordsHandlers): TemplateResult {
  const { lead, key, barred } = row;
  const { records, survivorId, unticked, now } = look;
  const ticked = !barred && !unticked.has(lead.id);
  const survives = lead.id === survivorId;
  const anchorId = survivorId ?? records.rows[0]?.lead.id;
  const when = formatRelative(lead.createdAt, now);
  return html`<li class=${barred ? 'record is-barred' : ticked ? 'record' : 'record is-off'}>
    ${choice ? tickBox(row, ticked, on) : nothing} ${recordKey(key, survives)}
    <div class="main">
      <span class="who"
        ><button class="link name" type="button" @click=${() => on.open(lead.id)}>${lead.title}</button
        >${lead.status === 'open' ? typeBadge(lead) : statusBadge(lead)}${
          survives ? html`<span class="keeps">${icon('check', 'xs')}${msg('stays')}</span>` : nothing
        }</span
      >
      <span class="meta" id="meta-${key}"
        >${barred ? html`<span class="why-not">${icon('barred', 'xs')}${barredText(barred)}</span>` : nothing}${[
          lead.companyName,
          lead.contactName,
          lead.phone ?? lead.mobile,
          lead.email,
          lead.city,
        ]
          .filter(Boolean)
          .map((fact) => `${fact} · `)}<span class="faint" title=${formatDateTime(lead.createdAt)}
          >${msg(str`created ${when}`, { id: 'convert-dialog.created-at' })}</span
        ></span
      >
      ${lead.id === anchorId ? nothing : reasons(row, records, anchorId)}
    </div>
  </li>`;
}

function tickBox({ lead, key, barred }: MergeRow, ticked: boolean, on: RecordsHandlers): TemplateResult {
  return html`<input
    type="checkbox"
    class=${barred ? 'tick is-barred' : 'tick'}
    aria-label=${msg(str`${key}: ${lead.title} is the same`)}
    aria-describedby="meta-${key}"
    ?disabled=${barred !== undefined}
    .checked=${ticked}
    @change=${(event: Event) => on.tick(lead.id, (event.target as HTMLInputElement).checked)}
  />`;
}

/** Why it is the same as the one that stays, or the first; where these two were not compared, as another one of the group. */
function reasons(
  { lead }: MergeRow,
  { group, rows }: GroupRecords,
  anchorId: string | undefined,
): TemplateResult | typeof nothing {
  const link = linkOf(group, lead.id, anchorId);
  if (!link) return nothing;
  const { match, otherId } = link;
  const other = otherId === anchorId ? undefined : rows.find((row) => row.lead.id === otherId)?.key;
  return html`<div class="because">
    ${other === undefined ? nothing : html`<span class="faint">${msg(str`like ${other}:`)}</span>`}
    ${reasonChips(match.reasons, REASONS)}
    <span class="verdict"
      >${waterfall(match.reasons)}<span
        >${probabilityWords(match.probability)} <span class="pct">${probabilityNumber(match.probability)}</span></span
      >${match.band === 'same' ? nothing : bandBadge(match.band)}</span
    >
  </div>`;
}
