import { describe, expect, it } from 'vitest';
import {
  DUPLICATE_KINDS,
  DUPLICATE_WEIGHTS,
  generateLeads,
  LOOK_ALIKE_KINDS,
  LOOK_ALIKE_WEIGHTS,
  type GeneratedLead,
} from '../../src/testing/generator/index.js';
import {
  companyName,
  duplicates,
  folded,
  leads,
  lookAlikes,
  mailbox,
  nameWords,
  numbers,
  pairs,
  share,
} from './generated-leads.js';

describe('the truth beside generated leads', () => {
  it('gives duplicates the entity of the record they repeat, and everybody else one of their own', () => {
    const first = new Map<string, number>();
    for (const { index, entity, kind, duplicateOf, lookAlikeOf } of leads) {
      if (duplicateOf === undefined) {
        expect(first.has(entity)).toBe(false);
        first.set(entity, index);
        expect(kind === undefined).toBe(lookAlikeOf === undefined);
      } else {
        expect(duplicateOf).toBe(first.get(entity));
        expect(DUPLICATE_KINDS).toContain(kind);
      }
    }
    for (const { entity, kind, lookAlikeOf, index } of lookAlikes) {
      expect(lookAlikeOf).toBeLessThan(index);
      expect(leads[lookAlikeOf!]!.entity).not.toBe(entity);
      expect(LOOK_ALIKE_KINDS).toContain(kind);
    }
  });

  it('stands nowhere in the lead', () => {
    for (const { lead } of leads)
      expect(
        Object.keys(lead).filter((key) => /id|entity|kind|index|duplicate/i.test(key) && key !== 'website'),
      ).toEqual([]);
  });

  it('has the shares asked for', () => {
    expect(duplicates.length / leads.length).toBeCloseTo(0.15, 1.5);
    expect(lookAlikes.length / leads.length).toBeCloseTo(0.06, 1.5);
    const many = [...generateLeads({ count: 4000, duplicateShare: 0.5, lookAlikeShare: 0 })];
    expect(share(many, ({ duplicateOf }) => duplicateOf !== undefined)).toBeCloseTo(0.5, 1);
    expect(many.some(({ lookAlikeOf }) => lookAlikeOf !== undefined)).toBe(false);
    const only = [...generateLeads({ count: 2000, duplicateKinds: { nickname: 1 } })];
    expect(new Set(only.filter(({ duplicateOf }) => duplicateOf !== undefined).map(({ kind }) => kind))).toEqual(
      new Set(['nickname']),
    );
  });

  it.each(DUPLICATE_KINDS)('has about its share of %s', (kind) => {
    const total = Object.values(DUPLICATE_WEIGHTS).reduce((sum, weight) => sum + weight, 0);
    const found = share(duplicates, (made) => made.kind === kind);
    expect(found / (DUPLICATE_WEIGHTS[kind] / total)).toBeGreaterThan(0.7);
    expect(found / (DUPLICATE_WEIGHTS[kind] / total)).toBeLessThan(1.4);
  });

  it.each(LOOK_ALIKE_KINDS)('has about its share of %s', (kind) => {
    const total = Object.values(LOOK_ALIKE_WEIGHTS).reduce((sum, weight) => sum + weight, 0);
    const found = share(lookAlikes, (made) => made.kind === kind);
    expect(found / (LOOK_ALIKE_WEIGHTS[kind] / total)).toBeGreaterThan(0.65);
  });
});

describe('evidence', () => {
  it('of the same party alone always stays in a duplicate', () => {
    const owners = new Map<string, Set<string>>();
    for (const made of leads) {
      for (const number of numbers(made)) owners.set(number, (owners.get(number) ?? new Set()).add(made.entity));
    }
    for (const made of duplicates) {
      const first = leads[made.duplicateOf!]!;
      const sameMailbox = mailbox(made) !== undefined && mailbox(made) === mailbox(first);
      const sameNumber = numbers(made).some(
        (number) => numbers(first).includes(number) && owners.get(number)!.size === 1,
      );
      const sameName =
        nameWords(made) !== '' &&
        (nameWords(made) === nameWords(first) || made.kind === 'typo-in-name' || made.kind === 'nickname');
      const sameCompany =
        companyName(made) !== '' && (companyName(made) === companyName(first) || made.kind === 'company-legal-form');
      expect(
        sameMailbox || sameNumber || (sameName && sameCompany),
        JSON.stringify([made.kind, first.lead, made.lead]),
      ).toBe(true);
    }
  });

  it('is never a switchboard where the name says little', () => {
    const little = new Set(['sparse', 'initial-only', 'married-name', 'moved-address']);
    for (const made of duplicates) {
      const first = leads[made.duplicateOf!]!;
      const staff = first.lead.contactName !== undefined && first.lead.companyName !== undefined;
      if (!staff || !little.has(made.kind!) || (first.lead.country ?? 'RO') !== 'RO') continue;
      const sameMobile = numbers(made).some((number) => number.startsWith('+407') && numbers(first).includes(number));
      expect(sameMobile || mailbox(made) === mailbox(first), JSON.stringify([made.kind, first.lead, made.lead])).toBe(
        true,
      );
    }
  });

  it('is shared by different parties only where they are labelled look-alikes', () => {
    const groups = new Map<string, string>();
    const group = (entity: string): string => (groups.has(entity) ? group(groups.get(entity)!) : entity);
    for (const { entity, lookAlikeOf } of lookAlikes) groups.set(entity, leads[lookAlikeOf!]!.entity);
    const owners = new Map<string, string>();
    for (const made of leads) {
      for (const value of [mailbox(made), ...numbers(made)]) {
        if (value === undefined) continue;
        expect(group(owners.get(value) ?? made.entity), value).toBe(group(made.entity));
        owners.set(value, made.entity);
      }
    }
  });

  it('never lets two parties share a mailbox or, but for couples, a mobile', () => {
    const owners = new Map<string, GeneratedLead>();
    for (const made of leads) {
      const mobiles = numbers(made).filter((number) => number.startsWith('+407'));
      for (const value of [mailbox(made), ...mobiles]) {
        if (value === undefined) continue;
        const owner = owners.get(value);
        if (owner && owner.entity !== made.entity)
          expect([owner.kind, made.kind, leads[made.duplicateOf ?? 0]!.kind], value).toContain('spouses');
        owners.set(value, owner ?? made);
      }
    }
  });

  it('tells look-alikes apart: names, mailboxes and companies differ as their kind says', () => {
    for (const [a, b] of [...pairs('colleagues'), ...pairs('same-first-name-family-firm')]) {
      expect(companyName(b)).not.toBe('');
      expect(nameWords(a)).not.toBe(nameWords(b));
      expect(numbers(a).some((number) => numbers(b).includes(number))).toBe(true);
    }
    for (const [a, b] of pairs('spouses')) {
      expect(a.lead.street).toBe(b.lead.street);
      expect(numbers(a).some((number) => numbers(b).includes(number))).toBe(true);
      expect(folded(a.lead.contactName)[0]).not.toBe(folded(b.lead.contactName)[0]);
    }
    for (const [a, b] of pairs('namesakes')) {
      expect(nameWords(a)).toBe(nameWords(b));
      expect(folded(a.lead.city)).not.toBe(folded(b.lead.city));
      expect(numbers(a).filter((number) => numbers(b).includes(number))).toEqual([]);
    }
    for (const [a, b] of pairs('franchise')) {
      expect(folded(a.lead.city)).not.toBe(folded(b.lead.city));
      expect(numbers(a).filter((number) => numbers(b).includes(number))).toEqual([]);
    }
    for (const [a, b] of pairs('shared-switchboard')) {
      expect(companyName(a)).not.toBe(companyName(b));
      expect(numbers(a).some((number) => numbers(b).includes(number))).toBe(true);
    }
  });

  it('is not contradicted: one full name at one company is one party', () => {
    const owners = new Map<string, string>();
    for (const made of leads) {
      if (made.duplicateOf !== undefined || nameWords(made) === '' || companyName(made) === '') continue;
      const key = `${nameWords(made)} @ ${companyName(made)}`;
      expect(owners.get(key), key).toBeUndefined();
      owners.set(key, made.entity);
    }
  });
});
