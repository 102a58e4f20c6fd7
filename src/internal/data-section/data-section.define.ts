import '../toasts/toasts.define.js';
import { register } from '../register.js';
import { DataSection } from './data-section.js';

register('piste-data-section', DataSection);

declare global {
  interface HTMLElementTagNameMap {
    'piste-data-section': DataSection;
  }
}
