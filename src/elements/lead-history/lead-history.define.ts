import { register } from '../../internal/register.js';
import '../../internal/undo/undo-dialog.define.js';
import '../../internal/unfinished/unfinished-runs.define.js';
import { LeadHistory } from './lead-history.js';
import { RecordNote } from './record-note.js';

export function define(tag = 'lead-history', registry?: CustomElementRegistry): void {
  register('piste-record-note', RecordNote, registry);
  register(tag, LeadHistory, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'lead-history': LeadHistory;
    'piste-record-note': RecordNote;
  }
}
