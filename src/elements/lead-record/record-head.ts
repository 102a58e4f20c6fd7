import { html, nothing, svg, type TemplateResult } from 'lit';
import { NavigateEvent } from '../../events/index.js';
import { formatPercent, msg, str } from '../../i18n/index.js';
import { statusBadge } from '../../internal/badge.js';
import type { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';
import type { LeadStore } from '../../store/lead-store.js';
import type { OpenRecord } from './read-record.js';

export interface HeadActions {
  navigate: (event: NavigateEvent) => void;
  convert: () => void;
  won: () => void;
  lost: () => void;
  restore: () => void;
  rename: (title: string) => void;
  probability: (probability: number) => void;
  stage: (stageId: string) => void;
}

/** Buttons, title, probability and stage. */
export function recordHead(
  record: OpenRecord,
  names: Directory,
  store: LeadStore | undefined,
  actions: HeadActions,
): TemplateResult {
  const { lead } = record;
  const isLead = lead.type === 'lead';
  return html`<header part="head">
    <div class="tools">
      ${isLead ? html`<button class="btn primary" type="button" @click=${actions.convert}>${icon('convert')}${msg('Convert to Opportunity')}</button>` : nothing}
      <similar-leads-button .store=${store} .leadId=${lead.id}></similar-leads-button>
      ${!isLead && lead.status === 'open' ? html`<button class="btn primary" type="button" @click=${actions.won}>${icon('flag')}${msg('Mark won')}</button>` : nothing}
      ${lead.status === 'open' ? html`<button class="btn" type="button" @click=${actions.lost}>${msg('Mark lost')}</button>` : html`<button class="btn" type="button" @click=${actions.restore}>${icon('restore')}${msg('Restore')}</button>`}
    </div>
    <p class="crumb">
      <button
        class="link"
        type="button"
        @click=${() => actions.navigate(new NavigateEvent(isLead ? 'leads' : 'pipeline'))}
      >
        ${isLead ? msg('Leads') : msg('My Pipeline')}
      </button>
      ${lead.companyName ? html`<span class="muted">/ ${lead.companyName}</span>` : nothing} ${statusBadge(lead)}
    </p>
    <h1 id="title" tabindex="-1">
      <input
        class="title"
        aria-label=${msg('Title')}
        maxlength="2000"
        .value=${lead.title}
        @change=${(event: Event) => rename(event, lead.title, actions)}
        @keydown=${(event: KeyboardEvent) => titleKeys(event, lead.title)}
      /><span class="ghost" aria-hidden="true">${lead.title}</span>
    </h1>
    <div class="gauge">
      <div class="g">
        <label class="lab" for="probability">${msg('Probability')}</label>
        <span class="val">
          <span class="percent"
            ><input
              id="probability"
              type="number"
              min="0"
              max="100"
              step="any"
              inputmode="decimal"
              .value=${String(lead.probability)}
              @change=${(event: Event) => setProbability(event, lead.probability, actions)}
            /><span aria-hidden="true">%</span></span
          >
          <svg
            class="track"
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            role="img"
            aria-label=${formatPercent(lead.probability)}
          >
            ${svg`<rect width="100" height="4"></rect><rect class=${lead.status === 'won' ? 'good' : 'on'} width=${lead.probability} height="4"></rect>`}
          </svg>
        </span>
      </div>
      ${stages(record, names, actions)}
    </div>
  </header>`;
}

/** The stages of the record's team as steps; one click or key moves the record. */
function stages({ lead }: OpenRecord, names: Directory, actions: HeadActions): TemplateResult | typeof nothing {
  const steps = names.stagesOf(lead.teamId);
  if (!steps.length) return nothing;
  const at = steps.findIndex((stage) => stage.id === lead.stageId);
  return html`<fieldset class="g wide">
    <legend class="lab">${msg('Stage')}</legend>
    <div class="steps">
      ${steps.map(
        (stage, i) =>
          html`<label class=${i < at ? 'done' : i === at ? 'now' : ''}>
            <input
              type="radio"
              name="stage"
              .checked=${i === at}
              value=${stage.id}
              aria-label=${i === at ? msg(str`${stage.name}, current stage`) : stage.name}
              @change=${() => actions.stage(stage.id)}
            />
            <i></i><span class="clip">${stage.name}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function rename(event: Event, before: string, actions: HeadActions): void {
  const input = event.target as HTMLInputElement;
  const title = input.value.trim();
  if (!title) input.value = before;
  else if (title !== before) actions.rename(title);
}

function titleKeys(event: KeyboardEvent, before: string): void {
  const input = event.target as HTMLInputElement;
  if (event.key === 'Enter') input.blur();
  if (event.key === 'Escape') {
    event.preventDefault();
    input.value = before;
    input.blur();
  }
}

function setProbability(event: Event, before: number, actions: HeadActions): void {
  const input = event.target as HTMLInputElement;
  const probability = Math.min(100, Math.max(0, input.valueAsNumber));
  input.value = String(Number.isNaN(probability) ? before : probability);
  if (!Number.isNaN(probability) && probability !== before) actions.probability(probability);
}
