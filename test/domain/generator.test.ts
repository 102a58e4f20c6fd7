import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { leadSchema, validated } from '../../src/domain/records/schemas.js';
import {
  DUPLICATE_KINDS,
  DUPLICATE_WEIGHTS,
  generateLeads,
  LOOK_ALIKE_KINDS,
  LOOK_ALIKE_WEIGHTS,
  toCsv,
  toTruthCsv,
  type DuplicateKind,
  type GeneratedLead,
  type LookAlikeKind,
} from '../../src/testing/generator/index.js';

const leads = [...generateLeads({ count: 20_000, seed: 'tests' })];
const duplicates = leads.filter(({ duplicateOf }) => duplicateOf !== undefined);
const lookAlikes = leads.filter(({ lookAlikeOf }) => lookAlikeOf !== undefined);

/** The mailbox an address reaches, worked out here on purpose in another way than the generator does. */
function mailbox({ lead: { email } }: GeneratedLead): string | undefined {
  if (!email?.includes('@')) return undefined;
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const untagged = local.split('+')[0]!;
  return /^g(oogle)?mail\.com$/.test(domain) ? `${untagged.split('.').join('')}@gmail.com` : `${untagged}@${domain}`;
}

function parsed(text: string, country: string | undefined) {
  const readable = text
    .replace(/^00/, '+')
    .replace('(0)', '')
    .replace(/\s(int\.?|ext\.|interior)\s\d+$/, '');
  return parsePhoneNumberFromString(readable, (country ?? 'RO') as 'RO');
}

function numbers({ lead }: GeneratedLead): string[] {
  return [lead.phone, lead.mobile].flatMap((text) =>
    text === undefined ? [] : (parsed(text, lead.country)?.number ?? []),
  );
}

function folded(text = ''): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .toLowerCase();
}

function nameWords({ lead: { contactName } }: GeneratedLead): string {
  return folded(contactName)
    .split(/[^a-z]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
}

function companyName({ lead }: GeneratedLead): string {
  return folded(lead.companyName)
    .replace(/\b(sc|s\.c\.|srl|s\.r\.l\.?|s\.?a\.?|srl[- ]d|p\.?f\.?a\.?)(?=\s|$|\.)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function share<T>(list: readonly T[], of: (item: T) => boolean): number {
  return list.filter(of).length / list.length;
}

function pairs(kind: DuplicateKind | LookAlikeKind): [GeneratedLead, GeneratedLead][] {
  return leads
    .filter((made) => made.kind === kind)
    .map((made) => [leads[made.duplicateOf ?? made.lookAlikeOf!]!, made]);
}

describe('generateLeads', () => {
  it('gives the same leads for the same seed, others for another', () => {
    const again = [...generateLeads({ count: 500, seed: 'tests' })];
    expect(again).toEqual(leads.slice(0, 500));
    const other = [...generateLeads({ count: 500, seed: 'other' })];
    expect(other.map(({ lead }) => lead.email)).not.toEqual(again.map(({ lead }) => lead.email));
  });

  it('gives as many as asked for, one after the other', () => {
    expect([...generateLeads({ count: 0 })]).toEqual([]);
    expect(leads.map(({ index }) => index)).toEqual(Array.from({ length: 20_000 }, (_, i) => i));
    const endless = generateLeads({ count: Number.POSITIVE_INFINITY });
    expect(endless.next().value?.index).toBe(0);
  });

  it('looks back from the day given', () => {
    const made = [...generateLeads({ count: 300, now: '2030-06-01T00:00:00.000Z' })];
    const times = made.map(({ lead }) => lead.createdAt).sort();
    expect(times[0]! > '2028-01-01').toBe(true);
    expect(times.at(-1)! < '2030-06-01T00:00:00.000Z').toBe(true);
    expect(times.at(-1)! > '2030-05-01').toBe(true);
  });

  it('takes leads from the countries asked for', () => {
    const made = [...generateLeads({ count: 300, countries: { DE: 1, PL: 1 } })];
    expect(new Set(made.map(({ lead }) => lead.country))).toEqual(new Set(['DE', 'PL']));
    expect(share(leads, ({ lead }) => (lead.country ?? 'RO') === 'RO')).toBeGreaterThan(0.7);
  });

  it('makes 100,000 leads in little memory', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    let made = 0;
    for (const { index } of generateLeads({ count: 100_000 })) {
      made += 1;
      if (index % 33_333 !== 33_332) continue;
      collect();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(made).toBe(100_000);
    expect(most).toBeLessThan(40e6);
  }, 120_000);
});

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

describe('values of generated leads', () => {
  it('are what a store accepts', () => {
    for (const { lead } of leads) {
      const record = { ...lead, id: 'x', type: 'lead', status: 'open', updatedAt: lead.createdAt };
      expect(validated(leadSchema, record, 'lead')).toEqual(record);
    }
  });

  it('are valid numbers in the format people type', () => {
    const kinds = new Set<string>();
    for (const { lead } of leads) {
      for (const text of [lead.phone, lead.mobile]) {
        if (text === undefined) continue;
        expect(parsed(text, lead.country)?.isValid(), `${lead.country ?? ''} ${text}`).toBe(true);
        kinds.add(text.replace(/\d/g, '9').replace(/9+/g, '9'));
      }
    }
    expect(kinds.size).toBeGreaterThan(30);
  });

  it('are well-formed addresses, but where a slip broke one', () => {
    for (const { lead, kind } of leads) {
      if (lead.email !== undefined && kind !== 'typo-in-email')
        expect(lead.email).toMatch(/^[A-Za-z0-9](?:[a-z0-9._+-]*[a-z0-9])?@[a-z0-9-]+(?:\.[a-z]+){1,2}$/);
    }
  });

  it('reach nobody: domains of companies are reserved ones, free-mail names hold a hyphen', () => {
    for (const { lead, kind } of leads) {
      if (lead.email === undefined || kind === 'typo-in-email') continue;
      const [local = '', domain = ''] = lead.email.split('@');
      if (!/\.(example|test)$/.test(domain)) expect(local).toContain('-');
      if (lead.website !== undefined) expect(lead.website).toMatch(/\.(example|test)(\/|$)/);
    }
  });

  it('have postal codes that fit country and county', () => {
    const county: Record<string, string> = {
      Cluj: '40',
      Brașov: '50',
      Timiș: '30',
      Iași: '70',
      Constanța: '90',
      Ilfov: '07',
      Harghita: '53',
      Dolj: '20',
    };
    const formats: Record<string, RegExp> = {
      RO: /^\d{6}$/,
      MD: /^MD-\d{4}$/,
      DE: /^\d{5}$/,
      AT: /^\d{4}$/,
      GB: /^[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/,
      PL: /^\d\d-\d{3}$/,
      NL: /^\d{4} [A-Z]{2}$/,
    };
    let checked = 0;
    for (const { lead } of leads) {
      if (lead.zip === undefined) continue;
      expect(lead.zip).toMatch(formats[lead.country ?? 'RO'] ?? /^\d{4,5}$/);
      const beginning = county[lead.state ?? ''];
      if (beginning === undefined || (lead.country ?? 'RO') !== 'RO') continue;
      expect(lead.zip.startsWith(beginning)).toBe(true);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('are spread as in life: common names are common, most are not', () => {
    const last = new Map<string, number>();
    for (const { lead } of leads)
      if (lead.contactName)
        last.set(lead.contactName.split(' ').at(-1)!, (last.get(lead.contactName.split(' ').at(-1)!) ?? 0) + 1);
    expect(last.get('Popescu')!).toBeGreaterThan(100);
    expect(last.size).toBeGreaterThan(700);
    expect(new Set(leads.map(({ lead }) => lead.city)).size).toBeGreaterThan(200);
  });
});

describe('evidence', () => {
  it('of the same party always stays in a duplicate', () => {
    for (const made of duplicates) {
      const first = leads[made.duplicateOf!]!;
      const sameMailbox = mailbox(made) !== undefined && mailbox(made) === mailbox(first);
      const sameNumber = numbers(made).some((number) => numbers(first).includes(number));
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
      const mobiles = numbers(made).filter((number) => number.startsWith("+407"));
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

describe('toCsv', () => {
  it('writes what an import reads again', () => {
    const some = leads.slice(0, 400);
    for (const delimiter of [',', ';', '\t'] as const) {
      const { data, errors } = Papa.parse<Record<string, string>>(toCsv(some, { delimiter }).trim(), {
        header: true,
        delimiter,
      });
      expect(errors).toEqual([]);
      expect(data.map((row) => row['Contact name'])).toEqual(some.map(({ lead }) => lead.contactName ?? ''));
      expect(data.map((row) => row['Zip'])).toEqual(some.map(({ lead }) => lead.zip ?? ''));
    }
  });

  it('writes the columns asked for, with heads in either language', () => {
    expect(
      toCsv([{ title: 'A', email: 'a@b.example', tags: ['x', 'y'] }], {
        columns: ['title', 'email', 'tags'],
        heads: 'ro',
      }),
    ).toBe('Titlu,E-mail,Etichete\nA,a@b.example,"x, y"\n');
  });

  it('writes the truth by the same ids', () => {
    const [head, ...rows] = toTruthCsv(leads.slice(0, 50)).trim().split('\n');
    expect(head).toBe('Id,Entity');
    expect(rows).toEqual(leads.slice(0, 50).map(({ index, entity }) => `${index},${entity}`));
  });
});
