import {
  diacriticsDropped,
  initialOnly,
  marriedName,
  nameOrderSwapped,
  nickname,
  sameEmailOtherNameForm,
  typoInName,
} from './names.js';
import { companyAbbreviated, companyLegalForm, movedAddress } from './places.js';
import { gmailDots, phoneFormattedDifferently, plusTag, secondPhone, sparse, typoInEmail } from './reach.js';
import type { Twist } from './twist.js';

/**
 * How a second record of one party differs from the first. Beyond that both differ as two visits do: another title,
 * day and source, fields left out, a number typed another way. Something that tells the party by itself always stays:
 * its mailbox, a number of its own, or the full name with the company.
 */
export type DuplicateKind =
  /** The same address; the name is a first name, "Dl. Popescu", in capitals, or the address itself. */
  | 'same-email-other-name-form'
  /** The same number typed another way or in the other field; mostly without the e-mail. */
  | 'phone-formatted-differently'
  /** Names, company and address without ă â î ș ț (or ö, é…). */
  | 'diacritics-dropped'
  /** "Popescu Maria" for "Maria Popescu". */
  | 'name-order-swapped'
  /** One slip of the fingers in the contact's name that makes no other name. */
  | 'typo-in-name'
  /** A slip in the address (a letter, `gmail.con`, no @); a number or name and company tell. */
  | 'typo-in-email'
  /** `maria+oferta@…`. */
  | 'plus-tag'
  /** Dots elsewhere in a Gmail address, or `googlemail.com`. */
  | 'gmail-dots'
  /** "SC Nova Construct SRL" for "Nova Construct". */
  | 'company-legal-form'
  /** "Nova Constr." or initials for the company's name; mailbox or number tells. */
  | 'company-abbreviated'
  /** Another street or city; mailbox or number tells. */
  | 'moved-address'
  /** "Alex" for "Alexandru". */
  | 'nickname'
  /** "M. Popescu"; mailbox or own number tells. */
  | 'initial-only'
  /** Only a mailbox or a number, and one thing more. */
  | 'sparse'
  /** Another number; mailbox, or name and company, tell. */
  | 'second-phone'
  /** A woman's new family name, alone or beside the old one; mailbox or own number tells. */
  | 'married-name';

export const TWISTS: Readonly<Record<DuplicateKind, Twist>> = {
  'same-email-other-name-form': sameEmailOtherNameForm,
  'phone-formatted-differently': phoneFormattedDifferently,
  'diacritics-dropped': diacriticsDropped,
  'name-order-swapped': nameOrderSwapped,
  'typo-in-name': typoInName,
  'typo-in-email': typoInEmail,
  'plus-tag': plusTag,
  'gmail-dots': gmailDots,
  'company-legal-form': companyLegalForm,
  'company-abbreviated': companyAbbreviated,
  'moved-address': movedAddress,
  nickname,
  'initial-only': initialOnly,
  sparse,
  'second-phone': secondPhone,
  'married-name': marriedName,
};

/** How often each kind occurs where nothing else is asked for. */
export const DUPLICATE_WEIGHTS: Readonly<Record<DuplicateKind, number>> = {
  'same-email-other-name-form': 10,
  'phone-formatted-differently': 12,
  'diacritics-dropped': 10,
  'name-order-swapped': 8,
  'typo-in-name': 8,
  'typo-in-email': 7,
  'plus-tag': 4,
  'gmail-dots': 4,
  'company-legal-form': 9,
  'company-abbreviated': 5,
  'moved-address': 6,
  nickname: 6,
  'initial-only': 5,
  sparse: 9,
  'second-phone': 7,
  'married-name': 3,
};

export const DUPLICATE_KINDS = Object.keys(TWISTS) as DuplicateKind[];
