import { html, nothing, type TemplateResult } from 'lit';
import { errorText, msg } from '../../../i18n/index.js';
import { emptyState } from '../../../internal/empty-state.js';
import { icon, spinner } from '../../../internal/icon.js';
import { errorNotice, notice } from '../../../internal/notice.js';
import { track } from '../bulk/bulk-counts.js';
import type { DuplicateRun } from './duplicate-run.js';
import { decidedText, goThroughText, nothingFoundText } from './duplicate-texts.js';

/** How far the search is. */
export function wayView({ search: { done, total } }: DuplicateRun): TemplateResult {
  return html`<div
    class="way"
    role="progressbar"
    aria-labelledby="heading"
    aria-valuemin="0"
    aria-valuemax=${total || 1}
    aria-valuenow=${done}
  >
    ${track([{ kind: 'on', count: done }], total)}
  </div>`;
}

/** What has stopped the search, with the way out. */
export function failure(
  { search: { state, error } }: DuplicateRun,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (state !== 'failed' || !error) return nothing;
  if (error.code === 'forbidden')
    return html`<div class="message">
      ${notice({
        tone: 'attention',
        alert: true,
        title: msg('You may not search all records for duplicates.'),
        text: msg('Ask an administrator to do it, or to give you the right.'),
      })}
    </div>`;
  const { wayOut } = errorText(error);
  return html`<div class="message">${errorNotice(error, wayOut ? retry : undefined)}</div>`;
}

export interface RestHandlers {
  close: () => void;
  goThrough: () => void;
  again: () => void;
}

/** Where there is no group to decide: the search has found none yet, or all are settled, or there is none. */
export function restView(run: DuplicateRun, on: RestHandlers): TemplateResult | typeof nothing {
  if (run.search.state === 'failed') return nothing;
  const decided = decidedText(run);
  if (run.search.state !== 'done') {
    const paused = run.search.state === 'paused';
    const text = paused
      ? msg('The search is paused.')
      : decided
        ? msg('Looking for more groups…')
        : msg('No group found so far…');
    return html`<p class="waits">
      ${paused ? icon('time') : spinner()}<span>${text}${decided ? html`<br />${decided}` : nothing}</span>
    </p>`;
  }
  const skipped = run.count('skipped');
  const again = html`<button class="btn ghost" type="button" @click=${on.again}>
    ${icon('refresh')}${msg('Search again')}
  </button>`;
  if (run.groups.length === 0)
    return emptyState({
      title: msg('No duplicates'),
      text: [
        run.gone > 0 ? '' : nothingFoundText(run.search.total),
        msg('Records that are only similar are shown at each of them.'),
        boundedText(run),
      ]
        .join(' ')
        .trim(),
      actions: html`<button class="btn primary" type="button" @click=${on.close}>${msg('Close')}</button>${again}`,
    });
  return emptyState({
    title: skipped > 0 ? msg('All groups have been looked at') : msg('All groups are settled'),
    text: [`${decided}.`, boundedText(run)].join(' ').trim(),
    actions: html`${
      skipped > 0
        ? html`<button class="btn primary" type="button" @click=${on.goThrough}>${goThroughText(skipped)}</button>
            <button class="btn" type="button" @click=${on.close}>${msg('Close')}</button>`
        : html`<button class="btn primary" type="button" @click=${on.close}>${msg('Close')}</button>`
    }${again}`,
  });
}

/** What may be missing is said (D5). */
function boundedText({ search: { bounded } }: DuplicateRun): string {
  return bounded ? msg('Records that share nothing but very frequent values are not put together.') : '';
}
