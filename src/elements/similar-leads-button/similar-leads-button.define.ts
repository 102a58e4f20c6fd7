import { register } from '../../internal/register.js';
import '../../internal/undo/undo-dialog.define.js';
import '../convert-dialog/convert-dialog.define.js';
import { SimilarLeadsButton } from './similar-leads-button.js';

export function define(tag = 'similar-leads-button', registry?: CustomElementRegistry): void {
  register(tag, SimilarLeadsButton, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'similar-leads-button': SimilarLeadsButton;
  }
}
