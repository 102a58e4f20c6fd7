import { register } from '../register.js';
import { Combobox } from './combobox.js';

register('piste-combobox', Combobox);

declare global {
  interface HTMLElementTagNameMap {
    'piste-combobox': Combobox;
  }
}
