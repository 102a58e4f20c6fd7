import { html, nothing, type TemplateResult } from 'lit';
import type { PisteError } from '../../domain/errors.js';
import type { Lead } from '../../domain/records/lead.js';
import { errorText, formatPercent, formatRelative, msg, str } from '../../i18n/index.js';
import type { Directory } from '../../internal/directory.js';
import { notice } from '../../internal/notice.js';
import type { JournalEntry } from '../../domain/journal.js';

export interface RefusalView {
  error: PisteError;
  lead: Lead | undefined;
  /** The entry of the conversion, where the lead is one no more. */
  conversion: JournalEntry | undefined;
  names: Directory;
  now: Date;
  /** As typed. */
  probability: string;
  /** The probability cannot be set as typed. */
  invalid: boolean;
  type: (probability: string) => void;
}

/** What a refusal offers instead of the form. */
export interface RefusalStep {
  does: 'set-probability' | 'restore' | 'open';
  label: string;
  busyLabel: string;
  leadId: string;
}

/** The title of the dialog while the lead cannot be converted (C1). */
export function refusalTitle({ code }: PisteError): string {
  if (code === 'lead-won' || code === 'lead-lost') return msg('Not ready to convert');
  if (code === 'already-opportunity') return msg('Already converted');
  return code === 'merged-away' ? msg('Already merged') : msg('Cannot be converted');
}

/** The way out at the end of the footer; none where there is nothing to do. */
export function refusalStep({ code, details }: PisteError, lead: Lead | undefined): RefusalStep | undefined {
  const id = typeof details['leadId'] === 'string' ? details['leadId'] : (lead?.id ?? '');
  switch (code) {
    case 'lead-won':
      return { does: 'set-probability', label: msg('Set and continue'), busyLabel: msg('Saving…'), leadId: id };
    case 'lead-lost':
      return { does: 'restore', label: msg('Restore and continue'), busyLabel: msg('Restoring…'), leadId: id };
    case 'already-opportunity':
      return { does: 'open', label: msg('Open opportunity'), busyLabel: '', leadId: id };
    case 'merged-away':
      return {
        does: 'open',
        label: msg('Open the merged record'),
        busyLabel: '',
        leadId: (details['survivorId'] as string | undefined) ?? id,
      };
    default:
      return undefined;
  }
}

/** Why the lead cannot be converted, and what to do (C1). */
export function refusalView(view: RefusalView): TemplateResult {
  const { error, lead } = view;
  const { title, text } = errorText(error);
  switch (error.code) {
    case 'lead-won':
      return html`${notice({ tone: 'bad', text: title })}
        <p class="muted">
          ${lead?.status === 'won' ? wonText() : msg('100% means that it is already won. If there is still work to do, set a lower probability; nothing else changes.')}
        </p>
        ${probabilityField(view)}`;
    case 'lead-lost':
      return html`${notice({ tone: 'attention', title, text: msg('Restore it, and the conversion goes on from here.') })}
      ${lead?.lostReason ? html`<p class="muted">${msg(str`Lost because: ${lead.lostReason}`)}</p>` : nothing}`;
    case 'already-opportunity':
      return notice({ tone: 'accent', text: convertedText(view) || `${title} ${text}` });
    case 'merged-away':
      return notice({ tone: 'accent', title, text });
    default:
      return notice({ tone: 'bad', title, text });
  }
}

function wonText(): string {
  return msg(
    'It is marked as won. If there is still work to do, set a lower probability; it is open again then, and nothing else changes.',
  );
}

function probabilityField({ lead, probability, invalid, type }: RefusalView): TemplateResult {
  const now = formatPercent(lead?.probability ?? 100);
  return html`<div class="labelled prob">
    <label class="label" for="probability">${msg('Probability')}</label>
    <span class="rowline"
      ><span class="input"
        ><input
          id="probability"
          type="number"
          inputmode="decimal"
          min="0"
          max="99.999"
          step="any"
          autofocus
          aria-invalid=${invalid ? 'true' : nothing}
          aria-describedby=${invalid ? 'probability-now probability-hint' : 'probability-now'}
          .value=${probability}
          @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
        /><span class="faint">%</span></span
      ><span class="muted small" id="probability-now">${msg(str`now ${now}`)}</span></span
    >
    ${invalid ? html`<span class="hint bad" id="probability-hint">${msg('Enter a number from 0 to below 100')}</span>` : nothing}
  </div>`;
}

/** `Ioana Șerban converted it 4 minutes ago. It is in My Pipeline, stage New.` */
function convertedText({ lead, conversion, names, now }: RefusalView): string {
  if (!lead?.convertedAt) return '';
  const who = names.salesperson(conversion?.by)?.name;
  const when = formatRelative(lead.convertedAt, now);
  const stage = names.stage(lead.stageId)?.name;
  const what = who ? msg(str`${who} converted it ${when}.`) : msg(str`It was converted ${when}.`);
  return `${what} ${stage ? msg(str`It is in My Pipeline, stage ${stage}.`) : msg('It is in My Pipeline.')}`;
}

/** The probability as typed; undefined where it is not one that a lead can be converted with. */
export function parsedProbability(typed: string): number | undefined {
  const value = Number(typed.replace(',', '.'));
  return typed.trim() !== '' && value >= 0 && value < 100 ? value : undefined;
}
