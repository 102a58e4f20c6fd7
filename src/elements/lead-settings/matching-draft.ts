import type { MatchingChanges } from '../../domain/commands/command.js';
import type { MatchingSettings } from '../../domain/records/settings.js';
import { DEFAULT_STRICTNESS } from '../../domain/similarity/strictness.js';

/** What is shown: what is stored with what was changed and not saved yet. */
export function shownMatching(stored: MatchingSettings, draft: MatchingChanges): Required<MatchingSettings> {
  const { strictness = stored.strictness ?? DEFAULT_STRICTNESS } = draft;
  const { freeMailProviders = stored.freeMailProviders ?? [] } = draft;
  return { strictness: strictness ?? DEFAULT_STRICTNESS, freeMailProviders: [...(freeMailProviders ?? [])] };
}

/** What of `draft` differs from what is stored; the default is written as null. */
export function differingMatching(stored: MatchingSettings, draft: MatchingChanges): MatchingChanges {
  const before = shownMatching(stored, {});
  const after = shownMatching(stored, draft);
  const { strictness, freeMailProviders } = after;
  return {
    ...(strictness === before.strictness ? {} : { strictness: strictness === DEFAULT_STRICTNESS ? null : strictness }),
    ...(sameProviders(freeMailProviders, before.freeMailProviders)
      ? {}
      : { freeMailProviders: freeMailProviders.length ? freeMailProviders : null }),
  };
}

export function isChanged(changes: MatchingChanges): boolean {
  return changes.strictness !== undefined || changes.freeMailProviders !== undefined;
}

function sameProviders(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((domain) => others.includes(domain));
}
