import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { leadSchema, validated } from '../../src/domain/records/schemas.js';
import { generateLeads, toCsv, toTruthCsv } from '../../src/testing/generator/index.js';
import { leads, parsed, share } from './generated-leads.js';

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
    expect(last.get('Popescu')!).toBeGreaterThan(60);
    expect(last.size).toBeGreaterThan(700);
    expect(new Set(leads.map(({ lead }) => lead.city)).size).toBeGreaterThan(200);
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
