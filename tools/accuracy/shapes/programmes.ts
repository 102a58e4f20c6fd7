import { createRandom, type Random } from '../../../src/testing/generator/random.ts';
import { entries, words } from '../../../src/testing/generator/data/words.ts';
import { NAMES_OTHER } from '../../../src/testing/generator/data/names-other.ts';
import { labelledFile, type ShapeFile, type ShapeRow } from './labelled-file.ts';
import { digits, misdialled, misspelt } from './slips.ts';

/** Organisations that run many sites. */
const AGENCIES = entries(`
  Salvation Army | Catholic Charities | Chicago Youth Centers | YMCA of Metro Chicago | Ada S. McKinley Community Services
  Chicago Commons | Metropolitan Family Services | El Valor | Casa Central | Centers for New Horizons | Henry Booth House
  Trinity Resources | Gads Hill Center | Mary Crane League | Marillac Social Center | Erie Neighborhood House
  Board Trustees-City Colleges of Chicago | Carole Robertson Center for Learning | Albany Park Community Center
  Howard Area Community Center | North Avenue Day Nursery | Hull House Association | Firman Community Services
  Easter Seals | Lutheran Social Services | Children's Home and Aid | Kids Hope United | One Hope United
`);
const PLACES = words(`
  Temple Hope Lincoln Kedzie Ogden Midway Englewood Roseland Pilsen Rogers Uptown Garfield Austin Lawndale Humboldt
  Bronzeville Woodlawn Bridgeport Chatham Pullman Hegewisch Beverly Ashburn Kenwood Douglas Avalon Burnside Calumet Fuller
  Armour Brighton Gage Archer Clearing Dunning Edison Forest Jefferson Montclare Norwood Portage Hermosa Logan Avondale
  Paxton Guadalupano Rauner Laura Haymarket Jordan Effie Truman Olive Harvey Kennedy Malcolm Wright Daley Washington
`);
const FIRST = words(`
  Little Busy Happy Bright Kiddy Tiny Smart Sunny New Precious First Rainbow Young Golden Loving Growing Creative Magic
  Discovery Small Shining Blessed Angels' Children's Kids' Grandma's Mother's Play
`);
const SECOND = words(`
  Angels Bees Stars Steps Scholars Minds Blossoms Treasures Explorers Hearts Hands Dreams Friends Lambs Learners World
  Garden Castle Village Corner Island Bridge Wonders Sprouts Acorns Feet Jungle Paradise Nest Haven
`);
const KINDS = entries(`
  Day Care Center | Child Care Center | Learning Center | Early Learning Academy | Preschool | Nursery School | Academy
  Montessori School | Head Start | Child Development Center | Day Care
`);
const STREETS = words(`
  Ogden Kedzie Woodlawn Halsted Ashland Western Pulaski Cicero Michigan Indiana Prairie Calumet Cottage Stony Jeffery Yates
  Exchange Commercial Torrence Racine Morgan Peoria Sangamon Loomis Throop Damen Wolcott Hoyne Leavitt Oakley Rockwell
  Talman Maplewood Campbell Artesian Francisco Sacramento Albany Troy Whipple Homan Trumbull Central Lorel Laramie Belmont
  Addison Irving Montrose Lawrence Foster Bryn Devon Touhy Howard Fullerton Armitage Division Chicago Madison Roosevelt
`);
const TYPES = [
  ['Ave', 'Avenue'],
  ['St', 'Street'],
  ['Blvd', 'Boulevard'],
  ['Rd', 'Road'],
  ['Dr', 'Drive'],
  ['Pl', 'Place'],
] as const;
const DIRECTIONS = [
  ['N', 'North'],
  ['S', 'South'],
  ['W', 'West'],
  ['E', 'East'],
] as const;
const PROGRAMMES = ['Head Start', 'Early Head Start', 'Preschool for All', 'Child Care', 'Community Based', ''];

interface Site {
  entity: string;
  agency?: string;
  /** What tells it from other sites of its agency, or its whole name. */
  name: string;
  house: string;
  direction: (typeof DIRECTIONS)[number];
  street: string;
  type: (typeof TYPES)[number];
  zip: string;
  area: string;
  phone: string;
  fax: string;
}

/**
 * Sites of programmes for small children in one town, gathered from ten lists that write names, addresses and numbers each
 * in its own way; after the error model of the CSV example of dedupe. An organisation has many sites, which are not one.
 */
export function programmes(heads: 'own' | 'as in the source' = 'own'): ShapeFile {
  const random = createRandom('programmes');
  const rows = drawSites(random).flatMap((site) => {
    const sources = random.shuffled(SOURCES).slice(0, random.weighted(RECORDS));
    return sources.flatMap((source) => {
      const again = random.chance(0.15) ? 2 : 1;
      return Array.from({ length: again }, () => rowOf(site, source, random));
    });
  });
  if (heads === 'as in the source') return labelledFile(rows, random, { cluster: 'True Id' });
  return labelledFile(
    rows.map(({ entity, cells }) => ({
      entity,
      cells: {
        'Company name': cells['Site name'] ?? '',
        Street: cells['Address'] ?? '',
        Zip: cells['Zip'] ?? '',
        Phone: cells['Phone'] ?? '',
      },
    })),
    random,
  );
}

const RECORDS = [
  [1, 35],
  [2, 25],
  [3, 18],
  [4, 12],
  [6, 7],
  [8, 3],
] as const;

function drawSites(random: Random): Site[] {
  const sites: Site[] = [];
  const add = (name: string, agency?: string): void => {
    const area = random.pick(['773', '312']);
    sites.push({
      entity: `site ${String(sites.length)}`,
      name,
      ...(agency === undefined ? {} : { agency }),
      house: String(random.between(1, 120)) + (random.chance(0.85) ? digits(2, random) : ''),
      direction: random.pick(DIRECTIONS),
      street: random.chance(0.25) ? ordinal(random.between(13, 119)) : random.pick(STREETS),
      type: random.weighted(TYPES.map((type, i) => [type, 8 - i] as const)),
      zip: `606${String(random.between(5, 60)).padStart(2, '0')}`,
      area,
      phone: digits(7, random),
      fax: digits(7, random),
    });
  };
  for (const agency of AGENCIES)
    for (const place of random.shuffled(PLACES).slice(0, random.between(1, 9))) add(place, agency);
  for (let i = 0; i < 130; i += 1)
    add(
      `${random.pick(FIRST)} ${random.pick(SECOND)} ${random.weighted(KINDS.map((kind, j) => [kind, 12 - j] as const))}`,
    );
  const { women, men, last } = NAMES_OTHER.en;
  for (let i = 0; i < 110; i += 1) {
    const whose = `${random.pick([...women, ...men])}${random.chance(0.3) ? ` ${random.pick([...'ABCDEHJLMRST'])}.` : ''} ${random.pick(last)}`;
    add(
      `${whose} ${random.weighted([
        ['Elementary School', 8],
        ['School', 2],
        ['Academy', 2],
      ] as const)}`,
    );
  }
  return sites;
}

function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 20 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${String(n)}${ending}`;
}

interface Source {
  file: string;
  name: (site: Site, random: Random) => string;
  address: (site: Site, random: Random) => string;
  zip: number;
  phone: (site: Site, random: Random) => string;
  /** Share of numbers that are the head office's or another line. */
  otherLine: number;
}

const seven = ({ phone }: Site): string => phone;
const dashed = ({ area, phone }: Site): string => `${area}-${phone.slice(0, 3)}-${phone.slice(3)}`;
const inBrackets = ({ area, phone }: Site): string => `(${area}) ${phone.slice(0, 3)}-${phone.slice(3)}`;
const plain = ({ area, phone }: Site): string => area + phone;

const short = ({ house, direction, street }: Site): string => `${house} ${direction[0]}. ${street}`;
const usual = ({ house, direction, street, type }: Site): string => `${house} ${direction[0]} ${street} ${type[0]}`;
const long = ({ house, direction, street, type }: Site): string => `${house} ${direction[1]} ${street} ${type[1]}`;

const both = ({ agency, name }: Site): string => (agency === undefined ? name : `${agency} - ${name} / ${agency}`);
const joint = ({ agency, name }: Site): string => (agency === undefined ? name : `${agency} ${name}`);
const dash = ({ agency, name }: Site): string => (agency === undefined ? name : `${agency} - ${name}`);

const SOURCES: readonly Source[] = [
  { file: 'early_childhood_portal.csv', name: both, address: short, zip: 0, phone: seven, otherLine: 0.04 },
  {
    file: 'child_care_providers.csv',
    name: shortened,
    address: upper(usual),
    zip: 1,
    phone: inBrackets,
    otherLine: 0.08,
  },
  { file: 'find_a_school.csv', name: dash, address: usual, zip: 0.8, phone: dashed, otherLine: 0.06 },
  { file: 'contracted_sites.txt', name: upper(joint), address: upper(usual), zip: 0.6, phone: plain, otherLine: 0.2 },
  { file: 'programme_options.csv', name: shortened, address: long, zip: 0.3, phone: seven, otherLine: 0.1 },
  { file: 'grantees.csv', name: dash, address: short, zip: 1, phone: () => '', otherLine: 0 },
  { file: 'food_programme.csv', name: upper(shortened), address: upper(long), zip: 0.9, phone: dashed, otherLine: 0.1 },
  { file: 'licences.csv', name: joint, address: usual, zip: 1, phone: inBrackets, otherLine: 0.05 },
  { file: 'hand_list.csv', name: byHand, address: byHandAddress, zip: 0.4, phone: seven, otherLine: 0.05 },
  { file: 'maps.csv', name: joint, address: long, zip: 0.9, phone: dashed, otherLine: 0.03 },
];

function rowOf(site: Site, source: Source, random: Random): ShapeRow {
  const line = random.chance(source.otherLine)
    ? { ...site, phone: random.chance(0.4) ? misdialled(site.phone, random) : digits(7, random) }
    : site;
  const address = random.chance(0.05)
    ? source.address({ ...site, house: misdialled(site.house, random) }, random)
    : source.address(site, random);
  return {
    entity: site.entity,
    cells: {
      Source: source.file,
      'Site name': random.chance(0.06) ? misspelt(source.name(site, random), random) : source.name(site, random),
      Address: random.chance(0.04) ? misspelt(address, random) : random.chance(0.03) ? '' : address,
      Zip: random.chance(source.zip) ? (random.chance(0.03) ? misdialled(site.zip, random) : site.zip) : '',
      Phone: source.phone(line, random),
      Fax: random.chance(0.15) ? `${site.area}${site.fax}` : '',
      'Program Name': random.pick(PROGRAMMES),
    },
  };
}

function upper(write: (site: Site, random: Random) => string): (site: Site, random: Random) => string {
  return (site, random) => write(site, random).toUpperCase();
}

/** Words cut, left out, or written together. */
function shortened(site: Site, random: Random): string {
  const name = random.weighted([
    [joint(site), 3],
    [dash(site), 2],
    [site.agency === undefined ? site.name : `${site.name} ${site.agency}`, 1],
  ] as const);
  return name
    .replace(/\bElementary School\b/, () =>
      random.pick(['Elem', 'Elementary', 'Elem School', 'School', 'Elementary School']),
    )
    .replace(/\bDay Care\b/, () => random.pick(['Daycare', 'Day Care', 'DC', 'Child Care']))
    .replace(/\bChild Care\b/, () => random.pick(['Childcare', 'Child Care', 'Day Care']))
    .replace(/\bCenter\b/g, () => random.pick(['Ctr', 'Center', 'Centre', 'Cntr']))
    .replace(/\bCommunity\b/, () => random.pick(['Comm', 'Community']))
    .replace(/\bAcademy\b/, () => random.pick(['Acad', 'Academy']))
    .replace(/ [A-Z]\. /, () => random.pick([' ', ' ']));
}

function byHand(site: Site, random: Random): string {
  const words = shortened(site, random).split(' ');
  if (words.length > 3 && random.chance(0.4)) words.splice(random.between(2, words.length - 1), 1);
  return `${words.join(' ')}${random.chance(0.15) ? ', Inc.' : ''}`;
}

function byHandAddress(site: Site, random: Random): string {
  return random.weighted([
    [short(site), 3],
    [long(site), 2],
    [`${site.house} ${site.street}`, 2],
    [`${usual(site)}, 1st Floor`, 1],
    [`${usual(site)}.`, 1],
  ] as const);
}
