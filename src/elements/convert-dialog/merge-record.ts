import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { formatDateTime, formatRelative, msg, str } from '../../i18n/index.js';
import { bandBadge, recordKey, statusBadge, typeBadge } from '../../internal/badge.js';
import { probabilityNumber, probabilityWords } from '../../internal/probability-words.js';
import { reasonChips } from '../../internal/reason.js';
import { waterfall } from '../../internal/waterfall.js';
import type { MergeRow } from './merge-rows.js';

export interface RecordView {
  row: MergeRow;
  ticked: boolean;
  /** The record that stays, so far as is known (M2). */
  survives: boolean;
  /** The first created of all that can be merged. */
  first: boolean;
  now: Date;
  tick: (leadId: string, on: boolean) => void;
  keep: (leadId: string) => void;
}

/** Reasons a row shows; all of them are in the waterfall. */
const REASONS = 5;

/** A record of the list to merge: tick, letter, what it is, why it is similar, whether it stays. */
export function mergeRecord(view: RecordView): TemplateResult {
  const { row, ticked, survives, tick, keep } = view;
  const { lead, match, key, locked, barred } = row;
  const kind = barred ? 'record is-barred' : ticked ? 'record' : 'record is-off';
  return html`<li class=${kind} data-id=${lead.id}>
    <input
      type="checkbox"
      class=${locked ? 'tick is-locked' : barred ? 'tick is-barred' : 'tick'}
      id="tick-${key}"
      aria-describedby="meta-${key}"
      ?disabled=${locked || barred !== undefined}
      .checked=${ticked}
      @change=${(event: Event) => tick(lead.id, (event.target as HTMLInputElement).checked)}
    />
    ${recordKey(key, survives)}
    <div class="main">
      <span class="rowline"
        ><label class="name clip" id="name-${key}" for="tick-${key}" title=${lead.title}>${lead.title}</label
        >${badges(row)}${match ? bandBadge(match.band) : nothing}</span
      >
      ${metaLine(view)}${match && !barred ? reasonChips(match.reasons, REASONS) : nothing}
    </div>
    <div class="odds">
      ${
        match
          ? html`<span>${probabilityWords(match.probability)}</span
              ><span class="rowline"
                >${waterfall(match.reasons)}<span class="pct">${probabilityNumber(match.probability)}</span></span
              >`
          : nothing
      }
    </div>
    <span class="stays">
      ${
        barred
          ? nothing
          : html`<input
              type="radio"
              class="radio"
              name="survivor"
              aria-labelledby="stays name-${key}"
              ?disabled=${!ticked}
              .checked=${survives}
              @change=${() => keep(lead.id)}
            />`
      }
    </span>
  </li>`;
}

function badges({ lead, locked }: MergeRow): TemplateResult {
  if (locked) return html`<span class="badge">${msg('This lead')}</span>`;
  return lead.status === 'open' ? typeBadge(lead) : html`${statusBadge(lead)}`;
}

function metaLine({ row, first, now }: RecordView): TemplateResult {
  const { lead, key, barred } = row;
  if (barred) return html`<span class="meta" id="meta-${key}">${barredText(barred)}</span>`;
  const who = whoText(lead);
  return html`<span class="meta" id="meta-${key}"
    >${who ? `${who} · ` : nothing}<span title=${formatDateTime(lead.createdAt)}
      >${createdText(row, first, now)}</span
    ></span
  >`;
}

/** Why a record cannot be merged (M1, M9). */
export function barredText(barred: NonNullable<MergeRow['barred']>): string {
  return barred === 'won'
    ? msg('Won records keep their result and cannot be merged.')
    : msg('You may not change this record, so it cannot be merged.');
}

/** Company and contact, or the town where there is no contact. */
export function whoText(lead: Lead): string {
  return [lead.companyName, lead.contactName ?? lead.city].filter(Boolean).join(' · ');
}

function createdText({ lead, locked }: MergeRow, first: boolean, now: Date): string {
  const when = formatRelative(lead.createdAt, now);
  if (first) return msg(str`first created, ${when}`);
  return locked ? msg(str`created ${when}`, { id: 'convert-dialog.created-at' }) : when;
}
