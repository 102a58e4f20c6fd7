import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, msg, str } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { errorNotice } from '../../internal/notice.js';
import type { ListModel } from './list-model.js';
import { groupedText } from './group-texts.js';
import { bulkBar } from './bulk-bar.js';
import { extent } from './selection.js';
import { countText, foundText, lookedAtText, newsText, selectedText } from './list-texts.js';
import { switchedOffNotice } from './list-states.js';
import { sortText } from './toolbar.js';

/** What is wrong, above the rows: leads are off while kept ones are looked at, or the store does not answer. */
export function listMessages({ pages, off, mayChangeSettings }: ListModel, openSettings: () => void): TemplateResult {
  const error = pages.state === 'failed' ? pages.error : pages.moreError;
  return html`${off ? html`<div class="message">${switchedOffNotice(mayChangeSettings, openSettings)}</div>` : nothing}
  ${error ? html`<div class="message">${errorNotice(error, () => pages.retry())}</div>` : nothing}`;
}

/** What the list finds, and the way to what has come since; shown here, so that nothing moves for it. */
export function foundOrNew(model: ListModel, showNews: () => void): TemplateResult {
  const { news } = model.pages;
  return html`${
      news > 0
        ? html`<button class="btn small" type="button" @click=${showNews}>${icon('up', 's')}${newsText(news)}</button>`
        : nothing
    }<span class="faint found">${found(model)}</span>`;
}

/** What is said of the list as it changes: what is selected, or found, and what has come. */
export function listSaid(model: ListModel): string {
  const { count, pages, type } = model;
  // what is looked for record by record is told at its end, not with every step
  const told = pages.asking || !pages.isExact ? '' : found(model);
  return [count > 0 ? selectedText(count, type) : told, pages.news > 0 ? newsText(pages.news) : '']
    .filter(Boolean)
    .join('. ');
}

function found({ pages, total, type }: ListModel): string {
  if (pages.total === undefined) return '';
  return pages.isExact
    ? foundText(pages.total, total ?? pages.total, type)
    : lookedAtText(pages.total, pages.lookedAt, type);
}

/** What can be done with what is selected. */
export function selectionBar(
  { type, count, pages, names, selection }: ListModel,
  working: string | undefined,
  on: Parameters<typeof bulkBar>[1],
): TemplateResult {
  const { total, isExact } = pages;
  return bulkBar(
    {
      type,
      count,
      selectable: total && isExact && extent(selection, total) !== 'all' ? total : undefined,
      salespeople: names.salespeople.filter(({ active }) => active),
      working,
    },
    on,
  );
}

/** Under the rows: which of them are in sight, and their order. */
export function listFoot(
  { pages, sort, group, type }: ListModel,
  [first, last]: readonly [number, number],
): TemplateResult {
  if (pages.total === undefined)
    return html`<div class="foot faint">${pages.state === 'failed' ? '' : msg('Reading…')}</div>`;
  const from = formatNumber(first + 1);
  const to = formatNumber(Math.min(last + 1, pages.total));
  const place =
    group || !pages.isExact ? countText(pages.total, type) : msg(str`${from}–${to} of ${formatNumber(pages.total)}`);
  return html`<div class="foot">
    <span>${place}</span>${group ? html`<span class="faint">${groupedText(group)}</span>` : nothing}<span class="faint"
      >${sortText(sort)}</span
    >
  </div>`;
}
