import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/domain/records/lead.js';
import {
  compare,
  DEFAULT_STRICTNESS,
  makesSimilar,
  matchKeys,
  type Match,
} from '../../../src/domain/similarity/index.js';
import { lead, tools } from './base.js';

const VALUES = {
  email: [
    'ion@acme.ro',
    'ana@acme.ro',
    'office@acme.ro',
    'ion@gmail.com',
    'Ion Pop <i.on@gmail.com>, ana@acme.ro',
    'ion.popacme.ro',
  ],
  phone: ['0722123456', '021 312 34 56 int. 12', '021 312 34 56', '310/246-1501', '0722123456 / 0733123456'],
  mobile: ['+40722123456', '0733 123 456', '021 312 34 56 int. 14'],
  contactName: ['Ion Pop', 'Pop Ion', 'Maria Pop', 'Ion', 'I. Pop', 'Ana Rusu', 'Ion Marian Pop'],
  companyName: ['Acme SRL', 'ACME', 'Acme Logistics', 'Zenit SA'],
  website: ['acme.ro', 'www.zenit.ro', 'acme.ro, zenit.ro'],
  street: ['Str. Lungă 1', 'Strada Lunga nr. 1', 'Bd. Unirii 5'],
  city: ['Cluj', 'Iași'],
  zip: ['400001', '400023', '700001'],
  fields: [
    { 'Date of birth': '1980-05-12' },
    { 'Date of birth': '1951-11-30' },
    { 'Date of birth': '1980-01-01', Age: '45' },
    { Age: '24', Team: 'North' },
    { Alias: 'Ion Pop' },
    { Alias: 'Acme' },
  ],
} as const satisfies { [K in keyof Lead]?: readonly Lead[K][] };

type Field = keyof typeof VALUES;
const FIELDS = Object.keys(VALUES) as Field[];
const filled = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, fc.constantFrom<unknown>(...VALUES[field])])) as {
    [F in Field]: fc.Arbitrary<(typeof VALUES)[F][number]>;
  },
  { requiredKeys: [] },
);
const frequency = fc.constantFrom(2, 3, 50, 5000).map((count) => () => count);

function match(a: Partial<Lead>, b: Partial<Lead>, shared = () => 2): Match | undefined {
  return compare(lead('a', a), lead('b', b), tools.normalisers, { defaultCountry: 'RO', frequency: shared });
}

describe('comparing', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(filled, filled, frequency, (a, b, shared) => {
        const there = match(a, b, shared);
        const back = match(b, a, shared);
        const swapped = back && {
          ...back,
          id: 'b',
          reasons: back.reasons.map((reason) => ({ ...reason, values: [reason.values[1], reason.values[0]] })),
        };
        expect(there).toEqual(swapped);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a record that has a key for the same as itself or maybe, with nothing against it', () => {
    fc.assert(
      fc.property(filled, (a) => {
        const found = match(a, a);
        if (matchKeys(a, tools.normalisers, tools).some(makesSimilar)) expect(found).toBeDefined();
        expect(found?.reasons.every((reason) => reason.for) ?? true).toBe(true);
      }),
    );
  });

  it('D4 finds a match where an exact key is shared, and else only where one is likely', () => {
    fc.assert(
      fc.property(filled, filled, (a, b) => {
        const keys = new Set(matchKeys(a, tools.normalisers, tools).filter(makesSimilar));
        const shared = matchKeys(b, tools.normalisers, tools).some((key) => keys.has(key));
        const found = match(a, b);
        if (shared) expect(found).toBeDefined();
        else expect(found?.probability ?? 1).toBeGreaterThanOrEqual(0.05);
      }),
    );
  });

  it('never scores lower for a field that is filled equally in both', () => {
    // A display name is a contact as well: such an e-mail fills two fields at once.
    const single = (record: Partial<Lead>): boolean => !record.email?.includes('<');
    fc.assert(
      fc.property(filled, filled, fc.constantFrom(...FIELDS), fc.nat(), frequency, (a, b, field, at, shared) => {
        fc.pre(a[field] === undefined && b[field] === undefined);
        const value = VALUES[field][at % VALUES[field].length];
        fc.pre(single(a) && single(b) && single({ [field]: value }));
        const before = match(a, b, shared)?.probability ?? 0;
        const after = match({ ...a, [field]: value }, { ...b, [field]: value }, shared)?.probability ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      {
        numRuns: 2000,
        examples: [[{ companyName: 'Acme SRL' }, { companyName: 'Acme SRL' }, 'email', 710776718, () => 50]],
      },
    );
  });

  it('keeps probabilities between 0 and 1, on the side of their band', () => {
    fc.assert(
      fc.property(filled, filled, frequency, (a, b, shared) => {
        const found = match(a, b, shared);
        if (!found) return;
        expect(found.probability).toBeGreaterThan(0);
        expect(found.probability).toBeLessThanOrEqual(1);
        expect(found.probability >= DEFAULT_STRICTNESS).toBe(found.band === 'same');
      }),
    );
  });
});
