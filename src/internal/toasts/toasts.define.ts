import { register } from '../register.js';
import { Toasts } from './toasts.js';

register('piste-toasts', Toasts);

declare global {
  interface HTMLElementTagNameMap {
    'piste-toasts': Toasts;
  }
}
