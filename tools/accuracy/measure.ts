import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { memoryStorage } from '../../src/storage/memory.ts';
import { createLeadStore } from '../../src/store/create-lead-store.ts';
import type { LeadStore } from '../../src/store/lead-store.ts';
import { generateLeads, LOOK_ALIKE_WEIGHTS, toCsv, toTruthCsv } from '../../src/testing/generator/index.ts';
import { derivedFrom, together } from './derive.ts';
import { readLeads, type Labelled } from './read-leads.ts';
import { calibrate, type Bin } from './calibrate.ts';

export { reliabilityDiagram } from './diagram.ts';

export interface Figures {
  file: string;
  precision: number;
  recall: number;
  f1: number;
  /** Recall of pairs in band *same* or *maybe*. */
  recallMaybe: number;
  seconds: number;
  /** Pairs by their probability, and how many of them are true. */
  bins: Bin[];
}

const HARD = { ...LOOK_ALIKE_WEIGHTS, 'colleagues-without-mailbox': 5, 'father-and-son': 4 };

/** Generated bases: one like a real one, and one that is full of people and organisations easily taken for another. */
const GENERATED: Record<string, Parameters<typeof generateLeads>[0]> = {
  generated: { count: 3000, seed: 'accuracy' },
  'generated-hard': { count: 3000, seed: 'hard', duplicateShare: 0.25, lookAlikeShare: 0.35, lookAlikeKinds: HARD },
};

export interface MeasureOptions {
  /** Whether the base teaches its weights first. */
  learn?: boolean;
}

export async function measureGenerated(name: string, options: MeasureOptions): Promise<Figures> {
  const leads = [...generateLeads(GENERATED[name]!)];
  return measure(name, toCsv(leads), toTruthCsv(leads), options);
}

export async function measureFile(csv: string, truth: string, options: MeasureOptions): Promise<Figures> {
  return measure(csv, readFileSync(csv, 'utf8'), readFileSync(truth, 'utf8'), options);
}

/** Harder versions of labelled files, and all of them in one base; each to be measured when its turn comes. */
export async function measureHarder(
  files: readonly (readonly [csv: string, truth: string])[],
  options: MeasureOptions,
): Promise<(() => Promise<Figures>)[]> {
  const read = await Promise.all(
    files.map(async ([csv, truth]) => ({
      name: basename(csv, '.csv'),
      ...(await readLeads(readFileSync(csv, 'utf8'), readFileSync(truth, 'utf8'))),
    })),
  );
  const derived = [...read.flatMap((file) => derivedFrom(file.name, file)), together(read)];
  return derived.map((base) => () => measureLabelled(base.name, base, options));
}

async function measure(file: string, csv: string, truthCsv: string, options: MeasureOptions): Promise<Figures> {
  return measureLabelled(file, await readLeads(csv, truthCsv), options);
}

async function measureLabelled(
  file: string,
  { drafts, entities }: Labelled,
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
    bins: await calibrate(drafts, entities, (await store.settings()).weights),
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
