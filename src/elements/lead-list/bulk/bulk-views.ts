import { html, type TemplateResult } from 'lit';
import { formatNumber, msg } from '../../../i18n/index.js';
import { spinner } from '../../../internal/icon.js';
import { track, type BulkCounts } from './bulk-counts.js';
import { resultText, type LineFilter } from './bulk-lines.js';
import type { BulkRun } from './bulk-run.js';
import { progressText } from './bulk-texts.js';

/** How far a run is, and the button that stops it. */
export function progressView(run: BulkRun): TemplateResult {
  const { progress, secondsLeft, stopping } = run;
  return html`<div class="body">
      <p class="rowline">
        <b class="big">${formatNumber(progress.done)}</b
        ><span class="muted">${progressText(progress.total, secondsLeft)}</span>
      </p>
      <div
        role="progressbar"
        aria-labelledby="heading"
        aria-valuemin="0"
        aria-valuemax=${progress.total}
        aria-valuenow=${progress.done}
      >
        ${track([{ kind: 'on', count: progress.done }], progress.total)}
      </div>
    </div>
    <footer>
      <span class="info">${msg('What is written stays written.')}</span>
      <button class="btn" type="button" autofocus aria-busy=${stopping ? 'true' : 'false'} @click=${() => run.stop()}>
        ${stopping ? html`${spinner()}${msg('Stopping…')}` : msg('Stop after this one')}
      </button>
    </footer>`;
}

/** Chips that choose which lines of a report are shown. */
export function lineChips(counts: BulkCounts, shown: LineFilter, show: (filter: LineFilter) => void): TemplateResult {
  const kinds = [
    ['all', counts.total],
    ['refused', counts.refused],
    ['skipped', counts.skipped],
    ['merged', counts.merged],
    ['converted', counts.converted],
  ] as const;
  const chips = kinds
    .filter(([kind, count]) => kind === 'all' || count > 0)
    .map(
      ([kind, count]) =>
        html`<button
          class="chip"
          type="button"
          aria-pressed=${shown === kind ? 'true' : 'false'}
          @click=${() => show(kind)}
        >
          ${kind === 'all' ? msg('All') : resultText(kind)} <b>${formatNumber(count)}</b>
        </button>`,
    );
  return html`<div class="chips" role="group" aria-label=${msg('Show')}>${chips}</div>`;
}
