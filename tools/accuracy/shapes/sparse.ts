import { createRandom, type Random } from '../../../src/testing/generator/random.ts';
import { MEN_RO, WOMEN_RO } from '../../../src/testing/generator/data/first-names-ro.ts';
import { LAST_NAMES_RO } from '../../../src/testing/generator/data/last-names-ro.ts';
import { STEMS_RO } from '../../../src/testing/generator/data/company-words.ts';
import { slug, withoutDiacritics } from '../../../src/testing/generator/spelling.ts';
import { labelledFile, type ShapeFile, type ShapeRow } from './labelled-file.ts';
import { digits, misspelt } from './slips.ts';

interface Contact {
  entity: string;
  first: string;
  last: string;
  email: string;
  phone: string;
  company: string;
}

type Field = 'name' | 'email' | 'phone' | 'company';
type Filled = readonly Field[];

/** What a record of such a base holds: never more than three things. */
const SHAPES: readonly (readonly [Filled, number])[] = [
  [['name', 'email'], 22],
  [['name', 'phone'], 18],
  [['email'], 12],
  [['phone'], 8],
  [['name', 'company'], 14],
  [['name', 'email', 'phone'], 12],
  [['email', 'phone'], 6],
  [['name', 'email', 'company'], 10],
  [['name'], 4],
  [['company', 'phone'], 4],
  [['company', 'email'], 4],
];

/** Leads with one to three of name, e-mail, phone and company; colleagues and namesakes among them. */
export function sparseLeads(): ShapeFile {
  const random = createRandom('sparse');
  const rows: ShapeRow[] = [];
  for (const contact of drawContacts(random)) {
    const used: Filled[] = [];
    const count = random.weighted([
      [1, 55],
      [2, 28],
      [3, 12],
      [4, 5],
    ] as const);
    for (let i = 0; i < count; i += 1) {
      const filled = random.weighted(SHAPES);
      // A record that nothing ties to another one of the same person is nobody's duplicate.
      const tied = used.some((other) => ties(filled, other));
      if (i > 0 && !tied) continue;
      used.push(filled);
      rows.push(contactRow(contact, filled, i === 0, random));
    }
  }
  return labelledFile(rows, random, { spreadsheet: true });
}

/** A mailbox, a mobile, or a name with its company in common. */
function ties(a: Filled, b: Filled): boolean {
  const both = (field: Field): boolean => a.includes(field) && b.includes(field);
  if (both('email') || both('phone')) return true;
  return both('name') && both('company');
}

function drawContacts(random: Random): Contact[] {
  const contacts: Contact[] = [];
  const taken = new Set<string>();
  for (let i = 0; i < 180; i += 1) {
    const stem = `${random.pick(STEMS_RO)} ${random.pick(STEMS_RO)}`;
    const company = `${stem} ${random.pick(['SRL', 'SRL', 'SA', 'Impex SRL'])}`;
    const domain = `${slug(stem)}.ro`;
    const staff = random.weighted([
      [1, 60],
      [2, 25],
      [4, 15],
    ] as const);
    for (let n = 0; n < staff; n += 1) {
      const first = random.skewed([...WOMEN_RO, ...MEN_RO]);
      const last = random.skewed(LAST_NAMES_RO);
      const [given, family] = [slug(first, '.'), slug(last)];
      const free = random.chance(0.5);
      const year = String(random.between(60, 99));
      const email = free
        ? `${random.pick([`${given}.${family}`, `${given}${family}${year}`, `${family}${given[0]!}${year}`])}@${random.pick(['gmail.com', 'yahoo.com', 'yahoo.ro'])}`
        : `${random.pick([`${given}.${family}`, `${given[0]!}${family}`, given])}@${domain}`;
      if (taken.has(email)) continue;
      taken.add(email);
      contacts.push({
        entity: `contact ${String(contacts.length)}`,
        first,
        last,
        email,
        phone: `07${digits(8, random)}`,
        company,
      });
    }
  }
  return contacts;
}

function contactRow(contact: Contact, filled: Filled, first: boolean, random: Random): ShapeRow {
  const { first: given, last, company, email, phone } = contact;
  const name = first
    ? `${given} ${last}`
    : random.weighted([
        [`${given} ${last}`, 6],
        [`${last} ${given}`, 3],
        [withoutDiacritics(`${given} ${last}`), 3],
        [given, 1],
        [`${given[0]!}. ${last}`, 1],
        [misspelt(`${given} ${last}`, random), 1.5],
      ] as const);
  const has = (field: Field): boolean => filled.includes(field);
  return {
    entity: contact.entity,
    cells: {
      Nume: has('name') ? name : '',
      'E-mail': has('email')
        ? random.chance(0.1)
          ? email.toUpperCase()
          : random.chance(0.04) && !first
            ? email.replace('.', '')
            : email
        : '',
      Telefon: has('phone')
        ? random.pick([phone, `+4${phone}`, `0040 ${phone.slice(1)}`, phone.replace(/(\d{4})(\d{3})/, '$1 $2 ')])
        : '',
      Firma: has('company')
        ? random.chance(0.3)
          ? company.replace(/ S[RA]L?$/, '')
          : random.chance(0.2)
            ? company.toUpperCase()
            : company
        : '',
    },
  };
}
