import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/domain/records/lead.js';
import { compare } from '../../../src/domain/similarity/index.js';
import { lead, tools } from './base.js';

const office = { street: '12059 S. 115th Ave', zip: '60630', phone: '773-305-2845' };

function bandOf(one: string, other: string, more: Partial<Lead> = office): string {
  const [a, b] = [one, other].map((companyName) => lead(companyName, { ...more, companyName }));
  return compare(a!, b!, tools.normalisers, { defaultCountry: 'US', size: 1000 })?.band ?? 'none';
}

describe('names of organisations', () => {
  it.each([
    ['Happy Feet Day Care Center', 'HAPPY FEET CHILD CARE CTR'],
    ['Happy Feet Day Care Center', 'Happy Feet Daycare'],
    ['Happy Feet Day Care Center', 'Happy Feet DC'],
    ['Oliver Ellis Elementary School', 'Oliver Ellis Elem'],
    ['Oliver Ellis Elementary', 'Oliver Ellis School'],
    ['Kestrel Manufacturing & Services Ltd', 'Kestrel Mfg and Svcs Limited'],
    ['Kestrel Management', 'Kestrel Mgmt'],
    ['Beaulieu Manufacturing and Logistics SA', 'BML SA'],
    ['Quantum Logistics S.A.', 'QUANTUM LOGISTICS SOCIETATE PE ACȚIUNI'],
    ['Kowal Sp. z o.o.', 'Kowal Spółka z ograniczoną odpowiedzialnością'],
    ['Salvation Army - Temple / Salvation Army', 'Salvation Army Temple'],
    ['Board of Trustees - Olive-Harvey College', 'Olive Harvey College Child Care'],
    ['Kestrel Systems Sales Department', 'Kestrel Systems Head Office'],
  ])('D3 are one where words are cut short, spelled out or swapped for their like: %s, %s', (one, other) => {
    expect([bandOf(one, other), bandOf(other, one)]).toEqual(['same', 'same']);
  });

  it.each([
    ['Ritz-Carlton Cafe', 'Ritz-Carlton Dining Room'],
    ['Salvation Army - Temple', 'Salvation Army - Midway'],
    ['Kestrel Construction', 'Kestrel Electronics'],
    ['Oliver Ellis School', 'Oliver Ellis Clinic'],
  ])('D4 are at most maybe where each has a word of another thing: %s, %s', (one, other) => {
    expect(bandOf(one, other)).toBe('maybe');
  });

  it('D4 of one organisation at other doors with other numbers are branches', () => {
    const [here, there] = [
      { companyName: 'Chicago Commons', street: '12 N Ogden Ave', phone: '773-305-2845' },
      { companyName: 'Chicago Commons', street: '7801 S Kedzie Ave', phone: '312-611-0977' },
    ];
    const found = compare(lead('a', here), lead('b', there), tools.normalisers, { defaultCountry: 'US' });
    expect(found?.band).toBe('maybe');
  });
});
