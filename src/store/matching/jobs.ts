import type { Actor } from '../../domain/context.js';
import type { Reader } from '../../domain/reader.js';
import { visibility } from '../../domain/rights.js';
import { findDuplicates, loadNormalisers, type DuplicateGroup, type Weights } from '../../domain/similarity/index.js';
import type { Progress } from '../lead-store.js';

/** What matching needs to know besides the records; plain data, so that it can be sent to a worker. */
export interface MatchingTerms {
  /** ISO 3166-1 alpha-2. */
  defaultCountry: string;
  weights?: Weights;
  freeMail?: readonly string[];
  actor?: Actor;
}

/** Work over the whole base that is done in a worker where there is one, and in slices where there is none. */
export interface DuplicatesJob {
  kind: 'duplicates';
  terms: MatchingTerms;
  cursor?: string;
}

export interface JobSurroundings {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  pause: () => Promise<void>;
}

/** Does the job; the same here and in a worker. */
export async function* runDuplicates(
  { terms, cursor }: DuplicatesJob,
  reader: Reader,
  surroundings: JobSurroundings,
): AsyncGenerator<DuplicateGroup> {
  const { defaultCountry, weights, freeMail, actor } = terms;
  yield* findDuplicates(reader, {
    ...surroundings,
    normalisers: await loadNormalisers(freeMail ? { freeMail } : {}),
    defaultCountry,
    ...(weights ? { weights } : {}),
    ...visibility(actor),
    ...(cursor === undefined ? {} : { cursor }),
  });
}

/** Reports no more than ten times a second. */
export function seldom(report: (progress: Progress) => void): (progress: Progress) => void {
  let told = performance.now();
  return (progress) => {
    if (performance.now() - told < 100) return;
    told = performance.now();
    report(progress);
  };
}
