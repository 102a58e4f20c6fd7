/** Classes, stores, adapters and types. Importing it registers nothing. */
export { createLeadStore, type LeadStoreOptions } from './store/create-lead-store.js';
export { Hold } from './store/hold.js';
export type {
  Conversion,
  ExecuteOptions,
  LeadStore,
  Outcome,
  Progress,
  SimilarPage,
  UndoPreview,
} from './store/lead-store.js';
export * from './domain/index.js';
export * from './events/index.js';
export { overrideTexts } from './i18n/index.js';
export { SimilarLeadsButton } from './elements/similar-leads-button/similar-leads-button.js';
export { LeadHistory } from './elements/lead-history/lead-history.js';
export { ConvertDialog, type ConvertResult } from './elements/convert-dialog/convert-dialog.js';
export { LeadMenu } from './elements/lead-menu/lead-menu.js';
export { LeadSettings } from './elements/lead-settings/lead-settings.js';
export { TeamSettings } from './elements/team-settings/team-settings.js';
export { LeadRecord } from './elements/lead-record/lead-record.js';
export { OpportunityPipeline } from './elements/opportunity-pipeline/opportunity-pipeline.js';
export { LeadDesk } from './elements/lead-desk/lead-desk.js';
export { LeadImport } from './elements/lead-import/lead-import.js';
export { LeadList } from './elements/lead-list/lead-list.js';
