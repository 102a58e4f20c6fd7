import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterTwoFrames } from '../../../internal/after-frames.js';

/**
 * Whether rows are flown over: one leap upon the other without a frame between them, each by more than is seen at once,
 * so that no row is seen in two frames. A single leap, by a key or to a place, is none. Two frames after the last one
 * the host is updated.
 */
export class ScrollPace implements ReactiveController {
  flying = false;
  /** Rows were flown over and some in sight are not there yet: their bones go on standing there, without motion. */
  still = false;

  readonly #host: ReactiveControllerHost;
  #offset = 0;
  /** There was a leap less than two frames ago. */
  #leapt = false;
  #stopWaiting: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    this.#leapt = this.flying = false;
  }

  /** Before each update: how far it is scrolled and how much is seen, in CSS pixels, and whether all of that is read. */
  note(offset: number, view: number, read: boolean): void {
    if (read && !this.flying) this.still = false;
    const by = Math.abs(offset - this.#offset);
    if (by === 0) return;
    this.#offset = offset;
    const leaps = view > 0 && by > view;
    this.flying = leaps && this.#leapt;
    this.still ||= this.flying;
    this.#leapt = leaps;
    this.#stopWaiting?.();
    this.#stopWaiting = leaps ? afterTwoFrames(() => this.#land()) : undefined;
  }

  #land(): void {
    this.#stopWaiting = undefined;
    this.#leapt = false;
    if (!this.flying) return;
    this.flying = false;
    this.#host.requestUpdate();
  }
}
