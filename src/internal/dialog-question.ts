import type { ReactiveControllerHost } from 'lit';
import { DialogController } from './dialog-controller.js';

export interface DialogQuestionOptions<T> {
  /** The native dialog, once rendered. */
  dialog: () => HTMLDialogElement | null;
  /** The answer of somebody who presses Esc, or whose dialog leaves the page. */
  givenUp: T;
}

/** A dialog that asks something: it is shown, and answered once. */
export class DialogQuestion<T> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #layer: DialogController;
  readonly #givenUp: T;
  #resolve: ((answer: T) => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, { dialog, givenUp }: DialogQuestionOptions<T>) {
    this.#host = host;
    this.#givenUp = givenUp;
    this.#layer = new DialogController(host, { dialog, onCancel: this.giveUp, onRemoved: this.giveUp });
  }

  /** Asks, once the host shows what it is about; what was asked before is given up. Told when the dialog is there. */
  ask(onShown?: () => void): Promise<T> {
    this.#resolve?.(this.#givenUp);
    void this.#host.updateComplete.then(() => this.#layer.show()).then(onShown);
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  readonly giveUp = (): void => this.answer(this.#givenUp);

  answer(answer: T): void {
    this.#layer.close();
    this.#resolve?.(answer);
    this.#resolve = undefined;
  }
}
