import type { Match } from '../../../domain/similarity/index.js';
import type { DuplicateGroup } from '../../../store/lead-store.js';

/** Two records of a group, and what speaks for and against their being the same. */
export interface Link {
  a: string;
  b: string;
  match: Match;
}

export interface ListedGroup {
  /** Names the group as long as the page lives. */
  readonly id: number;
  leadIds: readonly string[];
  links: readonly Link[];
  /** All records that were ever in it: what is taken back brings them back. */
  origin: readonly string[];
  state: 'open' | 'skipped' | 'merged' | 'apart';
  /** Those that became one when it was merged. */
  mergedIds: readonly string[];
  /** Dismissals made of it. */
  dismissalIds: readonly string[];
  /** Something has changed since it was found: it is looked at anew at once, or when it is shown. */
  stale: 'now' | 'later' | undefined;
}

/** Still to be decided. */
export function isPending({ state }: ListedGroup): boolean {
  return state === 'open' || state === 'skipped';
}

/** The pairs behind a find. */
export function linksOf({ matches }: DuplicateGroup): Link[] {
  return matches.map((match) => ({ a: match.with, b: match.id, match }));
}

/** The strongest link of a record, one with `preferred` before all others; undefined where none is known. */
export function linkOf(
  { links }: Pick<ListedGroup, 'links'>,
  leadId: string,
  preferred: string | undefined,
): { otherId: string; match: Match } | undefined {
  const own = links
    .filter(({ a, b }) => a === leadId || b === leadId)
    .map(({ a, b, match }) => ({ otherId: a === leadId ? b : a, match }))
    .sort((x, y) => y.match.probability - x.match.probability);
  return own.find(({ otherId }) => otherId === preferred) ?? own[0];
}
