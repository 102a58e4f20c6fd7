import { words } from '../../../src/testing/generator/data/words.ts';
import { createRandom } from '../../../src/testing/generator/random.ts';
import { slug } from '../../../src/testing/generator/spelling.ts';
import { labelledFile, type ShapeFile, type ShapeRow } from './labelled-file.ts';
import { STEMS } from './registers.ts';
import { digits } from './slips.ts';

const GOODS = words(
  'flori pantofi carti jucarii vinuri cafea ceaiuri mobila covoare perdele lampi biciclete scule piese ceasuri bijuterii parfumuri cosmetice haine rochii genti bagaje telefoane laptopuri camere',
);
const STYLES = words(
  'net shop store online outlet express direct market house mania land world premium eco bio urban retro smart',
);

/** Shops of which a list has no more than a site or an address: at times the site, at times a mailbox, at times a name. */
export function webshops(): ShapeFile {
  const random = createRandom('webshops');
  const taken = new Set<string>();
  const rows: ShapeRow[] = [];
  for (let i = 0; i < 320; i += 1) {
    const label = random.weighted([
      [`${random.pick(GOODS)}${random.pick(STYLES)}`, 4],
      [`${random.pick(STYLES)}-${random.pick(GOODS)}`, 2],
      [`${random.pick(GOODS)}${slug(random.pick(STEMS))}`, 3],
      [slug(`${random.pick(STEMS)} ${random.pick(STYLES)}`, '-'), 2],
    ] as const);
    if (taken.has(label)) continue;
    taken.add(label);
    const free = random.chance(0.15);
    const domain = random.chance(0.06)
      ? `${label}.myshopify.com`
      : `${label}.${random.weighted([
          ['ro', 6],
          ['com', 3],
          ['eu', 1],
          ['shop', 1],
        ] as const)}`;
    const mailbox = free
      ? `${label.replace('-', '.')}@${random.pick(['gmail.com', 'yahoo.com', 'yahoo.ro'])}`
      : `${random.pick(['office', 'contact', 'comenzi', 'info', 'sales', 'hello'])}@${domain}`;
    const phone = `07${digits(8, random)}`;
    const count = random.weighted([
      [1, 45],
      [2, 33],
      [3, 15],
      [4, 7],
    ] as const);
    for (let n = 0; n < count; n += 1) {
      const site = random.pick([
        domain,
        `www.${domain}`,
        `https://${domain}/`,
        `http://www.${domain}/contact?lang=ro`,
        `https://${domain}/produse/${random.pick(GOODS)}.html`,
        domain.toUpperCase(),
      ]);
      const [withSite, withMail] = random.weighted([
        [[true, true], 4],
        [[true, false], 4],
        [[false, true], 3],
      ] as const);
      const other = free ? mailbox : `${random.pick(['office', 'contact', 'vanzari', 'support'])}@${domain}`;
      rows.push({
        entity: label,
        cells: {
          Magazin: random.chance(0.35) ? random.pick([label, label.replace('-', ' '), domain]) : '',
          'E-mail':
            withMail || (free && n > 0) ? (random.chance(0.3) && !domain.includes('shopify') ? other : mailbox) : '',
          Web: withSite ? site : '',
          Tel: random.chance(0.2) ? phone : '',
        },
      });
    }
  }
  return labelledFile(linked(rows), random, { delimiter: ';', id: 'cod', cluster: 'magazin' });
}

/** Only rows that something ties to another row of their entity, or that are alone. */
function linked(rows: readonly ShapeRow[]): ShapeRow[] {
  const clue = ({ cells }: ShapeRow): boolean =>
    (cells['Web'] ?? '') !== '' || !/@(?:gmail|yahoo)/.test(cells['E-mail'] ?? '@gmail');
  const firstOf = new Map<string, ShapeRow>();
  return rows.filter((row) => {
    const first = firstOf.get(row.entity);
    if (!first) return firstOf.set(row.entity, row);
    const mail = (each: ShapeRow): string => each.cells['E-mail'] ?? '';
    return (clue(first) && clue(row)) || (mail(first) !== '' && mail(first) === mail(row));
  });
}
