import { html, nothing, type TemplateResult } from 'lit';
import type { LeadType } from '../../domain/records/lead.js';
import { msg, str } from '../../i18n/index.js';
import { emptyState } from '../../internal/empty-state.js';
import { icon } from '../../internal/icon.js';
import { addText } from '../../internal/new-lead/add-text.js';
import { notice } from '../../internal/notice.js';
import { countText, keptText } from './list-texts.js';

/** Leads are off (S4): where that is changed, for who may, and the way to those that are kept (S6). */
export function switchedOff(
  kept: number,
  mayChange: boolean,
  on: { openSettings: () => void; showKept: () => void },
): TemplateResult {
  return emptyState({
    title: msg('Leads are switched off'),
    text: [msg('New records are created as opportunities.'), kept > 0 ? keptText(kept) : ''].join(' ').trim(),
    dashed: true,
    actions: html`${
      mayChange
        ? html`<button class="btn" type="button" @click=${on.openSettings}>
            ${icon('settings')}${msg('Open Settings')}
          </button>`
        : nothing
    }${kept > 0 ? html`<button class="btn ghost" type="button" @click=${on.showKept}>${msg(str`Show the ${countText(kept, 'lead')}`)}</button>` : nothing}`,
  });
}

/** Above the kept leads while they are looked at. */
export function switchedOffNotice(mayChange: boolean, openSettings: () => void): TemplateResult {
  return notice({
    tone: 'attention',
    title: msg('Leads are switched off.'),
    text: msg('New records are created as opportunities.'),
    action: mayChange
      ? html`<button class="link" type="button" @click=${openSettings}>${msg('Open Settings')}</button>`
      : nothing,
  });
}

/** A store without a record of the kind. */
export function firstUse(type: LeadType, on: { add: () => void; import: () => void }): TemplateResult {
  if (type === 'opportunity') {
    return emptyState({ title: msg('No opportunities yet'), text: msg('Convert a lead, and it will be here.') });
  }
  return emptyState({
    title: msg('No leads yet'),
    text: msg('Add one, or bring a CSV file. Duplicates are shown to you before anything is written.'),
    actions: html`<button class="btn primary" type="button" @click=${on.add}>${icon('add')}${addText(type)}</button>
      <button class="btn" type="button" @click=${on.import}>${icon('import')}${msg('Import')}</button>`,
  });
}

/** Search or filters leave nothing. */
export function nothingFound(
  {
    type,
    total,
    search,
    filtered,
    canAdd,
  }: { type: LeadType; total: number; search: string; filtered: boolean; canAdd: boolean },
  on: { clear: () => void; add: () => void },
): TemplateResult {
  return emptyState({
    title: type === 'lead' ? msg('No lead matches') : msg('No opportunity matches'),
    text: whyNothing(countText(total, type), search, filtered),
    actions: html`<button class="btn" type="button" @click=${on.clear}>
        ${filtered ? msg('Clear filters') : msg('Clear search')}</button
      >${
        canAdd
          ? html`<button class="btn ghost" type="button" @click=${on.add}>${icon('add')}${addText(type)}</button>`
          : nothing
      }`,
  });
}

function whyNothing(leads: string, search: string, filtered: boolean): string {
  if (!search) return msg(str`None of the ${leads} is within these filters.`);
  return filtered
    ? msg(str`None of the ${leads} contains “${search}” within these filters.`)
    : msg(str`None of the ${leads} contains “${search}”.`);
}
