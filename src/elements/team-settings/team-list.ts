import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Salesperson, Team } from '../../domain/records/team.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { avatar } from '../../internal/avatar.js';
import { icon } from '../../internal/icon.js';
import { LocalizedElement } from '../../internal/localized-element.js';
import { OrderLift } from '../../internal/order/order-lift.js';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { orderSheet } from '../../styles/order.styles.js';
import { TeamMoveEvent, TeamPickEvent } from './team-events.js';
import { teamListSheet } from './team-list.styles.js';

/**
 * The sales teams in their order. A team moves by its grip: dragged, or lifted by Space and moved by the arrows.
 *
 * @summary Internal: the list of sales teams.
 */
export class TeamList extends LocalizedElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    ...LocalizedElement.styles,
    avatarSheet,
    badgeSheet,
    buttonSheet,
    orderSheet,
    teamListSheet,
  ];

  @property({ attribute: false }) teams: readonly Team[] = [];
  /** Who leads, by id. */
  @property({ attribute: false }) person: (id: string | undefined) => Salesperson | undefined = () => undefined;
  @property() chosen?: string | undefined;
  /** Whether to say which teams use leads: only while leads are on (S4). */
  @property({ type: Boolean }) leads = false;
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;

  readonly #order = new OrderLift(this, {
    items: () => this.teams,
    onMove: (id, to) => this.dispatchEvent(new TeamMoveEvent(id, to)),
    inLocale: (words) => this.inLocale(words),
  });

  /** Gives the focus back to a team of the list. */
  focusTeam(id: string | undefined): void {
    this.renderRoot
      .querySelector<HTMLElement>(id === undefined ? '.open' : `.open[data-id="${CSS.escape(id)}"]`)
      ?.focus();
  }

  protected override render(): TemplateResult {
    return html`<ul>
        ${repeat(
          this.teams,
          (team) => team.id,
          (team, index) => this.#row(team, index),
        )}
      </ul>
      ${
        this.readOnly
          ? nothing
          : html`<button
              class="btn ghost small"
              type="button"
              @click=${() => this.dispatchEvent(new TeamPickEvent(undefined))}
            >
              ${icon('add')}${msg('New team')}
            </button>`
      }
      ${this.#order.status()}`;
  }

  #row(team: Team, index: number): TemplateResult {
    const leader = this.person(team.leaderId);
    return html`<li class=${this.#order.rowClass(team.id, index)} data-ordered=${team.id}>
      ${this.readOnly ? nothing : this.#order.grip(team, index)}
      <button
        class="open"
        type="button"
        data-id=${team.id}
        aria-current=${team.id === this.chosen ? 'true' : nothing}
        @click=${() => this.dispatchEvent(new TeamPickEvent(team.id))}
      >
        <span class="what"
          ><span class="name">${team.name}</span><span class="faint">${memberCount(team.memberIds.length)}</span></span
        >
        ${this.leads && team.usesLeads ? html`<span class="badge">${msg('Leads')}</span>` : nothing}
        ${leader ? avatar(leader) : nothing}
      </button>
    </li>`;
  }
}

export function memberCount(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} member`, { id: 'team.members.one' }),
    few: msg(str`${f} members`, { id: 'team.members.few' }),
    other: msg(str`${f} members`, { id: 'team.members.other' }),
  });
}
