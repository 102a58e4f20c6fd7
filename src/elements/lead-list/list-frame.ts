import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, msg, str } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { errorNotice } from '../../internal/notice.js';
import type { ListModel } from './list-model.js';
import { newsText } from './list-texts.js';
import { switchedOffNotice } from './list-states.js';
import { sortText } from './toolbar.js';

/** What is wrong, above the rows: leads are off while kept ones are looked at, or the store does not answer. */
export function listMessages({ pages, off, mayChangeSettings }: ListModel, openSettings: () => void): TemplateResult {
  const error = pages.state === 'failed' ? pages.error : pages.moreError;
  return html`${off ? html`<div class="message">${switchedOffNotice(mayChangeSettings, openSettings)}</div>` : nothing}
  ${error ? html`<div class="message">${errorNotice(error, () => pages.retry())}</div>` : nothing}`;
}

/** What the list finds, and the way to what has come since; shown here, so that nothing moves for it. */
export function foundOrNew(found: string, news: number, showNews: () => void): TemplateResult {
  return html`${
      news > 0
        ? html`<button class="btn small" type="button" @click=${showNews}>${icon('up', 's')}${newsText(news)}</button>`
        : nothing
    }<span class="faint found">${found}</span>`;
}

/** Under the rows: which of them are in sight, and their order. */
export function listFoot({ pages, sort }: ListModel, [first, last]: readonly [number, number]): TemplateResult {
  if (pages.total === undefined)
    return html`<div class="foot faint">${pages.state === 'failed' ? '' : msg('Reading…')}</div>`;
  const from = formatNumber(first + 1);
  const to = formatNumber(Math.min(last + 1, pages.total));
  return html`<div class="foot">
    <span>${msg(str`${from}–${to} of ${formatNumber(pages.total)}`)}</span><span class="faint">${sortText(sort)}</span>
  </div>`;
}
