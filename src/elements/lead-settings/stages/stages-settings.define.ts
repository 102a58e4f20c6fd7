import '../../../internal/menu/menu-button.define.js';
import { register } from '../../../internal/register.js';
import { RemoveStageDialog } from './remove-stage-dialog.js';
import { StageForm } from './stage-form.js';
import { StagesSettings } from './stages-settings.js';

register('piste-stage-form', StageForm);
register('piste-remove-stage-dialog', RemoveStageDialog);
register('piste-stages-settings', StagesSettings);

declare global {
  interface HTMLElementTagNameMap {
    'piste-stage-form': StageForm;
    'piste-remove-stage-dialog': RemoveStageDialog;
    'piste-stages-settings': StagesSettings;
  }
}
