import type { ReactiveController } from 'lit';
import type { Where } from '../../domain/query.js';
import type { Group } from '../../domain/reader.js';
import type { LeadType } from '../../domain/records/lead.js';
import type { Settings } from '../../domain/records/settings.js';
import { Directory } from '../../internal/directory.js';
import { QueryController } from '../../store/query-controller.js';
import { RunWatch } from './duplicates/run-watch.js';
import type { FilterWords } from './filters/filter-texts.js';
import { conditions, initialFilters, type ListFilters } from './filters/list-filters.js';
import { LeadPages, type PagesHost } from './rows/lead-pages.js';
import { isLead, type GroupField } from './rows/list-row.js';
import type { ListView } from './list-view.js';
import { countSelected, NOTHING, withRecords, without, type Selection } from './selection.js';
import { SimilarCounts } from './rows/similar-counts.js';
import { USUAL, type Sorting } from './sorting.js';

export interface ModelHost extends PagesHost, Element {
  type: LeadType;
  where: Where;
}

/** Pause in typing before the list is searched, in milliseconds. */
const TYPING_PAUSE = 150;

/** What a list shows and what is selected in it: what the user has asked for, and what the store answers. */
export class ListModel implements ReactiveController {
  /** What stands in the search field; searched for after a pause. */
  typed = '';
  search = '';
  sort: Sorting = USUAL;
  /** The list is in groups by this field. */
  group: GroupField | undefined;
  selection: Selection = NOTHING;
  /** The user looks at leads that are kept while leads are off. */
  showKept = false;
  readonly names: Directory;
  readonly pages: LeadPages;
  readonly similar: SimilarCounts;

  readonly #host: ModelHost;
  readonly #search: RunWatch;
  readonly #settings: QueryController<Settings>;
  readonly #total: QueryController<number>;
  readonly #kept: QueryController<number>;
  #filters: ListFilters | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ModelHost) {
    this.#host = host;
    this.names = new Directory(host);
    this.similar = new SimilarCounts(host);
    this.#search = new RunWatch(host);
    this.#settings = new QueryController(host, { query: (store) => store.settings(), watches: ['settings'] });
    this.#total = this.#counts(() => this.where);
    this.#kept = this.#counts(() => (this.off ? { ...this.where, status: 'open' } : undefined));
    this.pages = new LeadPages(
      host,
      () => ({
        where: conditions(this.where, this.filters, this.now),
        search: this.search,
        sort: this.sort,
        group: this.group,
        similar: this.filters.similar,
      }),
      (gone) => this.select(this.selection.kind === 'only' ? without(this.selection, gone) : this.selection),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  get now(): Date {
    return this.#host.storeNow?.now() ?? new Date();
  }

  get type(): LeadType {
    return this.#host.type;
  }

  /** What holds whatever the user filters by. */
  get where(): Where {
    return { ...this.#host.where, type: this.#host.type };
  }

  get filters(): ListFilters {
    return this.#filters ?? initialFilters(this.#host.where);
  }

  get words(): FilterWords {
    return { names: this.names, now: this.now, actorId: this.#host.storeNow?.actor?.id };
  }

  /** Records there are, whatever the filters; undefined until that is known. */
  get total(): number | undefined {
    return this.#total.value;
  }

  get count(): number {
    return countSelected(this.selection, this.pages.total ?? 0);
  }

  /** Leads are switched off (S4). Undefined until that is known. */
  get off(): boolean | undefined {
    return this.type === 'lead' && this.#settings.value
      ? !this.#settings.value.leadsEnabled
      : this.type === 'lead'
        ? undefined
        : false;
  }

  /** Open leads that are kept while leads are off. */
  get kept(): number {
    return this.#kept.value ?? 0;
  }

  /** Groups of duplicates that wait for a decision (D8); undefined where the store cannot search for them. */
  get duplicates(): number | undefined {
    return this.#search.run?.left;
  }

  get mayChangeSettings(): boolean {
    const actor = this.#host.storeNow?.actor;
    return actor === undefined || actor.rights === 'admin';
  }

  /** What is asked for, without the place in it. */
  get asked(): Omit<ListView, 'first' | 'named'> {
    return {
      search: this.search,
      sort: this.sort,
      ...(this.#filters ? { filters: this.#filters } : {}),
      ...(this.group ? { group: this.group } : {}),
    };
  }

  ask({ search, sort, filters, group }: Omit<ListView, 'first' | 'named'>): void {
    clearTimeout(this.#typing);
    this.typed = this.search = search;
    this.sort = sort;
    this.group = group;
    this.#filters = filters;
    this.#dropAll();
  }

  /** All of what is still looked for record by record is all that has been found. */
  select(selection: Selection): void {
    this.selection =
      selection.kind === 'all-but' && !this.pages.isExact
        ? withRecords(
            NOTHING,
            this.pages.rows
              .filter(isLead)
              .map(({ id }) => id)
              .filter((id) => !selection.ids.has(id)),
            true,
          )
        : selection;
    this.#host.requestUpdate();
  }

  groupBy(field: GroupField | undefined): void {
    this.group = field;
    this.#host.requestUpdate();
  }

  sortBy(sort: Sorting): void {
    this.sort = sort;
    this.#host.requestUpdate();
  }

  searchAsTyped(text: string): void {
    this.typed = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#searchFor(text.trim()), text ? TYPING_PAUSE : 0);
    this.#host.requestUpdate();
  }

  filterBy(filters: ListFilters): void {
    this.#filters = filters;
    this.#dropAll();
  }

  clear(): void {
    this.typed = '';
    this.search = '';
    clearTimeout(this.#typing);
    this.filterBy({});
  }

  /** Counts what is listed, whatever the filters, by a field. */
  readonly summarise = async (by: string, signal: AbortSignal): Promise<readonly Group[]> =>
    (await this.#host.storeNow?.summarise('leads', { where: this.where, by, signal })) ?? [];

  #searchFor(text: string): void {
    if (text === this.search) return;
    this.search = text;
    this.#dropAll();
  }

  /** What was selected as "all" is another thing now; what was selected one by one stays. */
  #dropAll(): void {
    if (this.selection.kind === 'all-but') this.selection = NOTHING;
    this.#host.requestUpdate();
  }

  #counts(where: () => Where | undefined): QueryController<number> {
    return new QueryController(this.#host, {
      query: (store, signal) => {
        const asked = where();
        return asked && store.list('leads', { where: asked, limit: 0, signal }).then(({ total }) => total);
      },
      watches: ['leads'],
      key: () => JSON.stringify(where()),
      keep: false,
    });
  }
}
