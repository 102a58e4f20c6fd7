import '../../internal/data-section/data-section.define.js';
import '../../internal/toasts/toasts.define.js';
import '../../internal/undo/undo-dialog.define.js';
import '../../internal/unfinished/unfinished-runs.define.js';
import { register } from '../../internal/register.js';
import { LeadImport } from './lead-import.js';

/** Registers `<lead-import>`, or the import under another name. */
export function define(tag = 'lead-import', registry?: CustomElementRegistry): void {
  register(tag, LeadImport, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'lead-import': LeadImport;
  }
}
