import { createRandom, type Random } from '../../../src/testing/generator/random.ts';
import { entries, words } from '../../../src/testing/generator/data/words.ts';
import { NAMES_OTHER } from '../../../src/testing/generator/data/names-other.ts';
import { labelledFile, type ShapeFile, type ShapeRow } from './labelled-file.ts';
import { day, digits, misdialled, misspelt, wrongDay } from './slips.ts';

const STREETS = entries(`
  Hoseason Street | Wallaby Place | Pridham Street | Banks Crescent | Oak Hill Road | Rossarden Street | Chisholm Street | Ellenborough Street
  Mulley Street | Namatjira Drive | Drakeford Drive | Barrallier Street | Tyson Street | Canopus Crescent | Kitchener Street | Dalley Crescent
  Osburn Drive | Jenkins Street | Carrodus Street | Burramurra Avenue | Beattie Crescent | Shannon Circuit | Cowper Street | Goldfinch Circuit
  Main Street | Church Road | Maple Avenue | Peachtree Lane | Mill Pond Road | Old Salem Road | Sunset Drive | Willow Creek Court
`);
const TOWNS = entries(`
  Granville 2142 nsw | Marsden 4132 qld | Cleveland 4163 qld | Kew 3101 vic | Rockhampton 4700 qld | Toorak 3142 vic | Albany 6330 wa
  Glenelg 5045 sa | Hobart 7000 tas | Ballarat 3350 vic | Bondi 2026 nsw | Cairns 4870 qld | Dubbo 2830 nsw | Echuca 3564 vic
`).map((line) => line.split(' ') as [string, string, string]);
const SECOND_LINES = words('Rosetta Villa Brentwood Vlge Bimbimbi Rangeview Wattle Grove Foxdown Copper Park');

interface Resident {
  entity: string;
  given: string;
  middle: string;
  last: string;
  suffix: string;
  house: string;
  street: string;
  second: string;
  town: [string, string, string];
  born: string;
  gender: 'F' | 'M';
  phone: string;
}

function drawHousehold(random: Random, count: () => number, sizes: readonly (readonly [number, number])[]): Resident[] {
  const last = random.skewed(NAMES_OTHER.en.last, 1.25);
  const home = {
    house: String(random.between(1, 320)),
    street: random.pick(STREETS),
    second: random.chance(0.35) ? random.pick(SECOND_LINES).toLowerCase() : '',
    town: random.pick(TOWNS),
    phone: `919${digits(7, random)}`,
  };
  const members: Resident[] = [];
  const size = random.weighted(sizes);
  for (let i = 0; i < size; i += 1) {
    const gender = i === 0 || random.chance(0.5) ? 'M' : 'F';
    const heir = i === 2 && gender === 'M' && random.chance(0.1) ? members[0] : undefined;
    members.push({
      entity: `resident ${String(count())}`,
      given: heir?.given ?? random.skewed(NAMES_OTHER.en[gender === 'M' ? 'men' : 'women'], 1.25),
      middle: random.skewed(NAMES_OTHER.en[gender === 'M' ? 'men' : 'women']),
      suffix: heir ? 'JR' : '',
      last,
      gender,
      born: i < 2 ? day(1925, 1975, random) : day(1976, 1998, random),
      ...home,
    });
  }
  return members;
}

/** Residents with three or four records in each of which some fields are mistyped; after Febrl's sets, columns as there. */
export function residents(): ShapeFile {
  const random = createRandom('residents');
  let entities = 0;
  const rows = Array.from({ length: 420 }, () => drawHousehold(random, () => entities++, [[1, 1]])).flatMap(
    ([resident]) =>
      Array.from(
        {
          length: random.weighted([
            [1, 25],
            [2, 45],
            [3, 20],
            [4, 10],
          ] as const),
        },
        (_, i) => residentRow(resident!, i === 0, random),
      ),
  );
  return labelledFile(rows, random, {
    id: 'rec_id',
    cluster: 'entity_id',
    idOf: (place) => `rec-${String(place * 3 + 11)}-org`,
    delimiter: '\t',
  });
}

function residentRow(resident: Resident, first: boolean, random: Random): ShapeRow {
  const [town, zip, state] = resident.town;
  const cells: Record<string, string> = {
    given_name: resident.given,
    surname: resident.last,
    street_number: resident.house,
    address_1: resident.street.toLowerCase(),
    address_2: resident.second,
    suburb: town,
    postcode: zip,
    state,
    date_of_birth: resident.born.replaceAll('-', ''),
    phone_number: resident.phone.slice(0, 2) + ' ' + resident.phone.slice(2),
  };
  const marks = first ? 0 : random.between(1, 5);
  for (let i = 0; i < marks; i += 1) damage(cells, random);
  return { entity: resident.entity, cells: mapValues(cells, (text) => text.toLowerCase()) };
}

function damage(cells: Record<string, string>, random: Random): void {
  const column = random.pick(Object.keys(cells));
  const text = cells[column] ?? '';
  const kind = random.weighted([
    ['swapped', 15],
    ['empty', 22],
    ['another', 8],
    ['slip', 55],
  ] as const);
  const other = { given_name: 'surname', address_1: 'address_2' }[column];
  if (kind === 'swapped' && other !== undefined) [cells[column], cells[other]] = [cells[other] ?? '', text];
  else if (kind === 'empty') cells[column] = '';
  else if (kind === 'another' && column === 'given_name') cells[column] = random.pick(NAMES_OTHER.en.women);
  else if (/^\d+$/.test(text.replace(' ', ''))) cells[column] = misdialled(text.replace(' ', ''), random);
  else if (text !== '') cells[column] = misspelt(text, random);
}

/** Registered voters as two elections have them: households share house and number, sons their fathers' names. */
export function voters(): ShapeFile {
  const random = createRandom('voters');
  let entities = 0;
  const rows = Array.from({ length: 260 }, () =>
    drawHousehold(random, () => entities++, [
      [1, 35],
      [2, 40],
      [3, 25],
    ]),
  ).flatMap((household) => {
    const moved = random.chance(0.12) ? drawHousehold(random, () => 0, [[1, 1]])[0] : undefined;
    return household.flatMap((voter) => [
      voterRow(voter, 0, random),
      ...(random.chance(0.7) ? [voterRow(moved ? { ...moved, ...identity(voter) } : voter, 4, random)] : []),
    ]);
  });
  return labelledFile(rows, random, { id: 'id', cluster: 'voter', spreadsheet: true });
}

function identity({ entity, given, middle, last, suffix, born, gender }: Resident): Partial<Resident> {
  return { entity, given, middle, last, suffix, born, gender };
}

function voterRow(voter: Resident, later: number, random: Random): ShapeRow {
  const [town, zip] = voter.town;
  const last = later > 0 && voter.gender === 'F' && random.chance(0.08) ? random.pick(NAMES_OTHER.en.last) : voter.last;
  const middle = random.weighted([
    [voter.middle, 60],
    [voter.middle[0]!, 20],
    ['', 20],
  ] as const);
  const slip = (text: string): string => (later > 0 && random.chance(0.07) ? misspelt(text, random) : text);
  return {
    entity: voter.entity,
    cells: mapValues(
      {
        last_name: slip(last),
        first_name: slip(voter.given),
        middle_name: middle,
        name_suffix_lbl: random.chance(0.85) ? voter.suffix : '',
        age: String(2008 + later - Number(voter.born.slice(0, 4))),
        gender_code: voter.gender,
        res_street_address: `${voter.house} ${slip(voter.street)}`,
        res_city_desc: town,
        state_cd: 'NC',
        zip_code: random.chance(0.04) ? misdialled(zip, random) : zip,
        full_phone_number: random.chance(0.45) ? voter.phone : '',
      },
      (text) => text.toUpperCase(),
    ),
  };
}

/** People of whom only a name in three parts of a day, of a first and of a last name is known; after RLdata500. */
export function bareNames(): ShapeFile {
  const random = createRandom('bare names');
  const rows = Array.from({ length: 450 }, (_, i): ShapeRow[] => {
    const { women, men, last } = NAMES_OTHER.de;
    const [given, name] = [random.skewed([...women, ...men], 1.25), random.skewed(last, 1.25)];
    const born = day(1925, 2004, random);
    const row = (first: string, family: string, date: string): ShapeRow => {
      const [by = '', bm = '', bd = ''] = date.split('-');
      return {
        entity: `person ${String(i)}`,
        cells: { Vorname: first, Nachname: family, Geburtsdatum: `${bd}.${bm}.${by}` },
      };
    };
    const again = random.weighted([
      [[misspelt(given, random), name, born] as const, 3],
      [[given, misspelt(name, random), born] as const, 3],
      [[given, name, wrongDay(born, random)] as const, 3],
    ] as const);
    return [row(given, name, born), ...(random.chance(0.25) ? [row(...again)] : [])];
  }).flat();
  return labelledFile(rows, random, { id: 'Nr', delimiter: ';', cluster: 'Person' });
}

function mapValues(cells: Readonly<Record<string, string>>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, change(text)]));
}
