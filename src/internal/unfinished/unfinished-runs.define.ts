import { register } from '../register.js';
import '../toasts/toasts.define.js';
import '../undo/undo-dialog.define.js';
import { UnfinishedRuns } from './unfinished-runs.js';

export function define(tag = 'piste-unfinished-runs', registry?: CustomElementRegistry): void {
  register(tag, UnfinishedRuns, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'piste-unfinished-runs': UnfinishedRuns;
  }
}
