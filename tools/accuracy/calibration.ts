import { curve, probabilityOf, probabilityOfOdds, type Point } from '../../src/domain/similarity/calibration.ts';
import type { Weights } from '../../src/domain/similarity/index.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { createLeadStore } from '../../src/store/create-lead-store.ts';
import { baseOfFile, generatedBase, GENERATED_NAMES, type NamedBase } from './bases.ts';
import { fitCalibration } from './fit.ts';
import { derivedFrom } from './derive.ts';
import { scoredPairs, type ScoredPairs } from './pairs.ts';
import { alike, binsOf, errorOf, type Bin, type WeighedPair } from './reliability.ts';

/** Expected calibration errors: of the bits alone, and of the curve that ships. */
interface Errors {
  before: number;
  after: number;
}

export interface BaseCalibration extends Errors {
  name: string;
  /** The base that it is a version of; its own name where it is none. */
  of: string;
  pairs: number;
  bins: Bin[];
  /** By a curve that this base had no part in. */
  without: number;
  /** Pairs that are held below *same*: they are not measured, how many are true depends on the base alone. */
  held: { pairs: number; true: number };
}

export interface CalibrationFigures {
  /** The curve that fits best. */
  points: readonly Point[];
  /** All bases in one, each counting the same. */
  together: Errors & { bins: Bin[]; binsBefore: Bin[] };
  bases: BaseCalibration[];
}

interface Scored extends ScoredPairs {
  name: string;
  /** The base that this is a version of. */
  of: string;
}

/**
 * Fits the curve on all bases and their versions with less in them, and says how far what is said misses what is true:
 * by the bits alone, by the curve that ships, and of each base by one fitted on the others.
 */
export async function measureCalibration(
  files: readonly (readonly [csv: string, truth: string])[],
  { learn = false }: { learn?: boolean },
): Promise<CalibrationFigures> {
  const bases = [
    ...(await Promise.all(GENERATED_NAMES.map(generatedBase))),
    ...(await Promise.all(files.map(baseOfFile))),
  ];
  const [shipped, measured]: [Scored[], Scored[]] = [[], []];
  for (const base of bases) {
    const versions = derivedFrom(base.name, base).filter(({ alone, name }) => !alone && !name.endsWith('first 60'));
    for (const version of [base, ...(GENERATED_NAMES.includes(base.name) ? [] : versions)]) {
      const named = { name: version.name, of: base.name };
      shipped.push({ ...named, ...(await scoredPairs(version.drafts, version.entities)) });
      if (learn)
        measured.push({ ...named, ...(await scoredPairs(version.drafts, version.entities, await learnedOn(version))) });
    }
  }
  const all = learn ? measured : shipped;
  const pairs = balanced(all);
  return {
    points: fitCalibration(balanced(shipped)),
    together: {
      before: errorOf(binsOf(pairs, probabilityOfOdds)),
      after: errorOf(binsOf(pairs, probabilityOf)),
      bins: binsOf(pairs, probabilityOf),
      binsBefore: binsOf(pairs, probabilityOfOdds),
    },
    bases: all.map(({ name, of, judged, held }) => ({
      name,
      of,
      pairs: judged.length,
      bins: binsOf(alike(judged), probabilityOf),
      held: { pairs: held.length, true: held.filter(({ same }) => same).length },
      before: errorOf(binsOf(alike(judged), probabilityOfOdds)),
      after: errorOf(binsOf(alike(judged), probabilityOf)),
      without: errorOf(binsOf(alike(judged), fittedWithout(of))),
    })),
  };

  function fittedWithout(base: string): (bits: number) => number {
    return curve(fitCalibration(balanced(shipped.filter(({ of }) => of !== base)))).probabilityOf;
  }
}

/** The pairs of all, so that no base counts more than another, however many pairs and versions it has. */
function balanced(all: readonly Scored[]): WeighedPair[] {
  const versions = new Map<string, number>();
  for (const { of } of all) versions.set(of, (versions.get(of) ?? 0) + 1);
  return all.flatMap(({ of, judged }) =>
    alike(judged).map((pair) => ({ ...pair, weight: pair.weight / versions.get(of)! })),
  );
}

/** What a base teaches about itself, without labels. */
async function learnedOn({ drafts }: NamedBase): Promise<Weights | undefined> {
  const store = createLeadStore({ storage: memoryStorage() });
  await store.execute({ kind: 'import-records', records: drafts, onSimilar: 'create' });
  await store.learn();
  return (await store.settings()).weights;
}
