import type { ChangeNotice } from '../../../storage/storage-adapter.js';
import type { DuplicateGroup, LeadStore } from '../../../store/lead-store.js';
import { GroupList } from './group-list.js';
import { neighbour, nextOpen } from './group-walk.js';
import { isPending, linksOf, type ListedGroup } from './listed-group.js';
import { regroup } from './regroup.js';
import { WholeSearch } from './whole-search.js';

/** Listeners are told of progress at most this often, in milliseconds. */
const TELLS = 80;

const runs = new WeakMap<LeadStore, DuplicateRun>();

/** The one run of a store: it outlives the elements that show it, so that one can leave and come back. */
export function duplicateRun(store: LeadStore): DuplicateRun {
  let run = runs.get(store);
  if (!run) runs.set(store, (run = new DuplicateRun(store)));
  return run;
}

/** Goes through all records in the background, and keeps what was found and decided (D8). */
export class DuplicateRun {
  /** How far it is. */
  readonly search: WholeSearch;
  /** The group that is looked at. */
  current: ListedGroup | undefined;
  /** How many groups went because they were settled elsewhere. */
  gone = 0;

  readonly #store: LeadStore;
  readonly #groups = new GroupList();
  readonly #listeners = new Set<() => void>();
  #reviewing = false;
  #held: ListedGroup | undefined;
  #watching = false;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(store: LeadStore) {
    this.#store = store;
    this.search = new WholeSearch(store, {
      found: (found) => this.#take(found),
      changed: (soon) => (soon ? this.#tellSoon() : this.#tell()),
    });
  }

  /** In the order in which they were found, those that are settled too. */
  get groups(): readonly ListedGroup[] {
    return this.#groups.items;
  }

  /** Groups that wait for a decision. */
  get left(): number {
    return this.groups.filter(isPending).length;
  }

  count(state: ListedGroup['state']): number {
    return this.groups.filter((group) => group.state === state).length;
  }

  /** Called after every change. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins, or goes on where it was paused or has failed; at the end it begins anew and keeps what is undecided. */
  start(): void {
    if (this.search.state === 'idle' || this.search.state === 'done') this.#begin();
    this.search.start();
  }

  look(group: ListedGroup | undefined): void {
    this.current = group;
    if (group?.stale) this.lookAgain(group);
    this.#tell();
  }

  /** Something in it is not as it was when it was found. */
  lookAgain(group: ListedGroup): void {
    group.stale = 'now';
    void this.#review();
  }

  step(by: 1 | -1): void {
    this.look(neighbour(this.groups, this.current?.id, by));
  }

  skip(group: ListedGroup): void {
    group.state = 'skipped';
    this.look(nextOpen(this.groups, group.id));
  }

  /** The skipped groups are to be decided after all. */
  unskip(): void {
    for (const group of this.groups) if (group.state === 'skipped') group.state = 'open';
    this.look(nextOpen(this.groups, undefined));
  }

  /** Does something with a group; until it is done the group stays as it is, whatever changes under it. */
  async hold<T>(group: ListedGroup, act: () => Promise<T>): Promise<T> {
    this.#held = group;
    try {
      return await act();
    } finally {
      this.#held = undefined;
      void this.#review();
    }
  }

  /** These became one. What was left out of it may be a group of its own. */
  async merged(group: ListedGroup, mergedIds: readonly string[]): Promise<void> {
    Object.assign(group, { state: 'merged', mergedIds, stale: undefined } satisfies Partial<ListedGroup>);
    const left = mergedIds.length < group.leadIds.length ? await this.#regrouped(group.leadIds) : [];
    for (const rest of left ?? []) this.#groups.insert(rest, group);
    this.look(nextOpen(this.groups, group.id));
  }

  /** Pairs of it were told apart. What is still the same stays. */
  async toldApart(group: ListedGroup, dismissalIds: readonly string[]): Promise<void> {
    group.dismissalIds = [...group.dismissalIds, ...dismissalIds];
    const left = await this.#regrouped(group.leadIds);
    group.stale = undefined;
    if (left?.length) this.#groups.become(group, left);
    else group.state = 'apart';
    this.look(left?.length ? group : nextOpen(this.groups, group.id));
  }

  #begin(): void {
    for (const group of this.groups) {
      if (isPending(group)) group.stale ??= 'later';
      else this.#groups.remove(group);
    }
    this.gone = 0;
    if (this.current && !this.groups.includes(this.current)) this.current = nextOpen(this.groups, undefined);
    if (!this.#watching) this.#store.subscribe((notice) => void this.#noteChange(notice));
    this.#watching = true;
  }

  async #noteChange(notice: ChangeNotice): Promise<void> {
    this.#groups.noteChange(notice);
    const { dismissals } = notice.changed;
    if (Array.isArray(dismissals) && this.left > 0) {
      const pairs = await this.#store.getMany('dismissals', dismissals).catch(() => []);
      for (const pair of pairs) if (pair) this.#groups.notePair(pair.leadIds);
    }
    if (this.current?.stale) this.current.stale = 'now';
    await this.#review();
  }

  #take(found: DuplicateGroup): void {
    const group = this.#groups.add({ leadIds: found.leadIds, links: linksOf(found) });
    if (group && !this.current) this.current = group;
  }

  /** Looks at what has changed anew, one group after the other. */
  async #review(): Promise<void> {
    if (this.#reviewing) return;
    this.#reviewing = true;
    const due = () => this.groups.find((group) => group.stale === 'now' && group !== this.#held);
    for (let group = due(); group; group = due()) {
      group.stale = undefined;
      const left = await this.#regrouped(group.origin);
      if (left && group !== this.#held && this.groups.includes(group)) this.#adopt(group, left);
      this.#tell();
    }
    this.#reviewing = false;
  }

  #adopt(group: ListedGroup, left: Awaited<ReturnType<typeof regroup>>): void {
    const before = this.groups;
    if (isPending(group)) {
      this.#groups.become(group, left);
      if (left.length === 0) this.gone += 1;
    } else if (cameBack(group, left)) {
      group.state = 'open';
      this.#groups.become(group, left);
      this.current = group;
    }
    if (this.current && !this.groups.includes(this.current)) {
      const at = before.indexOf(this.current);
      this.look(nextOpen(this.groups, before[at - 1]?.id));
    }
  }

  /** Undefined where it cannot be told: then the group stays as it is, and the store checks what is done with it. */
  async #regrouped(leadIds: readonly string[]): Promise<Awaited<ReturnType<typeof regroup>> | undefined> {
    return regroup(this.#store, leadIds).catch(() => undefined);
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    for (const listener of [...this.#listeners]) listener();
  }

  #tellSoon(): void {
    this.#telling ??= setTimeout(() => this.#tell(), TELLS);
  }
}

/** What was settled is open again when somebody has undone it: those merged are several, those told apart the same. */
function cameBack({ mergedIds }: ListedGroup, left: Awaited<ReturnType<typeof regroup>>): boolean {
  const there = left.flatMap(({ leadIds }) => leadIds);
  return mergedIds.length === 0 ? left.length > 0 : mergedIds.filter((id) => there.includes(id)).length > 1;
}
