import { html, type TemplateResult } from 'lit';
import type { Activity } from '../../domain/records/related.js';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';

const KINDS: Record<Activity['kind'], () => string> = {
  call: () => msg('Call'),
  meeting: () => msg('Meeting'),
  email: () => msg('Email'),
  task: () => msg('To do'),
};

/** What to do next, and by when. */
export function activityForm({
  submit,
  cancel,
}: {
  submit: (form: HTMLFormElement) => void;
  cancel: () => void;
}): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit(event.currentTarget as HTMLFormElement);
  };
  return html`<form class="plan" @submit=${send}>
    <label class="labelled"
      ><span class="label">${msg('Kind')}</span
      ><span class="input"
        ><select name="kind">
          ${Object.entries(KINDS).map(([kind, text]) => html`<option value=${kind}>${text()}</option>`)}</select
        >${icon('down')}</span
      ></label
    >
    <label class="labelled wide"
      ><span class="label">${msg('Summary')}</span
      ><span class="input"><input name="summary" required maxlength="500" autocomplete="off" /></span
    ></label>
    <label class="labelled"
      ><span class="label">${msg('Due')}</span><span class="input"><input name="dueOn" type="date" /></span
    ></label>
    <span class="row"
      ><button class="btn small" type="button" @click=${cancel}>${msg('Cancel')}</button
      ><button class="btn small primary" type="submit">${msg('Plan')}</button></span
    >
  </form>`;
}

export function activityFrom(form: HTMLFormElement): Pick<Activity, 'kind' | 'summary'> & { dueOn?: string } {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const dueOn = text('dueOn');
  return { kind: text('kind') as Activity['kind'], summary: text('summary'), ...(dueOn ? { dueOn } : {}) };
}
