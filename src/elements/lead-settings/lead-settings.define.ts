import '../../internal/data-section/data-section.define.js';
import '../../internal/toasts/toasts.define.js';
import '../../internal/undo/undo-dialog.define.js';
import '../../internal/unfinished/unfinished-runs.define.js';
import './matching-settings.define.js';
import './stages/stages-settings.define.js';
import { register } from '../../internal/register.js';
import { LeadSettings } from './lead-settings.js';

/** Registers `<lead-settings>`, or the settings under another name. */
export function define(tag = 'lead-settings', registry?: CustomElementRegistry): void {
  register(tag, LeadSettings, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'lead-settings': LeadSettings;
  }
}
