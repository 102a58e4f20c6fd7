import { createRandom, type Random } from '../../../src/testing/generator/random.ts';
import { entries, words } from '../../../src/testing/generator/data/words.ts';
import { withoutDiacritics } from '../../../src/testing/generator/spelling.ts';
import { labelledFile, type ShapeFile, type ShapeRow } from './labelled-file.ts';
import { misspelt } from './slips.ts';

interface Land {
  code: string;
  forms: readonly (readonly string[])[];
  towns: readonly string[];
  streets: readonly string[];
}

const LANDS: readonly Land[] = [
  {
    code: 'DE',
    forms: [
      ['GmbH', 'Gesellschaft mit beschränkter Haftung', 'gmbh'],
      ['AG', 'Aktiengesellschaft'],
      ['GmbH & Co. KG', 'GmbH & Co KG'],
    ],
    towns: entries(
      'München 80331 | Frankfurt am Main 60311 | Köln 50667 | Hamburg 20095 | Nürnberg 90402 | Düsseldorf 40213',
    ),
    streets: entries('Hauptstraße # | Bahnhofstr. # | Lindenstraße # | Industriestraße # | Goethestr. # | Am Markt #'),
  },
  {
    code: 'GB',
    forms: [
      ['Limited', 'Ltd', 'Ltd.'],
      ['PLC', 'Public Limited Company', 'plc'],
      ['LLP', 'L.L.P.'],
    ],
    towns: entries('London EC2V 7HN | Manchester M2 5DB | Leeds LS1 4AP | Bristol BS1 5TR | Birmingham B3 3DH'),
    streets: entries(
      '# High Street | # Station Road | # King Street | # Victoria Road | # Church Lane | # Queen Square',
    ),
  },
  {
    code: 'FR',
    forms: [
      ['SARL', 'S.A.R.L.', 'Société à responsabilité limitée'],
      ['SA', 'S.A.', 'Société anonyme'],
      ['SAS', 'S.A.S.'],
    ],
    towns: entries('Paris 75008 | Lyon 69002 | Marseille 13001 | Lille 59000 | Nantes 44000'),
    streets: entries('# rue de la République | # avenue Foch | # bd Voltaire | # rue Pasteur | # place Bellecour'),
  },
  {
    code: 'PL',
    forms: [
      ['Sp. z o.o.', 'Spółka z ograniczoną odpowiedzialnością', 'sp. z o. o.'],
      ['S.A.', 'Spółka Akcyjna', 'SA'],
    ],
    towns: entries('Warszawa 00-001 | Kraków 31-001 | Łódź 90-001 | Wrocław 50-001 | Gdańsk 80-001'),
    streets: entries('ul. Długa # | ul. Piotrkowska # | al. Jerozolimskie # | ul. Mickiewicza # | ul. Słowackiego #'),
  },
  {
    code: 'RO',
    forms: [
      ['SRL', 'S.R.L.', 'Societate cu răspundere limitată'],
      ['SA', 'S.A.', 'Societate pe acțiuni'],
    ],
    towns: entries('București 010011 | Cluj-Napoca 400001 | Timișoara 300001 | Iași 700001 | Brașov 500001'),
    streets: entries(
      'Str. Lungă nr. # | Bd. Unirii nr. # | Calea Victoriei # | Șos. Nordului # | Str. Mihai Eminescu #',
    ),
  },
];

export const STEMS = words(`
  Alpina Nordsee Rheinland Lindner Bergmann Kestrel Ashdown Pemberton Whitfield Northgate Garonne Beaulieu Mercier Duvallon
  Wisła Kowal Bursztyn Tatra Carpatica Napoca Bucegi Dacia Meridian Solaris Helios Vectra Quantum Orion Lumina Novatek Primus
  Argentum Ferrum Aquila Corvus Falke Adler Silvania Borealis Polaris Zephyr Cobalt Onyx Jadewell Marlowe Thornbury Castell
`);
const ENDINGS = words('tec pol gen med dent plast glas chem bau net soft line tex mont agro fin mar aero cargo werk');
const TRADES = entries(`
  Engineering=Eng | Technologies=Tech | Logistics=Log | Consulting=Cons | International=Intl | Manufacturing=Mfg | Systems=Sys
  Industries=Ind | Services=Svcs | Construction=Constr | Pharmaceuticals=Pharma | Electronics=Elec | Management=Mgmt | Development=Dev
`).map((entry) => entry.split('=') as [string, string]);

/** A name, one made of two, or one with an ending of its own. */
function drawStem(random: Random): string {
  return random.weighted([
    [random.pick(STEMS), 25],
    [`${random.pick(STEMS)} ${random.pick(STEMS)}`, 35],
    [`${random.pick(STEMS)}${random.pick(ENDINGS)}`, 40],
  ] as const);
}

interface Company {
  entity: string;
  land: Land;
  stem: string;
  trade: [string, string] | undefined;
  second: [string, string] | undefined;
  form: readonly string[];
  town: string;
  zip: string;
  street: string;
  house: string;
}

/** Companies as several registers and lists have them: legal forms, trades cut short, acronyms, other seats. */
export function registers(): ShapeFile {
  const random = createRandom('registers');
  const companies = drawCompanies(random);
  const rows = companies.flatMap((company) =>
    Array.from(
      {
        length: random.weighted([
          [1, 40],
          [2, 35],
          [3, 18],
          [4, 7],
        ] as const),
      },
      (_, i) => companyRow(company, i === 0, random),
    ),
  );
  return labelledFile(rows, random, { id: 'record_id', cluster: 'entity', delimiter: ';', spreadsheet: true });
}

function drawCompanies(random: Random): Company[] {
  const companies: Company[] = [];
  const add = (company: Omit<Company, 'entity'>): void => {
    companies.push({ ...company, entity: `company ${String(companies.length)}` });
  };
  for (let i = 0; i < 300; i += 1) {
    const land = random.pick(LANDS);
    const at = random.pick(land.towns);
    const [, town = '', zip = ''] = /^(.*?) (\S*\d.*)$/.exec(at) ?? [];
    const company = {
      land,
      stem: drawStem(random),
      trade: random.chance(0.8) ? random.pick(TRADES) : undefined,
      second: random.chance(0.3) ? random.pick(TRADES) : undefined,
      form: random.pick(land.forms),
      town,
      zip,
      street: random.pick(land.streets),
      house: String(random.between(1, 180)),
    };
    add(company);
    // A sister in another country, and one of another trade under the same roof.
    if (random.chance(0.1)) {
      const other = random.pick(LANDS.filter(({ code }) => code !== land.code));
      const [, otherTown = '', otherZip = ''] = /^(.*?) (\S*\d.*)$/.exec(random.pick(other.towns)) ?? [];
      add({
        ...company,
        land: other,
        form: random.pick(other.forms),
        town: otherTown,
        zip: otherZip,
        street: random.pick(other.streets),
      });
    }
    if (random.chance(0.03))
      add({ ...company, trade: random.pick(TRADES.filter((each) => each !== company.trade)), second: undefined });
  }
  return companies;
}

function companyRow(company: Company, first: boolean, random: Random): ShapeRow {
  const { land, stem, trade, second, form, town, zip, street, house } = company;
  const branch = (pair: [string, string] | undefined): string =>
    pair === undefined ? '' : first || random.chance(0.6) ? pair[0] : `${pair[1]}${random.chance(0.4) ? '.' : ''}`;
  const words = [
    stem,
    branch(trade),
    second === undefined ? '' : `${random.chance(0.4) ? '& ' : 'and '}${branch(second)}`,
  ];
  const bare = words.filter(Boolean).join(' ');
  const letters = [...stem.split(' '), trade?.[0] ?? '', second?.[0] ?? ''].filter(Boolean).map((word) => word[0]!);
  const name = random.weighted([
    [`${bare} ${first ? form[0]! : random.pick(form)}`, 70],
    [first ? `${bare} ${form[0]!}` : bare, 18],
    [first || letters.length < 3 ? `${bare} ${form[0]!}` : `${letters.join('')} ${form[0]!}`, 4],
    [first ? `${bare} ${form[0]!}` : `${bare} ${form[0]!} (${land.code})`, 4],
    [first || !trade ? `${bare} ${form[0]!}` : `${stem} ${form[0]!}`, 2],
  ] as const);
  const seat = first || random.chance(0.88);
  const written = random.chance(0.07) && !first ? misspelt(name, random) : name;
  const respelt = random.chance(0.25)
    ? withoutDiacritics(written)
    : random.chance(0.2)
      ? written.toUpperCase()
      : written;
  const address = street.replace('#', seat ? house : String(random.between(1, 180)));
  return {
    entity: company.entity,
    cells: {
      legal_name: respelt,
      address_line_1: random.chance(0.12) ? '' : random.chance(0.3) ? withoutDiacritics(address) : address,
      post_code: random.chance(0.2) ? '' : zip,
      town: random.chance(0.1) ? '' : random.chance(0.3) ? withoutDiacritics(town).toUpperCase() : town,
      country_code: random.chance(0.15) ? '' : land.code,
    },
  };
}
