import type { WrittenLead } from '../lead-writer.js';
import type { Party } from '../people.js';
import type { Source } from '../source.js';
import type { Tools } from '../tools.js';

/** Another party that is easily taken for the source's, with its record. */
export interface Other extends WrittenLead {
  party: Party;
  /** Numbers (E.164) that both use. */
  shared: readonly string[];
}

/** Makes up such a party; undefined where the source does not lend itself to it. */
export type Double = (source: Source, tools: Tools) => Other | undefined;
