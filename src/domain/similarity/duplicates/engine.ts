import { featuresOf } from '../features.js';
import { Findings } from '../findings.js';
import { Judge } from '../levels/judge.js';
import { Lexicon } from '../lexicon.js';
import { keysOf } from '../match-keys.js';
import type { Profile } from '../profile.js';
import { RARE } from '../rare.js';
import { bitsOf } from '../score.js';
import { DEFAULT_WEIGHTS, type Weights } from '../weights.js';
import { groupsOf, type Link } from './groups.js';
import { KeyTable } from './key-table.js';
import { PackedFeatures } from './packed-features.js';

/** Most that one pair counts in a group, in bits: one strong link must not outvote the others. */
const CLIP = 8;
/** Twice as much where a date of birth agrees, half where a name agrees in part: it may be a relative's as well. */
const PROVEN = 16;
const WEAK = 0;
/**
 * What names that contradict in part count against a group: twice as much where a record names an organisation or a
 * phone, which colleagues and relatives share and a third record of either chains.
 */
const CONTRADICTION = 8;
const SHARED_CONTRADICTION = 16;

/** All records of a base in numbers, to compare each with the others that share a rare key. */
export class DuplicateEngine {
  readonly ids: string[] = [];
  readonly #lexicon = new Lexicon();
  readonly #features = new PackedFeatures();
  readonly #keys = new KeyTable();
  readonly #findings = new Findings();
  #weights: Weights;
  #judge: Judge | undefined;

  constructor(weights: Weights = DEFAULT_WEIGHTS) {
    this.#weights = weights;
  }

  get size(): number {
    return this.ids.length;
  }

  /** Whether values were so frequent that they brought no records together by themselves. */
  get bounded(): boolean {
    return this.#keys.bounded;
  }

  add(id: string, profile: Profile): void {
    const record = this.ids.push(id) - 1;
    this.#features.add(featuresOf(profile, this.#lexicon));
    for (const key of keysOf(profile)) {
      this.#keys.add(record, key);
      if (COUNTING.test(key)) this.#count(key);
    }
  }

  /** To be run to its end once after the last record; yields between steps. */
  *close(): Generator<void> {
    yield* this.#keys.close(this.size, RARE);
    this.#judge = new Judge(this.#lexicon, this.#weights, this.size);
  }

  /** Judges by other weights from now on. */
  reweigh(weights: Weights): void {
    this.#weights = weights;
    this.#judge = new Judge(this.#lexicon, weights, this.size);
  }

  /** The later records that share a rare key with one. */
  candidatesOf(record: number): Iterable<number> {
    return this.#keys.after(record);
  }

  /** Lets go of what brings records together: no more candidates are asked for. */
  endSearch(): void {
    this.#keys.drop();
  }

  /** How many records carry a value. */
  frequency(key: string): number {
    return this.#lexicon.count(key) ?? 2;
  }

  /** Pairs of a record with later ones that are at least this likely, in bits. */
  *pairsOf(record: number, least: number): Generator<Link> {
    for (const other of this.#keys.after(record)) {
      const bits = this.score(record, other);
      if (bits >= least) yield { a: record, b: other, bits };
    }
  }

  /** What the last comparison has found. */
  get lastFindings(): Findings {
    return this.#findings;
  }

  score(a: number, b: number): number {
    return bitsOf(this.#features.at(a), this.#features.at(b), this.#judge!, this.#findings);
  }

  groups(links: Link[], apart: (a: string, b: string) => boolean): number[][] {
    return groupsOf(
      links,
      (a, b) => this.#agreement(a, b),
      (a, b) => apart(this.ids[a]!, this.ids[b]!),
    );
  }

  /** What a pair says for or against being in one group, in bits: one weak link must not be outvoted by one strong one. */
  #agreement(a: number, b: number): number {
    const bits = this.score(a, b);
    const { contradiction, proven, namesWhole, person } = this.#findings;
    const clip = proven ? PROVEN : namesWhole || person === 'none' ? CLIP : WEAK;
    if (contradiction === 'whole') return -Infinity;
    if (contradiction === 'part')
      return -(this.#isShared(a) || this.#isShared(b) ? SHARED_CONTRADICTION : CONTRADICTION);
    return Math.max(-CLIP, Math.min(clip, bits));
  }

  #isShared(record: number): boolean {
    const { organisation, phones } = this.#features.at(record);
    return organisation.length + phones.length > 0;
  }

  #count(key: string): void {
    const id = this.#lexicon.id(key);
    this.#lexicon.counts[id] = (this.#lexicon.counts[id] ?? 0) + 1;
  }
}

/** Keys whose number of carriers is a part of the score. */
const COUNTING = /^(?:[wolszcfd]|email|phone|digits|domain|customer|company):/;
