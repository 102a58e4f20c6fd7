import { register } from '../register.js';
import { MarkLostDialog } from './mark-lost-dialog.js';

register('piste-mark-lost', MarkLostDialog);

declare global {
  interface HTMLElementTagNameMap {
    'piste-mark-lost': MarkLostDialog;
  }
}
