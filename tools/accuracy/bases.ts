import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText } from '../../src/elements/lead-import/parse/decode-text.ts';
import { generateLeads, LOOK_ALIKE_WEIGHTS, toCsv, toTruthCsv } from '../../src/testing/generator/index.ts';
import { readLeads, type Labelled } from './read-leads.ts';
import { SHAPES } from './shapes/shapes.ts';

const HARD = { ...LOOK_ALIKE_WEIGHTS, 'colleagues-without-mailbox': 5, 'father-and-son': 4 };

/** Generated bases: one like a real one, and one that is full of people and organisations easily taken for another. */
const GENERATED: Record<string, Parameters<typeof generateLeads>[0]> = {
  generated: { count: 3000, seed: 'accuracy' },
  'generated-hard': { count: 3000, seed: 'hard', duplicateShare: 0.25, lookAlikeShare: 0.35, lookAlikeKinds: HARD },
};

/** All bases that are made up: those of the generator, then files of other shapes. */
export const GENERATED_NAMES: readonly string[] = [...Object.keys(GENERATED), ...Object.keys(SHAPES)];

/** A labelled base by its name. */
export interface NamedBase extends Labelled {
  name: string;
}

export async function generatedBase(name: string): Promise<NamedBase> {
  const shape = SHAPES[name]?.();
  if (shape) return { name, ...(await readLeads(shape.csv, shape.truth)) };
  const leads = [...generateLeads(GENERATED[name]!)];
  return { name, ...(await readLeads(toCsv(leads), toTruthCsv(leads))) };
}

/** @param csv rows; `truth` says what each stands for. */
export async function baseOfFile([csv, truth]: readonly [csv: string, truth: string]): Promise<NamedBase> {
  return {
    name: basename(csv, '.csv'),
    ...(await readLeads(decodeText(readFileSync(csv)).text, decodeText(readFileSync(truth)).text)),
  };
}
