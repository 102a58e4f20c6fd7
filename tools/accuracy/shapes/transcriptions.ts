import { createRandom } from '../../../src/testing/generator/random.ts';
import { slug } from '../../../src/testing/generator/spelling.ts';
import { labelledFile, type ShapeFile, type ShapeRow } from './labelled-file.ts';
import { digits } from './slips.ts';

/** Names of several languages, each with the spellings it is met in. */
const SPELLINGS = `
  Юрий|Yuri|Iurii|Jurij|Yury|Juri ; Александр|Aleksandr|Alexander|Alexandr|Oleksandr ; Сергей|Sergey|Sergei|Serghei|Sergej
  Наталья|Natalia|Nataliya|Natalya|Natalja ; Михаил|Mikhail|Mihail|Michail ; Дмитрий|Dmitry|Dmitri|Dmitrij|Dmitriy
  Екатерина|Ekaterina|Yekaterina|Jekaterina ; Андрей|Andrey|Andrei|Andrej ; Евгений|Evgeny|Yevgeny|Evgenij|Eugeni
  Łukasz|Lukasz|Lucas ; Małgorzata|Malgorzata ; Paweł|Pawel|Pavel ; Michał|Michal ; Żaneta|Zaneta ; Bogusław|Boguslaw
  László|Laszlo ; György|Gyorgy|Gyorgi ; Zsófia|Zsofia ; Erzsébet|Erzsebet ; Győző|Gyozo ; Ágnes|Agnes
  Ștefan|Stefan|Şefan|Stephan ; Ioan|Ioan ; Cătălina|Catalina ; Răzvan|Razvan ; Anișoara|Anisoara ; Gheorghiță|Gheorghita
  Jürgen|Juergen|Jurgen ; Jörg|Joerg|Jorg ; Bärbel|Baerbel|Barbel ; Søren|Soren|Soeren ; Müserref|Muserref ; Γιώργος|Giorgos|Yiorgos|Georgios
`;
const FAMILIES = `
  Иванов|Ivanov|Iwanow|Ivanoff ; Шевченко|Shevchenko|Szewczenko|Schewtschenko|Sevcenko ; Чайковский|Tchaikovsky|Chaikovskiy|Czajkowski
  Жуков|Zhukov|Jukov|Schukow|Zukov ; Хрущев|Khrushchev|Hrusciov|Chruschtschow ; Щербаков|Shcherbakov|Scerbacov ; Цветков|Tsvetkov|Cvetkov|Tvetcov
  Wójcik|Wojcik ; Kowalczyk|Kovalcik ; Wiśniewski|Wisniewski|Vishnevsky ; Łuczak|Luczak ; Gołębiewski|Golebiewski
  Szűcs|Szucs|Szuecs ; Kovács|Kovacs|Covaci ; Tóth|Toth ; Gyöngyösi|Gyongyosi ; Őri|Ori ; Vörösmarty|Vorosmarty
  Țepeș|Tepes|Ţepeş ; Șerbănescu|Serbanescu ; Brâncoveanu|Brancoveanu|Brîncoveanu ; Mîndruță|Mandruta|Mândruță ; Ciocîrlan|Ciocarlan
  Müller|Mueller|Muller ; Größmann|Groessmann|Grossmann ; Sørensen|Sorensen|Soerensen ; Papadopoulos|Παπαδόπουλος ; Yıldız|Yildiz
  Nowak ; Horvat|Horváth|Horvath ; Kiss ; Pop ; Schmidt ; Novák|Novak
`;

function spellings(text: string): string[][] {
  return text
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((line) => line.split('|'));
}

const TOWNS = [
  'Kyiv|Kiev|Київ',
  'Chișinău|Chisinau|Кишинёв',
  'Kraków|Krakow|Cracow',
  'Budapest',
  'Cluj-Napoca|Cluj|Kolozsvár',
  'Iași|Iasi',
  'Wrocław|Wroclaw',
  'Odesa|Odessa|Одесса',
  'Debrecen',
  'Timișoara|Timisoara',
].map((line) => line.split('|'));

/** People whose names each clerk transcribes another way, in either order, with a day of birth, a phone or a town. */
export function transcriptions(): ShapeFile {
  const random = createRandom('transcriptions');
  const [given, family] = [spellings(SPELLINGS), spellings(FAMILIES)];
  const rows = Array.from({ length: 260 }, (_, i): ShapeRow[] => {
    const [first, last, town] = [random.pick(given), random.pick(family), random.pick(TOWNS)];
    const [phone, born] = [
      `+${random.pick(['380', '373', '48', '36', '40'])}${digits(9, random)}`,
      String(random.between(1940, 2003)),
    ];
    const [month, of] = [random.between(1, 12), random.between(1, 28)].map((n) => String(n).padStart(2, '0'));
    const mail = `${slug(first.at(-1)!)}.${slug(last[1] ?? last[0]!)}${String(random.int(100))}@example.com`;
    return Array.from(
      {
        length: random.weighted([
          [1, 45],
          [2, 35],
          [3, 20],
        ] as const),
      },
      () => {
        const [a, b] = [random.pick(first), random.pick(last)];
        const name = random.chance(0.35) ? `${b} ${a}` : `${a} ${b}`;
        const sure = random.weighted([
          ['born', 5],
          ['phone', 3],
          ['mail', 2],
          ['all', 2],
        ] as const);
        return {
          entity: `person ${String(i)}`,
          cells: {
            Name: random.chance(0.15) ? name.toUpperCase() : name,
            Town: random.chance(0.75) ? random.pick(town) : '',
            'Birth date': sure === 'born' || sure === 'all' || random.chance(0.6) ? `${of!}.${month!}.${born}` : '',
            Tel: sure === 'phone' || sure === 'all' || random.chance(0.3) ? phone : '',
            Mail: sure === 'mail' || sure === 'all' ? mail : '',
          },
        };
      },
    );
  }).flat();
  return labelledFile(rows, random, {
    id: 'UUID',
    cluster: 'Group',
    delimiter: '\t',
    idOf: (place) => `{p-${String(place)}}`,
  });
}
