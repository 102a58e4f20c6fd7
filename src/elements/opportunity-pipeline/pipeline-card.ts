import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import type { Activity } from '../../domain/records/related.js';
import { daysBetween, formatRelative, msg, str } from '../../i18n/index.js';
import { avatar } from '../../internal/avatar.js';
import type { Directory } from '../../internal/directory.js';
import { highlight } from '../../internal/highlight.js';
import { icon } from '../../internal/icon.js';
import type { IconName } from '../../internal/icons.js';
import { priorityBars } from '../../internal/priority-bars.js';
import { money } from './amounts.js';
import { cardMenu, type CardMenuProps } from './card-menu.js';
import { wonRun } from './won-run.js';

const DAY = 86_400_000;
const ACTIVITY_ICON: Record<Activity['kind'], IconName> = {
  call: 'phone',
  meeting: 'people',
  email: 'email',
  task: 'calendar',
};

export interface CardProps extends CardMenuProps {
  names: Directory;
  now: Date;
  search: string;
  next: Activity | undefined;
  /** Has the focus of the board. */
  current: boolean;
  lifted: boolean;
  justWon: boolean;
}

/** Whether it was a lead less than a day ago. */
export function isFresh({ convertedAt, createdAt, status }: Lead, now: Date): boolean {
  return (
    convertedAt !== undefined &&
    status === 'open' &&
    now.valueOf() - Date.parse(convertedAt) < DAY &&
    convertedAt !== createdAt
  );
}

/** An opportunity on the board. */
export function pipelineCard(
  lead: Lead,
  { names, now, search, next, current, lifted, justWon, ...menu }: CardProps,
): TemplateResult {
  const fresh = isFresh(lead, now);
  const person = names.salesperson(lead.salespersonId);
  const { open } = menu;
  const classes = [
    'card',
    fresh && 'is-fresh',
    lifted && 'is-held',
    justWon && 'is-won',
    lead.status !== 'open' && 'is-closed',
  ];
  return html`<li
    class=${classes.filter(Boolean).join(' ')}
    part="card"
    data-id=${lead.id}
    @click=${(event: Event) => !(event.target as Element).closest('button, piste-menu-button') && open(lead)}
  >
    ${justWon ? wonRun() : nothing}
    ${fresh ? html`<span class="origin">${icon('convert', 's')}${msg(str`From a lead, ${formatRelative(lead.convertedAt ?? '', now)}`)}</span>` : nothing}
    ${lead.status === 'won' ? html`<span class="origin good">${icon('flag', 's')}${msg('Won')}</span>` : nothing}
    <button
      class="name"
      type="button"
      tabindex=${current ? 0 : -1}
      aria-pressed=${lifted ? 'true' : nothing}
      aria-describedby="keys"
      @click=${() => open(lead)}
    >
      ${highlight(lead.title, search)}
    </button>
    ${(lead.companyName ?? lead.contactName) ? html`<span class="sub clip">${highlight(lead.companyName ?? lead.contactName ?? '', search)}</span>` : nothing}
    ${lead.expectedRevenue === undefined ? nothing : html`<span class="sum num">${money(lead.expectedRevenue, lead.currency)}</span>`}
    ${lead.tags?.length ? html`<span class="tags">${lead.tags.map((tag, i) => html`<span class="tag t${(i % 4) + 1}">${tag}</span>`)}</span>` : nothing}
    <span class="base"
      >${priorityBars(lead.priority ?? 0)}${nextText(next, now)}<span
        class="spread"
        title=${person?.name ?? msg('Unassigned')}
        >${avatar(person, { labelled: true })}</span
      ></span
    >
    ${lifted ? keys() : nothing} ${cardMenu(lead, menu)}
  </li>`;
}

function nextText(activity: Activity | undefined, now: Date): TemplateResult {
  if (!activity) return html`<span class="faint rowline">${icon('time', 's')}${msg('no activity')}</span>`;
  const days = activity.dueOn ? daysBetween(now, new Date(`${activity.dueOn}T00:00`)) : 1;
  const tone = days < 0 ? 'late' : days === 0 ? 'due' : '';
  return html`<span class="rowline ${tone}" title=${activity.summary}
    >${icon(ACTIVITY_ICON[activity.kind], 's')}${activity.dueOn ? formatRelative(activity.dueOn, now) : activity.summary}</span
  >`;
}

/** What the keys do while a card is in the hand; said before by the card itself. */
function keys(): TemplateResult {
  return html`<p class="keys" aria-hidden="true">
    <span><kbd class="kbd">←</kbd> <kbd class="kbd">→</kbd> ${msg('stage')}</span>
    <span><kbd class="kbd">space</kbd> ${msg('put down')}</span> <span><kbd class="kbd">esc</kbd> ${msg('back')}</span>
  </p>`;
}
