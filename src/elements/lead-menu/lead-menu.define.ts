import '../../internal/menu/menu-button.define.js';
import { register } from '../../internal/register.js';
import { LeadMenu } from './lead-menu.js';

/** Registers `<lead-menu>`, or the header bar under another name. */
export function define(tag = 'lead-menu', registry?: CustomElementRegistry): void {
  register(tag, LeadMenu, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'lead-menu': LeadMenu;
  }
}
