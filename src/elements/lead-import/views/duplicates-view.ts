import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../../domain/records/lead.js';
import { formatNumber, msg, str } from '../../../i18n/index.js';
import { spinner } from '../../../internal/icon.js';
import { errorNotice, notice } from '../../../internal/notice.js';
import { reasonChips } from '../../../internal/reason.js';
import type { Duplicate, DuplicateCheck } from '../check/duplicate-check.js';
import { lineText, maybeText, sameText } from '../import-texts.js';
import { progressTrack } from '../../../internal/progress-track.js';

export interface DuplicatesLook {
  check: DuplicateCheck;
  onSimilar: 'create' | 'skip';
  /** The records that rows look the same as, so far as they are read. */
  leads: ReadonlyMap<string, Lead>;
  /** How many are listed. */
  limit: number;
}

export interface DuplicatesHandlers {
  choose: (onSimilar: 'create' | 'skip') => void;
  stop: () => void;
  again: () => void;
  more: () => void;
  open: (leadId: string) => void;
}

/** Rows that are there already, before anything is written, and what is to be done with them. */
export function duplicatesView(look: DuplicatesLook, on: DuplicatesHandlers): TemplateResult {
  const { check } = look;
  return html`<section aria-labelledby="duplicates-heading" part="duplicates">
    <h3 id="duplicates-heading">${msg('Duplicates')}</h3>
    ${check.state === 'running' ? running(check, on) : nothing}
    ${check.error ? errorNotice(check.error, on.again) : nothing}
    ${check.state === 'stopped' ? stopped(check, on) : nothing}
    <p role="status" class="found">${statusText(check)}</p>
    ${check.duplicates.length ? list(look, on) : nothing} ${choice(look, on)}
  </section>`;
}

function running({ progress }: DuplicateCheck, on: DuplicatesHandlers): TemplateResult {
  const { done, total } = progress;
  return html`<div class="checking">
    <p class="rowline small">
      ${spinner()}<span
        >${msg(str`Comparing with what is there… ${formatNumber(done)} of ${formatNumber(total)}`)}</span
      >
      <button class="btn small spread" type="button" @click=${on.stop}>${msg('Stop')}</button>
    </p>
    ${progressTrack(done, total, msg('Check for duplicates'))}
  </div>`;
}

function stopped({ progress }: DuplicateCheck, on: DuplicatesHandlers): TemplateResult {
  return notice({
    tone: 'attention',
    text: msg(str`The check was stopped after ${formatNumber(progress.done)} of ${formatNumber(progress.total)} rows.`),
    action: html`<button class="link" type="button" @click=${on.again}>${msg('Check all')}</button>`,
  });
}

function statusText(check: DuplicateCheck): string {
  if (check.state !== 'done' && check.state !== 'stopped') return '';
  const { duplicates, maybe } = check;
  const same = duplicates.length
    ? sameText(duplicates.length)
    : check.state === 'done'
      ? msg('No row looks the same as a record that is there.')
      : '';
  return [same, maybe ? maybeText(maybe) : ''].filter((part) => part !== '').join(' ');
}

function list({ check, leads, limit }: DuplicatesLook, on: DuplicatesHandlers): TemplateResult {
  const { duplicates } = check;
  return html`<ul class="lines same">
      ${duplicates.slice(0, limit).map((duplicate) => item(duplicate, leads, on))}
    </ul>
    ${duplicates.length > limit ? html`<button class="link" type="button" @click=${on.more}>${msg(str`Show more of ${formatNumber(duplicates.length)}`)}</button>` : nothing}`;
}

function item(
  { row, leadId, earlier, reasons }: Duplicate,
  leads: ReadonlyMap<string, Lead>,
  on: DuplicatesHandlers,
): TemplateResult {
  const other = leadId === undefined ? undefined : leads.get(leadId);
  return html`<li>
    <span class="muted">${lineText(row.row.line)}</span>
    <span class="pair">
      <span class="medium">${row.draft.title}</span>
      <span class="muted"
        >${
          earlier
            ? msg(str`same as line ${formatNumber(earlier.row.line)}: ${earlier.draft.title ?? ''}`)
            : html`${msg('same as')}
                <button class="link" type="button" @click=${() => on.open(leadId ?? '')}>
                  ${other?.title ?? msg('a record')}
                </button>`
        }</span
      >
    </span>
    ${reasonChips(reasons, 4)}
  </li>`;
}

function choice({ onSimilar }: DuplicatesLook, on: DuplicatesHandlers): TemplateResult {
  const radio = (value: 'create' | 'skip', text: string, hint: string): TemplateResult =>
    html`<label class="choice"
      ><input
        class="radio"
        type="radio"
        name="similar"
        value=${value}
        .checked=${onSimilar === value}
        @change=${() => on.choose(value)}
      />
      <span>${text} <span class="hint">${hint}</span></span></label
    >`;
  return html`<fieldset class="similar">
    <legend class="small muted">${msg('Rows that look the same')}</legend>
    ${radio('skip', msg('Leave them out'), msg('They are listed in the report.'))}
    ${radio('create', msg('Import them too'), msg('You can merge them later, under Similar Leads.'))}
  </fieldset>`;
}
