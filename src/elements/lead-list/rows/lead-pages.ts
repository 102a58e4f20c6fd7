import type { ReactiveController } from 'lit';
import type { PisteError } from '../../../domain/errors.js';
import type { Where } from '../../../domain/query.js';
import type { Lead } from '../../../domain/records/lead.js';
import { asPisteError } from '../../../store/as-piste-error.js';
import type { LeadStore } from '../../../store/lead-store.js';
import { QueryController, type QueryHost } from '../../../store/query-controller.js';
import { fits } from './fits.js';
import { LeadChanges, type SeenChanges } from './lead-changes.js';
import { isLead, type GroupRow, type ListRow } from './list-row.js';
import { NAMED_FIELDS } from './group-order.js';
import { JoinedRows } from './joined-rows.js';
import { RowReader, type LeadQuestion } from './row-reader.js';

/** Records of one read while scrolling, and at most when a far place is jumped to. */
export const PAGE = 100;
const MOST = 1000;
/** Rows below the last in sight that are read before they are scrolled to. */
const AHEAD = 60;

export interface PagesHost extends QueryHost {
  /** Runs in the language of the host. */
  speak<T>(words: () => T): T;
}

/**
 * The rows of the list, read page by page from the top as far as they are needed. Another question starts anew. What
 * others change is changed in place, and what they remove goes, so that nothing moves under the user's eyes; what they
 * add is only counted, until the user asks for it. In groups, in the order of names, and while similar ones are looked
 * for, the rows are read again instead, and the user's place is kept.
 */
export class LeadPages implements ReactiveController {
  rows: readonly ListRow[] = [];
  /**
   * How many records the list has, those counted as new aside; undefined until the first answer. Those found so far,
   * while {@link isExact} is false.
   */
  total: number | undefined;
  /** Rows in all, heads of groups included and records of folded groups not. */
  length = 0;
  /** Records that have come since, not shown yet. */
  news = 0;
  /** Grows when the rows are those of another question: what is scrolled to and selected by place is void then. */
  generation = 0;
  /** Records that have left because they were merged, each with the one that stays; those of the last change. */
  merged: ReadonlyMap<string, string> = new Map();
  /** Why the next page could not be read. */
  moreError: PisteError | undefined;

  readonly #host: PagesHost;
  readonly #question: () => LeadQuestion;
  readonly #first: QueryController<object>;
  readonly #gone: (ids: readonly string[]) => void;
  #store: LeadStore | undefined;
  readonly #joined = new JoinedRows();
  #reader: RowReader | undefined;
  #folded: ReadonlySet<string> = new Set();
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
  constructor(host: PagesHost, question: () => LeadQuestion, gone: (ids: readonly string[]) => void) {
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

  /** Whether {@link total} is all there are. */
  get isExact(): boolean {
    return this.#reader?.isExact ?? true;
  }

  /** Records that were looked at for similar ones so far. */
  get lookedAt(): number {
    return this.#reader?.lookedAt ?? 0;
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
  readonly load = (index: number): Promise<void> => {
    this.#wanted = Math.max(this.#wanted, index);
    if (!this.#reader || this.#reader.ended || this.rows.length > index) return Promise.resolve();
    if (this.#arrival) return this.#arrival;
    const arrival = this.#readOn().finally(() => {
      if (this.#arrival === arrival) this.#arrival = undefined;
    });
    return (this.#arrival = arrival);
  };

  /** Reads from the top again, with all that is new. */
  reload(): void {
    this.#first.refresh();
  }

  /** Shows the records of a group, or no longer. */
  fold({ group: { value } }: GroupRow, folded: boolean): void {
    const values = new Set(this.#folded);
    if (folded) values.add(value);
    else values.delete(value);
    this.#folded = values;
    this.reload();
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

  /** Every record the list finds, in its order, also those that are not shown, page by page. */
  async *everyPage(signal: AbortSignal): AsyncGenerator<{ items: Lead[]; total: number }> {
    const store = this.#store;
    if (!store) return;
    const reader = new RowReader({ store, question: this.#question(), speak: this.#speak });
    while (!reader.ended) {
      const rows = await reader.next(MOST, signal);
      yield { items: rows.filter(isLead), total: reader.records ?? 0 };
    }
  }

  readonly #speak = <T>(words: () => T): T => this.#host.speak(words);

  #keyNow(): string {
    return JSON.stringify(this.#question());
  }

  async #readFirst(store: LeadStore, signal: AbortSignal): Promise<object> {
    const key = this.#keyNow();
    const same = store === this.#store && key === this.#key;
    if (store !== this.#store) {
      this.rows = [];
      this.total = undefined;
    }
    const folded = same ? this.#folded : new Set<string>();
    const reader = new RowReader({ store, question: this.#question(), speak: this.#speak, folded });
    const rows = await reader.next(same ? Math.min(MOST, Math.max(PAGE, this.#seen + PAGE)) : PAGE, signal);
    if (signal.aborted) return {};
    this.#reading?.abort();
    this.#reading = this.#arrival = undefined;
    this.#store = store;
    this.#key = key;
    this.#reader = reader;
    this.#folded = folded;
    if (!same) {
      this.generation += 1;
      this.#wanted = this.#seen = 0;
    }
    this.rows = rows;
    this.#countRows(reader);
    this.news = 0;
    this.moreError = undefined;
    void this.load(this.#wanted);
    return {};
  }

  async #readOn(): Promise<void> {
    const reader = this.#reader;
    const reading = (this.#reading = new AbortController());
    try {
      while (reader && !reader.ended && this.rows.length <= this.#wanted) {
        const limit = Math.min(MOST, Math.max(PAGE, this.#wanted - this.rows.length + PAGE));
        const rows = await reader.next(limit, reading.signal);
        if (reading.signal.aborted) return;
        this.rows = this.#joined.with(this.rows, rows);
        this.moreError = undefined;
        if (reader.ended || !reader.isExact) this.#countRows(reader);
        this.#host.requestUpdate();
      }
    } catch (reason) {
      if (reading.signal.aborted) return;
      this.moreError = asPisteError(reason);
      this.#host.requestUpdate();
    }
  }

  #countRows(reader: RowReader): void {
    this.length = reader.ended ? this.rows.length : (reader.rows ?? 0);
    this.total = this.#isPlain && reader.ended ? this.rows.length : (reader.records ?? 0);
  }

  /** Storage itself has the records in this order: what others change can be taken in one by one. */
  get #isPlain(): boolean {
    const { sort, group, similar } = this.#question();
    return !group && !similar && !NAMED_FIELDS.includes(sort[0]?.by ?? '');
  }

  async #takeIn({ store, ids, local }: SeenChanges, signal: AbortSignal): Promise<void> {
    const question = this.#question();
    if (store !== this.#store || this.#keyNow() !== this.#key || this.total === undefined) return;
    const oneByOne = ids !== '*' && this.total > 0 && this.#isPlain;
    const counting = { where: question.where, search: question.search, limit: 0, signal };
    const counted = oneByOne ? (await store.list('leads', counting)).total : 0;
    const touched = ids === '*' ? [] : this.rows.filter((row) => ids.has(row.id)).map((row) => row.id);
    const records = await store.getMany('leads', touched, { signal });
    if (signal.aborted || this.#keyNow() !== this.#key) return;
    this.merged = mergedAway(touched, records);
    if (!oneByOne) {
      if (this.#held.size > 0) this.#postponed = '*';
      else this.reload();
      return;
    }
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
    this.total = this.length = Math.min(expected, total);
    this.news = total - this.total;
    this.#gone(gone);
    this.#host.requestUpdate();
    if (this.news > 0 && this.#held.size === 0 && (local || this.total === 0) && this.#seen < MOST - PAGE)
      this.reload();
    else if (this.rows.length <= this.#wanted) void this.load(this.#wanted);
  }
}

/** A record that was merged away is answered for by the one that stays (M7). */
function mergedAway(ids: readonly string[], records: readonly (Lead | undefined)[]): Map<string, string> {
  return new Map(
    ids.flatMap((id, i): [string, string][] => {
      const stays = records[i]?.id;
      return stays === undefined || stays === id ? [] : [[id, stays]];
    }),
  );
}

function staysIn(record: Lead | undefined, where: Where): boolean {
  return record !== undefined && fits(record, where);
}
