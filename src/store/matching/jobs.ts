import type { Actor } from '../../domain/context.js';
import type { Reader } from '../../domain/reader.js';
import { visibility } from '../../domain/rights.js';
import {
  findDuplicates,
  learnWeights,
  loadNormalisers,
  tryMatching,
  type SimilarityTools,
  type Weights,
} from '../../domain/similarity/index.js';
import type { Progress } from '../lead-store.js';

/** What matching needs to know besides the records; plain data, so that it can be sent to a worker. */
export interface MatchingTerms {
  /** ISO 3166-1 alpha-2. */
  defaultCountry: string;
  weights?: Weights;
  /** Probability from which a pair is *same*. */
  strictness?: number;
  freeMail?: readonly string[];
  roleAddresses?: readonly string[];
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

export interface TryJob {
  kind: 'try';
  terms: MatchingTerms;
  tried: MatchingTerms;
  sample?: number;
  examples?: number;
}

/** Work over the whole base that is done in a worker where there is one, and in slices where there is none. */
export type Job = DuplicatesJob | LearnJob | TryJob;

export interface JobSurroundings {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  pause: () => Promise<void>;
}

/** Does the job; the same here and in a worker. Gives duplicate groups, or what was learned. */
export async function* runJob(job: Job, reader: Reader, surroundings: JobSurroundings): AsyncGenerator<object> {
  const { actor } = job.terms;
  const tools = await toolsOf(job.terms);
  if (job.kind === 'learn') yield await learnWeights(reader, { ...surroundings, ...tools });
  else if (job.kind === 'try') {
    const { kind: _, terms: __, tried, ...some } = job;
    const options = { ...surroundings, ...visibility(actor), ...some, saved: tools, tried: await toolsOf(tried) };
    yield await tryMatching(reader, options);
  } else {
    const cursor = job.cursor === undefined ? {} : { cursor: job.cursor };
    yield* findDuplicates(reader, { ...surroundings, ...tools, ...visibility(actor), ...cursor });
  }
}

async function toolsOf({ actor: _, freeMail, roleAddresses, ...terms }: MatchingTerms): Promise<SimilarityTools> {
  const normalisers = await loadNormalisers({
    ...(freeMail ? { freeMail } : {}),
    ...(roleAddresses ? { roleAddresses } : {}),
  });
  return { ...terms, normalisers };
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
