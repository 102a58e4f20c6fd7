import type { Actor } from '../../domain/context.js';
import type { Reader } from '../../domain/reader.js';
import { visibility } from '../../domain/rights.js';
import {
  findDuplicates,
  learnWeights,
  loadNormalisers,
  type SimilarityTools,
  type Weights,
} from '../../domain/similarity/index.js';
import type { Progress } from '../lead-store.js';

/** What matching needs to know besides the records; plain data, so that it can be sent to a worker. */
export interface MatchingTerms {
  /** ISO 3166-1 alpha-2. */
  defaultCountry: string;
  weights?: Weights;
  freeMail?: readonly string[];
  actor?: Actor;
}

export interface DuplicatesJob {
  kind: 'duplicates';
  terms: MatchingTerms;
  cursor?: string;
}

export interface LearnJob {
  kind: 'learn';
  terms: MatchingTerms;
}

/** Work over the whole base that is done in a worker where there is one, and in slices where there is none. */
export type Job = DuplicatesJob | LearnJob;

export interface JobSurroundings {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  pause: () => Promise<void>;
}

/** Does the job; the same here and in a worker. Gives duplicate groups, or what was learned. */
export async function* runJob(job: Job, reader: Reader, surroundings: JobSurroundings): AsyncGenerator<object> {
  const { defaultCountry, weights, freeMail, actor } = job.terms;
  const tools: SimilarityTools & JobSurroundings = {
    ...surroundings,
    normalisers: await loadNormalisers(freeMail ? { freeMail } : {}),
    defaultCountry,
    ...(weights ? { weights } : {}),
  };
  if (job.kind === 'learn') yield await learnWeights(reader, tools);
  else {
    const cursor = job.cursor === undefined ? {} : { cursor: job.cursor };
    yield* findDuplicates(reader, { ...tools, ...visibility(actor), ...cursor });
  }
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
