import { describe, expect, it } from 'vitest';
import { DuplicateEngine } from '../../../src/domain/similarity/duplicates/engine.js';
import { componentsOf } from '../../../src/domain/similarity/duplicates/components.js';
import type { LeadDraft } from '../../../src/domain/records/lead.js';
import { profileOf } from '../../../src/domain/similarity/index.js';
import {
  DUPLICATE_KINDS,
  generateLeads,
  LOOK_ALIKE_WEIGHTS,
  type GeneratedLead,
} from '../../../src/testing/generator/index.js';
import { normalisers } from './base.js';

const lookAlikeKinds = { ...LOOK_ALIKE_WEIGHTS, 'colleagues-without-mailbox': 5, 'father-and-son': 4 };

function grouped(leads: readonly GeneratedLead[]): Map<number, number> {
  const engine = new DuplicateEngine();
  for (const { lead, index } of leads)
    engine.add(String(index), profileOf(lead, normalisers, { defaultCountry: 'RO' }));
  for (const _ of engine.close());
  const links = leads.flatMap(({ index }) => [...engine.pairsOf(index, 0)]);
  const groups = componentsOf(links).flatMap((part) => engine.groups(part, () => false));
  return new Map(groups.flatMap((group, i) => group.map((record) => [record, i] as const)));
}

function pairs(
  leads: readonly GeneratedLead[],
  groupOf: ReadonlyMap<number, number>,
): { right: number; wrong: number } {
  const members = new Map<number, number[]>();
  for (const [record, group] of groupOf) members.set(group, [...(members.get(group) ?? []), record]);
  let [right, wrong] = [0, 0];
  for (const list of members.values())
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        if (leads[a]!.entity === leads[b]!.entity) right += 1;
        else wrong += 1;
      }
  return { right, wrong };
}

describe('people and organisations easily taken for another', () => {
  const leads = [
    ...generateLeads({ count: 2000, seed: 'cases', duplicateShare: 0.25, lookAlikeShare: 0.35, lookAlikeKinds }),
  ];
  const groupOf = grouped(leads);

  it('D8 are told apart with a precision of 0.99, while nearly all duplicates are found', () => {
    const { right, wrong } = pairs(leads, groupOf);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.99);
    const duplicates = leads.filter(({ duplicateOf }) => duplicateOf !== undefined);
    const found = duplicates.filter(
      ({ index, duplicateOf }) => groupOf.get(index) === groupOf.get(duplicateOf!) && groupOf.has(index),
    );
    expect(found.length / duplicates.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['colleagues', 'colleagues-without-mailbox', 'spouses', 'father-and-son'] as const)(
    'D4 never takes %s for the same',
    (kind) => {
      const cases = leads.filter((made) => made.kind === kind);
      expect(cases.length).toBeGreaterThan(10);
      const taken = cases.filter(
        ({ index, lookAlikeOf }) => groupOf.has(index) && groupOf.get(index) === groupOf.get(lookAlikeOf!),
      );
      expect(taken).toEqual([]);
    },
  );

  it('D3 still takes a person with a typing error in the name for the same', () => {
    const typos = leads.filter(({ kind }) => kind === 'typo-in-name');
    const found = typos.filter(({ index, duplicateOf }) => groupOf.get(index) === groupOf.get(duplicateOf!));
    expect(DUPLICATE_KINDS).toContain('typo-in-name');
    expect(found.length / typos.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('records that say little', () => {
  const together = (...drafts: LeadDraft[]) => {
    const engine = new DuplicateEngine();
    for (const [i, draft] of drafts.entries())
      engine.add(String(i), profileOf({ ...draft, id: String(i) }, normalisers, { defaultCountry: 'RO' }));
    for (const _ of engine.close());
    return engine.score(0, 1);
  };
  const company = { title: 'Offer', companyName: 'Brutăria Spicului SRL' };

  it('D4 are the same where they name one organisation and nobody', () => {
    expect(together(company, { title: 'Phone call', companyName: 'Brutaria Spicului' })).toBeGreaterThan(0);
    expect(together(company, { title: 'Phone call', companyName: 'Brutăria Macului' })).toBeLessThan(0);
  });

  it('D4 leave open which of its people is spoken of where one of them names somebody', () => {
    expect(together(company, { ...company, contactName: 'Mirela Stan' })).toBeLessThan(0);
    expect(together(company, { ...company, email: 'mirela.stan@spicului.example' })).toBeLessThan(0);
  });

  it('D3 a street of the same name in another town, at another number, says little', () => {
    const person = { title: 'Offer', contactName: 'Roberto Mancini', street: 'Via Mazzini 38', zip: '25132' };
    const other = { title: 'Call', contactName: 'Roberto Mancini', street: 'Via Mazzini 12', zip: '41119' };
    const elsewhere = together({ ...person, city: 'Brescia' }, { ...other, city: 'Modena' });
    const nowhere = together(
      { ...person, city: 'Brescia' },
      { title: 'Call', contactName: 'Roberto Mancini', zip: '41119', city: 'Modena' },
    );
    const there = together({ ...person, city: 'Brescia' }, { ...person, city: 'Brescia' });
    expect(elsewhere - nowhere).toBeLessThan(5);
    expect(there - nowhere).toBeGreaterThan(10);
  });
});
