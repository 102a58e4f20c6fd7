import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Dismissal } from '../../domain/records/settings.js';
import { formatDate, formatNumber, formatRelative, msg, plural, str } from '../../i18n/index.js';
import { personName } from '../../internal/avatar.js';
import { bandBadge, statusBadge, typeBadge } from '../../internal/badge.js';
import type { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';
import { probabilityNumber, probabilityWords } from '../../internal/probability-words.js';
import { queryView } from '../../internal/query-view.js';
import { reasonChips } from '../../internal/reason.js';
import { skeletonRows } from '../../internal/skeleton.js';
import { waterfall } from '../../internal/waterfall.js';
import type { QueryController } from '../../store/query-controller.js';
import type { SimilarLead, SimilarLeads } from './read-similar.js';

export interface PanelProps {
  count: number;
  names: Directory;
  now: Date;
  dismissedShown: boolean;
  close: () => void;
  open: (leadId: string) => void;
  compare: (similar: SimilarLead) => void;
  notSame: (similar: SimilarLead) => void;
  merge: () => void;
  more: () => void;
  toggleDismissed: () => void;
  recall: (dismissal: Dismissal) => void;
}

/** The list behind the button: who, how sure, why, and why not. */
export function similarPanel(query: QueryController<SimilarLeads>, props: PanelProps): TemplateResult {
  return html`<header>
      <h2>${msg('Similar Leads')} <span class="muted num">${formatNumber(props.count)}</span></h2>
      ${props.count ? html`<button class="btn small" type="button" @click=${props.merge}>${icon('merge')}${msg('Merge…')}</button>` : nothing}
      <button class="btn ghost only small" type="button" aria-label=${msg('Close')} @click=${props.close}>
        ${icon('close')}
      </button>
    </header>
    ${queryView(
      query,
      (similar) => list(similar, props),
      () => html`<div class="pad">${skeletonRows(3, 2)}</div>`,
    )}`;
}

function list(similar: SimilarLeads, props: PanelProps): TemplateResult {
  return html`<ul class="list">
      ${repeat(
        similar.items,
        ({ match }) => match.id,
        (item) => row(item, props),
      )}
    </ul>
    ${similar.more ? html`<p class="line"><button class="btn small" type="button" @click=${props.more}>${msg('Show more')}</button></p>` : nothing}
    ${similar.hidden ? html`<p class="line muted">${icon('lock', 's')}${hiddenText(similar.hidden)}</p>` : nothing}
    ${similar.dismissals.length ? dismissals(similar, props) : nothing}`;
}

function row(similar: SimilarLead, { names, now, open, compare, notSame }: PanelProps): TemplateResult {
  const { match, lead } = similar;
  const facts = [
    lead.companyName,
    lead.contactName,
    lead.city,
    lead.type === 'opportunity' ? names.stage(lead.stageId)?.name : undefined,
    personName(names.salesperson(lead.salespersonId)),
    formatDate(lead.createdAt, now),
  ];
  return html`<li>
    <div class="first">
      <span class="who">
        <button class="link name" type="button" @click=${() => open(lead.id)}>${lead.title}</button>
        ${lead.status === 'open' ? typeBadge(lead) : statusBadge(lead)} ${bandBadge(match.band)}
      </span>
      <span class="does">
        <button
          class="btn ghost small"
          type="button"
          aria-label=${msg(str`Compare with ${lead.title}`)}
          @click=${() => compare(similar)}
        >
          ${msg('Compare')}
        </button>
        <button
          class="btn ghost small"
          type="button"
          aria-label=${msg(str`${lead.title} is not the same`)}
          @click=${() => notSame(similar)}
        >
          ${icon('barred')}${msg('Not the same')}
        </button>
      </span>
    </div>
    <p class="muted small">${facts.filter(Boolean).join(' · ')}</p>
    <div class="why">
      ${reasonChips(match.reasons)}
      <span class="verdict"
        >${waterfall(match.reasons)}<span
          >${probabilityWords(match.probability)} <span class="pct">${probabilityNumber(match.probability)}</span></span
        ></span
      >
    </div>
  </li>`;
}

function dismissals(
  similar: SimilarLeads,
  { dismissedShown, toggleDismissed, recall, names, now }: PanelProps,
): TemplateResult {
  return html`<p class="line sunken">
      <span class="muted">${dismissedText(similar.dismissals.length)}</span>
      <button class="link spread" type="button" aria-expanded=${dismissedShown} @click=${toggleDismissed}>
        ${dismissedShown ? msg('Hide') : msg('Show')}
      </button>
    </p>
    ${
      dismissedShown
        ? html`<ul class="list sunken">
            ${similar.dismissals.map(
              ({ dismissal, other, lapsed }) =>
                html`<li>
                  <div class="first">
                    <span class="who"
                      ><span class="name">${other?.title ?? msg('A record that is gone')}</span
                      >${lapsed ? html`<span class="badge">${msg('Lapsed')}</span>` : nothing}</span
                    >
                    <button class="btn small" type="button" @click=${() => recall(dismissal)}>
                      ${icon('undo')}${msg('Take back')}
                    </button>
                  </div>
                  <p class="muted small">
                    ${[names.salesperson(dismissal.by)?.name, formatRelative(dismissal.at, now), dismissal.reason].filter(Boolean).join(' · ')}
                  </p>
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}

function hiddenText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg('One more similar record, which you may not see.', { id: 'similar.hidden.one' }),
    few: msg(str`${n} more similar records, which you may not see.`, { id: 'similar.hidden.few' }),
    other: msg(str`${n} more similar records, which you may not see.`, { id: 'similar.hidden.other' }),
  });
}

function dismissedText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} pair marked “not the same”`, { id: 'similar.dismissed.one' }),
    few: msg(str`${n} pairs marked “not the same”`, { id: 'similar.dismissed.few' }),
    other: msg(str`${n} pairs marked “not the same”`, { id: 'similar.dismissed.other' }),
  });
}
