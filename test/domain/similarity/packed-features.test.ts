import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedFeatures } from '../../../src/domain/similarity/duplicates/packed-features.js';
import { featuresOf, type Features } from '../../../src/domain/similarity/features.js';
import { Lexicon } from '../../../src/domain/similarity/lexicon.js';
import { profileOf } from '../../../src/domain/similarity/profile.js';
import { lead, normalisers } from './base.js';

const id = fc.integer({ min: -1, max: 2 ** 31 - 1 });
const ids = fc.array(id, { maxLength: 4 });

const features: fc.Arbitrary<Features> = fc
  .record({
    people: fc.array(fc.record({ word: id, names: ids }), { maxLength: 4 }),
    organisation: ids,
    organisationName: id,
    emails: fc.array(
      fc.record({ address: id, local: id, domain: id, personal: fc.boolean(), role: fc.boolean(), free: fc.boolean() }),
      {
        maxLength: 3,
      },
    ),
    phones: fc.array(fc.record({ number: id, parsed: fc.boolean(), extension: id }), { maxLength: 3 }),
    domains: fc.array(fc.record({ domain: id, website: fc.boolean() }), { maxLength: 3 }),
    customer: id,
    company: id,
    streets: fc.array(fc.record({ name: id, words: ids, house: id }), { maxLength: 2 }),
    zip: id,
    city: id,
    state: id,
    country: id,
    job: id,
    fields: fc.array(
      fc.record({
        field: id,
        value: id,
        kind: fc.constantFrom('date' as const, 'age' as const, 'text' as const),
        personal: fc.boolean(),
        repeats: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ people, ...rest }) => ({
    ...rest,
    person: people.map(({ word }) => word),
    given: people.map(({ names }) => names),
  }));

describe('features of many records, packed', () => {
  it('gives each record back as it was (D8)', () => {
    fc.assert(
      fc.property(fc.array(features, { maxLength: 20 }), (records) => {
        const packed = new PackedFeatures();
        for (const record of records) packed.add(record);
        expect(packed.size).toBe(records.length);
        for (const [i, record] of records.entries()) expect(packed.at(i)).toEqual(record);
      }),
    );
  });

  it('keeps records apart that fill more than one block, and one that is larger than a block', () => {
    const lexicon = new Lexicon();
    const of = (i: number) =>
      featuresOf(
        profileOf(
          lead(String(i), {
            contactName: `Ana Pop ${String(i)}`,
            email: `ana${String(i)}@firma.ro`,
            phone: '0721 000 111 ext. 7',
          }),
          normalisers,
          { defaultCountry: 'RO' },
        ),
        lexicon,
      );
    const huge: Features = { ...of(0), organisation: Array.from({ length: 70_000 }, (_, i) => i) };
    const packed = new PackedFeatures();
    for (let i = 0; i < 4_000; i += 1) packed.add(i === 1_234 ? huge : of(i));
    expect(packed.at(1_234)).toEqual(huge);
    for (const i of [0, 1_233, 1_235, 2_500, 3_999]) expect(packed.at(i)).toEqual(of(i));
    expect(packed.at(0).phones[0]!.extension).toBeGreaterThanOrEqual(0);
  });
});
