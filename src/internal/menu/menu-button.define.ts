import { register } from '../register.js';
import { MenuButton } from './menu-button.js';

register('piste-menu-button', MenuButton);

declare global {
  interface HTMLElementTagNameMap {
    'piste-menu-button': MenuButton;
  }
}
