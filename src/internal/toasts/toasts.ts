import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { msg } from '../../i18n/index.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { toastSheet } from '../../styles/toast.styles.js';
import { deepActiveElement } from '../deep-active-element.js';
import { icon } from '../icon.js';
import { LocalizedElement } from '../localized-element.js';
import type { Toast, ToastAction } from './toast.js';
import { toastsSheet } from './toasts.styles.js';

/** How long a toast stays, in milliseconds, not counting the time it is pointed at or has the focus. */
export const TOAST_STAYS = 10_000;
/** More than these at once would hide the page; the oldest goes. */
const AT_ONCE = 3;

interface ShownToast extends Toast {
  key: number;
}

/**
 * Says in passing what has been done, at the bottom centre in the top layer, and reads it out.
 *
 * @summary Internal: the region of toasts.
 */
export class Toasts extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, buttonSheet, toastSheet, toastsSheet];

  @state() private toasts: readonly ShownToast[] = [];

  #count = 0;
  #held = false;
  #focusBefore: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    this.#restart();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Adds a toast. The region lies above what was opened before it. */
  show(toast: Toast): void {
    if (!this.matches(':focus-within')) this.#focusBefore = deepActiveElement();
    this.toasts = [...this.toasts.slice(1 - AT_ONCE), { ...toast, key: this.#count++ }];
    this.#raise();
    this.#restart();
  }

  #dismiss(key: number): void {
    const hadFocus = this.matches(':focus-within');
    this.toasts = this.toasts.filter((toast) => toast.key !== key);
    if (this.toasts.length === 0 && this.matches(':popover-open')) this.hidePopover();
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    this.#restart();
  }

  #raise(): void {
    if (!this.isConnected) return;
    if (this.matches(':popover-open')) this.hidePopover();
    this.showPopover();
  }

  /** The oldest goes when its time is up; being held starts the time anew. */
  #restart(): void {
    clearTimeout(this.#timer);
    const oldest = this.toasts[0];
    if (oldest && !this.#held) this.#timer = setTimeout(() => this.#dismiss(oldest.key), TOAST_STAYS);
  }

  readonly #hold = (): void => {
    this.#held = true;
    this.#restart();
  };

  readonly #release = (): void => {
    this.#held = this.matches(':hover');
    this.#restart();
  };

  async #run(toast: ShownToast, action: ToastAction): Promise<void> {
    this.#dismiss(toast.key);
    await action.run();
  }

  protected override render() {
    return html`<div
      class="region"
      role="status"
      aria-label=${msg('Messages')}
      @pointerenter=${this.#hold}
      @pointerleave=${this.#release}
      @focusin=${this.#hold}
      @focusout=${this.#release}
    >
      ${repeat(
        this.toasts,
        (toast) => toast.key,
        (toast) => this.#renderToast(toast),
      )}
    </div>`;
  }

  #renderToast(toast: ShownToast): TemplateResult {
    const tone = toast.tone ?? 'good';
    return html`<div class="toast ${tone}">
      ${tone === 'plain' ? nothing : icon(tone === 'good' ? 'done' : 'alert')}
      <span class="two"><span>${toast.text}</span>${toast.detail ? html`<span>${toast.detail}</span>` : nothing}</span>
      ${toast.actions?.map(
        (action) =>
          html`<button class="btn small" type="button" @click=${() => this.#run(toast, action)}>
            ${action.icon ? icon(action.icon, 's') : nothing}${action.label}
          </button>`,
      )}
      <button
        class="btn ghost only small"
        type="button"
        aria-label=${msg('Close')}
        @click=${() => this.#dismiss(toast.key)}
      >
        ${icon('close', 's')}
      </button>
    </div>`;
  }
}
