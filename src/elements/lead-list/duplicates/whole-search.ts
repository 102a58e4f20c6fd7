import type { PisteError } from '../../../domain/errors.js';
import { asPisteError } from '../../../store/as-piste-error.js';
import { Hold } from '../../../store/hold.js';
import type { DuplicateGroup, LeadStore, Progress } from '../../../store/lead-store.js';

/** What the store counts as done for each record: read, compared, grouped. */
const STEPS = 3;
/** Finds that come at once are taken for this long, in milliseconds; then the page has its turn. */
const SLICE = 24;

export interface SearchListener {
  found: (group: DuplicateGroup) => void;
  /** `soon`: only its progress has changed. */
  changed: (soon: boolean) => void;
}

/** Whether the store can go through all records: one of an older back end may not. */
export function findsDuplicates(store: LeadStore | undefined): boolean {
  return typeof store?.duplicates === 'function';
}

/** The store's way through all records: it can be paused, and goes on where it was. */
export class WholeSearch {
  state: 'idle' | 'running' | 'paused' | 'done' | 'failed' = 'idle';
  /** Records that the store is through with, of all there are; 0 until it says how many. */
  done = 0;
  total = 0;
  /** Pairs that share nothing but very frequent values may be missing. */
  bounded = false;
  error: PisteError | undefined;

  readonly #store: LeadStore;
  readonly #listener: SearchListener;
  #finds: AsyncIterator<DuplicateGroup, unknown> | undefined;
  readonly #hold = new Hold();
  /** Where to go on after a failure. */
  #cursor: string | undefined;
  #pulling = false;

  constructor(store: LeadStore, listener: SearchListener) {
    this.#store = store;
    this.#listener = listener;
  }

  /** Begins, goes on where it was paused or has failed, or begins anew at the end. */
  start(): void {
    if (this.state === 'running') return;
    if (this.state === 'done') {
      this.done = this.total = 0;
      this.bounded = false;
      this.#cursor = undefined;
    }
    this.#hold.release();
    this.state = 'running';
    this.error = undefined;
    this.#listener.changed(false);
    void this.#pull();
  }

  /** The store does nothing more until `start`, and keeps what it has read. */
  pause(): void {
    if (this.state !== 'running') return;
    this.state = 'paused';
    this.#hold.hold();
    this.#listener.changed(false);
  }

  /** Only one find is asked for at a time, so that there is none to come while it is paused. */
  async #pull(): Promise<void> {
    if (this.#pulling) return;
    this.#pulling = true;
    try {
      let since = performance.now();
      while (this.state === 'running') {
        const next = await (this.#finds ??= this.#ask()).next();
        if (next.done) this.#end();
        else this.#take(next.value);
        if (performance.now() - since > SLICE) {
          await new Promise((resolve) => setTimeout(resolve));
          since = performance.now();
        }
      }
    } catch (reason) {
      this.#fail(asPisteError(reason));
    } finally {
      this.#pulling = false;
      this.#listener.changed(false);
    }
  }

  #ask(): AsyncIterator<DuplicateGroup, unknown> {
    const finds = this.#store.duplicates({
      hold: this.#hold,
      ...(this.#cursor === undefined ? {} : { cursor: this.#cursor }),
      onProgress: (progress) => this.#progress(progress),
    });
    return finds[Symbol.asyncIterator]();
  }

  #take(found: DuplicateGroup): void {
    this.#cursor = found.next;
    this.bounded ||= found.bounded;
    this.#listener.found(found);
    this.#progress(found);
  }

  #progress({ done, total }: Progress): void {
    this.done = Math.floor(done / STEPS);
    this.total = Math.ceil(total / STEPS);
    this.#listener.changed(true);
  }

  #end(): void {
    this.#finds = undefined;
    this.state = 'done';
    this.done = this.total;
  }

  #fail(error: PisteError): void {
    this.#finds = undefined;
    this.error = error;
    this.state = 'failed';
  }
}
