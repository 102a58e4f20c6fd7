import type { ReactiveController } from 'lit';
import type { QueryHost } from '../../../store/query-controller.js';
import type { LeadStore } from '../../../store/lead-store.js';
import { LeadChanges } from './lead-changes.js';

/** Pause in scrolling before the rows in sight are counted, in milliseconds. */
const PAUSE = 150;
/** Asked at once: the first badges need not wait for the last, nor a frame for many. */
const TOGETHER = 4;

/**
 * How many similar records each row in sight has. Counts are kept until a lead changes, and shown until counted anew.
 * Nothing is counted for a list that is not shown: that is made up for when it is.
 */
export class SimilarCounts implements ReactiveController {
  counts: ReadonlyMap<string, number> = new Map();

  readonly #host: QueryHost & Element;
  readonly #appearing = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#countSoon();
  });
  #store: LeadStore | undefined;
  #fresh = new Set<string>();
  #wanted: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run: AbortController | undefined;

  constructor(host: QueryHost & Element) {
    this.#host = host;
    new LeadChanges(host, () => this.#forget());
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.storeNow === this.#store) return;
    this.#store = this.#host.storeNow;
    this.counts = new Map();
    void this.#forget();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#appearing.disconnect();
    this.#run?.abort();
  }

  /** These records are in sight. */
  want(ids: readonly string[]): void {
    if (ids.length === this.#wanted.length && ids.every((id, i) => id === this.#wanted[i])) return;
    this.#wanted = ids;
    this.#countSoon();
  }

  #forget(): Promise<void> {
    this.#fresh.clear();
    this.#countSoon();
    return Promise.resolve();
  }

  #countSoon(): void {
    this.#run?.abort();
    clearTimeout(this.#timer);
    this.#appearing.disconnect();
    this.#timer = setTimeout(() => void this.#count(), PAUSE);
  }

  async #count(): Promise<void> {
    if (!this.#host.checkVisibility({ visibilityProperty: true })) return this.#appearing.observe(this.#host);
    const store = this.#store;
    const run = (this.#run = new AbortController());
    const missing = this.#wanted.filter((id) => !this.#fresh.has(id));
    try {
      for (let at = 0; store && at < missing.length; at += TOGETHER) {
        const ids = missing.slice(at, at + TOGETHER);
        const found = await store.similarCounts(ids, { signal: run.signal });
        if (run.signal.aborted) return;
        for (const id of ids) this.#fresh.add(id);
        this.counts = new Map([...this.counts, ...found]);
        this.#host.requestUpdate();
      }
    } catch {
      // A badge that could not be counted is left out; the list itself says when the store is in trouble.
    }
  }
}
