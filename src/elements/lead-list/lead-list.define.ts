import '../../internal/combobox/combobox.define.js';
import '../../internal/mark-lost/mark-lost-dialog.define.js';
import '../../internal/menu/menu-button.define.js';
import '../../internal/new-lead/new-lead.define.js';
import { register } from '../../internal/register.js';
import '../../internal/toasts/toasts.define.js';
import '../../internal/undo/undo-dialog.define.js';
import '../../internal/unfinished/unfinished-runs.define.js';
import '../convert-dialog/convert-dialog.define.js';
import { BulkConvert } from './bulk/bulk-convert.js';
import { DuplicateGroupView } from './duplicates/duplicate-group-view.js';
import { FindDuplicates } from './duplicates/find-duplicates.js';
import { CellEditor } from './edit/cell-editor.js';
import { LeadFilters } from './filters/lead-filters.js';
import { LeadGrid } from './grid/lead-grid.js';
import { LeadList } from './lead-list.js';
import { ViewNameDialog } from './views/view-name.js';

export function define(tag = 'lead-list', registry?: CustomElementRegistry): void {
  register('piste-lead-grid', LeadGrid, registry);
  register('piste-cell-editor', CellEditor, registry);
  register('piste-lead-filters', LeadFilters, registry);
  register('piste-bulk-convert', BulkConvert, registry);
  register('piste-duplicate-group', DuplicateGroupView, registry);
  register('piste-find-duplicates', FindDuplicates, registry);
  register('piste-view-name', ViewNameDialog, registry);
  register(tag, LeadList, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'lead-list': LeadList;
    'piste-lead-grid': LeadGrid;
    'piste-cell-editor': CellEditor;
    'piste-lead-filters': LeadFilters;
    'piste-bulk-convert': BulkConvert;
    'piste-duplicate-group': DuplicateGroupView;
    'piste-find-duplicates': FindDuplicates;
    'piste-view-name': ViewNameDialog;
  }
}
