import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../i18n/index.js';
import { avatar } from '../../../internal/avatar.js';
import { icon } from '../../../internal/icon.js';
import type { CellContext } from '../columns.js';
import { groupName } from '../group-texts.js';
import type { GroupRow } from '../rows/list-row.js';
import type { RowLook } from './grid-row.js';

/** The head of a group: what its records have in common, and how many they are. */
export function groupRow({ group }: GroupRow, look: RowLook, { names }: CellContext): TemplateResult {
  const { by, value, count, folded } = group;
  return html`<div
    class=${look.active ? 'row group is-active' : 'row group'}
    part="group"
    role="row"
    id=${`row-${look.index}`}
    data-index=${look.index}
    aria-rowindex=${look.rowIndex}
    aria-level="1"
    aria-expanded=${folded ? 'false' : 'true'}
  >
    <div class="cell" role="gridcell">
      ${icon(folded ? 'next' : 'down', 's')} ${by === 'salespersonId' ? avatar(names.salesperson(value)) : nothing}
      <span class="clip">${groupName(group, names)}</span>
      ${count === undefined ? nothing : html`<span class="faint num">${formatNumber(count)}</span>`}
    </div>
  </div>`;
}
