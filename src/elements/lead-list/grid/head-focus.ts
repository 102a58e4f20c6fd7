import type { ReactiveControllerHost } from 'lit';
import type { ColumnId } from '../columns.js';
import { STEP } from './column-widths.js';
import type { GridColumns } from './grid-columns.js';

export interface HeadHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The focus in the heads of the columns: Tab reaches one of them, arrows move among them. */
export class HeadFocus {
  /** 0 is the tick, then the columns. */
  reachable = 0;

  readonly #host: HeadHost;
  readonly #columns: GridColumns;
  #carried = false;
  #within = false;

  constructor(host: HeadHost, columns: GridColumns) {
    this.#host = host;
    this.#columns = columns;
  }

  get #focused(): Element | undefined {
    return this.#host.renderRoot.querySelector('.head :focus') ?? undefined;
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

  /** The columns are about to change. */
  note(): void {
    this.#within = this.#focused !== undefined;
  }

  /** The columns have changed: the focus goes along with the one that was moved, and stays when its column is hidden. */
  follow(): void {
    if (this.#carried || (this.#within && !this.#focused)) this.enter();
    this.#carried = this.#within = false;
  }

  /** Whether the key was one of the heads'. */
  use(event: KeyboardEvent): boolean {
    const controls = this.#controls;
    const at = controls.indexOf(event.target as HTMLElement);
    const [toEnd, toStart] = getComputedStyle(this.#host).direction === 'rtl' ? ([-1, 1] as const) : ([1, -1] as const);
    const step: -1 | 0 | 1 = event.key === 'ArrowRight' ? toEnd : event.key === 'ArrowLeft' ? toStart : 0;
    if (at < 0) return false;
    const column = controls[at]?.closest<HTMLElement>('[data-column]')?.dataset['column'] as ColumnId | undefined;
    if (step !== 0 && event.shiftKey && (event.ctrlKey || event.metaKey) && column) {
      this.#carried = this.#columns.move(column, step);
      if (this.#carried) this.reachable = at + step;
    } else if (step !== 0 && event.shiftKey && column) this.#columns.widen(column, step * STEP);
    else if (step !== 0) this.enter(at + step);
    else if (event.key === 'Home') this.enter(0);
    else if (event.key === 'End') this.enter(controls.length - 1);
    else if (event.key === 'ArrowDown') this.#host.focus();
    else return false;
    return true;
  }
}
