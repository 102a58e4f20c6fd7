import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this width rows are cards, in em of the list. */
const NARROW = 30;

/** What of the grid the sizes are taken from, once it is rendered. */
export interface SizedParts {
  scroller: HTMLElement;
  /** An empty element as high as a row. */
  ruler: HTMLElement;
  head: HTMLElement | null;
}

/** How high rows are and whether they are cards, taken from the page: tokens, density and width may change any time. */
export class GridSizes implements ReactiveController {
  /** In CSS pixels. */
  row = 40;
  narrow = false;
  /** Height of what is seen of the rows. Kept, as asking for it in every update would lay out the page each time. */
  view = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: () => SizedParts | undefined;
  /** In the next frame: an update now would change what is being observed while it is. */
  readonly #observer = new ResizeObserver(() => (this.#frame ??= requestAnimationFrame(() => this.#take())));
  #frame: number | undefined;
  #watching = false;

  constructor(host: ReactiveControllerHost & HTMLElement, parts: () => SizedParts | undefined) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    const parts = this.#parts();
    if (this.#watching || !parts || !this.#host.isConnected) return;
    this.#watching = true;
    this.#observer.observe(parts.scroller);
    this.#observer.observe(parts.ruler);
    queueMicrotask(() => this.#take());
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#watching = false;
  }

  /** The rows in sight when scrolled so far, also those that are seen in part; none while the grid is not shown. */
  seen(scrolled: number): { first: number; last: number } {
    const slack = this.row / 8;
    return {
      first: Math.floor((scrolled + slack) / this.row),
      last: Math.ceil((scrolled + this.view - slack) / this.row) - 1,
    };
  }

  /** The last row in sight has been read, and so all have. */
  isRead(scrolled: number, { rows, total = 0 }: { rows: readonly unknown[]; total?: number | undefined }): boolean {
    return Math.min(this.seen(scrolled).last, total - 1) < rows.length;
  }

  /** Rows that a key for a page moves by. */
  get page(): number {
    return Math.max(1, Math.floor(this.view / this.row) - 1);
  }

  /** Scrolls no further than is needed to see all of a row. */
  reveal(index: number): void {
    const scroller = this.#parts()?.scroller;
    if (!scroller) return;
    const top = index * this.row;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + this.row > scroller.scrollTop + this.view) scroller.scrollTop = top + this.row - this.view;
  }

  #take(): void {
    this.#frame = undefined;
    const parts = this.#parts();
    const width = parts?.scroller.clientWidth ?? 0;
    const row = parts?.ruler.getBoundingClientRect().height ?? 0;
    if (width === 0 || row === 0) return;
    const view = parts!.scroller.clientHeight - (parts!.head?.offsetHeight ?? 0);
    const narrow = width < NARROW * parseFloat(getComputedStyle(this.#host).fontSize);
    if (narrow === this.narrow && row === this.row && view === this.view) return;
    this.view = view;
    this.narrow = narrow;
    this.row = row;
    this.#host.requestUpdate();
  }
}
