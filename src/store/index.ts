export { createLeadStore, type LeadStoreOptions } from './create-lead-store.js';
export { Hold } from './hold.js';
export type {
  Conversion,
  DuplicateGroup,
  DuplicateMatch,
  DuplicatesOptions,
  ExecuteOptions,
  LeadStore,
  LostValue,
  MatchingTrial,
  MergePreview,
  Outcome,
  Progress,
  RecordReadOptions,
  ReportLine,
  SimilarPage,
  TryMatchingOptions,
  UndoPreview,
  UnfinishedRun,
} from './lead-store.js';
