export { createLeadStore, type LeadStoreOptions } from './create-lead-store.js';
export type {
  Conversion,
  DuplicateGroup,
  DuplicateMatch,
  DuplicatesOptions,
  ExecuteOptions,
  LeadStore,
  LostValue,
  MergePreview,
  Outcome,
  Progress,
  RecordReadOptions,
  ReportLine,
  SimilarPage,
  UndoPreview,
  UnfinishedRun,
} from './lead-store.js';
