import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/domain/records/lead.js';
import { compare, type Match, type ReasonKind } from '../../../src/domain/similarity/index.js';
import { customer, lead, tools } from './base.js';

type Fields = Partial<Lead>;

function match(a: Fields, b: Fields, frequency?: (key: string) => number): Match | undefined {
  return compare(lead('a', a), lead('b', b), tools.normalisers, {
    defaultCountry: 'RO',
    ...(frequency ? { frequency } : {}),
  });
}

function band(a: Fields, b: Fields, shared = 2): string {
  return match(a, b, () => shared)?.band ?? 'none';
}

const told = (found: Match | undefined, supports: boolean): ReasonKind[] =>
  (found?.reasons ?? []).filter((reason) => reason.for === supports).map(({ kind }) => kind);

describe('D4 what makes two records similar', () => {
  it.each<[string, Fields, Fields, string]>([
    ['the same e-mail', { email: 'Ion@Acme.ro' }, { email: 'ion@acme.ro' }, 'same'],
    ['one of several e-mails', { email: 'a@x1.ro, b@x1.ro' }, { email: 'b@x1.ro' }, 'same'],
    [
      'the same free mailbox, written otherwise',
      { email: 'i.on+x@gmail.com' },
      { email: 'ION@googlemail.com' },
      'same',
    ],
    ['the same role address', { email: 'office@acme.ro' }, { email: 'office@acme.ro' }, 'maybe'],
    ['two role addresses of one domain', { email: 'office@acme.ro' }, { email: 'vanzari@acme.ro' }, 'maybe'],
    ['a role address and the website of its domain', { email: 'office@acme.ro' }, { website: 'acme.ro' }, 'same'],
    ['the same broken address', { email: 'ion.popacme.ro' }, { email: 'ion.popacme.ro' }, 'maybe'],
    ['the same domain', { email: 'ion@acme.ro' }, { email: 'ana@acme.ro' }, 'maybe'],
    ['a role address and a person of one domain', { email: 'office@acme.ro' }, { email: 'ana@acme.ro' }, 'maybe'],
    ['a website and an e-mail of one domain', { website: 'https://www.acme.ro' }, { email: 'ana@acme.ro' }, 'maybe'],
    ['the same website', { website: 'acme.ro' }, { website: 'http://www.acme.ro/' }, 'same'],
    [
      'a website with a person on one side',
      { website: 'acme.ro' },
      { website: 'acme.ro', contactName: 'Ion Pop' },
      'maybe',
    ],
    [
      'a site and a free mailbox called like it',
      { website: 'acme.ro' },
      { website: 'acme.ro', email: 'acme@gmail.com' },
      'same',
    ],
    [
      'a site and a mailbox of somebody',
      { website: 'acme.ro' },
      { website: 'acme.ro', email: 'ion.pop@gmail.com' },
      'maybe',
    ],
    ['the same phone', { phone: '0722 123 456' }, { phone: '+40 722.123.456' }, 'same'],
    ["one's phone is the other's mobile", { phone: '0722123456' }, { mobile: '0040722123456' }, 'same'],
    ['the same number of no known plan', { phone: '310/246-1501' }, { phone: '310-246-1501' }, 'maybe'],
    ['other extensions of one number', { phone: '021 312 34 56 int. 12' }, { phone: '021 312 34 56 int. 14' }, 'maybe'],
    ['the same company name', { companyName: 'SC Țărm SRL' }, { companyName: 'ŢĂRM' }, 'same'],
    ['a free-mail provider in common', { email: 'ion@gmail.com' }, { email: 'ana@gmail.com' }, 'none'],
    ['yahoo.ro in common', { email: 'ion@yahoo.ro' }, { email: 'ana@yahoo.ro' }, 'none'],
    ['the same role at two organisations', { email: 'office@acme.ro' }, { email: 'office@zenit.ro' }, 'none'],
    ['two texts that are no addresses', { email: 'nu are' }, { email: 'nu are' }, 'none'],
    ['two numbers that are too short', { phone: '12345' }, { phone: '12345' }, 'none'],
    ['the same title', { title: 'Offer' }, { title: 'Offer' }, 'none'],
    ['the same full name alone', { contactName: 'Ion Pop' }, { contactName: 'Ion Pop' }, 'maybe'],
    ['one name in common', { contactName: 'Ion Pop' }, { contactName: 'Ion Rusu' }, 'none'],
    ['nothing at all', {}, {}, 'none'],
  ])('D4 %s', (_, a, b, expected) => {
    expect(band(a, b)).toBe(expected);
    expect(band(b, a)).toBe(expected);
  });

  it.each<[string, Fields, Fields, string]>([
    [
      'company name and person',
      { companyName: 'Acme SRL', contactName: 'Ion Pop' },
      { companyName: 'ACME', contactName: 'POP Ion' },
      'same',
    ],
    [
      'domain and person',
      { email: 'ion@acme.ro', contactName: 'Ion Pop' },
      { website: 'acme.ro', contactName: 'dl. Ion Pop' },
      'same',
    ],
    [
      'domain and person with two mailboxes',
      { email: 'ion@acme.ro', contactName: 'Ion Pop' },
      { email: 'ipop@acme.ro', contactName: 'Ion Pop' },
      'same',
    ],
    [
      'company name and website',
      { companyName: 'Acme SRL', website: 'acme.ro' },
      { companyName: 'Acme', website: 'acme.ro' },
      'same',
    ],
    [
      'company name and phone',
      { companyName: 'Acme SRL', phone: '0213123456' },
      { companyName: 'Acme', phone: '021 312 34 56' },
      'same',
    ],
    [
      'a role address at a free-mail provider and person',
      { email: 'office@gmail.com', contactName: 'Ion Pop' },
      { email: 'office@gmail.com', contactName: 'Ion Pop' },
      'same',
    ],
    [
      'company, role address and website, where nobody is named: no less than the company alone',
      { email: 'office@acme.ro', companyName: 'Acme' },
      { email: 'office@acme.ro', companyName: 'Acme' },
      'same',
    ],
    [
      'company and website, with a role address in one alone',
      { email: 'office@acme.ro', companyName: 'Acme' },
      { website: 'acme.ro', companyName: 'Acme' },
      'same',
    ],
    [
      'phone against another company',
      { phone: '0722123456', companyName: 'Acme' },
      { phone: '0722123456', companyName: 'Zenit' },
      'maybe',
    ],
    [
      'phone against another domain',
      { phone: '0213334455', email: 'a@x1.ro' },
      { phone: '0213334455', email: 'b@x2.ro' },
      'maybe',
    ],
    [
      'phone against another person',
      { phone: '0722123456', contactName: 'Ion Pop' },
      { phone: '0722123456', contactName: 'Ana Rusu' },
      'maybe',
    ],
    [
      'phone and a name within the other',
      { phone: '0722123456', contactName: 'Ion' },
      { phone: '0722123456', contactName: 'Ion Pop' },
      'same',
    ],
    [
      'phone and an initial',
      { phone: '0722123456', contactName: 'I. Pop' },
      { phone: '0722123456', contactName: 'Ion Pop' },
      'same',
    ],
    [
      'e-mail, in spite of another company, phone and city',
      {
        email: 'ion@gmail.com',
        companyName: 'Acme',
        phone: '0722123456',
        city: 'Cluj',
        zip: '400001',
        website: 'acme.ro',
      },
      {
        email: 'ion@gmail.com',
        companyName: 'Zenit',
        phone: '0733123456',
        city: 'Iași',
        zip: '700001',
        website: 'zenit.ro',
      },
      'same',
    ],
    [
      'e-mail against another person',
      { email: 'ion@acme.ro', contactName: 'Ion Pop' },
      { email: 'ion@acme.ro', contactName: 'Ana Rusu' },
      'maybe',
    ],
    [
      'e-mail and a name that differs in part',
      { email: 'ion@acme.ro', contactName: 'Ion Pop' },
      { email: 'ion@acme.ro', contactName: 'Ioan Pop' },
      'same',
    ],
  ])('D4 %s', (_, a, b, expected) => {
    expect(band(a, b)).toBe(expected);
    expect(band(b, a)).toBe(expected);
  });

  it('D4 never takes two people of one organisation for the same, whatever else they share', () => {
    const office = {
      companyName: 'Acme SRL',
      phone: '021 312 34 56',
      website: 'acme.ro',
      street: 'Str. Lungă 1',
      city: 'Brașov',
      zip: '500001',
    };
    expect(band({ ...office, contactName: 'Ion Pop' }, { ...office, contactName: 'Ana Rusu' })).toBe('maybe');
    expect(
      band(
        { ...office, contactName: 'Ion Pop', email: 'x@acme.ro' },
        { ...office, contactName: 'Ana Rusu', email: 'x@acme.ro' },
      ),
    ).toBe('maybe');
    expect(band({ ...office, email: 'ion@acme.ro' }, { ...office, email: 'ana@acme.ro' })).toBe('maybe');
    expect(band({ ...office, contactName: 'Ion' }, { ...office, contactName: 'Ana Rusu' })).toBe('maybe');
  });

  it.each<[string, Fields, Fields]>([
    ['a town', {}, {}],
    ['a town, where one is named', { contactName: 'Ion Pop' }, {}],
    ['a town and a job', { jobTitle: 'Director' }, { jobTitle: 'Director' }],
    ['a town, with other phones', { phone: '0722 123 456' }, { phone: '0733 987 654' }],
  ])('D4 does not call records similar for %s alone, however rare', (_, a, b) => {
    const place = { city: 'Ocna Mureș', state: 'Alba', country: 'RO', zip: '515700' };
    const counted = (key: string) => (key.startsWith('n:') ? 10_000 : 2);
    expect(match({ ...place, ...a }, { ...place, ...b }, counted)).toBeUndefined();
    const name = { contactName: 'Ion Pop' };
    expect(match({ ...place, ...a, ...name }, { ...place, ...b, ...name }, counted), 'with a name').toBeDefined();
  });

  it('D4 takes spouses who share phone and address for maybe', () => {
    const home = {
      phone: '0264 123 456',
      street: 'Str. Lungă nr. 1',
      street2: 'ap. 3',
      city: 'Cluj-Napoca',
      zip: '400001',
    };
    expect(band({ ...home, contactName: 'Ion Pop' }, { ...home, contactName: 'Maria Pop' })).toBe('maybe');
    expect(band({ ...home, contactName: 'Ion Pop' }, { ...home, contactName: 'Pop Ion' })).toBe('same');
  });

  it('D4 takes the same customer, and the same company of two customers, for maybe', () => {
    const acme = customer('acme', { kind: 'company', name: 'Acme' });
    const ion = customer('ion', { kind: 'person', name: 'Ion Pop', companyId: 'acme' });
    const ana = customer('ana', { kind: 'person', name: 'Ana Rusu', companyId: 'acme' });
    const of = (a: string, b: string, ...customers: [object, object]) =>
      compare(lead('a', { customerId: a }), lead('b', { customerId: b }), tools.normalisers, {
        defaultCountry: 'RO',
        customers,
      });
    const sameCustomer = of('ion', 'ion', { customer: ion, company: acme }, { customer: ion, company: acme });
    expect([sameCustomer?.band, told(sameCustomer, true)]).toEqual(['maybe', ['customer', 'company']]);
    const colleagues = of('ion', 'ana', { customer: ion, company: acme }, { customer: ana, company: acme });
    expect([colleagues?.band, told(colleagues, true), told(colleagues, false)]).toEqual([
      'maybe',
      ['company'],
      ['customer'],
    ]);
    const withCompany = of('ion', 'acme', { customer: ion, company: acme }, { customer: acme });
    expect(told(withCompany, true)).toEqual(['company']);
    expect(of('ion', 'out', { customer: ion, company: acme }, {})).toBeUndefined();
  });

  it('M7 matches e-mails and phones that lost in a merge', () => {
    const aliases = [
      { field: 'email', value: 'old@acme.ro', leadId: 'x' },
      { field: 'mobile', value: '0733 123 456', leadId: 'x' },
      { field: 'title', value: 'Old', leadId: 'x' },
    ];
    expect(band({ email: 'new@zenit.ro', aliases }, { email: 'old@acme.ro' })).toBe('same');
    expect(band({ aliases }, { phone: '0733123456' })).toBe('same');
  });
});

describe('D2 reasons', () => {
  it('D2 says what speaks for and against, strongest first, with the values as written', () => {
    const found = match(
      { phone: '0722 123 456', companyName: 'Acme SRL', city: 'Cluj', contactName: 'Ion Pop' },
      { mobile: '+40 722 123 456', companyName: 'Zenit SA', city: 'Iași', contactName: 'POP Ion' },
    );
    expect(found?.reasons.map(({ kind, values }) => [kind, ...values])).toEqual([
      ['person', 'Ion Pop', 'POP Ion'],
      ['phone', '0722 123 456', '+40 722 123 456'],
      ['company-name', 'Acme SRL', 'Zenit SA'],
      ['city', 'Cluj', 'Iași'],
    ]);
    expect(told(found, false)).toEqual(['company-name', 'city']);
    expect(found?.reasons.every((reason) => reason.for === reason.weight > 0)).toBe(true);
    expect(found?.id).toBe('b');
  });

  it('D2 names the display name of an e-mail where no contact is filled in', () => {
    const found = match({ email: 'Ion Pop <office@acme.ro>' }, { email: 'office@acme.ro', contactName: 'Ion Pop' });
    expect(told(found, true)).toContain('person');
    expect(found?.band).toBe('same');
  });

  it('D2 keeps band and probability consistent', () => {
    const same = match({ email: 'ion@acme.ro' }, { email: 'ion@acme.ro' });
    const maybe = match(
      { email: 'ion@acme.ro', contactName: 'Ion Pop' },
      { email: 'ion@acme.ro', contactName: 'Ana Rusu' },
    );
    expect(same?.probability).toBeGreaterThan(0.9);
    expect(maybe?.probability).toBeLessThan(0.5);
    expect(maybe?.probability).toBeGreaterThan(0);
  });

  it('takes a company whose name is within the other neither for the same nor for another', () => {
    const [logistics, other] = ['Acme Logistics', 'Zenit'].map((companyName) => {
      const found = match({ phone: '0722123456', companyName: 'Acme' }, { phone: '0722123456', companyName });
      return found?.reasons.find(({ kind }) => kind === 'company-name')?.weight ?? 0;
    });
    expect(Math.abs(logistics ?? 9)).toBeLessThan(8);
    expect(other).toBeLessThan(-3);
  });

  it('weighs levels as a host asks', () => {
    const [a, b] = [{ email: 'ion@gmail.com' }, { email: 'Ion <ion@gmail.com>' }];
    const weights = { pairs: 1, levels: { 'email.equal': 0.001 } };
    const found = compare(lead('a', a), lead('b', b), tools.normalisers, { defaultCountry: 'RO', weights });
    expect([match(a, b)?.band, found?.band]).toEqual(['same', 'maybe']);
  });
});

describe('D5 values that many share', () => {
  it('D5 takes weight from them by itself, and never turns agreement into an argument against', () => {
    const weightOf = (shared: number): number =>
      match({ phone: '0213123456' }, { phone: '0213123456' }, () => shared)?.reasons[0]?.weight ?? 0;
    const [two = 0, four = 0, eight = 0] = [2, 4, 8].map(weightOf);
    expect([two - four, four - eight]).toEqual([expect.closeTo(1.5), expect.closeTo(1.5)]);
    expect(weightOf(1_000_000)).toBeGreaterThan(0);
    expect(band({ phone: '0213123456' }, { phone: '0213123456' }, 2)).toBe('same');
    expect(band({ phone: '0213123456' }, { phone: '0213123456' }, 40)).toBe('maybe');
  });

  it('D5 still takes a person at a company of many records for the same', () => {
    const at = { companyName: 'Acme', contactName: 'Ion Pop' };
    expect(band(at, at, 30)).toBe('same');
  });
});
