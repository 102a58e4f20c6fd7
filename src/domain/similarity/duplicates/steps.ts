export interface StepOptions {
  signal?: AbortSignal;
  /** Told how far the work is. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Lets others work; awaited between steps of some milliseconds. */
  pause: () => Promise<void>;
}

/** Records that are compared between two looks at the clock's turn. */
export const TURN = 20;

/** Counts the work, stops it when told to, and lets others work in between. */
export class Steps {
  #done = 0;

  constructor(
    readonly total: number,
    readonly options: StepOptions,
  ) {}

  async turn(done: number): Promise<void> {
    this.options.signal?.throwIfAborted();
    this.#done = Math.min(this.total, this.#done + done);
    this.options.onProgress?.({ done: this.#done, total: this.total });
    await this.options.pause();
  }

  at(done: number): { done: number; total: number } {
    this.#done = Math.min(this.total, done);
    return { done: this.#done, total: this.total };
  }
}
