import { register } from '../register.js';
import { LeaveDialog } from './leave-dialog.js';

register('piste-leave-dialog', LeaveDialog);

declare global {
  interface HTMLElementTagNameMap {
    'piste-leave-dialog': LeaveDialog;
  }
}
