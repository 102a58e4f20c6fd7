import '../../internal/combobox/combobox.define.js';
import '../../internal/toasts/toasts.define.js';
import '../../internal/undo/undo-dialog.define.js';
import { register } from '../../internal/register.js';
import { ConvertDialog } from './convert-dialog.js';

export function define(tag = 'convert-dialog', registry?: CustomElementRegistry): void {
  register(tag, ConvertDialog, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'convert-dialog': ConvertDialog;
  }
}
