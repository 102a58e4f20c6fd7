import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { byCreation } from '../../domain/merge/survivor.js';
import type { Lead } from '../../domain/records/lead.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import type { ComboboxOption, ComboboxPickEvent } from '../../internal/combobox/combobox-pick.js';
import type { ComboboxSource } from '../../internal/combobox/combobox-search.js';
import { icon, spinner } from '../../internal/icon.js';
import { PAGE } from './convert-data.js';
import type { ConvertForm } from './convert-form.js';
import { mergeRecord } from './merge-record.js';

export interface RecordsView {
  form: ConvertForm;
  /** The record that stays, so far as is known. */
  survivorId: string | undefined;
  now: Date;
  /** Rows shown; the rest comes page by page. */
  shown: number;
  loadingMore: boolean;
  tick: (leadId: string, on: boolean) => void;
  keep: (leadId: string) => void;
  add: (lead: Lead) => void;
  showMore: () => void;
  source: ComboboxSource<Lead> | undefined;
  option: (lead: Lead) => ComboboxOption;
}

/** *Records to merge*: what is ticked here is the result beside it (M1). */
export function mergeRecords(view: RecordsView): TemplateResult {
  const { form, survivorId, now, shown } = view;
  const { rows } = form;
  const ticked = formatNumber(form.ticked.length);
  const all = formatNumber(totalOf(form));
  const first = rows
    .filter((row) => !row.barred)
    .map((row) => row.lead)
    .sort(byCreation)[0];
  return html`<section class="section" aria-labelledby="records">
    <h3 class="lhead" id="records">
      ${msg('Records to merge')} <span class="faint">${msg(str`${ticked} of ${all} ticked`)}</span>
      <span class="stayhead faint" id="stays">${msg('Stays')}</span>
    </h3>
    <ul class="records" role="list">
      ${repeat(
        rows.slice(0, shown),
        (row) => row.lead.id,
        (row) =>
          mergeRecord({
            row,
            now,
            ticked: form.isTicked(row),
            survives: row.lead.id === survivorId,
            first: row.lead === first,
            tick: view.tick,
            keep: view.keep,
          }),
      )}
      ${moreRow(view)}${hiddenRow(form.data.conversion.hidden)}
      <li class="record add">
        <piste-combobox
          id="add"
          hide-label
          label=${msg('Add another record')}
          placeholder=${msg('Add another record')}
          .source=${view.source}
          .option=${view.option}
          @piste-pick=${(event: ComboboxPickEvent<Lead>) => event.item && view.add(event.item)}
        ></piste-combobox>
      </li>
    </ul>
  </section>`;
}

/** Rows there are in all, also those not read yet. */
function totalOf(form: ConvertForm): number {
  return form.next === undefined ? form.rows.length : Math.max(form.rows.length, form.data.conversion.total + 1);
}

function moreRow({ form, shown, loadingMore, showMore }: RecordsView): TemplateResult | typeof nothing {
  const left = totalOf(form) - Math.min(shown, form.rows.length);
  if (left <= 0) return nothing;
  const n = formatNumber(Math.min(left, PAGE));
  const text = plural(Math.min(left, PAGE), {
    one: msg(str`Show ${n} more`, { id: 'convert-dialog.more.one' }),
    few: msg(str`Show ${n} more`, { id: 'convert-dialog.more.few' }),
    other: msg(str`Show ${n} more`, { id: 'convert-dialog.more.other' }),
  });
  return html`<li class="record more">
    <button class="link" type="button" aria-busy=${loadingMore ? 'true' : nothing} @click=${showMore}>
      ${loadingMore ? spinner() : icon('down', 's')}${text}
    </button>
  </li>`;
}

/** D7: of records that the user may not see only the number is told. */
function hiddenRow(hidden: number): TemplateResult | typeof nothing {
  if (hidden === 0) return nothing;
  return html`<li class="record hiddenrec">
    <span class="lockbox">${icon('lock')}</span><span></span>
    <div class="main"><span class="meta">${hiddenText(hidden)}</span></div>
  </li>`;
}

/** `One more similar record, which you may not see.` */
export function hiddenText(hidden: number): string {
  const n = formatNumber(hidden);
  return plural(hidden, {
    one: msg('One more similar record, which you may not see.', { id: 'convert-dialog.hidden.one' }),
    few: msg(str`${n} more similar records, which you may not see.`, { id: 'convert-dialog.hidden.few' }),
    other: msg(str`${n} more similar records, which you may not see.`, { id: 'convert-dialog.hidden.other' }),
  });
}
