import '../../internal/toasts/toasts.define.js';
import '../../internal/unsaved/leave-dialog.define.js';
import '../lead-history/lead-history.define.js';
import '../lead-import/lead-import.define.js';
import '../lead-list/lead-list.define.js';
import '../lead-menu/lead-menu.define.js';
import '../lead-record/lead-record.define.js';
import '../lead-settings/lead-settings.define.js';
import '../opportunity-pipeline/opportunity-pipeline.define.js';
import '../team-settings/team-settings.define.js';
import { register } from '../../internal/register.js';
import { LeadDesk } from './lead-desk.js';

/** Registers `<lead-desk>`, or the desk under another name, with all that it shows. */
export function define(tag = 'lead-desk', registry?: CustomElementRegistry): void {
  register(tag, LeadDesk, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'lead-desk': LeadDesk;
  }
}
