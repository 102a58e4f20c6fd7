/** Similar records (rules D1–D8) and customers that fit a lead (C4, C5). Pure: reads through a Reader, writes nothing. */
export { baseSize, LIVE_SCOPES } from './base-size.js';
export {
  compare,
  compareProfiles,
  type CompareOptions,
  type Match,
  type Reason,
  type ScoreOptions,
} from './compare.js';
export { Comparer } from './comparer.js';
export { comparedState, dismissedFrom } from './dismissals.js';
export {
  findDuplicates,
  type DuplicateGroup,
  type DuplicateMatch,
  type DuplicateOptions,
} from './duplicates/find-duplicates.js';
export { EarlierRows, type AlikeRow } from './earlier-rows.js';
export { FEATURES, LEVELS, type Feature, type LevelName, type ReasonKind } from './findings.js';
export { learnWeights, type Learned } from './learn/learn-weights.js';
export { customerKeys, makesSimilar, matchKeys } from './match-keys.js';
export { parseEmails, type Email } from './normalise/email.js';
export { fold, words } from './normalise/fold.js';
export { isFreeMail } from './normalise/free-mail.js';
export { loadNormalisers, type NormaliserOptions, type Normalisers } from './normalise/normalisers.js';
export { readProviders, readRoles } from './normalise/providers.js';
export { organisationKey } from './normalise/organisation.js';
export { personWords } from './normalise/person.js';
export type { Website } from './normalise/domain.js';
export type { Phone } from './normalise/phone.js';
export { customerProfile, profileOf, type Profile, type ProfileContext } from './profile.js';
export { customersWithSameCompany, type SameCompany } from './same-company.js';
export { findSimilar, type Similar, type SimilarOptions } from './similar.js';
export { profilesOf, type SimilarityTools } from './subject.js';
export { DEFAULT_STRICTNESS, LEAST_STRICTNESS, MOST_STRICTNESS, requireStrictness } from './strictness.js';
export { suggestCustomers, type CustomerSuggestion, type SuggestOptions } from './suggest-customers.js';
export { tryMatching, type MatchingTrial, type TriedPair, type TriedPairs, type TrialOptions } from './trial.js';
export { DEFAULT_WEIGHTS, withWeights, type Frequency, type Weights } from './weights.js';
