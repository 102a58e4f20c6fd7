import { colleagues, franchise, sameFirstNameFamilyFirm, sharedSwitchboard } from './organisations.js';
import { namesakes, spouses } from './persons.js';
import type { Double } from './double.js';

/** Two records that have much in common and yet speak of two parties. */
export type LookAlikeKind =
  /** Two people of one company: its name, domain and switchboard in common; other names, mailboxes and mobiles. */
  | 'colleagues'
  /** A couple: family name, phone and address in common; other first names, and mailboxes or mobiles of their own. */
  | 'spouses'
  /** Two people of one common name in two cities; nothing else in common, though their mailboxes may look alike. */
  | 'namesakes'
  /** One brand with one domain in two cities; other numbers, mailboxes and people. */
  | 'franchise'
  /** Two companies in one office building: number and street in common, nothing else. */
  | 'shared-switchboard'
  /** Two people of one first name in a family firm: company, domain and switchboard in common; other family names. */
  | 'same-first-name-family-firm';

export const DOUBLES: Readonly<Record<LookAlikeKind, Double>> = {
  colleagues,
  spouses,
  namesakes,
  franchise,
  'shared-switchboard': sharedSwitchboard,
  'same-first-name-family-firm': sameFirstNameFamilyFirm,
};

/** How often each kind occurs where nothing else is asked for. */
export const LOOK_ALIKE_WEIGHTS: Readonly<Record<LookAlikeKind, number>> = {
  colleagues: 10,
  spouses: 5,
  namesakes: 6,
  franchise: 4,
  'shared-switchboard': 3,
  'same-first-name-family-firm': 2,
};

export const LOOK_ALIKE_KINDS = Object.keys(DOUBLES) as LookAlikeKind[];
