import { html, type TemplateResult } from 'lit';
import { msg, str } from '../../../i18n/index.js';
import type { MenuChooseEvent, MenuItem } from '../../../internal/menu/menu-choose.js';
import type { Column } from '../columns.js';
import type { Sorting } from '../sorting.js';
import { STEP } from './column-widths.js';
import type { GridColumns } from './grid-columns.js';

/** Steps of a key by which the menu makes a column wider or narrower. */
const STEPS = 3;

export interface ColumnMenuProps {
  columns: readonly Column[];
  sort: Sorting;
  grid: GridColumns;
}

/** What can be done with a column, for who does not drag it. Keys do the same; it is no stop of its own for Tab. */
export function columnMenu(column: Column, { columns, sort, grid }: ColumnMenuProps): TemplateResult {
  const choose = ({ id }: MenuChooseEvent): void => {
    if (id === 'up' || id === 'down') grid.sortBy(column, id === 'down');
    else if (id === 'before') grid.move(column.id, -1);
    else if (id === 'after') grid.move(column.id, 1);
    else if (id === 'wider') grid.widen(column.id, STEPS * STEP);
    else if (id === 'narrower') grid.widen(column.id, -STEPS * STEP);
    else if (id === 'hide') grid.hide(column.id);
  };
  return html`<piste-menu-button
    tabindex="-1"
    label=${msg(str`Column ${column.label()}`)}
    icon="down"
    kind="ghost only small"
    align="end"
    .items=${itemsOf(column, columns, sort)}
    @piste-choose=${choose}
  ></piste-menu-button>`;
}

function itemsOf(column: Column, columns: readonly Column[], [first, ...further]: Sorting): (MenuItem | 'separator')[] {
  const at = columns.indexOf(column);
  const [before, after] = [columns[at - 1], columns[at + 1]];
  const alone = further.length === 0 && first.by === column.sort?.by;
  const orders: (MenuItem | 'separator')[] = column.sort
    ? [
        { id: 'up', label: msg('Sort ascending'), icon: 'sortAscending', checked: alone && !first.descending },
        { id: 'down', label: msg('Sort descending'), icon: 'sortDescending', checked: alone && !!first.descending },
        'separator',
      ]
    : [];
  return [
    ...orders,
    ...(before ? [{ id: 'before', label: msg(str`Move before ${before.label()}`) }] : []),
    ...(after ? [{ id: 'after', label: msg(str`Move after ${after.label()}`) }] : []),
    { id: 'wider', label: msg('Wider') },
    { id: 'narrower', label: msg('Narrower') },
    ...(column.id === 'title' ? [] : (['separator', { id: 'hide', label: msg('Hide'), icon: 'hidden' }] as const)),
  ];
}
