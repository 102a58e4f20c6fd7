import { html, type TemplateResult } from 'lit';
import type { FilterEvent } from './filters/filter-events.js';
import type { LayoutKeeper } from './layout-keeper.js';
import type { ListModel } from './list-model.js';
import { listTitle, toolbar, type ToolbarHandlers } from './toolbar.js';
import type { ViewKeeper } from './views/view-keeper.js';
import { viewTitle } from './views/view-menu.js';

/** The toolbar of a list as it is now. */
export function listToolbar(
  { model, columns, views }: { model: ListModel; columns: LayoutKeeper; views: ViewKeeper },
  on: Omit<ToolbarHandlers, 'type'> & { chooseView: (id: string) => void },
): TemplateResult {
  const filter = html`<piste-lead-filters
    .filters=${model.filters}
    .words=${model.words}
    .summarise=${model.summarise}
    @piste-filter=${(event: FilterEvent) => model.filterBy(event.filters)}
  ></piste-lead-filters>`;
  return toolbar(
    {
      type: model.type,
      title: viewTitle(listTitle(model.type), views, on.chooseView),
      typed: model.typed,
      shown: columns.layout.shown,
      sort: model.sort[0].by,
      group: model.group,
      canAdd: !model.off,
      duplicates: model.duplicates,
      filter,
    },
    { ...on, type: (text) => model.searchAsTyped(text) },
  );
}
