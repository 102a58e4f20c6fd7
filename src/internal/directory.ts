import type { Salesperson, Stage, Team } from '../domain/records/team.js';
import { QueryController, type QueryHost } from '../store/query-controller.js';
import type { LeadStore } from '../store/lead-store.js';

/** Most a directory holds of each; a company with more salespeople needs a search instead of a list. */
const LIMIT = 1000;

interface Lists {
  salespeople: ReadonlyMap<string, Salesperson>;
  teams: ReadonlyMap<string, Team>;
  stages: ReadonlyMap<string, Stage>;
}

/**
 * The short lists by which elements turn ids into names: salespeople by name, teams and stages in their order. Kept
 * current by the store's notices.
 */
export class Directory {
  readonly #lists: QueryController<Lists>;

  constructor(host: QueryHost) {
    this.#lists = new QueryController<Lists>(host, { query: readLists, watches: ['salespeople', 'teams', 'stages'] });
  }

  /** Whether the lists have been read once. */
  get ready(): boolean {
    return this.#lists.value !== undefined;
  }

  /** What has been read: another object when it has been read anew. */
  get lists(): object | undefined {
    return this.#lists.value;
  }

  get salespeople(): readonly Salesperson[] {
    return [...(this.#lists.value?.salespeople.values() ?? [])];
  }

  get teams(): readonly Team[] {
    return [...(this.#lists.value?.teams.values() ?? [])];
  }

  get stages(): readonly Stage[] {
    return [...(this.#lists.value?.stages.values() ?? [])];
  }

  salesperson(id: string | undefined): Salesperson | undefined {
    return id === undefined ? undefined : this.#lists.value?.salespeople.get(id);
  }

  team(id: string | undefined): Team | undefined {
    return id === undefined ? undefined : this.#lists.value?.teams.get(id);
  }

  stage(id: string | undefined): Stage | undefined {
    return id === undefined ? undefined : this.#lists.value?.stages.get(id);
  }

  /** The stages a team works with, its own and those of all teams. */
  stagesOf(teamId: string | undefined): readonly Stage[] {
    return this.stages.filter((stage) => stage.teamId === undefined || stage.teamId === teamId);
  }
}

async function readLists(store: LeadStore, signal: AbortSignal): Promise<Lists> {
  const [salespeople, teams, stages] = await Promise.all([
    store.list('salespeople', { limit: LIMIT, signal }),
    store.list('teams', { limit: LIMIT, signal }),
    store.list('stages', { limit: LIMIT, signal }),
  ]);
  return { salespeople: byId(salespeople.items), teams: byId(teams.items), stages: byId(stages.items) };
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
