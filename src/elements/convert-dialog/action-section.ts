import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { notice } from '../../internal/notice.js';
import type { ConversionAction, ConvertForm } from './convert-form.js';
import { hiddenText } from './merge-records.js';

export interface ActionView {
  form: ConvertForm;
  act: (action: ConversionAction) => void;
  /** Shows the similar records. */
  look: () => void;
}

/** *Conversion Action*, and under it what is known of similar records (C2). */
export function actionSection(view: ActionView): TemplateResult {
  return html`<section class="section" aria-labelledby="action">
    <h3 id="action">${msg('Conversion Action')}</h3>
    <fieldset class="segment" aria-labelledby="action">
      ${segment(view, 'convert', msg('Convert to opportunity'))}
      ${segment(view, 'merge', msg('Merge with existing opportunities'))}
    </fieldset>
    ${view.form.action === 'convert' ? similarNotice(view) : nothing}
  </section>`;
}

function segment({ form, act }: ActionView, action: ConversionAction, label: string): TemplateResult {
  const chosen = form.action === action;
  return html`<label
    ><input
      type="radio"
      name="action"
      value=${action}
      ?autofocus=${chosen}
      .checked=${chosen}
      @change=${() => act(action)}
    />${label}</label
  >`;
}

function similarNotice({ form, look }: ActionView): TemplateResult {
  const { matches, total, hidden, action } = form.data.conversion;
  if (total === 0) {
    const all = formatNumber(form.data.leadCount);
    const none = msg(str`No similar record among ${all}.`);
    return html`<p class="none">${icon('check', 's')}${none}${hidden > 0 ? ` ${hiddenText(hidden)}` : nothing}</p>`;
  }
  const surely = matches.some((match) => match.band === 'same');
  const why =
    action === 'merge'
      ? msg('Only this lead is converted.')
      : surely
        ? msg('What is surely the same is not open, so converting is proposed.')
        : total === 1
          ? msg('It is not surely the same, so converting is proposed.')
          : msg('None is surely the same, so converting is proposed.');
  return notice({
    tone: 'accent',
    text: `${surely ? areSimilarText(total) : maybeSimilarText(total)} ${why}`,
    action: html`<button class="link" type="button" @click=${look}>${msg('Look at them')}</button>`,
  });
}

function maybeSimilarText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} record may be similar.`, { id: 'convert-dialog.maybe.one' }),
    few: msg(str`${n} records may be similar.`, { id: 'convert-dialog.maybe.few' }),
    other: msg(str`${n} records may be similar.`, { id: 'convert-dialog.maybe.other' }),
  });
}

function areSimilarText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} record is similar.`, { id: 'convert-dialog.similar.one' }),
    few: msg(str`${n} records are similar.`, { id: 'convert-dialog.similar.few' }),
    other: msg(str`${n} records are similar.`, { id: 'convert-dialog.similar.other' }),
  });
}
