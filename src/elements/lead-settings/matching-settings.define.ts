import { register } from '../../internal/register.js';
import { MatchingLearning } from './matching-learning.js';
import { MatchingSettingsPanel } from './matching-settings.js';
import { MatchingTrialPanel } from './matching-trial.js';
import { ProviderList } from './provider-list.js';

register('piste-provider-list', ProviderList);
register('piste-matching-trial', MatchingTrialPanel);
register('piste-matching-learning', MatchingLearning);
register('piste-matching-settings', MatchingSettingsPanel);

declare global {
  interface HTMLElementTagNameMap {
    'piste-provider-list': ProviderList;
    'piste-matching-trial': MatchingTrialPanel;
    'piste-matching-learning': MatchingLearning;
    'piste-matching-settings': MatchingSettingsPanel;
  }
}
