import type { ReactiveControllerHost } from 'lit';
import type { Caret, CellEditor } from './cell-editor.js';

/**
 * Keeps the focus in the cell that is edited while rows come and go: it is with the grid while the row is scrolled
 * away, and back where it was, the caret too, as the row is there again.
 */
export class CellFocus {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Key of the cell that the user is in. */
  #wanted: string | undefined;
  /** It does not have the focus yet, or has lost it with its row. */
  #waits = false;
  #caret: Caret | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The user is in no other cell and in no other place: a cell may take the focus. */
  get isFree(): boolean {
    const active = this.#active;
    return (
      this.#wanted === undefined &&
      (active?.getAttribute('role') === 'grid' || document.activeElement === document.body)
    );
  }

  /** The user is in this cell; `take`: it gets the focus once it is there. */
  want(key: string, { take = false } = {}): void {
    this.#wanted = key;
    this.#caret = undefined;
    this.#waits = take;
  }

  leave(): void {
    this.#wanted = undefined;
    this.#waits = false;
  }

  /** Before an update. */
  note(): void {
    const editor = this.#editor;
    if (!editor || this.#active !== editor) return;
    this.#waits = true;
    this.#caret = editor.caret;
  }

  /** After it. */
  restore(): void {
    if (!this.#waits) return;
    const editor = this.#editor;
    if (!editor) {
      if (!this.#active) this.#host.focus({ preventScroll: true });
      return;
    }
    this.#waits = false;
    if (this.#active !== editor) void editor.take(this.#caret);
  }

  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  get #editor(): CellEditor | null {
    if (this.#wanted === undefined) return null;
    return this.#host.shadowRoot?.querySelector<CellEditor>(`[data-cell="${CSS.escape(this.#wanted)}"]`) ?? null;
  }
}
