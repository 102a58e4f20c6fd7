import { html, nothing, type TemplateResult } from 'lit';
import { errorText, formatNumber, msg, str } from '../../../i18n/index.js';
import { icon, spinner } from '../../../internal/icon.js';
import { notice } from '../../../internal/notice.js';
import type { ImportRun, RowResult } from '../import-run.js';
import {
  createdText,
  goOnText,
  importingText,
  lineText,
  problemText,
  refusalText,
  secondsText,
} from '../import-texts.js';
import { progressTrack } from '../../../internal/progress-track.js';

/** Lines of the report shown at first. */
const LISTED = 50;

export interface ReportLook {
  run: ImportRun;
  /** All rows that were not imported, in the order of the file: the run's and those that never went into it. */
  others: readonly RowResult[];
  created: number;
  undone: boolean;
  undoing: boolean;
  /** What was imported is among the leads, else in the pipeline. */
  leadsOn: boolean;
  /** How many lines are listed. */
  limit: number;
}

export interface ReportHandlers {
  goOn: () => void;
  undo: () => void;
  exportRefused: () => void;
  openLeads: () => void;
  open: (leadId: string) => void;
  more: () => void;
  anew: () => void;
}

/** While the rows are being written. */
export function runningView({ progress, secondsLeft, stopping }: ImportRun, on: { stop: () => void }): TemplateResult {
  return html`<section class="running" aria-labelledby="running-heading" part="progress">
    <h3 id="running-heading" tabindex="-1">${importingText(progress.total)}</h3>
    <p class="rowline">
      <b class="big">${formatNumber(progress.done)}</b>
      <span class="muted">${msg(str`of ${formatNumber(progress.total)}`)} ${secondsText(secondsLeft)}</span>
    </p>
    ${progressTrack(progress.done, progress.total, msg('Import'))}
    <p class="rowline">
      <span class="small muted"
        >${msg('You can go on working; leave this page open. What is written stays written.')}</span
      >
      <button class="btn spread" type="button" aria-busy=${stopping ? 'true' : 'false'} @click=${on.stop}>
        ${stopping ? html`${spinner()}${msg('Stopping…')}` : msg('Stop')}
      </button>
    </p>
  </section>`;
}

/** The sentence that is read out when the import is over: what has become of how many rows. */
export function reportText({ created, others, undone }: Pick<ReportLook, 'created' | 'others' | 'undone'>): string {
  if (undone) return msg('The import has been undone.');
  const count = (result: RowResult['result']): number => others.filter((line) => line.result === result).length;
  const parts: [number, (n: string) => string][] = [
    [count('left-out'), (n) => msg(str`${n} left out`)],
    [count('refused'), (n) => msg(str`${n} refused`)],
    [count('not-reached'), (n) => msg(str`${n} not reached`)],
  ];
  return [createdText(created), ...parts.filter(([n]) => n > 0).map(([n, text]) => text(formatNumber(n)))].join(' · ');
}

/** What an import has come to. The sentence stands above it, in a live region of the element. */
export function reportView(look: ReportLook, on: ReportHandlers): TemplateResult {
  const { run, others, undone } = look;
  return html`<section aria-label=${msg('Report')} part="report">
    ${run.error && !undone ? cutShort(run, on) : nothing}
    ${!run.error && run.left.length && !undone ? html`<p><button class="btn" type="button" @click=${on.goOn}>${goOnText(run.left.length)}</button></p>` : nothing}
    ${others.length && !undone ? lines(look, on) : nothing}
    <div class="does">${buttons(look, on)}</div>
  </section>`;
}

function cutShort(run: ImportRun, on: ReportHandlers): TemplateResult {
  const { title, text } = errorText(run.error!);
  return notice({
    tone: 'bad',
    alert: true,
    title,
    text: run.results.some(({ result }) => result === 'created')
      ? msg('What was imported until then is there. See to the cause, then import the rest.')
      : text,
    action: html`<button class="link" type="button" @click=${on.goOn}>${goOnText(run.left.length)}</button>`,
  });
}

function buttons({ run, others, undone, undoing, created, leadsOn }: ReportLook, on: ReportHandlers): TemplateResult {
  const refused = others.some(({ result }) => result === 'refused');
  return html`<button class="btn primary" type="button" @click=${created && !undone ? on.openLeads : on.anew}>
      ${created && !undone ? (leadsOn ? msg('Open Leads') : msg('Open My Pipeline')) : msg('Import another file')}
    </button>
    ${
      run.entryIds.length && !undone
        ? html`<button class="btn" type="button" aria-busy=${undoing ? 'true' : 'false'} @click=${on.undo}>
            ${undoing ? html`${spinner()}${msg('Undoing…')}` : html`${icon('undo')}${msg('Undo')}`}
          </button>`
        : nothing
    }
    ${refused ? html`<button class="btn" type="button" @click=${on.exportRefused}>${icon('export')}${msg('Download refused rows')}</button>` : nothing}
    ${created && !undone ? html`<button class="btn ghost" type="button" @click=${on.anew}>${msg('Import another file')}</button>` : nothing}`;
}

const ORDER: readonly RowResult['result'][] = ['refused', 'left-out', 'not-reached'];

function lines({ others, limit }: ReportLook, on: ReportHandlers): TemplateResult {
  const sorted = others
    .filter(({ result }) => result !== 'not-reached')
    .toSorted((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
  const most = limit + LISTED;
  return html`<ul class="lines">
      ${sorted.slice(0, most).map((line) => reportLine(line, on))}
    </ul>
    ${sorted.length > most ? html`<button class="link" type="button" @click=${on.more}>${msg(str`Show more of ${formatNumber(sorted.length)}`)}</button>` : nothing}`;
}

function reportLine({ row, result, twinId, error }: RowResult, on: ReportHandlers): TemplateResult {
  return html`<li class=${result}>
    <span class="muted">${lineText(row.row.line)}</span>
    <span class="pair">
      <span class="medium">${row.draft.title ?? row.row.cells.find((cell) => cell.trim() !== '')}</span>
      <span class=${result === 'refused' ? 'why' : 'muted'}>
        ${result === 'refused' ? reasonOf(row.problems.map(problemText), error) : msg('Left out: it looks the same as a record that is there.')}
        ${twinId === undefined ? nothing : html`<button class="link" type="button" @click=${() => on.open(twinId)}>${msg('Open it')}</button>`}
      </span>
    </span>
  </li>`;
}

function reasonOf(problems: readonly string[], error: RowResult['error']): string {
  return problems.length ? problems.join(' ') : refusalText(error);
}
