import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterTwoFrames } from './after-frames.js';
import { deepActiveElement } from './deep-active-element.js';
import { lockScroll, unlockScroll } from './scroll-lock.js';

export interface DialogControllerOptions {
  /** The native dialog, once rendered. */
  dialog: () => HTMLDialogElement | null;
  /** The user pressed Esc. Decide, then call `close()` or not. */
  onCancel: () => void;
  /** The host left the page while it was open. */
  onRemoved?: () => void;
  /** Where the focus goes when what had it is gone. */
  returnTo?: () => HTMLElement | null | undefined;
}

/**
 * Shows a native dialog in its place as a modal one. Remembers and returns the focus, locks the page's scrolling,
 * hears Esc only as the top layer, and stays open when the host is moved. A click beside it does nothing: work that
 * is half done would be lost.
 */
export class DialogController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DialogControllerOptions;
  #open = false;
  #dialog: HTMLDialogElement | null = null;
  #focusBefore: HTMLElement | undefined;
  #focusInside: HTMLElement | undefined;
  #goneForGood: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DialogControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Opens once the host has rendered. The first `autofocus`, else the first control, has the focus. */
  async show(): Promise<void> {
    if (this.#open) return;
    this.#open = true;
    this.#focusBefore = deepActiveElement();
    this.#focusInside = undefined;
    this.#host.requestUpdate();
    await this.#present();
  }

  /** Closes, and returns the focus to what had it. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#withdraw();
    this.#dialog?.close();
    const target = this.#focusBefore?.isConnected ? this.#focusBefore : this.#options.returnTo?.();
    target?.focus({ preventScroll: true });
    this.#focusBefore = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#goneForGood?.();
    this.#goneForGood = undefined;
    if (this.#open) void this.#present();
  }

  hostDisconnected(): void {
    if (!this.#open) return;
    this.#withdraw();
    this.#dialog?.removeAttribute('open');
    this.#goneForGood = afterTwoFrames(() => {
      this.#open = false;
      this.#focusBefore = undefined;
      this.#options.onRemoved?.();
    });
  }

  async #present(): Promise<void> {
    await this.#host.updateComplete;
    const dialog = this.#options.dialog();
    await rendered(dialog?.querySelector('[autofocus]'));
    if (!this.#open || !dialog?.isConnected || dialog.open) return;
    this.#dialog = dialog;
    dialog.addEventListener('keydown', this.#hearEscape);
    dialog.addEventListener('cancel', this.#cancel);
    dialog.addEventListener('close', this.#stayOpen);
    dialog.addEventListener('focusin', this.#noteFocus);
    lockScroll(this);
    const inside = this.#focusInside;
    dialog.showModal();
    if (inside?.isConnected) inside.focus();
  }

  #withdraw(): void {
    unlockScroll(this);
    this.#dialog?.removeEventListener('keydown', this.#hearEscape);
    this.#dialog?.removeEventListener('cancel', this.#cancel);
    this.#dialog?.removeEventListener('close', this.#stayOpen);
    this.#dialog?.removeEventListener('focusin', this.#noteFocus);
  }

  readonly #noteFocus = (): void => {
    this.#focusInside = deepActiveElement();
  };

  /** A menu or a dialog inside has already had its Esc if the event is prevented. */
  readonly #hearEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    this.#options.onCancel();
  };

  readonly #cancel = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    this.#options.onCancel();
  };

  /** Browsers close a dialog that refuses to be cancelled twice; then the user is asked all the same. */
  readonly #stayOpen = (event: Event): void => {
    if (event.target !== this.#dialog || !this.#open || this.#dialog?.open) return;
    this.#options.onCancel();
    if (this.#open) this.#dialog?.showModal();
  };
}

/** A browser passes over an element that has nothing to focus yet. */
async function rendered(element: Element | null | undefined): Promise<void> {
  if (element && 'updateComplete' in element) await element.updateComplete;
}
