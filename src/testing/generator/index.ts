export {
  CSV_FIELDS,
  csvChunks,
  toCsv,
  toTruthCsv,
  truthChunks,
  type CsvField,
  type CsvOptions,
  type Heads,
} from './csv.js';
export type { CountryCode } from './data/countries.js';
export { DUPLICATE_KINDS, DUPLICATE_WEIGHTS, type DuplicateKind } from './duplicates/duplicate-kinds.js';
export { DEFAULT_NOW, generateLeads, type GeneratedLead, type GenerateOptions } from './generate-leads.js';
export type { LeadFields } from './lead-writer.js';
export { LOOK_ALIKE_KINDS, LOOK_ALIKE_WEIGHTS, type LookAlikeKind } from './look-alikes/look-alike-kinds.js';
export { generateWorkspace, type GeneratedWorkspace, type WorkspaceOptions } from './workspace/generate-workspace.js';
export type { Fresh } from './workspace/staff.js';
