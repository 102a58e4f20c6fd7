import type { Condition, Sort, Where } from '../../../domain/query.js';
import type { Lead } from '../../../domain/records/lead.js';
import type { LeadStore } from '../../../store/lead-store.js';
import { inOrder, NAMED_FIELDS } from './group-order.js';
import { isLead, type GroupField, type GroupRow, type ListRow } from './list-row.js';

/** Records of one read at most; of those that are looked at for similar ones. */
const MOST = 1000;
const LOOKED_AT = 100;
/** Similar records are counted for so many at once: neither the first need wait for the last, nor a frame for many. */
const TOGETHER = 4;

/** What the list asks for. */
export interface LeadQuestion {
  where: Where;
  search: string;
  sort: readonly Sort[];
  /** In groups by this field. */
  group?: GroupField | undefined;
  /** Only records that have similar ones: they are looked for record by record. */
  similar?: boolean | undefined;
}

export interface ReaderOptions {
  store: LeadStore;
  question: LeadQuestion;
  speak: <T>(words: () => T) => T;
  /** Values of the groups whose records are left out. */
  folded?: ReadonlySet<string>;
}

/** Records of one question that follow each other in the list, or groups of them that are not counted yet. */
interface Part {
  where: Where;
  /** How it falls apart: by these fields, one after the other. */
  by: readonly { field: string; descending: boolean; heads: boolean }[];
  head?: GroupRow;
  headGiven?: boolean;
  cursor?: string;
}

/**
 * The rows of a list from the first on, as many as are asked for. Storage has records in the order of their own fields;
 * groups, and records in the order of names, are read one value of the field after the other.
 */
export class RowReader {
  /** Records that are found, and rows for them and the heads of groups; undefined before the first read. */
  records: number | undefined;
  rows: number | undefined;
  /** Records that were looked at for similar ones. */
  lookedAt = 0;

  readonly #options: ReaderOptions;
  readonly #sort: readonly Sort[];
  #parts: Part[];
  #given = 0;
  #found = 0;

  constructor(options: ReaderOptions) {
    const { where, sort, group } = options.question;
    const [first, ...further] = sort;
    const named = first && NAMED_FIELDS.includes(first.by) ? first : undefined;
    this.#options = options;
    this.#sort = named ? further : sort;
    this.#parts = [
      {
        where,
        by: [
          ...(group
            ? [{ field: group, descending: named?.by === group && named.descending === true, heads: true }]
            : []),
          ...(named && named.by !== group
            ? [{ field: named.by, descending: named.descending === true, heads: false }]
            : []),
        ],
      },
    ];
  }

  /** There are no more rows. */
  get ended(): boolean {
    return this.#parts.length === 0;
  }

  /** Whether {@link records} is all there are, not only those found so far. */
  get isExact(): boolean {
    return !this.#options.question.similar || this.ended;
  }

  /**
   * Some more rows, at most so many. Fewer, or none, where many records were looked at for similar ones, and where the
   * storage fails on the way, which the next read tells.
   * @throws what the storage throws, where there is no row to give.
   */
  async next(limit: number, signal: AbortSignal): Promise<ListRow[]> {
    const rows: ListRow[] = [];
    const enough = this.lookedAt + 4 * LOOKED_AT;
    try {
      while (!this.ended && rows.length < limit && this.lookedAt < enough)
        rows.push(...(await this.#step(limit - rows.length, signal)));
    } catch (reason) {
      if (signal.aborted || rows.length === 0) throw reason;
    }
    this.#count(rows);
    return rows;
  }

  async #step(limit: number, signal: AbortSignal): Promise<ListRow[]> {
    const part = this.#parts[0]!;
    const rows: ListRow[] = [];
    if (part.head && !part.headGiven) rows.push(part.head);
    if (part.head?.group.folded) this.#parts.shift();
    else if (part.by.length > 0) await this.#divide(part, signal);
    else rows.push(...(await this.#read(part, Math.max(0, limit - rows.length), signal)));
    part.headGiven = true;
    return rows;
  }

  async #divide(part: Part, signal: AbortSignal): Promise<void> {
    const { store, question, speak, folded } = this.#options;
    const [{ field, descending, heads }, ...by] = part.by as [Part['by'][number], ...Part['by']];
    const counted = await store.summarise('leads', { where: part.where, search: question.search, by: field, signal });
    const groups = await inOrder(field, counted, { store, signal, speak, descending });
    const parts = groups.map(({ value, count }): Part => {
      const where = { ...part.where, [field]: conditionOf(field, value) };
      if (!heads) return { where, by };
      const group = {
        by: field as GroupField,
        value,
        count: question.similar ? undefined : count,
        folded: folded?.has(value) ?? false,
      };
      return { where, by, head: { id: `group:${value}`, group } };
    });
    if (this.records === undefined) {
      const shown = groups.filter(({ value }) => !heads || !folded?.has(value));
      this.records = sum(groups);
      this.rows = sum(shown) + (heads ? groups.length : 0);
    }
    this.#parts.splice(0, 1, ...parts);
  }

  async #read(part: Part, limit: number, signal: AbortSignal): Promise<Lead[]> {
    if (limit === 0) return [];
    const { store, question } = this.#options;
    const page = await store.list('leads', {
      where: part.where,
      search: question.search,
      ...(this.#sort.length ? { sort: this.#sort } : {}),
      limit: Math.min(question.similar ? LOOKED_AT : MOST, limit),
      signal,
      ...(part.cursor === undefined ? {} : { cursor: part.cursor }),
    });
    const items = question.similar ? await this.#withSimilar(page.items, signal) : page.items;
    this.records ??= page.total;
    this.rows ??= page.total;
    if (page.next === undefined) this.#parts.shift();
    else part.cursor = page.next;
    return items;
  }

  async #withSimilar(leads: readonly Lead[], signal: AbortSignal): Promise<Lead[]> {
    const found: Lead[] = [];
    for (let at = 0; at < leads.length; at += TOGETHER) {
      const some = leads.slice(at, at + TOGETHER);
      const counts = await this.#options.store.similarCounts(
        some.map(({ id }) => id),
        { signal },
      );
      found.push(...some.filter(({ id }) => (counts.get(id) ?? 0) > 0));
    }
    this.lookedAt += leads.length;
    return found;
  }

  /** Of what is looked for record by record, only what was found so far is known, and that there may be more. */
  #count(rows: readonly ListRow[]): void {
    this.#given += rows.length;
    if (!this.#options.question.similar) {
      if (this.ended) this.rows = this.#given;
      return;
    }
    this.#found += rows.filter(isLead).length;
    this.records = this.#found;
    this.rows = this.#given + (this.ended ? 0 : 1);
  }
}

/** A value as the store counts it, as a condition on the field. */
function conditionOf(field: string, value: string): Condition {
  if (field === 'priority') return Number(value);
  return value === '' ? null : value;
}

function sum(groups: readonly { count: number }[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
