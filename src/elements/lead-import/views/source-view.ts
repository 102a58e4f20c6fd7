import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent, msg, str } from '../../../i18n/index.js';
import { icon, spinner } from '../../../internal/icon.js';
import { notice } from '../../../internal/notice.js';
import { rowsText } from '../import-texts.js';
import type { Encoding } from '../parse/decode-text.js';
import type { Delimiter } from '../parse/delimiter.js';
import type { Table } from '../parse/parse-table.js';
import type { ReadAs, SourceFile, SourceTrouble } from '../source-file.js';

export interface SourceHandlers {
  file: (file: File) => void;
  text: (text: string) => void;
  again: (readAs: ReadAs) => void;
  clear: () => void;
  /** Shows or hides the box for pasted text. */
  pasting: (open: boolean) => void;
}

const ENCODINGS: readonly [Encoding, string][] = [
  ['utf-8', 'UTF-8'],
  ['windows-1250', 'Windows-1250'],
  ['utf-16le', 'UTF-16'],
];

/** Where a file is put or a text is pasted. */
export function dropView(
  source: SourceFile,
  look: { pasting: boolean; over: boolean },
  on: SourceHandlers,
): TemplateResult {
  return html`${source.trouble ? notice({ tone: 'bad', alert: true, ...troubleText(source.trouble, source.name) }) : nothing}
    <div class=${look.over ? 'drop is-over' : 'drop'} part="drop">
      ${source.reading ? html`<p class="rowline">${spinner()}${msg(str`Reading… ${formatPercent(Math.floor(source.share * 100))}`)}</p>` : dropZone(look.pasting, on)}
    </div>
    ${look.pasting && !source.reading ? pasteBox(on) : nothing}`;
}

function dropZone(pasting: boolean, on: SourceHandlers): TemplateResult {
  return html`${icon('file')}
    <p class="medium">${msg('Drop a CSV file here')}</p>
    <p class="small muted">${msg('With any column names; separated by commas, semicolons or tabs.')}</p>
    <p class="ways">
      <input
        class="sr"
        id="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-label=${msg('CSV file')}
        @change=${(event: Event) => {
          const file = (event.target as HTMLInputElement).files?.[0];
          if (file) on.file(file);
        }}
      />
      <label class="btn primary" for="file" aria-hidden="true">${icon('import')}${msg('Choose a file')}</label>
      <button
        class="btn"
        type="button"
        aria-expanded=${pasting ? 'true' : 'false'}
        @click=${() => on.pasting(!pasting)}
      >
        ${msg('Paste text')}
      </button>
    </p>`;
}

function pasteBox(on: SourceHandlers): TemplateResult {
  return html`<form
    class="paste"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      on.text((event.target as HTMLFormElement).querySelector('textarea')?.value ?? '');
    }}
  >
    <label class="labelled"
      ><span class="label">${msg('Rows, the first with the column names')}</span>
      <span class="input area"><textarea id="pasted" rows="6" spellcheck="false" autofocus></textarea></span
    ></label>
    <button class="btn" type="submit">${msg('Continue')}</button>
  </form>`;
}

function troubleText(trouble: SourceTrouble, name: string | undefined): { title: string; text: string } {
  switch (trouble) {
    case 'binary':
      return {
        title: msg(str`${name ?? ''} is not a text file.`),
        text: msg('In the spreadsheet, choose “Save as” and the format CSV, then choose that file here.'),
      };
    case 'empty':
      return {
        title: msg('There are no rows in it.'),
        text: msg('Choose a file with a row of column names and at least one row below.'),
      };
    default:
      return {
        title: msg('This file cannot be read.'),
        text: msg('It may have been moved or changed meanwhile. Choose it again.'),
      };
  }
}

/** The file that is imported from, and how it is read. */
export function sourceView(source: SourceFile, table: Table, on: SourceHandlers): TemplateResult {
  return html`<div class="source" part="source">
    <p class="rowline name">
      ${icon('file')}<b class="medium clip" title=${source.name ?? nothing}>${source.name ?? msg('Pasted text')}</b>
      <span class="muted small">${rowsText(table.rows.length)}</span>
      <button class="btn small spread" type="button" @click=${on.clear}>${msg('Choose another')}</button>
    </p>
    <details>
      <summary class="small muted">${msg(str`Read as ${readAsText(source, table)}`)}</summary>
      <div class="readas">
        ${source.encoding === undefined ? nothing : select('encoding', msg('Characters'), ENCODINGS, source.encoding, (encoding) => on.again({ encoding: encoding as Encoding }))}
        ${select('delimiter', msg('Separator'), delimiters(), table.delimiter, (delimiter) => on.again({ delimiter: delimiter as Delimiter }))}
        <label class="choice"
          ><input
            class="tick"
            type="checkbox"
            .checked=${table.heading}
            @change=${(event: Event) => on.again({ heading: (event.target as HTMLInputElement).checked })}
          />
          <span>${msg('The first row holds the column names')}</span></label
        >
      </div>
    </details>
  </div>`;
}

function readAsText(source: SourceFile, table: Table): string {
  const encoding = ENCODINGS.find(([value]) => value === source.encoding)?.[1];
  const delimiter = delimiters().find(([value]) => value === table.delimiter)?.[1];
  return [encoding, delimiter].filter((part) => part !== undefined).join(', ');
}

function delimiters(): [Delimiter, string][] {
  return [
    [',', msg('Comma')],
    [';', msg('Semicolon')],
    ['\t', msg('Tab')],
    ['|', msg('Vertical bar')],
    ['none', msg('None: a single column')],
  ];
}

function select(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="labelled"
    ><span class="label">${label}</span>
    <span class="input"
      ><select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}</select
      >${icon('down')}</span
    ></label
  >`;
}
