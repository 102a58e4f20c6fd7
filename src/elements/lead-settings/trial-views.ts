import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import type { MatchingTrial, TriedPair } from '../../domain/similarity/index.js';
import { formatNumber, msg } from '../../i18n/index.js';
import { bandBadge } from '../../internal/badge.js';
import { icon } from '../../internal/icon.js';
import { notice } from '../../internal/notice.js';
import { verdict } from '../../internal/probability-words.js';
import { reasonChips } from '../../internal/reason.js';
import { GROUP_NAMES, lookedAtText, morePairsText, pairsText, type TrialGroup } from './matching-words.js';

/** A trial with the records of its examples. */
export interface ShownTrial extends MatchingTrial {
  leads: ReadonlyMap<string, Lead>;
}

const GROUPS = ['gained', 'lost', 'listed', 'unlisted'] as const satisfies readonly TrialGroup[];

/** Reasons an example shows; all of them are in the waterfall. */
const REASONS = 5;

/** What the tried settings would change. */
export function trialView(trial: ShownTrial): TemplateResult {
  if (trial.total < 2)
    return notice({ text: msg('There are no two records yet to compare. Try again once there are some.') });
  const changed = GROUPS.filter((group) => trial[group].count > 0);
  return html`<div class="counts">
      ${countLine(msg('Pairs that are the same'), trial.same)}${countLine(msg('Similar records shown'), trial.similar)}
    </div>
    <p class="hint">${lookedAtText(trial)}</p>
    ${
      changed.length
        ? changed.map((group) => groupView(group, trial))
        : notice({ tone: 'good', text: msg('Nothing would change for the records looked at.') })
    }`;
}

function countLine(name: string, { saved, tried }: { saved: number; tried: number }): TemplateResult {
  return html`<p>
    <span class="muted">${name}</span>
    <span class="change"
      ><span class="sr">${msg('now:')} </span>${formatNumber(saved)} ${icon('forward', 's')}<span class="sr"
        >${msg('then:')} </span
      ><b class="strong">${formatNumber(tried)}</b></span
    >
  </p>`;
}

function groupView(group: TrialGroup, trial: ShownTrial): TemplateResult {
  const { count, examples } = trial[group];
  const shown = examples.filter(({ leadIds }) => leadIds.every((id) => trial.leads.has(id)));
  return html`<section class="group" aria-labelledby="group-${group}">
    <h4 id="group-${group}">${GROUP_NAMES[group]()} <span class="muted">${pairsText(count)}</span></h4>
    <ul class="pairs">
      ${shown.map((pair) => pairView(pair, trial.leads))}
    </ul>
    ${count > shown.length ? html`<p class="hint">${morePairsText(count - shown.length)}</p>` : nothing}
  </section>`;
}

function pairView(pair: TriedPair, leads: ReadonlyMap<string, Lead>): TemplateResult {
  const match = pair.tried ?? pair.saved;
  return html`<li>
    <div class="sides">${pair.leadIds.map((id) => sideView(leads.get(id)!))}</div>
    <div class="says">
      <span class="change"
        ><span class="sr">${msg('now:')} </span>${bandOf(pair.saved)} ${icon('forward', 's')}<span class="sr"
          >${msg('then:')} </span
        >${bandOf(pair.tried)}</span
      >
      ${match ? verdict(match) : nothing}
    </div>
    ${match ? reasonChips(match.reasons, REASONS) : nothing}
  </li>`;
}

function sideView(lead: Lead): TemplateResult {
  const more = [lead.contactName, lead.companyName, lead.email].filter(Boolean).join(' · ');
  return html`<div>
    <b class="strong">${lead.title}</b>
    <span class="muted">${more}</span>
  </div>`;
}

function bandOf(match: TriedPair['saved']): TemplateResult {
  return match ? bandBadge(match.band) : html`<span class="badge">${msg('Not similar')}</span>`;
}
