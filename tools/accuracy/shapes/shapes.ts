import { historical } from './historical.ts';
import type { ShapeFile } from './labelled-file.ts';
import { programmes } from './programmes.ts';
import { registers } from './registers.ts';
import { bareNames, residents, voters } from './residents.ts';
import { sparseLeads } from './sparse.ts';
import { transcriptions } from './transcriptions.ts';
import { webshops } from './webshops.ts';

export type { ShapeFile } from './labelled-file.ts';

/**
 * Labelled files as others publish them, made up with the errors that those have: each of another shape, with heads,
 * separators and ids of its own. Seeded: the same in every run.
 */
export const SHAPES: Readonly<Record<string, () => ShapeFile>> = {
  'sites of programmes': () => programmes(),
  'sites, heads as in the source': () => programmes('as in the source'),
  'people of history': historical,
  'residents, mistyped': residents,
  'voters of two years': voters,
  'names and days of birth': bareNames,
  'sparse leads': sparseLeads,
  'companies of registers': registers,
  'names transcribed': transcriptions,
  webshops,
};
