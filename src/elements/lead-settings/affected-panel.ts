import { html, type TemplateResult } from 'lit';
import type { OpenLeads } from '../../domain/commands/command.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import type { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';
import { leadCount, openLeadsChoice } from '../../internal/open-leads.js';
import type { Affected } from './affected.js';

/** Said before leads are switched off: how many open ones it affects, of which teams, and the choice (S6). */
export function affectedPanel(view: {
  affected: Affected | undefined;
  names: Directory;
  chosen: OpenLeads;
  choose: (choice: OpenLeads) => void;
}): TemplateResult {
  const { affected, names } = view;
  if (!affected) return html`<p class="hint" role="status">${msg('Counting open leads…')}</p>`;
  if (affected.total === 0) return html`<p class="hint" role="status">${msg('No open lead is affected.')}</p>`;
  return html`<div class="notice attention affected">
    ${icon('attention')}
    <div class="says">
      <p class="strong" role="status">${affectsText(affected.total)}</p>
      <ul class="teams">
        ${affected.teams.map(
          ({ teamId, count }) =>
            html`<li>
              <span class=${teamId === undefined ? 'muted' : ''}
                >${teamId === undefined ? msg('No team') : (names.team(teamId)?.name ?? teamId)}</span
              >
              <span class="medium">${leadCount(count)}</span>
            </li>`,
        )}
      </ul>
      ${openLeadsChoice(view.chosen, view.choose)}
    </div>
  </div>`;
}

function affectsText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`This affects ${f} open lead.`, { id: 'settings.affects.one' }),
    few: msg(str`This affects ${f} open leads.`, { id: 'settings.affects.few' }),
    other: msg(str`This affects ${f} open leads.`, { id: 'settings.affects.other' }),
  });
}
