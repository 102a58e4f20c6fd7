/** What a reason is about. A screen words each one twice: for and against. */
export type ReasonKind =
  | 'email'
  | 'email-alike'
  | 'mailbox-name'
  | 'phone'
  | 'phone-alike'
  | 'person'
  | 'customer'
  | 'company'
  | 'company-name'
  | 'email-domain'
  | 'website'
  | 'address'
  | 'house-number'
  | 'zip'
  | 'city'
  | 'state'
  | 'country'
  | 'job-title'
  | 'field';

/**
 * How two values can compare, feature by feature, and how often two records of one party do so (m): of those that both
 * have the value. Values that differ count against, values that agree for, the more the rarer they are.
 */
export const FEATURES = {
  // Word by word, once the words of both names are put side by side.
  person: { exact: 0.65, short: 0.06, initial: 0.04, typo: 0.16, far: 0.03, conflict: 0.06 },
  organisation: { equal: 0.66, high: 0.14, part: 0.12, low: 0.03, other: 0.05 },
  email: { equal: 0.65, near: 0.16, local: 0.03, domain: 0.04, other: 0.12 },
  phone: { equal: 0.78, near: 0.05, other: 0.17 },
  domain: { equal: 0.88, other: 0.12 },
  street: { equal: 0.68, near: 0.2, word: 0.03, other: 0.09 },
  house: { equal: 0.86, near: 0.05, other: 0.09 },
  zip: { equal: 0.74, near: 0.12, part: 0.04, other: 0.1 },
  city: { equal: 0.72, near: 0.17, other: 0.11 },
  state: { equal: 0.92, other: 0.08 },
  country: { equal: 0.97, other: 0.03 },
  job: { equal: 0.5, other: 0.5 },
  field: { equal: 0.55, near: 0.13, part: 0.1, other: 0.22 },
  // A day of birth or a personal number.
  personal: { equal: 0.58, near: 0.14, part: 0.11, other: 0.17 },
  customer: { equal: 0.9, other: 0.1 },
  company: { equal: 0.9, other: 0.1 },
} as const satisfies Record<string, Record<string, number>>;

export type Feature = keyof typeof FEATURES;

/** `person.exact`, `zip.other`: a level of a feature. */
export type LevelName = { [F in Feature]: `${F}.${keyof (typeof FEATURES)[F] & string}` }[Feature];

/** All levels; the place of each is its code. */
export const LEVELS = Object.entries(FEATURES).flatMap(([feature, levels]) =>
  Object.keys(levels).map((level) => `${feature}.${level}` as LevelName),
);

export const CODE = Object.fromEntries(LEVELS.map((level, code) => [level, code])) as Record<LevelName, number>;

const AGREES = LEVELS.map((level) => /\.(?:equal|exact)$/.test(level));
const LEAST = 0.1;

/** The findings about one pair, written over by the next pair: comparing many makes no garbage. */
export class Findings {
  count = 0;
  readonly codes: number[] = [];
  readonly bits: number[] = [];
  /** Which of several values was compared; -1 where there is only one. */
  readonly ofA: number[] = [];
  readonly ofB: number[] = [];
  readonly kinds: ReasonKind[] = [];
  /** Names without a word in common, or a part that contradicts. */
  person: 'none' | 'alike' | 'partly' | 'different' = 'none';
  /** How many words of the names agree. */
  names = 0;
  /** Names agree in more than one word, or in the only one. */
  namesWhole = false;
  /** A given name in common, and family names that differ. */
  namesake = false;
  /** Names of organisations that each have a word the other lacks: two of one brand, two under one roof. */
  organisations = false;
  /** Neither record names an organisation or a phone. */
  addressOnly = false;
  /** The e-mail in common is a role's, or broken: no proof of a person. */
  desk = false;
  /** Two own mailboxes of one organisation. */
  colleagues = false;
  /** A day of birth or a personal number agrees. */
  proven = false;
  /** Days of birth or ages that lie a generation apart. */
  generations: 'none' | 'days' | 'ages' = 'none';
  /** Places of findings about fields of the host that only say the person's name again. */
  readonly again: number[] = [];
  /** Whether the two cannot be one party: names that differ as a whole, or in part only. */
  contradiction: 'none' | 'part' | 'whole' = 'none';

  clear(): void {
    this.count = 0;
    this.person = 'none';
    this.names = 0;
    this.namesake = this.namesWhole = this.proven = false;
    this.generations = 'none';
    this.organisations = false;
    this.colleagues = this.desk = false;
    this.again.length = 0;
  }

  add(kind: ReasonKind, code: number, bits: number, a = -1, b = -1): void {
    const at = this.count++;
    this.kinds[at] = kind;
    this.codes[at] = code;
    // However many share a value, agreeing never counts against (D5).
    this.bits[at] = AGREES[code] ? Math.max(LEAST, bits) : bits;
    this.ofA[at] = a;
    this.ofB[at] = b;
  }
}
