import '../combobox/combobox.define.js';
import { register } from '../register.js';
import { NewLead } from './new-lead.js';

register('piste-new-lead', NewLead);

declare global {
  interface HTMLElementTagNameMap {
    'piste-new-lead': NewLead;
  }
}
