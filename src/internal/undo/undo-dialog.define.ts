import { register } from '../register.js';
import { UndoDialog } from './undo-dialog.js';
import '../toasts/toasts.define.js';

export function define(tag = 'piste-undo-dialog', registry?: CustomElementRegistry): void {
  register(tag, UndoDialog, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'piste-undo-dialog': UndoDialog;
  }
}
