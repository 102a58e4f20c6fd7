import '../../internal/combobox/combobox.define.js';
import '../../internal/toasts/toasts.define.js';
import '../../internal/undo/undo-dialog.define.js';
import '../../internal/unsaved/leave-dialog.define.js';
import { register } from '../../internal/register.js';
import { LeadsOffDialog } from './leads-off-dialog.js';
import { NewSalesperson } from './new-salesperson.js';
import { TeamForm } from './team-form.js';
import { TeamList } from './team-list.js';
import { TeamSettings } from './team-settings.js';

register('piste-team-list', TeamList);
register('piste-team-form', TeamForm);
register('piste-leads-off-dialog', LeadsOffDialog);
register('piste-new-salesperson', NewSalesperson);

/** Registers `<team-settings>`, or the teams under another name. */
export function define(tag = 'team-settings', registry?: CustomElementRegistry): void {
  register(tag, TeamSettings, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'team-settings': TeamSettings;
    'piste-team-list': TeamList;
    'piste-team-form': TeamForm;
    'piste-leads-off-dialog': LeadsOffDialog;
    'piste-new-salesperson': NewSalesperson;
  }
}
