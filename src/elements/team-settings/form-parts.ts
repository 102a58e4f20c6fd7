import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldLabel, msg, str } from '../../i18n/index.js';
import { icon, spinner } from '../../internal/icon.js';
import { notice } from '../../internal/notice.js';
import type { TeamField } from './team-draft.js';

/** *Save*, a cloud with an arrow up (S3), *Discard*, and whether anything is not saved. */
export function formHead(head: {
  unsaved: boolean;
  busy: boolean;
  isNew: boolean;
  save: () => void;
  discard: () => void;
}): TemplateResult {
  const idle = head.unsaved || head.isNew ? 'false' : 'true';
  return html`<div class="head">
    <span class="tipped">
      <button
        class="btn only primary save"
        type="button"
        aria-label=${msg('Save')}
        aria-keyshortcuts="Control+S"
        aria-disabled=${idle}
        aria-busy=${head.busy ? 'true' : 'false'}
        @click=${head.save}
      >
        ${head.busy ? spinner() : icon('save')}
      </button>
      <span class="tip" aria-hidden="true">${msg('Save')}<span class="kbd">Ctrl S</span></span>
    </span>
    <button class="btn ghost" type="button" aria-disabled=${idle} @click=${head.discard}>${msg('Discard')}</button>
    <span class="spread" role="status"
      >${head.unsaved ? html`<span class="badge unsaved">${msg('Not saved yet')}</span>` : nothing}</span
    >
  </div>`;
}

export function nameField(
  name: string,
  field: { readOnly: boolean; missing: boolean; type: (name: string) => void },
): TemplateResult {
  return html`<div class="labelled name">
    <label class="label" for="name">${msg('Sales Team')}</label>
    <span class="input">
      <input
        id="name"
        type="text"
        autocomplete="off"
        required
        maxlength="2000"
        aria-invalid=${field.missing ? 'true' : nothing}
        aria-describedby=${field.missing ? 'name-missing' : nothing}
        ?readonly=${field.readOnly}
        .value=${live(name)}
        @input=${(event: Event) => field.type((event.target as HTMLInputElement).value)}
      />
    </span>
    ${field.missing ? html`<span class="hint bad" id="name-missing" role="alert">${msg('A sales team needs a name.')}</span>` : nothing}
  </div>`;
}

/** Beneath the name (S3), only while leads are on (S4). */
export function leadsBox(ticked: boolean, disabled: boolean, tick: (ticked: boolean) => void): TemplateResult {
  return html`<div class="choice leads">
    <input
      class="tick"
      id="leads"
      type="checkbox"
      aria-describedby="leads-hint"
      ?disabled=${disabled}
      .checked=${live(ticked)}
      @change=${(event: Event) => tick((event.target as HTMLInputElement).checked)}
    />
    <span>
      <label for="leads">${msg('Leads')}</label>
      <span class="hint" id="leads-hint">
        ${ticked ? msg('New records of this team start as leads.') : msg('New records of this team start as opportunities.')}
      </span>
    </span>
  </div>`;
}

/** Told while the user changes what somebody else has changed as well; saving would overwrite it. */
export function bothNotice(fields: readonly TeamField[], discard: () => void): TemplateResult {
  const names = fields.map((field) => (field === 'name' ? msg('Sales Team') : fieldLabel(field)));
  return notice({
    tone: 'attention',
    alert: true,
    title: msg('Somebody else has changed this in the meantime.'),
    text: msg(str`Saving replaces their: ${names.join(', ')}.`),
    action: html`<button class="link" type="button" @click=${discard}>${msg('Show the newest')}</button>`,
  });
}
