import { html, nothing, type TemplateResult } from 'lit';
import type { PisteError } from '../domain/errors.js';
import { errorText, type ErrorText } from '../i18n/index.js';
import { icon } from './icon.js';
import type { IconName } from './icons.js';

export type NoticeTone = 'plain' | 'attention' | 'bad' | 'good' | 'accent';

const ICON: Record<NoticeTone, IconName> = {
  plain: 'info',
  attention: 'attention',
  bad: 'alert',
  good: 'done',
  accent: 'info',
};

/** A message in the flow, its way out at the end. `alert` has it read out when it appears. */
export function notice(is: {
  tone?: NoticeTone;
  title?: string;
  text?: string | TemplateResult;
  action?: TemplateResult | typeof nothing;
  alert?: boolean;
}): TemplateResult {
  const tone = is.tone ?? 'plain';
  return html`<div class="notice ${tone}" role=${is.alert ? 'alert' : nothing}>
    ${icon(ICON[tone])}
    <span class="says"
      >${is.title ? html`<b class="strong">${is.title}</b>` : nothing}${is.title && is.text ? ' ' : nothing}${is.text}</span
    >
    ${is.action && is.action !== nothing ? html`<span class="does">${is.action}</span>` : nothing}
  </div>`;
}

/** An error in words, with a button for its way out where `onWayOut` knows how to go there. */
export function errorNotice(
  error: PisteError,
  onWayOut?: (wayOut: NonNullable<ErrorText['wayOut']>) => void,
): TemplateResult {
  const { title, text, wayOut } = errorText(error);
  return notice({
    tone: 'bad',
    alert: true,
    title,
    text,
    action:
      wayOut && onWayOut
        ? html`<button class="link" type="button" @click=${() => onWayOut(wayOut)}>${wayOut.label}</button>`
        : nothing,
  });
}
