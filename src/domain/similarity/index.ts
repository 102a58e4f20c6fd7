/** Similar records (rules D1–D7) and customers that fit a lead (C4, C5). Pure: reads through a Reader, writes nothing. */
export {
  compare,
  compareProfiles,
  type CompareOptions,
  type Match,
  type Reason,
  type ScoreOptions,
} from './compare.js';
export { comparedState, dismissedFrom } from './dismissals.js';
export { customerKeys, makesSimilar, matchKeys } from './match-keys.js';
export { parseEmails, type Email } from './normalise/email.js';
export { fold, words } from './normalise/fold.js';
export { isFreeMail } from './normalise/free-mail.js';
export { loadNormalisers, type NormaliserOptions, type Normalisers } from './normalise/normalisers.js';
export { organisationKey } from './normalise/organisation.js';
export { personWords } from './normalise/person.js';
export type { Website } from './normalise/domain.js';
export type { Phone } from './normalise/phone.js';
export type { Level, Observation, ReasonKind } from './observe.js';
export { customerProfile, profileOf, type Profile, type ProfileContext } from './profile.js';
export { customersWithSameCompany, type SameCompany } from './same-company.js';
export { findSimilar, type Similar, type SimilarOptions } from './similar.js';
export type { SimilarityTools } from './subject.js';
export { suggestCustomers, type CustomerSuggestion, type SuggestOptions } from './suggest-customers.js';
export type { Frequency, Score, Scorer, Weighed } from './weights.js';
