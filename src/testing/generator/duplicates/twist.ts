import type { LeadFields } from '../lead-writer.js';
import type { Field, Proof, Source } from '../source.js';
import type { Tools } from '../tools.js';

/**
 * Changes `draft`, a copy of the source's record, into the same party entered anew, and names the fields that must
 * stay for it to be known. Undefined where the source does not lend itself to it; the draft is of no use then.
 */
export type Twist = (source: Source, draft: LeadFields, tools: Tools) => readonly Field[] | undefined;

/** One of the proofs, with the changed field itself; undefined where there is none. */
export function keeping(
  changed: readonly Field[],
  proofs: readonly Proof[],
  { random }: Tools,
): readonly Field[] | undefined {
  return proofs.length === 0 ? undefined : [...changed, ...random.pick(proofs)];
}
