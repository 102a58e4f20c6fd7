import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReportLine } from '../../../domain/plan.js';
import type { Lead } from '../../../domain/records/lead.js';
import { errorText, formatNumber, msg, str } from '../../../i18n/index.js';
import { personName } from '../../../internal/avatar.js';
import type { Directory } from '../../../internal/directory.js';
import { icon } from '../../../internal/icon.js';
import type { IconName } from '../../../internal/icons.js';

/** Which lines are shown. */
export type LineFilter = 'all' | 'refused' | 'skipped' | 'merged' | 'converted';

/** What needs a hand comes first. */
const ORDER: readonly ReportLine['result'][] = ['refused', 'skipped', 'merged', 'converted'];
const ICON: Partial<Record<ReportLine['result'], IconName>> = {
  refused: 'barred',
  skipped: 'time',
  merged: 'merge',
  converted: 'check',
};

export interface LinesLook {
  report: readonly ReportLine[];
  /** Records as they were before the run. */
  leads: ReadonlyMap<string, Lead>;
  names: Directory;
  filter: LineFilter;
  /** Lines shown at most. */
  limit: number;
  /** Nothing has been done yet: merging is announced, not told. */
  forecast: boolean;
}

export interface LinesHandlers {
  more: () => void;
  /** The way out at the end of a line; none in a forecast. */
  act?: (line: ReportLine, does: 'open' | 'restore' | 'again') => void;
}

/** What becomes of each lead, a line for each. */
export function bulkLines(look: LinesLook, on: LinesHandlers): TemplateResult {
  const lines = sortedLines(look.report).filter(({ result }) => look.filter === 'all' || result === look.filter);
  return html`<ul class="lines">
      ${repeat(
        lines.slice(0, look.limit),
        (line) => line.leadId,
        (line) => bulkLine(line, look, on),
      )}
    </ul>
    ${
      lines.length > look.limit
        ? html`<button class="link more" type="button" @click=${on.more}>
            ${msg(str`Show more of ${formatNumber(lines.length)}`)}
          </button>`
        : nothing
    }`;
}

export function sortedLines(report: readonly ReportLine[]): ReportLine[] {
  return [...report].sort((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
}

function bulkLine(line: ReportLine, look: LinesLook, { act }: LinesHandlers): TemplateResult {
  const lead = look.leads.get(line.leadId ?? '');
  return html`<li class=${line.result}>
    <span class="state"
      >${icon(ICON[line.result] ?? 'info', 's')}<span class="sr">${resultText(line.result)}</span></span
    >
    <span class="name clip" title=${lead?.title ?? nothing}>${lead?.title}</span>
    <span class="from clip muted">${lead?.companyName ?? lead?.contactName}</span>
    <span class="what muted">${lineText(line, look)}</span>
    <span class="does">${act ? wayOut(line, act) : nothing}</span>
  </li>`;
}

function wayOut(line: ReportLine, act: NonNullable<LinesHandlers['act']>): TemplateResult {
  const button = (does: 'open' | 'restore' | 'again', label: string): TemplateResult =>
    html`<button class="link" type="button" @click=${() => act(line, does)}>${label}</button>`;
  if (line.result === 'refused' && line.error?.code === 'lead-lost') return button('restore', msg('Restore'));
  if (line.result === 'skipped' || (line.result === 'refused' && line.error && RETRIED.has(line.error.code)))
    return button('again', msg('Try again'));
  return button('open', msg('Open'));
}

/** Failures that may pass by themselves. */
const RETRIED: ReadonlySet<string> = new Set(['conflict', 'unavailable', 'storage-blocked', 'storage-full']);

/** `Merged into “Mobilier birou”`, `Radu Munteanu`, or why it was refused. */
export function lineText(
  line: ReportLine,
  { leads, names, forecast }: Pick<LinesLook, 'leads' | 'names' | 'forecast'>,
): string {
  switch (line.result) {
    case 'refused':
      return line.error ? errorText(line.error).title : msg('Refused');
    case 'skipped':
      return msg('Not reached: the run was stopped');
    case 'merged': {
      if (line.intoId === line.leadId)
        return forecast ? msg('Stays; others are merged into it') : msg('Stayed; others were merged into it');
      const into = leads.get(line.intoId ?? '')?.title;
      return into === undefined ? msg('Merged into a record that was there') : msg(str`Merged into “${into}”`);
    }
    default:
      return personName(names.salesperson(line.salespersonId));
  }
}

/** `Converted`, `Merged`, `Refused`, `Not reached`. */
export function resultText(result: ReportLine['result']): string {
  if (result === 'refused') return msg('Refused');
  if (result === 'merged') return msg('Merged');
  return result === 'converted' ? msg('Converted') : msg('Not reached');
}
