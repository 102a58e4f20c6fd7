export { createLeadStore, type LeadStoreOptions } from './create-lead-store.js';
export type {
  Conversion,
  DuplicateGroup,
  DuplicateMatch,
  DuplicatesOptions,
  ExecuteOptions,
  LeadStore,
  MergePreview,
  Outcome,
  Progress,
  ReportLine,
  SimilarPage,
  UndoPreview,
} from './lead-store.js';
