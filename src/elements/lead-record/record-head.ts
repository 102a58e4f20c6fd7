import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Lead } from '../../domain/records/lead.js';
import { NavigateEvent } from '../../events/index.js';
import { formatPercent, msg, str } from '../../i18n/index.js';
import { statusBadge } from '../../internal/badge.js';
import type { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';
import type { LeadStore } from '../../store/lead-store.js';
import type { InlineEdit } from './inline-edit.js';
import type { OpenRecord } from './read-record.js';
import { recordTrail, type RecordTrail } from './record-trail.js';

export interface HeadActions {
  navigate: (event: NavigateEvent) => void;
  convert: () => void;
  won: () => void;
  lost: () => void;
  restore: () => void;
  title: InlineEdit;
  probability: InlineEdit;
  save: (patch: Readonly<Record<string, unknown>>, base: Lead) => void;
  stage: (stageId: string) => void;
  trail: RecordTrail | undefined;
  open: (leadId: string) => void;
  showKeys: () => void;
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
      <span class="spread"></span>
      ${recordTrail(actions.trail, actions.open)}
      <button
        class="btn ghost only keys"
        type="button"
        aria-label=${msg('Keyboard shortcuts')}
        title=${msg('Keyboard shortcuts')}
        @click=${actions.showKeys}
      >
        ${icon('keyboard')}
      </button>
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
      <textarea
        class="title"
        rows="1"
        aria-label=${msg('Title')}
        maxlength="2000"
        .value=${live(actions.title.typed ?? lead.title)}
        @input=${(event: Event) => actions.title.type(valueOf(event).replace(/\s*\n\s*/g, ' '), lead)}
        @blur=${() => rename(actions)}
        @keydown=${(event: KeyboardEvent) => hearKeys(event, actions.title)}
      ></textarea
      ><span class="ghost" aria-hidden="true">${(actions.title.typed ?? lead.title) || ' '}</span>
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
              .value=${live(actions.probability.typed ?? String(lead.probability))}
              @input=${(event: Event) => actions.probability.type(valueOf(event), lead)}
              @blur=${() => setProbability(actions)}
              @keydown=${(event: KeyboardEvent) => hearKeys(event, actions.probability)}
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
              .checked=${live(i === at)}
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

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}

/** Leaving saves, so Enter leaves. */
function hearKeys(event: KeyboardEvent, edit: InlineEdit): void {
  const input = event.target as HTMLElement;
  if (event.key === 'Enter' && !event.isComposing) {
    event.preventDefault();
    input.blur();
  }
  if (event.key === 'Escape' && edit.typed !== undefined) {
    event.preventDefault();
    edit.drop();
  }
}

function rename({ title, save }: HeadActions): void {
  const ended = title.end();
  if (ended?.text && ended.text !== ended.base.title) save({ title: ended.text }, ended.base);
}

function setProbability({ probability, save }: HeadActions): void {
  const ended = probability.end();
  if (!ended?.text) return;
  const value = Math.min(100, Math.max(0, Number(ended.text)));
  if (!Number.isNaN(value) && value !== ended.base.probability) save({ probability: value }, ended.base);
}
