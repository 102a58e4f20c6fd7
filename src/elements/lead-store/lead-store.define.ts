import { register } from '../../internal/register.js';
import { LeadStoreElement } from './lead-store.js';

/** Registers `<lead-store>`, or the provider under another name. */
export function define(tag = 'lead-store', registry?: CustomElementRegistry): void {
  register(tag, LeadStoreElement, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'lead-store': LeadStoreElement;
  }
}
