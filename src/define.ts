/** Registers every element of the kit, the provider first. Importing it is all that a page without a bundler needs. */
import './elements/lead-store/lead-store.define.js';
import './elements/lead-history/lead-history.define.js';
import './elements/convert-dialog/convert-dialog.define.js';
import './elements/lead-menu/lead-menu.define.js';
import './elements/lead-settings/lead-settings.define.js';
import './elements/similar-leads-button/similar-leads-button.define.js';
import './elements/team-settings/team-settings.define.js';
import './elements/lead-record/lead-record.define.js';
import './elements/opportunity-pipeline/opportunity-pipeline.define.js';
import './elements/lead-list/lead-list.define.js';
import './elements/lead-import/lead-import.define.js';
import './elements/lead-desk/lead-desk.define.js';
