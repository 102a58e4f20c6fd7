import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../../../i18n/index.js';
import { icon } from '../../../internal/icon.js';
import { filterLabel, periodText } from './filter-texts.js';
import type { Period } from './list-filters.js';

const DAYS = [1, 7, 30, 90, 365];

/** When a record was created: one of the usual periods, or from one day to another. */
export function periodFields(period: Period | undefined, change: (period: Period | undefined) => void): TemplateResult {
  const between = period !== undefined && !('days' in period);
  const value = period === undefined ? '' : 'days' in period ? String(period.days) : 'between';
  const choose = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    change(chosen === '' ? undefined : chosen === 'between' ? { from: '', to: '' } : { days: Number(chosen) });
  };
  const now = new Date();
  return html`<div class="labelled">
      <label class="label" for="created">${filterLabel('created')}</label>
      <span class="input"
        ><select id="created" .value=${live(value)} @change=${choose}>
          <option value="">${msg('Any time')}</option>
          ${DAYS.map((days) => html`<option value=${days} ?selected=${value === String(days)}>${capital(periodText({ days }, now))}</option>`)}
          <option value="between" ?selected=${between}>${msg('Between two days')}</option></select
        >${icon('down')}</span
      >
    </div>
    ${between ? days(period, change) : nothing}`;
}

function days(period: Exclude<Period, { days: number }>, change: (period: Period) => void): TemplateResult {
  const field = (id: 'from' | 'to', label: string): TemplateResult =>
    html`<label class="labelled"
      ><span class="label">${label}</span
      ><span class="input"
        ><input
          type="date"
          .value=${live(period[id] ?? '')}
          @change=${(event: Event) => change({ ...period, [id]: (event.target as HTMLInputElement).value })}
      /></span>
    </label>`;
  return html`<div class="pair">${field('from', msg('From'))}${field('to', msg('To'))}</div>`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
