export { LeadBeforeConvertEvent, LeadConvertedEvent } from './convert.js';
export { LayerCancelEvent, LayerCloseEvent, LayerOpenEvent, type CloseReason } from './layer.js';
export { LeadErrorEvent } from './lead-error.js';
export { LeadOpenEvent } from './lead-open.js';
export { LeadsBeforeMergeEvent, LeadsMergedEvent } from './merge.js';
export { LeadBeforeSaveEvent, LeadSavedEvent } from './save-lead.js';
export { SettingsBeforeSaveEvent, SettingsSavedEvent } from './settings.js';
export { TeamBeforeSaveEvent, TeamSavedEvent } from './team.js';
export { CommandUndoneEvent } from './undo.js';
