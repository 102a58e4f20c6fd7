import { fold } from './fold.js';

/** A value of a host's own field, as it is compared. */
export interface HostValue {
  /** Name of the field, as the host calls it. */
  field: string;
  kind: 'date' | 'age' | 'text';
  /** A day of birth, or a number that a state gives to one person: it tells relatives and colleagues apart. */
  personal: boolean;
  /** `yyyymmdd`, or folded text. */
  key: string;
  text: string;
}

/** Fields whose values name the record itself: other values there say nothing, and equal ones are no coincidence of two people. */
const RECORD_ID =
  /^(?:#?\d*|id|ids|key|uuid|guid|nr|no|num|nr ?crt|row|index|(?:record|row|lead|source|external|crm|odoo) ?(?:id|no|nr|number)?|url|link)$/;
/**
 * Fields that tell one person from another, folded: days of birth in the languages of the kit's neighbours, and the
 * numbers that states give. Others that agree, such as an address of its own or a team, are shared by many.
 */
const PERSONAL =
  /\b(?:d ?o ?b|born|birth ?da(?:te|y)|dateof ?birth|(?:date|day) of birth|(?:data )?nast(?:erii|ere|ut|uta)|geburts(?:datum|tag)|geboren|geb|(?:date de )?naissance|(?:data di )?nascita|(?:fecha de )?nacimiento|(?:data de )?nascimento|geboortedatum|fodselsdato|szulet(?:es|esi|esnap).*|(?:data )?urodz(?:enia|in)|naroz(?:eni|en)|datum rodenja|roden|(?:data |дата )?рожд\p{L}*|cnp|ssn|soc(?:ial)? sec(?:urity)?(?: id| no| number)?|pesel|egn|nin|nhs(?: no| number)?|personnummer|codice fiscale|passport(?: no| number)?|(?:national|personal) id(?:entification)?(?: no| number)?)\b/u;

/** How old somebody was when the record was written. */
const AGE = /^(?:age|varsta|alter|age in years|edad|eta|wiek|eletkor|leeftijd)$/;

/** Days that lie so far back are hardly days on which something was done about a lead. */
const LONG_AGO = 2005;

/** Longer texts are notes. */
const LONGEST = 80;

/** The fields of a host that can be compared, in the order of their names; neither notes, nor ids, nor yes and no. */
export function hostValues(fields: Readonly<Record<string, unknown>> | null | undefined): HostValue[] {
  return Object.entries(fields ?? {})
    .flatMap(([field, value]): HostValue[] => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
      if (text === '' || text.length > LONGEST || RECORD_ID.test(plainName(field))) return [];
      const date = dateOf(text);
      const key =
        date ??
        fold(text)
          .replace(/[^\p{L}\p{N}\p{Mc}]+/gu, ' ')
          .trim();
      if (key.length < 2) return [];
      const age = AGE.test(plainName(field)) && /^\d{1,3}$/.test(key);
      const kind = date !== undefined ? 'date' : age ? 'age' : 'text';
      const personal = age || isPersonal(field) || (date !== undefined && Number(date.slice(0, 4)) < LONG_AGO);
      return [{ field, kind, personal, key, text }];
    })
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** `yyyymmdd` of a day written 1971-06-24, 19710624, 24.06.1971 or 6/24/1971; the day first where both can be. */
function dateOf(text: string): string | undefined {
  const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ].*)?$/.exec(text);
  // A day that the calendar does not have is a date with a typing error: one digit off is told by comparing.
  if (iso) return isYear(iso[1]!, iso[2] === '' ? 1800 : LEAST_YEAR) ? iso[1]! + iso[3]! + iso[4]! : undefined;
  const [, first, second, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (!first || !second || !year) return undefined;
  return valid(year, second, first) ?? valid(year, first, second);
}

/** A number of eight digits is a day only of a year that anybody remembers. */
const LEAST_YEAR = 1200;

function isYear(year: string, least: number): boolean {
  return Number(year) >= least && Number(year) < 2200;
}

function valid(year: string, month: string, day: string): string | undefined {
  const inRange = isYear(year, LEAST_YEAR) && Number(month) <= 12 && Number(day) <= 31;
  return inRange && Number(month) > 0 && Number(day) > 0
    ? year + month.padStart(2, '0') + day.padStart(2, '0')
    : undefined;
}

function plainName(field: string): string {
  return fold(field)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

function isPersonal(field: string): boolean {
  return PERSONAL.test(plainName(field.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')));
}
