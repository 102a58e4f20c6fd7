import type { LeadDraft } from '../../src/domain/records/lead.ts';
import type { Labelled } from './read-leads.ts';

/** Another base made of labelled files. */
export interface Derived extends Labelled {
  name: string;
  /** Of one record of each entity: every join is wrong. */
  alone: boolean;
  /** F1 of the prototype in the study on the same base, where it was measured; of `alone` its wrong joins. */
  prototype?: number;
}

type Shape = [suffix: string, change: (draft: LeadDraft) => LeadDraft, prototype?: number];

/** Harder versions of files by their names; other files get those that take a field away that they have. */
const SHAPES: Record<string, Shape[]> = {
  'people-with-email': [
    ['without e-mail', without('email'), 0.913],
    ['without own fields', without('fields'), 0.954],
  ],
  'businesses-with-phone': [
    ['without phone', without('phone', 'mobile'), 0.92],
    ['without street', without('street', 'street2'), 0.93],
    ['names alone', only('companyName'), 0.493],
  ],
  'people-with-address': [
    ['without street', without('street', 'street2'), 0.998],
    ['name, zip, state', only('contactName', 'zip', 'state'), 0.948],
  ],
};
/** Wrong joins of the prototype among records of which no two are the same. */
const WRONG: Record<string, number> = {
  'people-with-email': 0,
  'businesses-with-phone': 3,
  'people-with-address': 0,
};

/** Versions of one file: fields taken away, the first records alone, and one record of each entity. */
export function derivedFrom(file: string, { drafts, entities }: Labelled): Derived[] {
  const first = new Set(new Map([...entities.entries()].reverse().map(([i, entity]) => [entity, i])).values());
  const alone = drafts.map((_, i) => i).filter((i) => first.has(i));
  return [
    ...(SHAPES[file] ?? []).map(([suffix, change, prototype]) => ({
      name: `${file} ${suffix}`,
      drafts: drafts.map(change),
      entities,
      alone: false,
      ...(prototype === undefined ? {} : { prototype }),
    })),
    { name: `${file} first 60`, drafts: drafts.slice(0, 60), entities: entities.slice(0, 60), alone: false },
    {
      name: `${file} one of each`,
      drafts: alone.map((i) => drafts[i]!),
      entities: alone.map((i) => entities[i]!),
      alone: true,
      ...(WRONG[file] === undefined ? {} : { prototype: WRONG[file] }),
    },
  ];
}

/** All files in one base. */
export function together(files: readonly (Labelled & { name: string })[]): Derived {
  return {
    name: 'all files in one base',
    drafts: files.flatMap(({ drafts }) => drafts),
    entities: files.flatMap(({ name, entities }) => entities.map((entity) => `${name} ${entity}`)),
    alone: false,
    prototype: 0.99,
  };
}

function without(...names: string[]): (draft: LeadDraft) => LeadDraft {
  return (draft) => Object.fromEntries(Object.entries(draft).filter(([name]) => !names.includes(name)));
}

function only(...names: string[]): (draft: LeadDraft) => LeadDraft {
  return (draft) =>
    Object.fromEntries(Object.entries(draft).filter(([name]) => name === 'title' || names.includes(name)));
}
