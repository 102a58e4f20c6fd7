import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../src/elements/lead-import/mapping/guess-mapping.js';
import { countryCode } from '../../src/elements/lead-import/mapping/read-country.js';
import { dayOrderOf, readDate } from '../../src/elements/lead-import/mapping/read-date.js';
import { currencyBeside, decimalSignOf, readNumber } from '../../src/elements/lead-import/mapping/read-number.js';
import { rowReader } from '../../src/elements/lead-import/mapping/read-row.js';
import { readPriority, readTags } from '../../src/elements/lead-import/mapping/read-words.js';
import { FIELDS, withTarget, type Mapping } from '../../src/elements/lead-import/mapping/targets.js';
import { parseTable } from '../../src/elements/lead-import/parse/parse-table.js';
import { toCsv } from '../../src/testing/generator/csv.js';

const NOBODY = { salespeople: [], teams: [], stages: [] };
const KNOWN = {
  salespeople: [
    { id: 'ana', name: 'Ana Ionescu', email: 'ana@piste.example' },
    { id: 'ioana', name: 'Ioana Șerban' },
  ],
  teams: [{ id: 'ardeal', name: 'Ardeal' }],
  stages: [
    { id: 'new', name: 'Nou' },
    { id: 'new-ardeal', name: 'Nou', teamId: 'ardeal' },
  ],
};

const guess = async (csv: string) => guessMapping(await parseTable(csv));

async function read(csv: string, known = KNOWN, change: (mapping: Mapping) => Mapping = (mapping) => mapping) {
  const table = await parseTable(csv);
  return table.rows.map(rowReader(table, change(guessMapping(table)), known));
}

describe('the guessed mapping', () => {
  it('X1 knows English names', async () => {
    const names =
      'Title,Contact name,Company name,Email,Phone,Mobile,Street,Street 2,City,State,Zip,Country,Website,Tags,Priority,Expected revenue,Probability,Salesperson,Sales Team,Source,Description,Created on';
    expect(await guess(`${names}\n${'x,'.repeat(21)}x`)).toEqual([
      ...[
        'title',
        'contactName',
        'companyName',
        'email',
        'phone',
        'mobile',
        'street',
        'street2',
        'city',
        'state',
        'zip',
      ],
      ...[
        'country',
        'website',
        'tags',
        'priority',
        'expectedRevenue',
        'probability',
        'salespersonId',
        'teamId',
        'source',
      ],
      ...['description', 'createdAt'],
    ]);
  });

  it.each([
    [
      'rec_id,given_name,surname,address_1,address_2,suburb,postcode,state',
      'own,firstName,lastName,street,street2,city,zip,state',
    ],
    ['res_street_address,res_city_desc,state_cd,zip_code,full_phone_number', 'street,city,state,zip,phone'],
    ['Site name,Address,Zip,Phone,Program Name', 'companyName,street,zip,phone,own'],
    ['legal_name,address_line_1,post_code,town,country_code', 'companyName,street,zip,city,country'],
    ['Vorname,Nachname,PLZ,Ort,Straße,Telefonnummer', 'firstName,lastName,zip,city,street,phone'],
    ['companyCity,workEmail,homePhone,Birth place,postcode_fake', 'city,email,phone,own,zip'],
    ['Email opt in,Phone type,Country count,Name of the product', 'own,own,own,own'],
  ])('X1 knows the names of other programs, and whose or of what kind a value is: %s', async (names, targets) => {
    const cells = names.replace(/country[^,]*/i, 'RO').replace(/[^,]+/g, (name) => (name === 'RO' ? 'RO' : 'x y'));
    expect((await guess(`${names}\n${cells}`)).join(',')).toBe(targets);
  });

  it('X1 knows Romanian names, with any letters', async () => {
    const names =
      'Titlu;Nume contact;Firmă;E-mail;Telefon;Mobil;Stradă;Localitate;JUDEŢ;Cod poștal;Ţara;Site;Etichete;Prioritate;Venit estimat;Agent;Echipă;Sursa;Observații;Creat la';
    expect(await guess(`${names}\n${'x;'.repeat(19)}x`)).toEqual([
      ...[
        'title',
        'contactName',
        'companyName',
        'email',
        'phone',
        'mobile',
        'street',
        'city',
        'state',
        'zip',
        'country',
      ],
      ...[
        'website',
        'tags',
        'priority',
        'expectedRevenue',
        'salespersonId',
        'teamId',
        'source',
        'description',
        'createdAt',
      ],
    ]);
  });

  it('keeps what it does not know, and leaves out what is empty', async () => {
    expect(await guess('Id,Title,Date of birth,Empty\n1,A,1971-06-24,\n2,B,19560409, ')).toEqual([
      'own',
      'title',
      'own',
      'out',
    ]);
  });

  it('X1 looks at the values where the name says nothing', async () => {
    const csv =
      'A,B,C,D,E\nana@pop.ro,0722 000 111,www.pop.ro,România,01-02-2024\nion@dan.ro,+40 264 000 077,https://dan.ro/x,Franța,02-03-2024';
    expect(await guess(csv)).toEqual(['email', 'phone', 'website', 'country', 'own']);
  });

  it('gives a field to the surest of several names', async () => {
    expect(await guess('Comments,Description,Notes\na,b,c')).toEqual(['own', 'description', 'own']);
  });

  it('puts first and last names together, in English and Romanian', async () => {
    expect((await read('Prenume,Nume\nAna,Pop'))[0]?.draft.contactName).toBe('Ana Pop');
    expect((await read('Last name,First name\nPop,Ana'))[0]?.draft.contactName).toBe('Ana Pop');
    expect(await guess('Name,Email\nAna,a@b.ro')).toEqual(['contactName', 'email']);
  });

  it('reads what the generator writes, in both languages', async () => {
    const lead = {
      title: 'A',
      companyName: 'B',
      email: 'a@b.ro',
      city: 'Iași',
      tags: ['x'],
      createdAt: '2026-03-01T08:00:00.000Z',
    };
    for (const heads of ['en', 'ro'] as const) {
      const mapping = await guess(toCsv([lead], { heads, delimiter: ';' }));
      expect(mapping.lastIndexOf('own')).toBe(0); // the Id
    }
  });

  it('gives a field to one column only, when it is chosen by hand', () => {
    expect(withTarget(['title', 'own', 'own'], 2, 'title')).toEqual(['own', 'own', 'title']);
    expect(withTarget(['own', 'title'], 1, 'own')).toEqual(['own', 'own']);
  });

  it('offers only fields that a record has', () => {
    const schema = readFileSync('src/domain/records/lead.ts', 'utf8');
    for (const field of FIELDS) expect(schema).toMatch(new RegExp(`\\b${field}\\??:`));
  });
});

describe('values', () => {
  it.each([
    ['48.000,50', 48000.5],
    ['48,000.50', 48000.5],
    ['48 000', 48000],
    ['1.500', 1500],
    ['1,500', 1500],
    ['1,5', 1.5],
    ['12.25', 12.25],
    ['1.234.567', 1234567],
    ['€ 1.200', 1200],
    ['48.000 lei', 48000],
    ['35 %', 35],
    ['-3', -3],
    ['0,125', 0.125],
    ["1'200", 1200],
    ['abc', undefined],
    ['12,34,5', undefined],
    ['1.2.3', undefined],
    ['', undefined],
  ])('X1 reads the number %j as %j', (text, value) => expect(readNumber(text)).toBe(value));

  it('X1 reads a number as its column is written', () => {
    expect(decimalSignOf(['1.500', '2,50'])).toBe(',');
    expect(decimalSignOf(['1.500', '2.500'])).toBeUndefined();
    expect(readNumber('1.500', ',')).toBe(1500);
    expect(readNumber('1.500', '.')).toBe(1.5);
  });

  it('finds the currency beside a sum', () => {
    expect(['48.000 lei', '€ 5', '5 EUR', '5'].map(currencyBeside)).toEqual(['RON', 'EUR', 'EUR', undefined]);
  });

  it.each([
    ['5k', undefined, undefined],
    ['10 mil', undefined, undefined],
    ['1,5 mil. lei', undefined, undefined],
    ['50 %', undefined, undefined],
    ['250 PLN', 250, 'PLN'],
    ['zł 250', 250, 'PLN'],
    ['1.200 Kč', 1200, 'CZK'],
    ['CHF 1’200.50', 1200.5, 'CHF'],
  ])('X1 takes %j for a revenue of %j in %j, and reports what it cannot take', async (cell, revenue, currency) => {
    const [row] = await read(`Title;Expected revenue\nA;"${cell}"`);
    expect([row?.draft.expectedRevenue, row?.draft.currency]).toEqual([revenue, currency]);
    expect(row?.problems.map(({ kind, value }) => [kind, value])).toEqual(
      revenue === undefined ? [['expectedRevenue', cell]] : [],
    );
  });

  it('X1 reads days as people write them, in local time', () => {
    const local = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();
    expect(readDate('8.11.2026')).toBe(local(2026, 10, 8));
    expect(readDate('08/11/26 14:30')).toBe(local(2026, 10, 8, 14, 30));
    expect(readDate('11/08/2026', 'month-first')).toBe(local(2026, 10, 8));
    expect(readDate('2026-11-08')).toBe(local(2026, 10, 8));
    expect(readDate('2026-11-08T12:00:00Z')).toBe('2026-11-08T12:00:00.000Z');
    expect(readDate('2026-11-08 12:00:00+02:00')).toBe('2026-11-08T10:00:00.000Z');
    for (const none of ['31.02.2026', '8.11', 'tomorrow', '8.13.2026', '8.11.2026 25:00', ''])
      expect(readDate(none)).toBeUndefined();
    expect(dayOrderOf(['01/02/2026', '01/13/2026'])).toBe('month-first');
    expect(dayOrderOf(['01.02.2026'])).toBe('day-first');
  });

  it.each([
    ['RO', 'RO'],
    ['Romania', 'RO'],
    ['ROMÂNIA', 'RO'],
    ['Germania', 'DE'],
    ['The Netherlands', 'NL'],
    ['Olanda', 'NL'],
    ['UK', 'GB'],
    ['Statele Unite ale Americii', 'US'],
    ['Narnia', undefined],
    ['XX', undefined],
    ['EU', undefined],
  ])('X1 reads the country %j as %j', (text, code) => expect(countryCode(text)).toBe(code));

  it('reads priorities and tags', () => {
    expect(['0', 'Medie', 'HIGH', '★★★', '★☆☆', 'top'].map(readPriority)).toEqual([0, 1, 2, 3, 1, undefined]);
    expect(readTags('Mobilă, Târg;Mobilă | ')).toEqual(['Mobilă', 'Târg']);
  });
});

describe('a row', () => {
  it('X1 becomes a lead', async () => {
    const [row] = await read(
      'Title;Agent;Echipa;Etapa;Venit estimat;Tara;Creat la;Etichete;Id\nBirouri;Ionescu Ana;ardeal;nou;48.000,00 lei;România;2026-11-08T12:00:00Z;Mobilă, Târg;7',
    );
    expect(row).toMatchObject({
      row: { line: 2 },
      problems: [],
      draft: {
        title: 'Birouri',
        salespersonId: 'ana',
        teamId: 'ardeal',
        stageId: 'new-ardeal',
        expectedRevenue: 48000,
        currency: 'RON',
        country: 'RO',
        createdAt: '2026-11-08T12:00:00.000Z',
        tags: ['Mobilă', 'Târg'],
        fields: { Id: '7' },
      },
    });
  });

  it('finds a salesperson by e-mail, and a currency of its own wins', async () => {
    const [row] = await read('Title,Currency,Owner,Amount\nA,EUR,Ana <ana@piste.example>,5 lei');
    expect(row?.draft).toMatchObject({ salespersonId: 'ana', currency: 'EUR', expectedRevenue: 5 });
  });

  it('takes its title from company, contact or e-mail where it has none', async () => {
    const rows = await read('Company,Contact name,Email\nPop SRL,Ana,a@b.ro\n,Ana,a@b.ro\n,,a@b.ro\n');
    expect(rows.map(({ draft }) => draft.title)).toEqual(['Pop SRL', 'Ana', 'a@b.ro']);
  });

  it('X1 says what is wrong with it and where', async () => {
    const rows = await read(
      'Title,Country,Probability,Salesperson,Created,City\nA,Narnia,120,Nobody,31.02.2026,x\n,,,,,Cluj\n',
    );
    expect(rows[0]?.problems).toEqual([
      { kind: 'country', column: 1, value: 'Narnia' },
      { kind: 'probability', column: 2, value: '120' },
      { kind: 'salespersonId', column: 3, value: 'Nobody' },
      { kind: 'createdAt', column: 4, value: '31.02.2026' },
    ]);
    expect(rows[1]?.problems).toEqual([{ kind: 'title', value: '' }]);
  });

  it('has no empty values, and names of columns cannot harm it', async () => {
    const [row] = await read('Title,__proto__,City\nA,evil, ', NOBODY);
    expect(Object.keys(row?.draft ?? {}).sort()).toEqual(['fields', 'title']);
    expect(Object.getOwnPropertyDescriptor(row?.draft.fields ?? {}, '__proto__')?.value).toBe('evil');
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
  });
});
