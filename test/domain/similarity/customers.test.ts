import { describe, expect, it } from 'vitest';
import type { LeadDraft } from '../../../src/domain/records/lead.js';
import {
  customerKeys,
  customersWithSameCompany,
  makesSimilar,
  matchKeys,
  suggestCustomers,
} from '../../../src/domain/similarity/index.js';
import { base, customer, normalisers, tools } from './base.js';

const acme = customer('acme', {
  kind: 'company',
  name: 'S.C. Acme S.R.L.',
  email: 'office@acme.ro',
  phone: '+40213334455',
});
const ion = customer('ion', { kind: 'person', name: 'Ion Pop', email: 'ion@acme.ro', companyId: 'acme' });
const zenit = customer('zenit', {
  kind: 'company',
  name: 'Acme SA',
  website: 'zenit.ro',
  createdAt: '2026-02-01T08:00:00.000Z',
});
const bare = customer('bare', { kind: 'company', name: 'Acme', createdAt: '2026-01-01T08:00:00.000Z' });

async function suggested(
  draft: LeadDraft,
  ...customers: (typeof acme)[]
): Promise<[string, boolean, string | undefined][]> {
  const found = await suggestCustomers(base({ customers }), draft, tools);
  return found.map(({ customer: { id }, proposed, reasons }) => [id, proposed, reasons[0]?.kind]);
}

describe('suggestCustomers', () => {
  it('C4 proposes the customer with the same e-mail, whatever its case', async () => {
    expect(await suggested({ email: 'ION@Acme.ro' }, acme, ion)).toEqual([
      ['ion', true, 'email'],
      ['acme', false, 'email-domain'],
    ]);
  });

  it('C4 proposes the customer with the same phone, written otherwise', async () => {
    expect(await suggested({ mobile: '021/333.44.55' }, acme, ion)).toEqual([['acme', true, 'phone']]);
  });

  it("C4 puts the lead's own customer first", async () => {
    expect(await suggested({ customerId: 'acme', email: 'ion@acme.ro' }, acme, ion)).toMatchObject([
      ['acme', true, 'customer'],
      ['ion', true, 'email'],
    ]);
  });

  it('C4 suggests a company of the same name or domain without proposing it', async () => {
    expect(await suggested({ companyName: 'ACME', email: 'nou@acme.ro' }, acme, zenit)).toEqual([
      ['acme', false, 'company-name'],
      ['zenit', false, 'company-name'],
    ]);
  });

  it("C4 never goes by a part of a name, nor by the lead's title", async () => {
    expect(await suggested({ title: 'Acme', contactName: 'Ion', companyName: 'Acme Logistics' }, acme, ion)).toEqual(
      [],
    );
    expect(await suggested({ contactName: 'Ion Pop' }, acme, ion)).toEqual([]);
  });

  it('C4 prefers the person whose name fits where a phone is on several cards', async () => {
    const ana = customer('ana', { kind: 'person', name: 'Ana Rusu', phone: '0213334455' });
    const dan = customer('dan', { kind: 'person', name: 'Dan Vlad', phone: '0213334455' });
    expect(await suggested({ phone: '021 333 44 55', contactName: 'Vlad Dan' }, ana, dan)).toMatchObject([
      ['dan', true, 'person'],
      ['ana', true, 'phone'],
    ]);
  });

  it('suggests nobody for an empty lead, and no more than asked for', async () => {
    expect(await suggested({ title: 'x' }, acme)).toEqual([]);
    const many = Array.from({ length: 30 }, (_, i) =>
      customer(`c${i}`, { kind: 'person', name: `Name ${i}`, phone: '0213334455' }),
    );
    expect(
      await suggestCustomers(base({ customers: many }), { phone: '0213334455' }, { ...tools, limit: 4 }),
    ).toHaveLength(4);
  });
});

describe('customersWithSameCompany', () => {
  const find = async (draft: LeadDraft, ...customers: (typeof acme)[]) => {
    const { customer: found, keys } = await customersWithSameCompany(base({ customers }), draft, normalisers, tools);
    return [found?.id, keys];
  };

  it('C5 finds the company under the same normalised name and domain', async () => {
    expect(await find({ companyName: 'ACME srl', email: 'v@acme.ro' }, bare, zenit, acme)).toEqual([
      'acme',
      ['org:acme'],
    ]);
  });

  it('C5 takes another domain for another company', async () => {
    expect(await find({ companyName: 'Acme', website: 'acme-tools.com' }, acme, zenit)).toEqual([
      undefined,
      ['org:acme'],
    ]);
  });

  it('C5 is content with the name where one of the two has no domain', async () => {
    expect(await find({ companyName: 'Acme', email: 'acme@gmail.com' }, acme)).toEqual(['acme', ['org:acme']]);
    expect(await find({ companyName: 'Acme', website: 'acme-tools.com' }, acme, bare)).toEqual(['bare', ['org:acme']]);
  });

  it('C5 takes the company that was created first of several that fit', async () => {
    expect(await find({ companyName: 'Acme' }, acme, zenit, bare)).toEqual(['bare', ['org:acme']]);
  });

  it('C5 finds nothing without a company name, under a part of it, and no person', async () => {
    expect(await find({ email: 'v@acme.ro' }, acme)).toEqual([undefined, []]);
    expect(await find({ companyName: 'Acm' }, acme)).toEqual([undefined, ['org:acm']]);
    expect(await find({ companyName: 'Ion Pop' }, ion)).toEqual([undefined, ['org:ion pop']]);
  });
});

describe('keys', () => {
  it('D3 D4 stores a lead under everything it can be found by', () => {
    const draft = {
      email: 'Ion Pop <Ion+x@acme.ro>, ion.pop@gmail.com',
      phone: '021 312 34 56 int. 2',
      mobile: '0722123456',
      website: 'www.zenit.ro',
      companyName: 'SC Acme SRL',
      customerId: 'ion',
    };
    const keys = matchKeys(draft, normalisers, { defaultCountry: 'RO', customer: ion, company: acme });
    expect(keys.filter(makesSimilar)).toEqual([
      'email:ion@acme.ro',
      'email:ionpop@gmail.com',
      'phone:+40213123456',
      'phone:+40722123456',
      'domain:zenit.ro',
      'domain:acme.ro',
      'customer:ion',
      'company:acme',
      'org:acme',
    ]);
    expect(keys).toEqual(expect.arrayContaining(['w:ion', 'w:pop', 'o:acme', 'l:ion']));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(32);
  });

  it('D4 stores a lead of a company under that company', () => {
    expect(matchKeys({ customerId: 'acme' }, normalisers, { defaultCountry: 'RO', customer: acme })).toEqual([
      'customer:acme',
      'company:acme',
    ]);
  });

  it('C4 C5 stores people under e-mail and phone, companies under name and domain as well', () => {
    expect(customerKeys(ion, normalisers, tools)).toEqual(['email:ion@acme.ro']);
    expect(customerKeys(acme, normalisers, tools)).toEqual([
      'email:office@acme.ro',
      'phone:+40213334455',
      'domain:acme.ro',
      'org:acme',
    ]);
  });
});
