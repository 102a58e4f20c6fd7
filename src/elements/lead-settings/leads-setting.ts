import { html, nothing, type TemplateResult } from 'lit';
import type { OpenLeads } from '../../domain/commands/command.js';
import { msg } from '../../i18n/index.js';
import type { Directory } from '../../internal/directory.js';
import type { Affected } from './affected.js';
import { affectedPanel } from './affected-panel.js';
import { leadsHint } from './settings-words.js';

export interface LeadsSettingView {
  /** What is ticked, where that is not what is stored. */
  draft: boolean | undefined;
  stored: boolean;
  disabled: boolean;
  affected: Affected | undefined;
  names: Directory;
  openLeads: OpenLeads;
  tick: (ticked: boolean) => void;
  choose: (choice: OpenLeads) => void;
  openTeams: () => void;
}

/** The *Leads* checkbox with what it does, or would do (S1, S6). */
export function leadsSetting(view: LeadsSettingView): TemplateResult {
  const { draft, stored, affected, names } = view;
  return html`<div class="setting" part="setting">
    <input
      class="tick"
      id="leads"
      type="checkbox"
      aria-describedby="leads-hint"
      ?disabled=${view.disabled}
      .checked=${draft ?? stored}
      @change=${(event: Event) => view.tick((event.target as HTMLInputElement).checked)}
    />
    <div>
      <span class="name">
        <label for="leads">${msg('Leads')}</label>
        <span role="status"
          >${draft === undefined ? nothing : html`<span class="badge unsaved">${msg('Not saved yet')}</span>`}</span
        >
      </span>
      <p class="muted" id="leads-hint">${msg('Add a qualification step before an opportunity is created.')}</p>
      ${draft === false ? affectedPanel({ affected, names, chosen: view.openLeads, choose: view.choose }) : hint(view)}
    </div>
  </div>`;
}

function hint({ draft, stored, affected, names, openTeams }: LeadsSettingView): TemplateResult {
  const text = leadsHint({ draft, on: stored, teams: names.teams, kept: affected?.total ?? 0 });
  const teams = stored && names.teams.length > 0;
  return html`<p class="hint">
    ${text}
    ${teams ? html`<button class="link" type="button" @click=${openTeams}>${msg('Sales Teams')}</button>` : nothing}
  </p>`;
}
