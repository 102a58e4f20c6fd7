import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Salesperson } from '../../domain/records/team.js';
import { formatNumber, msg, str } from '../../i18n/index.js';
import { avatar, person } from '../../internal/avatar.js';
import { beginsWords } from '../../internal/begins-words.js';
import type { ComboboxGroup, ComboboxOption, ComboboxPickEvent } from '../../internal/combobox/combobox-pick.js';
import type { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';
import { placeText } from '../../internal/order/order-lift.js';
import type { LeadStore } from '../../store/lead-store.js';
import type { SalespersonMadeEvent } from './new-salesperson.js';
import type { TeamView } from './team-draft.js';

export interface PeopleView {
  view: TeamView;
  names: Directory;
  readOnly: boolean;
  teamId: string | undefined;
}

/** *Team Leader*: a member, somebody else, or nobody. */
export function leaderField(people: PeopleView, pick: (event: ComboboxPickEvent<Salesperson>) => void): TemplateResult {
  const leader = people.names.salesperson(people.view.leaderId);
  return html`<div class="row">
    <span class="what" aria-hidden="true">${msg('Team Leader')}</span>
    ${
      people.readOnly
        ? html`<span><span class="sr">${msg('Team Leader')}:</span> ${person(leader)}</span>`
        : html`<piste-combobox
            class="leader"
            hide-label
            label=${msg('Team Leader')}
            placeholder=${msg('Nobody')}
            .value=${leader}
            .source=${source(people, () => true)}
            .option=${option(people)}
            .create=${newcomerText}
            @piste-pick=${pick}
          ></piste-combobox>`
    }
  </div>`;
}

/** Where the team stands in the order of teams, which decides the team of a salesperson (C3). */
export function orderRow(
  place: { index: number; total: number },
  readOnly: boolean,
  move: (to: number) => void,
): TemplateResult {
  const { index, total } = place;
  const button = (to: number, name: string, glyph: 'up' | 'down') =>
    html`<button
      class="btn ghost only small"
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${to < 0 || to >= total ? 'true' : 'false'}
      @click=${() => to >= 0 && to < total && move(to)}
    >
      ${icon(glyph)}
    </button>`;
  return html`<div class="row">
    <span class="what">${msg('Order')}</span>
    <span class="rowline">
      <span>${placeText(index, total)}</span>
      ${readOnly ? nothing : html`${button(index - 1, msg('Move up'), 'up')}${button(index + 1, msg('Move down'), 'down')}`}
    </span>
  </div>`;
}

export interface MemberActs {
  add: (event: ComboboxPickEvent<Salesperson>) => void;
  remove: (id: string, at: number) => void;
  /** The name of somebody who is being added to the salespeople; undefined while nobody is. */
  newcomer: string | undefined;
  openNewcomer: () => void;
  closeNewcomer: (event: SalespersonMadeEvent) => void;
  store: LeadStore | undefined;
}

export function memberList(people: PeopleView, acts: MemberActs): TemplateResult {
  const { memberIds } = people.view;
  return html`<section aria-labelledby="members-heading">
    <h3 id="members-heading">${msg('Members')} <span class="faint">${formatNumber(memberIds.length)}</span></h3>
    <ul class="members">
      ${repeat(
        memberIds,
        (id) => id,
        (id, index) => member(id, people, people.readOnly ? undefined : () => acts.remove(id, index)),
      )}
      ${people.readOnly ? nothing : html`<li class="adds">${adder(people, acts.add)}</li>`}
    </ul>
    ${
      people.readOnly
        ? nothing
        : acts.newcomer === undefined
          ? html`<button class="btn ghost small newcomer" type="button" @click=${acts.openNewcomer}>
              ${icon('person')}${msg('New salesperson')}
            </button>`
          : html`<piste-new-salesperson
              .store=${acts.store}
              .name=${acts.newcomer}
              @piste-salesperson=${acts.closeNewcomer}
            ></piste-new-salesperson>`
    }
  </section>`;
}

function member(id: string, { names }: PeopleView, remove: (() => void) | undefined): TemplateResult {
  const one = names.salesperson(id);
  const name = one?.name ?? (names.ready ? msg('No longer there') : '');
  return html`<li>
    ${avatar(one ?? { id, name })}<span class="clip" title=${name}>${name}</span>
    ${one && !one.active ? html`<span class="badge">${msg('Archived')}</span>` : nothing}
    ${
      remove
        ? html`<button
            class="btn only ghost small"
            type="button"
            aria-label=${msg(str`Remove ${name}`)}
            title=${msg('Remove')}
            @click=${remove}
          >
            ${icon('close', 's')}
          </button>`
        : nothing
    }
  </li>`;
}

function adder(people: PeopleView, add: MemberActs['add']): TemplateResult {
  return html`<piste-combobox
    class="add-member"
    hide-label
    label=${msg('Add member')}
    placeholder=${msg('Add member')}
    .value=${undefined}
    .source=${source(people, ({ id }) => !people.view.memberIds.includes(id))}
    .option=${option(people)}
    .create=${newcomerText}
    @piste-pick=${add}
  ></piste-combobox>`;
}

function source(people: PeopleView, fits: (one: Salesperson) => boolean) {
  return (typed: string): Promise<ComboboxGroup<Salesperson>[]> => {
    const items = people.names.salespeople.filter(
      (one) => one.active && fits(one) && beginsWords(`${one.name} ${one.email ?? ''}`, typed),
    );
    return Promise.resolve([{ items }]);
  };
}

/** With the other teams of the person: one may be in several. */
function option({ names, teamId }: PeopleView) {
  return (one: Salesperson): ComboboxOption => {
    const teams = names.teams
      .filter((team) => team.id !== teamId && team.memberIds.includes(one.id))
      .map((team) => team.name);
    return { id: one.id, label: one.name, start: avatar(one), ...(teams.length ? { detail: teams.join(', ') } : {}) };
  };
}

const newcomerText = (typed: string): string => msg(str`New salesperson “${typed}”`);
