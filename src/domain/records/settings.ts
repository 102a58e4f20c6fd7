import type { Weights } from '../similarity/index.js';
import type { Instant, StoredRecord } from './record.js';

/** Id of the one record that holds the settings of a store. */
export const SETTINGS_ID = 'global';

/** What users have set about comparing records. */
export interface MatchingSettings {
  /** Probability from which a pair is *same*; 0.75 when absent. */
  strictness?: number;
  /** Domains of free-mail providers besides those that the kit and the host know (D4): lower case, ASCII, sorted. */
  freeMailProviders?: string[];
}

export interface Settings extends StoredRecord, MatchingSettings {
  /** The Leads setting (S1). Off on a new store. */
  leadsEnabled: boolean;
  /** What comparisons weigh, where the base has taught it: when, and from how many records. */
  weights?: Weights & { at: Instant; records?: number };
}

/** "Not the same" (D6): a pair that no list of similar records shows, until a compared field of either changes. */
export interface Dismissal extends StoredRecord {
  /** The pair, in the order of their ids. */
  leadIds: [string, string];
  reason?: string;
  by?: string;
  at: Instant;
  /** What was compared then, per record; the dismissal has lapsed when it differs now. */
  compared: [string, string];
}
