import type { ReactiveController } from 'lit';
import type { PisteError } from '../../domain/errors.js';
import type { Query, Sort, Where } from '../../domain/query.js';
import type { Page } from '../../domain/reader.js';
import type { Lead } from '../../domain/records/lead.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { LeadStore } from '../../store/lead-store.js';
import { QueryController, type QueryHost } from '../../store/query-controller.js';
import { fits } from './fits.js';
import { LeadChanges, type SeenChanges } from './lead-changes.js';

/** Records of one read while scrolling, and at most when a far place is jumped to. */
export const PAGE = 100;
const MOST = 1000;
/** Rows below the last in sight that are read before they are scrolled to. */
const AHEAD = 60;

/** What the list asks for. */
export interface LeadQuestion {
  where: Where;
  search: string;
  sort: readonly Sort[];
}

/**
 * The records of the list, read page by page from the top as far as they are needed. Another question starts anew.
 * What others change is changed in place, and what they remove goes, so that nothing moves under the user's eyes; what
 * they add is only counted, until the user asks for it.
 */
export class LeadPages implements ReactiveController {
  rows: readonly Lead[] = [];
  /** How many records the list has, those counted as new aside; undefined until the first answer. */
  total: number | undefined;
  /** Records that have come since, not shown yet. */
  news = 0;
  /** Grows when the rows are those of another question: what is scrolled to and selected by place is void then. */
  generation = 0;
  /** Why the next page could not be read. */
  moreError: PisteError | undefined;

  readonly #host: QueryHost;
  readonly #question: () => LeadQuestion | undefined;
  readonly #first: QueryController<object>;
  readonly #gone: (ids: readonly string[]) => void;
  #store: LeadStore | undefined;
  #next: string | undefined;
  #wanted = 0;
  /** Last row the user sees: how much has to be read again when much has changed. */
  #seen = 0;
  #key = '';
  #reading: AbortController | undefined;
  #arrival: Promise<void> | undefined;
  #held: ReadonlySet<string> = new Set();
  /** What could not be taken in because of held records; all for `'*'`. */
  #postponed: Set<string> | '*' = new Set();

  /** `gone` is told which records have left the list. */
  constructor(host: QueryHost, question: () => LeadQuestion | undefined, gone: (ids: readonly string[]) => void) {
    this.#host = host;
    this.#question = question;
    this.#gone = gone;
    this.#first = new QueryController<object>(host, {
      query: (store, signal) => this.#readFirst(store, signal),
      watches: [],
      key: () => this.#keyNow(),
    });
    new LeadChanges(host, (changes, signal) => this.#takeIn(changes, signal));
    host.addController(this);
  }

  get state(): 'no-store' | 'waiting' | 'ready' | 'failed' {
    return this.#first.state;
  }

  get error(): PisteError | undefined {
    return this.#first.error;
  }

  /** The first page of the question asked now is on its way. */
  get asking(): boolean {
    return this.#first.refreshing;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#reading?.abort();
    this.#reading = undefined;
  }

  /** The user sees rows up to this one: reads on until it and some more are there. */
  need(last: number): void {
    this.#seen = last;
    this.#wanted = last + AHEAD;
    void this.load(this.#wanted);
  }

  /** Settles when the row is there, or cannot be. */
  load(index: number): Promise<void> {
    this.#wanted = Math.max(this.#wanted, index);
    if (this.#next === undefined || this.rows.length > index) return Promise.resolve();
    if (this.#arrival) return this.#arrival;
    const arrival = this.#readOn().finally(() => {
      if (this.#arrival === arrival) this.#arrival = undefined;
    });
    return (this.#arrival = arrival);
  }

  /** Reads from the top again, with all that is new. */
  reload(): void {
    this.#first.refresh();
  }

  /** These records stay in their rows, whatever others do with them, until they are held no longer. */
  hold(ids: ReadonlySet<string>): void {
    this.#held = ids;
    const postponed = this.#postponed;
    if (ids.size > 0 || postponed === '*' ? ids.size > 0 : postponed.size === 0) return;
    this.#postponed = new Set();
    if (postponed === '*') this.reload();
    else if (this.#store) {
      const changes = { store: this.#store, ids: postponed, local: false };
      this.#takeIn(changes, new AbortController().signal).catch(() => undefined);
    }
  }

  /** A record as it is now, in its row. */
  put(lead: Lead): void {
    this.rows = this.rows.map((row) => (row.id === lead.id ? lead : row));
    this.#host.requestUpdate();
  }

  retry(): void {
    if (this.#first.state === 'failed') this.reload();
    else void this.load(this.#wanted);
  }

  /** Every record the list finds, also those that are not shown yet, page by page. */
  async *everyPage(signal: AbortSignal): AsyncGenerator<Page<Lead>> {
    const store = this.#store;
    const question = this.#question();
    if (!store || !question) return;
    let cursor: string | undefined;
    do {
      const page: Page<Lead> = await store.list('leads', {
        ...question,
        limit: MOST,
        signal,
        ...(cursor === undefined ? {} : { cursor }),
      });
      yield page;
      cursor = page.next;
    } while (cursor !== undefined);
  }

  #keyNow(): string {
    return JSON.stringify(this.#question());
  }

  async #readFirst(store: LeadStore, signal: AbortSignal): Promise<object> {
    const question = this.#question()!;
    const key = this.#keyNow();
    if (store !== this.#store) {
      this.rows = [];
      this.total = undefined;
    }
    const same = store === this.#store && key === this.#key;
    const page = await this.#read(
      store,
      question,
      signal,
      undefined,
      same ? Math.min(MOST, Math.max(PAGE, this.#seen + PAGE)) : PAGE,
    );
    if (signal.aborted) return {};
    this.#reading?.abort();
    this.#reading = this.#arrival = undefined;
    this.#store = store;
    this.#key = key;
    if (!same) {
      this.generation += 1;
      this.#wanted = this.#seen = 0;
    }
    this.rows = page.items;
    this.#next = page.next;
    this.total = page.total;
    this.news = 0;
    this.moreError = undefined;
    void this.load(this.#wanted);
    return {};
  }

  async #readOn(): Promise<void> {
    const store = this.#store;
    const question = this.#question();
    const reading = (this.#reading = new AbortController());
    try {
      while (store && question && this.#next !== undefined && this.rows.length <= this.#wanted) {
        const limit = Math.min(MOST, Math.max(PAGE, this.#wanted - this.rows.length + PAGE));
        const page = await this.#read(store, question, reading.signal, this.#next, limit);
        if (reading.signal.aborted) return;
        const known = new Set(this.rows.map((row) => row.id));
        this.rows = [...this.rows, ...page.items.filter((row) => !known.has(row.id))];
        this.#next = page.next;
        this.moreError = undefined;
        if (this.#next === undefined) this.total = this.rows.length;
        this.#host.requestUpdate();
      }
    } catch (reason) {
      if (reading.signal.aborted) return;
      this.moreError = asPisteError(reason);
      this.#host.requestUpdate();
    }
  }

  #read(
    store: LeadStore,
    question: LeadQuestion,
    signal: AbortSignal,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<Lead>> {
    const query: Query = { ...question, limit, signal };
    return store.list('leads', cursor === undefined ? query : { ...query, cursor });
  }

  async #takeIn({ store, ids, local }: SeenChanges, signal: AbortSignal): Promise<void> {
    const question = this.#question();
    if (store !== this.#store || !question || this.#keyNow() !== this.#key || this.total === undefined) return;
    if (ids === '*' || this.total === 0) {
      if (this.#held.size > 0) this.#postponed = '*';
      else this.reload();
      return;
    }
    const { total: counted } = await store.list('leads', {
      where: question.where,
      search: question.search,
      limit: 0,
      signal,
    });
    const touched = this.rows.filter((row) => ids.has(row.id)).map((row) => row.id);
    const records = await store.getMany('leads', touched, { signal });
    if (signal.aborted || this.#keyNow() !== this.#key) return;
    const now = new Map(touched.map((id, i) => [id, records[i]]));
    const left = touched.filter((id) => now.get(id)?.id !== id || !staysIn(now.get(id), question.where));
    const gone = left.filter((id) => !this.#held.has(id));
    const kept = left.filter((id) => this.#held.has(id));
    if (this.#postponed !== '*') for (const id of kept) this.#postponed.add(id);
    this.rows = this.rows
      .filter((row) => !gone.includes(row.id))
      .map((row) => (now.get(row.id)?.id === row.id ? now.get(row.id)! : row));
    const total = counted + kept.length;
    const expected = this.total - gone.length;
    this.total = Math.min(expected, total);
    this.news = total - this.total;
    this.#gone(gone);
    this.#host.requestUpdate();
    if (this.news > 0 && this.#held.size === 0 && (local || this.total === 0) && this.#seen < MOST - PAGE)
      this.reload();
    else if (this.rows.length <= this.#wanted) void this.load(this.#wanted);
  }
}

function staysIn(record: Lead | undefined, where: Where): boolean {
  return record !== undefined && fits(record, where);
}
