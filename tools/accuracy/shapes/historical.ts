import { createRandom, type Random } from '../../../src/testing/generator/random.ts';
import { entries, words } from '../../../src/testing/generator/data/words.ts';
import { labelledFile, type ShapeFile, type ShapeRow } from './labelled-file.ts';
import { day, digits, misspelt, wrongDay } from './slips.ts';

const MEN = entries(`
  William: Bill Will Billy | John: Jack Johnny | Thomas: Tom Tommy | George: Georgie | James: Jim Jamie | Charles: Charlie Chas
  Henry: Harry Hal | Robert: Bob Rob Bobby | Edward: Ted Ned Eddie | Joseph: Joe | Richard: Dick Rich | Samuel: Sam | Arthur: Art
  Alfred: Alf Fred | Frederick: Fred Freddie | Walter: Walt | David: Dave Davy | Francis: Frank | Albert: Bert Al | Alexander: Alec Sandy
  Benjamin: Ben | Daniel: Dan | Peter: Pete | Andrew: Andy | Edwin: Ned | Philip: Phil | Stephen: Steve | Hugh | Ernest: Ernie
  Matthew: Matt | Nicholas: Nick | Christopher: Kit Chris | Anthony: Tony | Lawrence: Larry | Herbert: Bert | Reginald: Reg | Cuthbert
`);
const WOMEN = entries(`
  Mary: Molly Polly | Elizabeth: Liz Betty Bess | Sarah: Sally | Ann: Annie Nan | Jane: Jenny | Margaret: Peggy Meg Maggie
  Catherine: Kate Kitty | Frances: Fanny | Harriet: Hattie | Charlotte: Lottie | Eleanor: Nell Nora | Emily: Em | Isabella: Bella
  Caroline: Carrie | Florence: Flo | Louisa: Lou | Helen: Nell | Dorothy: Dolly Dot | Martha: Patty | Edith | Agnes | Beatrice: Bea
`);
const LAST = words(`
  Smith Jones Taylor Brown Williams Wilson Davies Evans Clifford Wright Robinson Thompson White Hughes Edwards Green Hall Wood
  Harris Lewis Martin Jackson Clarke Turner Hill Moore Cooper Ward Morris Watson King Baker Harrison Morgan Allen Phillips
  Scott Campbell Stewart Murray Gordon Fraser Hamilton Grant Douglas Russell Cavendish Howard Percy Stanley Seymour Cecil
  Herbert Spencer Grenville Pelham Fitzroy Somerset Manners Talbot Berkeley Courtenay Carew Fortescue Acland Northcote Buller
  Tremayne Trelawny Pole Rolle Chichester Bampfylde Drake Raleigh Gilbert Champernowne Kelly Gower Darwin Wedgwood Galton
  Keynes Huxley Arnold Trevelyan Macaulay Stephen Thackeray Ricardo Fry Gurney Barclay Lloyd Hoare Baring Coutts Whitbread
  Thrale Guest Vivian Talbot Mansel Wynn Mostyn Bulkeley Vaughan Pryce Gwynne Powell Rees Pugh Prosser Lubbock Palgrave
  Ormsby Gore Plunkett Butler Burke Sheridan Swift Yeats Synge Parnell Redmond Healy Dillon Davitt Devoy Pearse Connolly
`);
const SEATS = words(`
  Chudleigh Ugbrooke Tavistock Bedford Devonshire Exeter Salisbury Pembroke Sandwich Halifax Rockingham Grantham Harcourt
  Egremont Ilchester Portland Rutland Norfolk Arundel Stafford Warwick Lansdowne Shelburne Dartmouth Aylesford Clarendon
  Cowper Hardwicke Rosebery Minto Elgin Dalhousie Aberdeen Erroll Kintore Fife Airlie Mar Buchan Moray Sutherland Cromartie
`);
const PLACES = entries(`
  Devon: Exeter EX; Plymouth PL; Torquay TQ | London: Westminster SW; Kensington W; Islington N; Hackney E | Kent: Canterbury CT; Maidstone ME
  Yorkshire: Leeds LS; York YO; Sheffield S; Hull HU | Lancashire: Liverpool L; Manchester M; Preston PR; Bolton BL
  Warwickshire: Birmingham B; Coventry CV | Norfolk: Norwich NR | Suffolk: Ipswich IP | Somerset: Bath BA; Taunton TA | Cornwall: Truro TR
  Edinburgh: Edinburgh EH; Leith EH | Glasgow: Glasgow G; Paisley PA | Glamorgan: Cardiff CF; Swansea SA | Durham: Durham DH; Sunderland SR
  Northumberland: Newcastle NE | Nottinghamshire: Nottingham NG | Derbyshire: Derby DE | Staffordshire: Stoke ST | Cambridgeshire: Cambridge CB
  Oxfordshire: Oxford OX | Hampshire: Portsmouth PO; Southampton SO | Sussex: Brighton BN | Gloucestershire: Bristol BS; Cheltenham GL
`).map((line) => {
  const [county = '', towns = ''] = line.split(': ');
  return {
    county,
    towns: towns.split('; ').map((town) => {
      const [name = '', area = ''] = town.split(' ');
      return { name, area };
    }),
  };
});
const OCCUPATIONS = words(
  'politician writer painter engineer botanist soldier cricketer footballer clergyman lawyer physician architect composer actor poet chemist historian banker journalist explorer judge sculptor',
);

interface Person {
  entity: string;
  first: string;
  short: readonly string[];
  middle?: string;
  last: string;
  /** `1st Baron Clifford of Chudleigh`, with the seat alone behind it. */
  title?: string;
  seat?: string;
  honorific?: string;
  female: boolean;
  born: string;
  county: (typeof PLACES)[number];
  town: { name: string; area: string };
  district: string;
  unit: string;
  occupation: string;
}

/**
 * People of an encyclopaedia, each under several of their names: titles, pet forms, another order, middle names, maiden
 * names, with days, places and postcodes that are off; after the error model of Splink's historical people.
 */
export function historical(): ShapeFile {
  const random = createRandom('historical');
  const rows = Array.from({ length: 330 }, (_, i) => drawPerson(i, random)).flatMap((person) =>
    Array.from({ length: random.weighted(RECORDS) }, (_, i) => rowOf(person, i === 0, random)),
  );
  return labelledFile(rows, random, {
    id: 'unique_id',
    cluster: 'cluster',
    idOf: (place) => `Q${String(100_000 + place * 7)}-${String(place % 9)}`,
  });
}

const RECORDS = [
  [1, 10],
  [2, 12],
  [3, 18],
  [4, 18],
  [5, 14],
  [7, 14],
  [9, 8],
  [12, 6],
] as const;

function drawPerson(i: number, random: Random): Person {
  const female = random.chance(0.2);
  const [first = '', short = ''] = random.skewed(female ? WOMEN : MEN).split(': ');
  const county = random.pick(PLACES);
  const town = random.pick(county.towns);
  const seat = random.pick(SEATS);
  const last = random.skewed(LAST, 1.25);
  const rank = random.weighted([
    ['', 78],
    [`${random.pick(['1st', '2nd', '3rd', '4th'])} Baron ${last} of ${seat}`, 6],
    [
      `${random.pick(['1st', '2nd', '3rd', '5th', '7th'])} ${random.pick(['Earl', 'Duke', 'Viscount', 'Marquess'])} of ${seat}`,
      7,
    ],
    [`${random.pick(['1st', '2nd', '3rd', '4th', '8th'])} Baronet`, 9],
  ] as const);
  return {
    entity: `Q${String(i)}`,
    first,
    short: short === '' ? [] : short.split(' '),
    ...(random.chance(0.45)
      ? { middle: random.skewed(female ? WOMEN : [...MEN, ...LAST.slice(40)]).split(': ')[0]! }
      : {}),
    last: random.chance(0.06) ? `${last}-${random.pick(LAST)}` : last,
    ...(rank === '' || female ? {} : { title: rank }),
    ...(rank.includes(' of ') && !female ? { seat } : {}),
    ...(random.chance(0.15) && !female ? { honorific: random.pick(['Sir', 'Dr', 'Rev.', 'Captain', 'Lord']) } : {}),
    female,
    born: day(1790, 1895, random),
    county,
    town,
    district: `${town.area}${String(random.between(1, 20))}`,
    unit: unit(random),
    occupation: random.pick(OCCUPATIONS),
  };
}

function unit(random: Random): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  return `${String(random.between(1, 9))}${letters[random.int(20)]!}${letters[random.int(20)]!}`;
}

function rowOf(person: Person, first: boolean, random: Random): ShapeRow {
  const name = first ? fullName(person, person.first) : nameOf(person, random);
  const [given = '', ...others] = name.split(' ');
  const born = first ? person.born : bornOf(person.born, random);
  return {
    entity: person.entity,
    cells: {
      full_name: name.toLowerCase(),
      given_and_last: `${given} ${others.at(-1) ?? ''}`.trim().toLowerCase(),
      dob: born,
      birth_place: random
        .weighted([
          [person.county.county, 55],
          [person.town.name, 25],
          ['', 17],
          [random.pick(PLACES).county, 3],
        ] as const)
        .toLowerCase(),
      postcode_fake: postcodeOf(person, random).toLowerCase(),
      gender: random.weighted([
        [person.female ? 'female' : 'male', 80],
        ['', 19],
        [person.female ? 'male' : 'female', 1],
      ] as const),
      occupation: random.weighted([
        [person.occupation, 68],
        ['', 24],
        [random.pick(OCCUPATIONS), 8],
      ] as const),
    },
  };
}

function fullName({ middle, last, title, honorific }: Person, first: string): string {
  const bare = [honorific, first, middle, last].filter(Boolean).join(' ');
  return title === undefined ? bare : `${bare}, ${title}`;
}

function nameOf(person: Person, random: Random): string {
  const { first, short, middle, last, title, seat } = person;
  const called = short.length > 0 && random.chance(0.3) ? random.pick(short) : first;
  const name = random.weighted([
    [`${called} ${last}`, 40],
    [fullName(person, called), 22],
    [`${last} ${called}`, 5],
    [`${last}, ${called}${middle === undefined ? '' : ` ${middle}`}`, 3],
    [middle === undefined ? `${called} ${last}` : `${called} ${middle[0]!}. ${last}`, 8],
    [middle === undefined ? `${called} ${last}` : `${middle} ${last}`, 5],
    [`${called[0]!}. ${last}`, 4],
    [seat === undefined ? `${called} ${last}` : `${called} of ${seat}`, 9],
    [seat === undefined ? `${called} ${last}` : `${called} ${seat}`, 5],
    [title === undefined ? `${called} ${last}` : `${called} ${last}, ${title}`, 8],
    [person.female ? `${called} ${random.pick(LAST)}` : `${called} ${last}`, 4],
  ] as const);
  return random.chance(0.18) ? misspelt(name, random) : name;
}

function bornOf(born: string, random: Random): string {
  return random.weighted([
    [born, 58],
    [wrongDay(born, random), 22],
    ['', 20],
  ] as const);
}

function postcodeOf({ district, unit: end, town }: Person, random: Random): string {
  return random.weighted([
    [`${district} ${end}`, 52],
    [`${district} ${unit(random)}`, 18],
    [`${town.area}${String(random.between(1, 20))} ${unit(random)}`, 6],
    [`${random.pick(random.pick(PLACES).towns).area}${digits(1, random)} ${unit(random)}`, 4],
    ['', 20],
  ] as const);
}
