import { memoryStorage } from '../../src/storage/memory.ts';
import { probabilityOf } from '../../src/domain/similarity/calibration.ts';
import { createLeadStore } from '../../src/store/create-lead-store.ts';
import type { LeadStore } from '../../src/store/lead-store.ts';
import { baseOfFile, generatedBase, type NamedBase } from './bases.ts';
import { derivedFrom, together } from './derive.ts';
import { scoredPairs } from './pairs.ts';
import { alike, binsOf, type Bin } from './reliability.ts';

export { GENERATED_NAMES } from './bases.ts';
export { measureCalibration } from './calibration.ts';
export { reliabilityDiagram } from './diagram.ts';

export interface Figures {
  file: string;
  precision: number;
  recall: number;
  f1: number;
  /** Recall of pairs in band *same* or *maybe*. */
  recallMaybe: number;
  seconds: number;
  /** Pairs by their probability, and how many of them are true; those that are held below *same* are left out. */
  bins: Bin[];
}

export interface MeasureOptions {
  /** Whether the base teaches its weights first. */
  learn?: boolean;
}

export async function measureGenerated(name: string, options: MeasureOptions): Promise<Figures> {
  return measureLabelled(await generatedBase(name), options);
}

export async function measureFile(csv: string, truth: string, options: MeasureOptions): Promise<Figures> {
  return measureLabelled(await baseOfFile([csv, truth]), options);
}

/** Harder versions of labelled files, and all of them in one base; each to be measured when its turn comes. */
export async function measureHarder(
  files: readonly (readonly [csv: string, truth: string])[],
  options: MeasureOptions,
): Promise<(() => Promise<Figures>)[]> {
  const read = await Promise.all(files.map(baseOfFile));
  const derived = [...read.flatMap((file) => derivedFrom(file.name, file)), together(read)];
  return derived.map((base) => () => measureLabelled(base, options));
}

async function measureLabelled(
  { name: file, drafts, entities }: NamedBase,
  { learn }: MeasureOptions,
): Promise<Figures> {
  const store = createLeadStore({ storage: memoryStorage() });
  const { report = [] } = await store.execute({ kind: 'import-records', records: drafts, onSimilar: 'create' });
  if (learn) await store.learn();
  const entityOf = new Map<string, string>();
  for (const { line, leadId } of report) if (line !== undefined && leadId) entityOf.set(leadId, entities[line - 1]!);

  const began = performance.now();
  const found = new Map<string, Set<string>>();
  for await (const { leadIds } of store.duplicates()) {
    // The closure of the groups: what they have in common hangs together.
    const joined = new Set(leadIds.flatMap((id) => [...(found.get(id) ?? [id])]));
    for (const id of joined) found.set(id, joined);
  }
  const seconds = (performance.now() - began) / 1000;

  const truePairs = count(groupBy(entities.map((entity, i) => [String(i), entity])));
  const groups = [...new Set(found.values())];
  const foundPairs = groups.reduce((sum, { size }) => sum + (size * (size - 1)) / 2, 0);
  const right = groups.reduce(
    (sum, ids) => sum + count(groupBy([...ids].map((id) => [id, entityOf.get(id) ?? id]))),
    0,
  );
  const precision = foundPairs === 0 ? 1 : right / foundPairs;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  const maybe = await maybePairs(store, entityOf, found);
  return {
    file,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    recallMaybe: truePairs === 0 ? 1 : (right + maybe) / truePairs,
    seconds,
    bins: binsOf(alike((await scoredPairs(drafts, entities, (await store.settings()).weights)).judged), probabilityOf),
  };
}

/** True pairs that are in no group, but that a record's list of similar ones holds. */
async function maybePairs(
  store: LeadStore,
  entityOf: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<number> {
  let listed = 0;
  for (const ids of groupBy([...entityOf]).values()) {
    for (const [i, id] of ids.entries()) {
      const missing = new Set(ids.slice(i + 1).filter((other) => found.get(id)?.has(other) !== true));
      if (missing.size === 0) continue;
      const { items } = await store.similar(id, { limit: 500 });
      listed += items.filter((match) => missing.has(match.id)).length;
    }
  }
  return listed;
}

function groupBy(pairs: readonly (readonly [id: string, entity: string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, entity] of pairs) {
    const group = groups.get(entity);
    if (group) group.push(id);
    else groups.set(entity, [id]);
  }
  return groups;
}

function count(groups: ReadonlyMap<string, readonly string[]>): number {
  return [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
