import type { ReactiveControllerHost } from 'lit';
import type { ColumnId } from '../columns.js';
import { STEP } from './column-widths.js';

export interface HeadHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Makes a column wider by so many CSS pixels. */
  widen(id: ColumnId, by: number): void;
}

/** The focus in the heads of the columns: Tab reaches one of them, arrows move among them. */
export class HeadFocus {
  /** 0 is the tick, then the columns. */
  reachable = 0;

  readonly #host: HeadHost;

  constructor(host: HeadHost) {
    this.#host = host;
  }

  get #controls(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.head .control')];
  }

  /** False where there are no heads. */
  enter(at = this.reachable): boolean {
    const controls = this.#controls;
    this.reachable = Math.min(Math.max(at, 0), controls.length - 1);
    controls[this.reachable]?.focus();
    this.#host.requestUpdate();
    return controls.length > 0;
  }

  /** Whether the key was one of the heads'. */
  use(event: KeyboardEvent): boolean {
    const controls = this.#controls;
    const at = controls.indexOf(event.target as HTMLElement);
    const toEnd = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
    const step = event.key === 'ArrowRight' ? toEnd : event.key === 'ArrowLeft' ? -toEnd : 0;
    const column = controls[at]?.closest<HTMLElement>('[data-column]')?.dataset['column'] as ColumnId | undefined;
    if (step !== 0 && event.shiftKey && column) this.#host.widen(column, step * STEP);
    else if (step !== 0) this.enter(at + step);
    else if (event.key === 'Home') this.enter(0);
    else if (event.key === 'End') this.enter(controls.length - 1);
    else if (event.key === 'ArrowDown') this.#host.focus();
    else return false;
    return true;
  }
}
