import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../i18n/index.js';
import { icon } from '../../../internal/icon.js';
import { notice } from '../../../internal/notice.js';
import { targetText } from '../import-texts.js';
import type { Field, Mapping, Target } from '../mapping/targets.js';
import type { Table } from '../parse/parse-table.js';

/** Values shown beside a column. */
const EXAMPLES = 3;

/** What becomes of each column, to be changed by the user. */
export function mappingView(
  table: Table,
  mapping: Mapping,
  choose: (column: number, target: Target) => void,
): TemplateResult {
  return html`<section aria-labelledby="columns-heading" part="mapping">
    <h3 id="columns-heading" tabindex="-1">${msg('Columns')}</h3>
    ${
      mapping.includes('title')
        ? nothing
        : notice({
            tone: 'attention',
            title: msg('No column is the title.'),
            text: msg('The company, the contact or the e-mail is taken instead, the first of them that a row has.'),
          })
    }
    <ul class="columns">
      <li class="heads small muted" aria-hidden="true">
        <span>${msg('In the file')}</span><span>${msg('Becomes')}</span>
      </li>
      ${table.columns.map((column, i) => columnRow(table, column, i, mapping[i] ?? 'out', choose))}
    </ul>
  </section>`;
}

function columnRow(
  table: Table,
  column: string,
  place: number,
  target: Target,
  choose: (column: number, target: Target) => void,
): TemplateResult {
  const option = (value: Target): TemplateResult =>
    html`<option value=${value} .selected=${value === target}>${targetText(value)}</option>`;
  return html`<li class=${target === 'out' ? 'is-out' : ''}>
    <span class="column">
      <b class="medium">${column}</b>
      <span class="small muted clip">${examples(table, place)}</span>
    </span>
    ${icon('forward')}
    <span class="input"
      ><select
        aria-label=${msg(str`${column} becomes`)}
        @change=${(event: Event) => choose(place, (event.target as HTMLSelectElement).value as Target)}
      >
        ${option('own')}${option('out')}
        ${groups().map(([label, targets]) => html`<optgroup label=${label}>${targets.map(option)}</optgroup>`)}</select
      >${icon('down')}</span
    >
  </li>`;
}

function examples(table: Table, column: number): string {
  const found = new Set<string>();
  for (const { cells } of table.rows.slice(0, 200)) {
    const cell = (cells[column] ?? '').replace(/\s+/g, ' ').trim();
    if (cell) found.add(cell.length > 40 ? `${cell.slice(0, 39)}…` : cell);
    if (found.size === EXAMPLES) break;
  }
  return found.size ? [...found].join(' · ') : msg('empty');
}

function groups(): [string, readonly (Field | 'firstName' | 'lastName')[]][] {
  return [
    [
      msg('Record'),
      ['title', 'description', 'tags', 'priority', 'createdAt', 'source', 'medium', 'campaign', 'referredBy'],
    ],
    [
      msg('Contact'),
      [
        'contactName',
        'firstName',
        'lastName',
        'companyName',
        'jobTitle',
        'email',
        'phone',
        'mobile',
        'website',
        'language',
        'doNotContact',
      ],
    ],
    [msg('Address'), ['street', 'street2', 'city', 'state', 'zip', 'country']],
    [msg('Qualification'), ['salespersonId', 'teamId', 'stageId', 'probability', 'expectedRevenue', 'currency']],
  ];
}
