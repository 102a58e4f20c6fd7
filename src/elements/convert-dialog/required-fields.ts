import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel, msg } from '../../i18n/index.js';
import type { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';
import { priorityText } from '../../internal/priority-bars.js';
import type { ConvertForm, FormProblems } from './convert-form.js';

export interface RequiredView {
  form: ConvertForm;
  names: Directory;
  problems: FormProblems;
  fill: (path: string, value: unknown) => void;
}

const INPUT_TYPES: Record<string, string> = { email: 'email', phone: 'tel', mobile: 'tel', website: 'url' };
const NUMBERS = new Set(['expectedRevenue', 'probability']);

/** The fields that the host requires on conversion and the lead leaves empty (C7). */
export function requiredFields(view: RequiredView): TemplateResult | typeof nothing {
  const paths = view.form.askedFields;
  if (paths.length === 0) return nothing;
  return html`<section class="section" aria-labelledby="required">
    <h3 id="required">${msg('Needed for an opportunity')}</h3>
    <div class="pair">${paths.map((path) => requiredField(path, view))}</div>
  </section>`;
}

function requiredField(path: string, view: RequiredView): TemplateResult {
  const missing = view.problems.fields?.includes(path) ?? false;
  const id = fieldId(path);
  return html`<div class=${path === 'description' ? 'labelled whole' : 'labelled'}>
    <label class="label" for=${id}>${fieldLabel(path)}</label>
    ${control(path, id, missing, view)}
    ${missing ? html`<span class="hint bad" id="${id}-hint">${msg('Fill this in')}</span>` : nothing}
  </div>`;
}

/** Where the first thing to put right is, as a selector in the dialog. */
export function problemSelector({ customer, fields }: FormProblems): string {
  if (customer) return '#customer';
  const path = fields?.[0];
  if (path === undefined) return '#add';
  if (path === 'salespersonId') return '#salesperson';
  return path === 'teamId' ? '#team' : `#${CSS.escape(fieldId(path))}`;
}

/** The id of the control of a required field. */
function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

function control(path: string, id: string, missing: boolean, { form, names, fill }: RequiredView): TemplateResult {
  const says = missing ? `${id}-hint` : nothing;
  const invalid = missing ? 'true' : nothing;
  const value = form.fields.get(path);
  const use = (event: Event) => fill(path, valueOf(path, (event.target as HTMLInputElement).value));
  if (path === 'description') {
    return html`<span class="input area">
      <textarea
        id=${id}
        required
        aria-invalid=${invalid}
        aria-describedby=${says}
        .value=${text(value)}
        @input=${use}
      ></textarea>
    </span>`;
  }
  const options = optionsOf(path, form, names);
  if (options) {
    return html`<span class="input"
      ><select id=${id} required aria-invalid=${invalid} aria-describedby=${says} @change=${use}>
        <option value="" ?selected=${value === undefined}>${msg('Choose…')}</option>
        ${options.map(([key, label]) => html`<option value=${key} ?selected=${text(value) === key}>${label}</option>`)}</select
      >${icon('down', 's')}</span
    >`;
  }
  const number = NUMBERS.has(path);
  return html`<span class="input"
    ><input
      id=${id}
      type=${number ? 'number' : (INPUT_TYPES[path] ?? 'text')}
      step=${number ? 'any' : nothing}
      min=${number ? '0' : nothing}
      required
      aria-invalid=${invalid}
      aria-describedby=${says}
      .value=${text(value)}
      @input=${use}
  /></span>`;
}

function optionsOf(path: string, form: ConvertForm, names: Directory): [string, string][] | undefined {
  if (path === 'stageId') return names.stagesOf(form.teamId).map((stage) => [stage.id, stage.name]);
  if (path === 'priority') return ([0, 1, 2, 3] as const).map((priority) => [String(priority), priorityText(priority)]);
  return undefined;
}

/** What was typed as the record stores it; undefined where that is nothing. */
function valueOf(path: string, typed: string): unknown {
  const value = typed.trim();
  if (value === '') return undefined;
  if (NUMBERS.has(path) || path === 'priority') return Number.isFinite(Number(value)) ? Number(value) : undefined;
  if (path === 'tags')
    return value
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean);
  return path === 'country' ? value.toUpperCase() : value;
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
