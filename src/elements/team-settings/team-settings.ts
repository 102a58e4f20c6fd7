import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { PisteError } from '../../domain/errors.js';
import type { Settings } from '../../domain/records/settings.js';
import type { Team } from '../../domain/records/team.js';
import { isAdmin } from '../../domain/rights.js';
import { TeamBeforeSaveEvent, TeamSavedEvent } from '../../events/index.js';
import { msg, str } from '../../i18n/index.js';
import { Directory } from '../../internal/directory.js';
import { emptyState } from '../../internal/empty-state.js';
import { icon } from '../../internal/icon.js';
import { errorNotice, notice } from '../../internal/notice.js';
import { placeText } from '../../internal/order/order-lift.js';
import { sequencesAfterMove } from '../../internal/order/order-sequences.js';
import { PisteElement } from '../../internal/piste-element.js';
import { queryView } from '../../internal/query-view.js';
import { skeletonRows } from '../../internal/skeleton.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import { UnloadGuard, type Guarded } from '../../internal/unsaved/guarded.js';
import { mayLeave } from '../../internal/unsaved/may-leave.js';
import { QueryController } from '../../store/query-controller.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { TeamOpenEvent, type TeamMoveEvent, type TeamPickEvent } from './team-events.js';
import type { TeamForm } from './team-form.js';
import type { TeamList } from './team-list.js';
import { teamSettingsSheet } from './team-settings.styles.js';

/**
 * The sales teams in their order, and the form of the chosen one (S3): name, *Leads* while the global setting is on
 * (S4), leader, members.
 *
 * @summary The sales teams and one team's form.
 * @fires team-before-save - A team is about to be saved. Cancel it to do it yourself, or not at all.
 * @fires team-saved - A team is saved.
 * @fires team-open - A team was chosen (internal). Cancel it to show it yourself.
 * @fires command-undone - A change was undone from here.
 * @fires lead-error - Saving failed.
 * @csspart list - The list of teams.
 * @csspart form - The form of the chosen team.
 */
export class TeamSettings extends PisteElement implements Guarded {
  static override styles = [...PisteElement.styles, buttonSheet, emptySheet, noticeSheet, teamSettingsSheet];

  /** The team whose form is open. */
  @property({ attribute: 'team-id', reflect: true }) teamId?: string | undefined;

  /** The form of a new team is open. */
  @state() private making = false;
  @state() private error: PisteError | undefined;

  @query('piste-team-form') private readonly form!: TeamForm | null;
  @query('piste-team-list') private readonly list!: TeamList | null;

  readonly #names = new Directory(this);
  readonly #settings = new QueryController<Settings>(this, {
    query: (store) => store.settings(),
    watches: ['settings'],
  });

  /** A team that was just made and is not in the store's answer yet. */
  #made: string | undefined;

  constructor() {
    super();
    new UnloadGuard(this);
  }

  /** Whether the open form holds changes that are not saved. */
  get unsaved(): boolean {
    return this.form?.unsaved ?? false;
  }

  /** Saves the open form, as its button does. False where it was refused, cancelled or failed. */
  async save(): Promise<boolean> {
    return this.form?.save() ?? true;
  }

  /** Goes back to the team as it is stored. */
  discard(): void {
    this.form?.discard();
  }

  async #open(teamId: string | undefined, making = false): Promise<void> {
    if ((teamId ?? '') === (this.teamId ?? '') && making === this.making) return;
    if (!(await mayLeave(this, this))) return;
    const before = this.teamId;
    if (!this.dispatchEvent(new TeamOpenEvent(teamId))) return;
    this.teamId = teamId;
    this.making = making;
    await this.updateComplete;
    await this.form?.updateComplete;
    if (making || (teamId !== undefined && this.#isNarrow)) this.form?.focus();
    if (teamId === undefined && !making) this.list?.focusTeam(before);
  }

  /** Then the form stands in place of the list. */
  get #isNarrow(): boolean {
    return this.list?.checkVisibility() === false;
  }

  async #move({ teamId, to }: TeamMoveEvent): Promise<void> {
    const { teams } = this.#names;
    const from = teams.findIndex(({ id }) => id === teamId);
    const entries: string[] = [];
    for (const team of sequencesAfterMove(teams, from, to)) {
      const command = { kind: 'save-team', team } as const;
      if (!this.dispatchEvent(new TeamBeforeSaveEvent(command))) return;
      const outcome = await this.run(command, { onError: (error) => (this.error = error) });
      if (!outcome) return;
      entries.unshift(outcome.entryId);
      this.dispatchEvent(new TeamSavedEvent(command, outcome));
    }
    const name = teams[from]?.name ?? '';
    this.inLocale(() =>
      showToast(this, {
        text: msg(str`${name} is now ${placeText(to, teams.length)}`),
        actions: undoAction(this, entries),
      }),
    );
  }

  /** A team that was made stays open, now as a stored one. */
  #keepOpen(event: TeamSavedEvent): void {
    const made = event.outcome.changes.find(({ collection, before }) => collection === 'teams' && before === null);
    if (!this.making || !made) return;
    if (!this.dispatchEvent(new TeamOpenEvent(made.id))) return;
    this.teamId = this.#made = made.id;
    this.making = false;
  }

  protected override willUpdate(): void {
    if (this.making && this.teamId !== undefined) this.making = false;
    if (this.#names.team(this.#made)) this.#made = undefined;
  }

  protected override render(): unknown {
    return queryView(
      this.#settings,
      (settings) => (this.#names.ready ? this.#page(settings) : skeletonRows(4, 2)),
      () => skeletonRows(4, 2),
    );
  }

  #page(settings: Settings): TemplateResult {
    const readOnly = !isAdmin(this.storeNow?.actor);
    const { teams } = this.#names;
    const open = this.teamId !== undefined || this.making;
    return html`<div class=${open ? 'page has-open' : 'page'}>
      <div class="list" part="list">
        <h2>${msg('Sales Teams')}</h2>
        ${
          readOnly
            ? notice({
                title: msg('Only an administrator may change sales teams.'),
                text: msg('You see them as they are. Ask an administrator to change them for you.'),
              })
            : nothing
        }
        <piste-team-list
          .teams=${teams}
          .person=${(id: string | undefined) => this.#names.salesperson(id)}
          .chosen=${this.teamId}
          ?leads=${settings.leadsEnabled}
          ?read-only=${readOnly}
          @piste-pick-team=${({ teamId }: TeamPickEvent) => this.#open(teamId, teamId === undefined)}
          @piste-move-team=${this.#move}
        ></piste-team-list>
      </div>
      <div class="form" part="form">
        ${this.error ? errorNotice(this.error, () => (this.error = undefined)) : nothing}
        ${open ? this.#openForm(settings, readOnly) : this.#nothingOpen(readOnly)}
      </div>
    </div>`;
  }

  #openForm(settings: Settings, readOnly: boolean): TemplateResult {
    const { teams } = this.#names;
    const team = this.#names.team(this.teamId);
    const back = html`<button class="btn ghost small back" type="button" @click=${() => this.#open(undefined)}>
      ${icon('back')}${msg('Sales Teams')}
    </button>`;
    if (!team && !this.making && this.teamId !== this.#made) {
      return html`${back}${emptyState({ title: msg('This sales team is no longer there'), text: msg('Choose another one from the list.'), dashed: true })}`;
    }
    return html`${back}
      <piste-team-form
        .store=${this.storeNow}
        .team=${this.making ? undefined : team}
        .place=${{ index: teams.indexOf(team as Team), total: teams.length }}
        ?leads=${settings.leadsEnabled}
        ?read-only=${readOnly}
        @team-saved=${this.#keepOpen}
        @piste-move-team=${this.#move}
      ></piste-team-form>`;
  }

  #nothingOpen(readOnly: boolean): TemplateResult {
    if (this.#names.teams.length)
      return emptyState({ title: msg('Choose a sales team'), text: msg('Its form opens here.') });
    return emptyState({
      title: msg('No sales teams yet'),
      text: msg('A team has members, a leader, and a place in the order of teams.'),
      actions: readOnly
        ? nothing
        : html`<button class="btn primary" type="button" @click=${() => this.#open(undefined, true)}>
            ${icon('add')}${msg('New team')}
          </button>`,
    });
  }
}
