import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/domain/records/lead.js';
import { compare } from '../../../src/domain/similarity/index.js';
import { lead, tools } from './base.js';

const home = { street: 'Str. Lungă nr. 12', city: 'Brașov', zip: '500001', phone: '0268 123 456' };

function match(a: Partial<Lead>, b: Partial<Lead>) {
  return compare(lead('a', a), lead('b', b), tools.normalisers, { defaultCountry: 'RO', size: 1000 });
}

const band = (a: Partial<Lead>, b: Partial<Lead>): string => match(a, b)?.band ?? 'none';

describe('fields of the host', () => {
  it.each([
    ['Date of birth', '1980-05-12'],
    ['dob', '12.05.1980'],
    ['birthDate', '1980-05-12'],
    ['Data nașterii', '12.05.1980'],
    ['Geburtsdatum', '12.05.1980'],
    ['Дата рождения', '1980-05-12'],
    ['CNP', '1800512123456'],
    // A day so far back is nobody's last order.
    ['d1', '1980-05-12'],
  ])('D4 prove one person under two given names by a day of birth or a personal number: %s', (field, value) => {
    const of = (contactName: string) => ({ ...home, contactName, fields: { [field]: value } });
    expect(band(of('Ion Pop'), of('Radu Pop'))).toBe('same');
  });

  it.each([
    ['Team', 'North'],
    ['Address of the family', 'Str. Lungă nr. 12, Brașov'],
    ['Fax', '0268123457'],
    ['Last order', '2025-05-12'],
    ['Age', '45'],
  ])('D4 do not prove it by what relatives share: %s', (field, value) => {
    const of = (contactName: string) => ({ ...home, contactName, fields: { [field]: value } });
    expect(band(of('Ion Pop'), of('Maria Pop'))).toBe('maybe');
  });

  it('D4 tell a father from a son of one name by their ages, and namesakes by their days of birth', () => {
    const of = (fields: Record<string, string>, more: Partial<Lead> = home) => ({
      ...more,
      contactName: 'Ion Brâncoveanu',
      fields,
    });
    expect(band(of({ Age: '24' }), of({ Age: '51' }))).toBe('maybe');
    expect(band(of({ Age: '24' }), of({ Age: '26' }))).toBe('same');
    const town = { city: 'Brașov' };
    expect(band(of({ dob: '1951-03-02' }, town), of({ dob: '1987-11-20' }, town))).toBe('maybe');
    expect(band(of({ dob: '1951-03-02' }, town), of({ dob: '1951-03-20' }, town))).toBe('same');
    expect(band(of({ dob: '1951-03-02' }, town), of({ dob: '1951-01-01' }, town))).toBe('same');
  });

  it('D2 count a day of another time as a day, also before 1800', () => {
    const reasonOf = (one: string, other: string) =>
      match(
        { contactName: 'Ion Pop', email: 'i@x1.ro', fields: { dob: one } },
        { contactName: 'Ion Pop', email: 'i@x1.ro', fields: { dob: other } },
      )?.reasons.find(({ kind }) => kind === 'field')?.weight ?? 0;
    expect(reasonOf('1630-08-01', '1630-08-07')).toBeGreaterThan(3);
    expect(reasonOf('1630-08-01', '1648-02-23')).toBeLessThan(-2);
  });

  it('D5 count once what only says the name again, whether it agrees or not', () => {
    const of = (contactName: string, alias?: string) => ({
      contactName,
      email: 'ion@acme.ro',
      ...(alias === undefined ? {} : { fields: { 'First and last': alias } }),
    });
    const plain = match(of('Ion Marian Pop'), of('Ion Marian Pop'))!;
    expect(match(of('Ion Marian Pop', 'Ion Pop'), of('Ion Marian Pop', 'Ion Pop'))!.probability).toBe(
      plain.probability,
    );
    expect(match(of('Ion Marian Pop', 'Ion Pop'), of('Ion Marian Pop', 'Marian Pop'))!.probability).toBe(
      plain.probability,
    );
  });
});

describe('postcodes', () => {
  it.each([
    ['TQ13 8DF', 'TQ13 8HU'],
    ['400001', '400423'],
  ])('D2 of one district are no argument against: %s, %s', (one, other) => {
    const weightOf = (a: string, b: string) =>
      match(
        { contactName: 'Ion Pop', email: 'i@x1.ro', zip: a },
        { contactName: 'Ion Pop', email: 'i@x1.ro', zip: b },
      )!.reasons.find(({ kind }) => kind === 'zip')?.weight ?? 0;
    expect(weightOf(one, other)).toBeGreaterThan(-1);
    expect(weightOf(one, 'E1 6AN')).toBeLessThan(-2);
  });
});

describe('a whole name alone', () => {
  it('D4 makes one party of two records of a large base where it is rare and one of them says no more', () => {
    const bandIn = (size: number, count: number, b: Partial<Lead>) =>
      compare(lead('a', { contactName: 'Zenobia Karamitros' }), lead('b', b), tools.normalisers, {
        defaultCountry: 'RO',
        size,
        frequency: () => count,
      })?.band ?? 'none';
    const full = { contactName: 'Zenobia Karamitros', email: 'z@x1.ro' };
    expect(bandIn(1000, 2, full)).toBe('same');
    expect(bandIn(50, 2, full)).toBe('maybe');
    expect(bandIn(1000, 40, full)).not.toBe('same');
    expect(bandIn(1000, 2, { ...full, contactName: 'Zenobia' })).not.toBe('same');
  });
});
