import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Customer } from '../../domain/records/customer.js';
import type { Salesperson, Team } from '../../domain/records/team.js';
import { fieldLabel, msg } from '../../i18n/index.js';
import { avatar } from '../avatar.js';
import { beginsWords } from '../begins-words.js';
import type { ComboboxOption, ComboboxPickEvent } from '../combobox/combobox-pick.js';
import type { Directory } from '../directory.js';
import { icon } from '../icon.js';
import { priorityText } from '../priority-bars.js';
import type { LeadStore } from '../../store/lead-store.js';
import type { Draft } from './field-draft.js';
import { ADDRESS, type FieldSpec } from './field-spec.js';

export interface EditorActions {
  input: (field: string, value: unknown) => void;
  /** Chosen from a list: saved at once. */
  pick: (patch: Record<string, unknown>) => void;
  /** Chosen from a native list, which keys step through: saved at once only where it was pointed at. */
  choose: (field: string, value: unknown) => void;
  /** Whether what was typed for this field cannot be saved. */
  invalid: (field: string) => boolean;
  /** Name of the customer that the record is linked to. */
  customerName: string | undefined;
}

/** The control for a field; texts and numbers go to `input`, choices to `pick`. */
export function fieldEditor(
  { field, kind }: FieldSpec,
  label: string,
  draft: Draft,
  names: Directory,
  store: LeadStore | undefined,
  actions: EditorActions,
): TemplateResult {
  const value = draft[field];
  switch (kind) {
    case 'salesperson':
      return list<Salesperson>(
        label,
        names.salesperson(asText(value)),
        (typed) =>
          names.salespeople.filter((each) => each.active && beginsWords(`${each.name} ${each.email ?? ''}`, typed)),
        portraitOption,
        (item) => actions.pick({ [field]: item?.id ?? null }),
      );
    case 'team':
      return list<Team>(
        label,
        names.team(asText(value)),
        (typed) => names.teams.filter((each) => beginsWords(each.name, typed)),
        (item) => ({ id: item.id, label: item.name }),
        (item) => actions.pick({ [field]: item?.id ?? null }),
      );
    case 'customer':
      return customerEditor(field, label, asText(value), store, actions);
    case 'priority':
      return html`<span class="input"
        ><select
          aria-label=${label}
          @change=${(event: Event) => actions.choose(field, (event.target as HTMLSelectElement).value)}
        >
          ${([0, 1, 2, 3] as const).map((level) => html`<option value=${level} ?selected=${level === Number(value || 0)}>${priorityText(level)}</option>`)}</select
        >${icon('down')}</span
      >`;
    case 'yes-no':
      return html`<label class="choice"
        ><input
          class="tick"
          type="checkbox"
          .checked=${value === true}
          @change=${(event: Event) => actions.pick({ [field]: (event.target as HTMLInputElement).checked || null })}
        /><span>${label}</span></label
      >`;
    case 'long':
      return html`<span class="input area">
        <textarea
          rows="5"
          aria-label=${label}
          .value=${live(asText(value))}
          @input=${(event: Event) => actions.input(field, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </span>`;
    case 'address':
      return html`<div class="block">${ADDRESS.map((part) => labelledInput(part, draft, actions))}</div>`;
    case 'money':
      return html`<div class="money">
        ${input('expectedRevenue', label, draft, actions, 'decimal')}${input('currency', fieldLabel('currency'), draft, actions, 'text')}
      </div>`;
    case 'tags':
      return html`${input(field, label, { [field]: Array.isArray(value) ? value.join(', ') : value }, actions, 'text')}<span
          class="hint"
          >${msg('Separated by commas')}</span
        >`;
    default:
      return input(
        field,
        label,
        draft,
        actions,
        kind === 'email' ? 'email' : kind === 'phone' ? 'tel' : kind === 'url' ? 'url' : 'text',
      );
  }
}

function input(
  field: string,
  label: string,
  draft: Draft,
  { input: type, invalid: isInvalid }: EditorActions,
  mode: string,
): TemplateResult {
  const invalid = isInvalid(field);
  return html`<span class="input"
    ><input
      aria-label=${label}
      inputmode=${mode}
      autocomplete="off"
      maxlength="2000"
      aria-invalid=${invalid ? 'true' : nothing}
      aria-describedby=${invalid ? 'problem' : nothing}
      .value=${live(asText(draft[field]))}
      @input=${(event: Event) => type(field, (event.target as HTMLInputElement).value)}
  /></span>`;
}

function labelledInput(field: string, draft: Draft, actions: EditorActions): TemplateResult {
  return html`<label class="labelled"
    ><span class="label">${fieldLabel(field)}</span>${input(field, fieldLabel(field), draft, actions, 'text')}</label
  >`;
}

function list<T extends { id: string; name: string }>(
  label: string,
  value: T | undefined,
  find: (typed: string) => readonly T[],
  option: (item: T) => ComboboxOption,
  pick: (item: T | undefined) => void,
): TemplateResult {
  return html`<piste-combobox
    hide-label
    label=${label}
    .value=${value}
    .source=${(typed: string) => Promise.resolve([{ items: find(typed) }])}
    .option=${option}
    @piste-pick=${(event: ComboboxPickEvent<T>) => pick(event.item)}
  ></piste-combobox>`;
}

function customerEditor(
  field: string,
  label: string,
  id: string,
  store: LeadStore | undefined,
  actions: EditorActions,
): TemplateResult {
  const source = async (typed: string, signal: AbortSignal) => {
    const found = await store?.list('customers', {
      limit: 20,
      signal,
      sort: { by: 'name' },
      ...(typed ? { search: typed } : {}),
    });
    return [{ items: found?.items ?? [] }];
  };
  return html`<piste-combobox
    hide-label
    label=${label}
    .value=${id ? { id, name: actions.customerName ?? '…' } : undefined}
    .source=${source}
    .option=${(item: Customer): ComboboxOption => ({ ...portraitOption(item), ...(item.city ? { detail: item.city } : {}) })}
    @piste-pick=${(event: ComboboxPickEvent<Customer>) => actions.pick({ [field]: event.item?.id ?? null })}
  ></piste-combobox>`;
}

function portraitOption(item: { id: string; name: string; kind?: 'company' | 'person' }): ComboboxOption {
  return { id: item.id, label: item.name, start: avatar(item) };
}

function asText(value: unknown): string {
  return value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? String(value)
        : JSON.stringify(value);
}
