import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel, formatNumber, msg, str } from '../../../i18n/index.js';
import type { Directory } from '../../../internal/directory.js';
import { notice } from '../../../internal/notice.js';
import { valueText } from '../../../internal/value-text.js';
import { badRowsText, lineText, problemText, rowsText } from '../import-texts.js';
import type { ReadRow } from '../mapping/read-row.js';
import type { ReadRows } from '../mapping/read-rows.js';
import { FIELDS, type Field, type Mapping } from '../mapping/targets.js';
import type { Table } from '../parse/parse-table.js';

/** Rows shown as leads. */
const PREVIEWED = 5;
/** Bad rows shown at first. */
const LISTED = 8;

export interface PreviewLook {
  table: Table;
  mapping: Mapping;
  rows: ReadRows;
  names: Directory;
  /** Whether all bad rows are listed, up to some hundreds. */
  all: boolean;
}

export interface PreviewHandlers {
  keep: (column: number) => void;
  all: () => void;
}

/** The first rows as the leads they will be, and the rows that will be none. */
export function previewView(look: PreviewLook, on: PreviewHandlers): TemplateResult {
  const { good, bad } = look.rows;
  const total = good.length + bad.length;
  return html`<section aria-labelledby="preview-heading" part="preview">
    <h3 id="preview-heading">${msg('Preview')}</h3>
    ${good.length ? leadsTable(good.slice(0, PREVIEWED), look) : nothing}
    ${good.length ? html`<p class="small muted under">${msg(str`The first ${formatNumber(Math.min(PREVIEWED, good.length))} of ${rowsText(total)}`)}</p>` : nothing}
    ${bad.length ? badRows(look, on) : nothing}
  </section>`;
}

function leadsTable(rows: readonly ReadRow[], { mapping, names }: PreviewLook): TemplateResult {
  const fields = shownFields(rows, mapping);
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${msg('First rows as leads')}>
    <table class="grid">
      <thead>
        <tr>
          ${fields.map((field) => html`<th scope="col">${fieldLabel(field)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ draft }) =>
            html`<tr>
              ${fields.map((field) => html`<td class=${field === 'title' ? 'title' : ''}>${cellText(field, draft[field], names)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function shownFields(rows: readonly ReadRow[], mapping: Mapping): Field[] {
  return FIELDS.filter(
    (field) =>
      field === 'title' ||
      mapping.includes(field) ||
      rows.some(({ draft }) => draft[field] !== undefined && draft[field] !== null),
  );
}

function cellText(field: Field, value: unknown, names: Directory): string {
  return value === undefined || value === null ? '' : valueText(field, value, names);
}

function badRows({ table, rows: { bad }, all }: PreviewLook, on: PreviewHandlers): TemplateResult {
  const columns = troubledColumns(bad);
  const shown = bad.slice(0, all ? 500 : LISTED);
  return html`${notice({
      tone: 'attention',
      title: badRowsText(bad.length),
      text: msg(
        'The others are. Correct the file, change what a column becomes, or get them as a file of their own after the import.',
      ),
    })}
    ${
      columns.length
        ? html`<ul class="troubled">
            ${columns.map(
              ([column, count]) =>
                html`<li class="rowline small">
                  <span
                    ><b class="medium">${table.columns[column]}</b> <span class="muted">${rowsText(count)}</span></span
                  >
                  <button class="link" type="button" @click=${() => on.keep(column)}>
                    ${msg('Keep as own field')}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <ul class="bad lines">
      ${shown.map(({ row, problems }) => html`<li><span class="muted">${lineText(row.line)}</span> <span>${problems.map(problemText).join(' ')}</span></li>`)}
    </ul>
    ${bad.length > shown.length && !all ? html`<button class="link" type="button" @click=${on.all}>${msg(str`Show all ${formatNumber(bad.length)}`)}</button>` : nothing}`;
}

/** Columns by how many rows they spoil, the most first. */
function troubledColumns(bad: readonly ReadRow[]): [column: number, count: number][] {
  const counts = new Map<number, number>();
  for (const { problems } of bad)
    for (const { column } of problems) if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
