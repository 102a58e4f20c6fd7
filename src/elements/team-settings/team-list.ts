import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Salesperson, Team } from '../../domain/records/team.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { avatar } from '../../internal/avatar.js';
import { icon } from '../../internal/icon.js';
import { LocalizedElement } from '../../internal/localized-element.js';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { TeamMoveEvent, TeamPickEvent } from './team-events.js';
import { teamListSheet } from './team-list.styles.js';

/**
 * The sales teams in their order. A team moves by its grip: dragged, or lifted by Space and moved by the arrows.
 *
 * @summary Internal: the list of sales teams.
 */
export class TeamList extends LocalizedElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [...LocalizedElement.styles, avatarSheet, badgeSheet, buttonSheet, teamListSheet];

  @property({ attribute: false }) teams: readonly Team[] = [];
  /** Who leads, by id. */
  @property({ attribute: false }) person: (id: string | undefined) => Salesperson | undefined = () => undefined;
  @property() chosen?: string | undefined;
  /** Whether to say which teams use leads: only while leads are on (S4). */
  @property({ type: Boolean }) leads = false;
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;

  /** The team that is being moved, and the place it would take, from 0. */
  @state() private lifted: { id: string; from: number; to: number; byKey: boolean } | undefined;
  @state() private spoken = '';

  /** A team that is on its way to another place; its grip has the focus again once it is there. */
  #refocus: { id: string; to: number } | undefined;

  /** Gives the focus back to a team of the list. */
  focusTeam(id: string | undefined): void {
    this.renderRoot
      .querySelector<HTMLElement>(id === undefined ? '.open' : `.open[data-id="${CSS.escape(id)}"]`)
      ?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const moved = this.#refocus;
    if (!changed.has('teams') || !moved || this.teams[moved.to]?.id !== moved.id) return;
    this.renderRoot.querySelector<HTMLElement>(`.grip[data-id="${CSS.escape(moved.id)}"]`)?.focus();
    this.#refocus = undefined;
  }

  #lift(team: Team, byKey: boolean): void {
    const from = this.teams.indexOf(team);
    this.lifted = { id: team.id, from, to: from, byKey };
    if (byKey) this.spoken = msg(str`${team.name} lifted. The arrows move it, Space puts it down, Esc puts it back.`);
  }

  #place(to: number): void {
    const { lifted } = this;
    if (!lifted) return;
    this.lifted = { ...lifted, to: Math.min(Math.max(to, 0), this.teams.length - 1) };
    if (lifted.byKey) this.spoken = placeText(this.lifted.to, this.teams.length);
  }

  #putDown(): void {
    const { lifted } = this;
    this.lifted = undefined;
    if (!lifted || lifted.from === lifted.to) return;
    if (lifted.byKey) this.#refocus = { id: lifted.id, to: lifted.to };
    this.dispatchEvent(new TeamMoveEvent(lifted.id, lifted.to));
  }

  #putBack(): void {
    this.lifted = undefined;
    this.spoken = this.inLocale(() => msg('Put back.'));
  }

  #useKey(event: KeyboardEvent, team: Team): void {
    const { lifted } = this;
    const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
    const step = steps[event.key];
    this.inLocale(() => {
      if (event.key === ' ' || event.key === 'Enter') {
        if (lifted) this.#putDown();
        else this.#lift(team, true);
      } else if (lifted && event.key === 'Escape') this.#putBack();
      else if (lifted && step !== undefined) this.#place(lifted.to + step);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  #drag(event: PointerEvent, team: Team): void {
    if (event.button !== 0) return;
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
    this.#lift(team, false);
  }

  #dragTo(event: PointerEvent): void {
    if (!this.lifted || this.lifted.byKey) return;
    const rows = [...this.renderRoot.querySelectorAll('li[data-team]')];
    const others = rows.filter((row) => row.getAttribute('data-team') !== this.lifted?.id);
    this.#place(others.filter((row) => event.clientY > middle(row)).length);
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
      <span class="sr" role="status">${this.spoken}</span>`;
  }

  #row(team: Team, index: number): TemplateResult {
    const leader = this.person(team.leaderId);
    return html`<li class=${this.#rowClass(team, index)} data-team=${team.id}>
      ${this.readOnly ? nothing : this.#grip(team, index)}
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

  #rowClass(team: Team, index: number): string {
    const { lifted } = this;
    if (!lifted) return '';
    if (lifted.id === team.id) return 'is-lifted';
    if (lifted.to === index && lifted.to !== lifted.from) return lifted.to < lifted.from ? 'drop-before' : 'drop-after';
    return '';
  }

  #grip(team: Team, index: number): TemplateResult {
    const lifted = this.lifted?.id === team.id;
    return html`<button
      class="grip"
      type="button"
      data-id=${team.id}
      aria-pressed=${lifted ? 'true' : 'false'}
      aria-label=${msg(str`Move ${team.name}, ${placeText(index, this.teams.length)}`)}
      title=${msg('Drag, or press Space and the arrows')}
      @keydown=${(event: KeyboardEvent) => this.#useKey(event, team)}
      @blur=${() => this.lifted?.byKey && this.#putBack()}
      @pointerdown=${(event: PointerEvent) => this.#drag(event, team)}
      @pointermove=${this.#dragTo}
      @pointerup=${this.#putDown}
      @pointercancel=${this.#putBack}
    >
      ${icon('grip')}
    </button>`;
  }
}

function middle(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

/** *2 of 4*, of a place from 0. */
export function placeText(index: number, total: number): string {
  return msg(str`${formatNumber(index + 1)} of ${formatNumber(total)}`);
}

export function memberCount(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} member`, { id: 'team.members.one' }),
    few: msg(str`${f} members`, { id: 'team.members.few' }),
    other: msg(str`${f} members`, { id: 'team.members.other' }),
  });
}
