import '../../internal/combobox/combobox.define.js';
import '../../internal/mark-lost/mark-lost-dialog.define.js';
import { register } from '../../internal/register.js';
import '../../internal/undo/undo-dialog.define.js';
import '../convert-dialog/convert-dialog.define.js';
import '../lead-history/lead-history.define.js';
import '../similar-leads-button/similar-leads-button.define.js';
import { LeadRecord } from './lead-record.js';
import { RecordField } from './record-field.js';
import { RecordLog } from './record-log.js';

export function define(tag = 'lead-record', registry?: CustomElementRegistry): void {
  register('piste-record-field', RecordField, registry);
  register('piste-record-log', RecordLog, registry);
  register(tag, LeadRecord, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'lead-record': LeadRecord;
    'piste-record-field': RecordField;
    'piste-record-log': RecordLog;
  }
}
