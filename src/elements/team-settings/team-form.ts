import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { SaveTeam } from '../../domain/commands/command.js';
import type { PisteError } from '../../domain/errors.js';
import type { Salesperson, Team } from '../../domain/records/team.js';
import { TeamBeforeSaveEvent, TeamSavedEvent } from '../../events/index.js';
import type { ComboboxPickEvent } from '../../internal/combobox/combobox-pick.js';
import { Directory } from '../../internal/directory.js';
import { errorNotice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import type { Guarded } from '../../internal/unsaved/guarded.js';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { tickSheet } from '../../styles/tick.styles.js';
import { bothNotice, formHead, leadsBox, nameField } from './form-parts.js';
import { askLeadsOff } from './leads-off.js';
import type { SalespersonMadeEvent } from './new-salesperson.js';
import { leaderField, memberList, orderRow, type PeopleView } from './people.js';
import { changedByBoth, viewOf, withField, type TeamDraft, type TeamField, type TeamView } from './team-draft.js';
import { TeamMoveEvent } from './team-events.js';
import { savedToast } from './saved-toast.js';
import { teamFormSheet } from './team-form.styles.js';

/**
 * One sales team's form (S3): the *Leads* box stands beneath the name while leads are on (S4).
 *
 * @summary Internal: the form of a sales team.
 */
export class TeamForm extends PisteElement implements Guarded {
  static override styles = [
    ...PisteElement.styles,
    avatarSheet,
    badgeSheet,
    buttonSheet,
    inputSheet,
    noticeSheet,
    tickSheet,
    teamFormSheet,
  ];

  /** The stored team; none for one that is being made. */
  @property({ attribute: false }) team: Team | undefined;
  /** Whether the global setting is on. */
  @property({ type: Boolean }) leads = false;
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;
  /** Its place among the teams, from 0, and how many there are. */
  @property({ attribute: false }) place = { index: 0, total: 0 };

  @state() private draft: TeamDraft = {};
  @state() private busy = false;
  @state() private error: PisteError | undefined;
  @state() private nameMissing = false;
  /** A salesperson that is being added: the name typed so far, and where the person goes. */
  @state() private newcomer: { name: string; as: 'leader' | 'member' } | undefined;

  @query('#name') private readonly name!: HTMLInputElement;

  readonly #names = new Directory(this);
  /** What was just saved, until the store's answer shows it. */
  #settled: { draft: TeamDraft; revision: number } | undefined;
  /** The team as it was when the user began to change it. */
  #begun: TeamView | undefined;

  get unsaved(): boolean {
    return Object.keys(this.draft).length > 0;
  }

  discard(): void {
    this.draft = {};
    this.#begun = undefined;
    this.error = this.newcomer = undefined;
    this.nameMissing = false;
  }

  /** Puts the cursor into the name. */
  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.name.focus(options);
  }

  async save(): Promise<boolean> {
    if (this.busy || this.readOnly) return false;
    if (!this.unsaved && this.team) return true;
    const view = this.#view;
    this.nameMissing = view.name.trim() === '';
    if (this.nameMissing) {
      this.name.focus();
      return false;
    }
    this.busy = true;
    try {
      return await this.#saveNow(view);
    } finally {
      this.busy = false;
    }
  }

  async #saveNow(view: TeamView): Promise<boolean> {
    const { team } = this;
    let command: SaveTeam = { kind: 'save-team', team: team ? { id: team.id, ...this.draft } : this.draft };
    if (team?.usesLeads && this.draft.usesLeads === false) {
      const openLeads = await askLeadsOff(this, team.id, view.name);
      if (openLeads === 'cancelled') return false;
      if (openLeads) command = { ...command, openLeads };
    }
    if (!this.dispatchEvent(new TeamBeforeSaveEvent(command))) return false;
    this.error = undefined;
    const outcome = await this.run(command, { onError: (error) => (this.error = error) });
    if (!outcome) return false;
    const written = outcome.changes.find(({ collection }) => collection === 'teams');
    if (written) this.#settled = { draft: this.draft, revision: written.revision };
    this.discard();
    this.dispatchEvent(new TeamSavedEvent(command, outcome));
    this.inLocale(() => savedToast(this, view.name, outcome));
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('team')) return;
    const before = changed.get('team');
    if (before?.id !== this.team?.id) {
      this.discard();
      this.#settled = undefined;
    } else if (this.#settled && this.team && this.team.revision >= this.#settled.revision) this.#settled = undefined;
    this.#dropSettledFields();
  }

  /** Somebody else has made the same change: nothing of it is left to save. */
  #dropSettledFields(): void {
    const stored = this.#stored;
    let draft = this.draft;
    for (const field of Object.keys(draft) as TeamField[])
      draft = withField(draft, stored, field, viewOf(this.team, draft)[field]);
    this.draft = draft;
  }

  get #stored(): TeamView {
    return viewOf(this.team, ...(this.#settled ? [this.#settled.draft] : []));
  }

  get #view(): TeamView {
    return viewOf(this.team, ...(this.#settled ? [this.#settled.draft] : []), this.draft);
  }

  #set<F extends TeamField>(field: F, value: TeamView[F]): void {
    if (!this.unsaved) this.#begun = this.#stored;
    this.draft = withField(this.draft, this.#stored, field, value);
    if (!this.unsaved) this.#begun = undefined;
    if (field === 'name') this.nameMissing = false;
    this.error = undefined;
  }

  #useKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void this.save();
  }

  #pickLeader({ item, created }: ComboboxPickEvent<Salesperson>): void {
    if (created !== undefined) this.newcomer = { name: created, as: 'leader' };
    else this.#set('leaderId', item?.id);
  }

  #pickMember({ item, created }: ComboboxPickEvent<Salesperson>): void {
    if (created !== undefined) this.newcomer = { name: created, as: 'member' };
    else if (item) this.#set('memberIds', [...this.#view.memberIds, item.id]);
  }

  async #removeMember(id: string, at: number): Promise<void> {
    this.#set(
      'memberIds',
      this.#view.memberIds.filter((other) => other !== id),
    );
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.members .btn')];
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#adder)?.focus();
  }

  #move(to: number): void {
    if (this.team) this.dispatchEvent(new TeamMoveEvent(this.team.id, to));
  }

  get #adder(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.add-member');
  }

  async #closeNewcomer({ salespersonId }: SalespersonMadeEvent): Promise<void> {
    const as = this.newcomer?.as;
    this.newcomer = undefined;
    if (salespersonId !== undefined && as === 'leader') this.#set('leaderId', salespersonId);
    else if (salespersonId !== undefined) this.#set('memberIds', [...this.#view.memberIds, salespersonId]);
    await this.updateComplete;
    (as === 'leader' ? this.renderRoot.querySelector<HTMLElement>('.leader') : this.#adder)?.focus();
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const conflict = this.#begun && this.team ? changedByBoth(this.draft, this.#begun, viewOf(this.team)) : [];
    const people: PeopleView = { view, names: this.#names, readOnly: this.readOnly, teamId: this.team?.id };
    return html`<div class="form" @keydown=${this.#useKey}>
      ${this.readOnly ? nothing : formHead({ unsaved: this.unsaved, busy: this.busy, isNew: !this.team, save: () => this.save(), discard: () => this.discard() })}
      ${this.error ? errorNotice(this.error) : nothing}
      ${conflict.length ? bothNotice(conflict, () => this.discard()) : nothing}
      ${nameField(view.name, { readOnly: this.readOnly, missing: this.nameMissing, type: (name) => this.#set('name', name) })}
      ${this.leads ? leadsBox(view.usesLeads, this.readOnly, (ticked) => this.#set('usesLeads', ticked)) : nothing}
      <div class="rows">
        ${leaderField(people, (event) => this.#pickLeader(event))}
        ${this.team && this.place.total > 1 ? orderRow(this.place, this.readOnly, (to) => this.#move(to)) : nothing}
      </div>
      ${memberList(people, {
        add: (event) => this.#pickMember(event),
        remove: (id, at) => this.#removeMember(id, at),
        newcomer: this.newcomer?.name,
        openNewcomer: () => (this.newcomer = { name: '', as: 'member' }),
        closeNewcomer: (event) => this.#closeNewcomer(event),
        store: this.storeNow,
      })}
    </div>`;
  }
}
