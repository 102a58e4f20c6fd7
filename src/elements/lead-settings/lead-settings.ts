import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { MatchingChanges, OpenLeads, SaveSettings } from '../../domain/commands/command.js';
import type { PisteError } from '../../domain/errors.js';
import type { Settings } from '../../domain/records/settings.js';
import { isAdmin } from '../../domain/rights.js';
import { NavigateEvent, SettingsBeforeSaveEvent, SettingsSavedEvent } from '../../events/index.js';
import { msg } from '../../i18n/index.js';
import { Directory } from '../../internal/directory.js';
import { icon, spinner } from '../../internal/icon.js';
import { errorNotice, notice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { queryView } from '../../internal/query-view.js';
import { skeletonRows } from '../../internal/skeleton.js';
import { spokesman } from '../../internal/spokesman.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoEntry } from '../../internal/undo/undo-entry.js';
import { UnloadGuard, type Guarded } from '../../internal/unsaved/guarded.js';
import type { LeadStore, Outcome } from '../../store/lead-store.js';
import { QueryController } from '../../store/query-controller.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { tickSheet } from '../../styles/tick.styles.js';
import { affectedLeads, type Affected } from './affected.js';
import { changedNotice } from './changed-notice.js';
import { differingMatching, isChanged, shownMatching } from './matching-draft.js';
import type { MatchingDraftEvent } from './matching-events.js';
import { leadsSetting } from './leads-setting.js';
import { lastSaveText } from './settings-words.js';
import type { StagesSettings } from './stages/stages-settings.js';
import { waysList } from './ways-list.js';
import { leadSettingsSheet } from './lead-settings.styles.js';

/** Interrupted runs that are gone on with here. */
const INTERRUPTED = ['save-settings', 'save-team', 'remove-stage', 'restore'];

/**
 * The Leads setting (S1, S2, S6) and how similar records are compared (D1, D4): nothing changes until *Save*. Between
 * them the stages of the pipeline, each change of which is saved at once; below them what the browser does with the data, backups, and the ways to the import and the history.
 *
 * @summary Switches leads on and off, changes the stages, sets how records are compared; keeps and backs up the data.
 * @fires settings-before-save - The setting is about to be saved. Cancel it to do it yourself, or not at all.
 * @fires settings-saved - The setting is saved.
 * @fires command-undone - The change was undone from here.
 * @fires lead-error - Saving failed.
 * @fires piste-navigate - The teams, the import or the history were asked for.
 * @csspart setting - The checkbox with all that belongs to it.
 */
export class LeadSettings extends PisteElement implements Guarded {
  static override styles = [
    ...PisteElement.styles,
    badgeSheet,
    buttonSheet,
    emptySheet,
    inputSheet,
    noticeSheet,
    tickSheet,
    leadSettingsSheet,
  ];

  /** Leaves out what is about data: for hosts that keep them elsewhere than in the browser. */
  @property({ type: Boolean, attribute: 'hide-data' }) hideData = false;

  /** What is ticked, where that is not what is stored. */
  @state() private draft: boolean | undefined;
  /** What differs of how records are compared. */
  @state() private matching: MatchingChanges = {};
  @state() private openLeads: OpenLeads = 'keep';
  @state() private busy = false;
  @state() private justSaved = false;
  @state() private changedElsewhere: 'leads' | 'matching' | undefined;
  @state() private error: PisteError | undefined;

  @query('piste-stages-settings') private readonly stages!: StagesSettings | null;

  readonly #names = new Directory(this);
  readonly #settings = new QueryController<Settings>(this, {
    query: (store) => store.settings(),
    watches: ['settings'],
  });
  readonly #affected = new QueryController<Affected>(this, { query: affectedLeads, watches: ['leads'] });
  /** The newest settings that were shown or written here; older answers of the store are of no interest. */
  #newest: Settings | undefined;
  #of: LeadStore | undefined;
  #undoing = false;

  constructor() {
    super();
    new UnloadGuard(this);
  }

  /** Whether what is shown differs from what is stored; also a stage that is being changed. */
  get unsaved(): boolean {
    return this.#isDraft || (this.stages?.unsaved ?? false);
  }

  /** Saves what is ticked, set and being changed, as the button does. False where it was refused, cancelled or failed. */
  async save(): Promise<boolean> {
    const leadsEnabled = this.draft;
    if (this.stages?.unsaved && !(await this.stages.save())) return false;
    if (!this.#isDraft || this.busy) return !this.busy;
    const asks = leadsEnabled === false && (this.#affected.value?.total ?? 0) > 0;
    const command: SaveSettings = {
      kind: 'save-settings',
      ...this.matching,
      ...(leadsEnabled === undefined ? {} : { leadsEnabled }),
      ...(asks ? { openLeads: this.openLeads } : {}),
    };
    if (!this.dispatchEvent(new SettingsBeforeSaveEvent(command))) return false;
    this.busy = true;
    this.error = undefined;
    const outcome = await this.run(command, { onError: (error) => (this.error = error) });
    this.busy = false;
    if (!outcome) return false;
    const before = this.#newest;
    if (before)
      this.#wrote(outcome, {
        ...before,
        ...shownMatching(before, this.matching),
        leadsEnabled: leadsEnabled ?? before.leadsEnabled,
      });
    this.draft = undefined;
    this.matching = {};
    this.justSaved = true;
    this.dispatchEvent(new SettingsSavedEvent(command, outcome));
    const speaker = spokesman(this);
    this.inLocale(() =>
      showToast(this, {
        ...lastSaveText(command, outcome),
        actions: [{ label: msg('Undo'), icon: 'undo', run: () => this.#undo(speaker, outcome.entryId, before) }],
      }),
    );
    return true;
  }

  /** Goes back to what is stored. */
  discard(): void {
    this.draft = undefined;
    this.matching = {};
    this.openLeads = 'keep';
    this.error = undefined;
    this.stages?.discard();
  }

  protected override willUpdate(): void {
    if (this.#of !== this.storeNow) {
      this.#of = this.storeNow;
      this.#newest = undefined;
      this.discard();
    }
    const stored = this.#settings.value;
    if (!stored || this.busy || this.#undoing) return;
    const before = this.#newest;
    if (before && stored.revision <= before.revision) return;
    this.#newest = stored;
    if (!before) return;
    const leads = before.leadsEnabled !== stored.leadsEnabled;
    if (!leads && !isChanged(differingMatching(before, shownMatching(stored, {})))) return;
    this.changedElsewhere = leads ? 'leads' : 'matching';
    this.justSaved = false;
    if (this.draft === stored.leadsEnabled) this.draft = undefined;
    this.matching = differingMatching(stored, this.matching);
  }

  /** Whether *Save* has anything to do: stages have a button of their own. */
  get #isDraft(): boolean {
    return this.draft !== undefined || isChanged(this.matching);
  }

  #wrote(outcome: Outcome, settings: Settings): void {
    const change = outcome.changes.find(({ collection }) => collection === 'settings');
    if (change) this.#newest = { ...settings, revision: change.revision };
  }

  async #undo(speaker: ReturnType<typeof spokesman>, entryId: string, restores?: Settings): Promise<void> {
    this.#undoing = true;
    const outcome = await undoEntry(speaker(), entryId);
    this.#undoing = this.justSaved = false;
    if (outcome && restores) this.#wrote(outcome, restores);
    this.requestUpdate();
  }

  /** What is stored, also while the store's answer after saving is on its way. */
  get #stored(): boolean {
    return this.#newest?.leadsEnabled ?? false;
  }

  #tick(ticked: boolean): void {
    this.draft = ticked === this.#stored ? undefined : ticked;
    this.openLeads = 'keep';
    this.#forgetResults();
  }

  #setMatching({ changes }: MatchingDraftEvent): void {
    this.matching = changes;
    this.#forgetResults();
  }

  /** What was said of an earlier state is of no interest once something is changed. */
  #forgetResults(): void {
    this.justSaved = false;
    this.changedElsewhere = undefined;
    this.error = undefined;
  }

  #goTo(page: 'teams' | 'import' | 'history'): void {
    this.dispatchEvent(new NavigateEvent(page));
  }

  protected override render(): unknown {
    return queryView(
      this.#settings,
      () => this.#form(),
      () => skeletonRows(3, 1),
    );
  }

  #form(): TemplateResult {
    const may = isAdmin(this.storeNow?.actor);
    return html`<div class="head">
        <h2>${msg('Settings')}</h2>
        <span class="saved" role="status"
          >${this.justSaved && !this.#isDraft ? html`${icon('check', 's')}${msg('Saved')}` : nothing}</span
        >
        ${may ? this.#buttons() : nothing}
      </div>
      ${may ? nothing : notice({ title: msg('Only an administrator may change these settings.'), text: msg('You see them as they are. Ask an administrator to change them for you.') })}
      ${this.error ? errorNotice(this.error, () => this.#settings.refresh()) : nothing}
      ${this.changedElsewhere ? changedNotice(this.changedElsewhere, this.#stored, () => (this.changedElsewhere = undefined)) : nothing}
      <piste-unfinished-runs .store=${this.storeNow} .kinds=${INTERRUPTED}></piste-unfinished-runs>
      <section aria-labelledby="leads-heading">
        <h3 id="leads-heading">${msg('Leads and pipeline')}</h3>
        ${leadsSetting({
          draft: this.draft,
          stored: this.#stored,
          disabled: !may || this.busy,
          affected: this.#affected.value,
          names: this.#names,
          openLeads: this.openLeads,
          tick: (ticked) => this.#tick(ticked),
          choose: (choice) => (this.openLeads = choice),
          openTeams: () => this.#goTo('teams'),
        })}
      </section>
      <piste-stages-settings .store=${this.storeNow} ?read-only=${!may}></piste-stages-settings>
      <piste-matching-settings
        .store=${this.storeNow}
        .settings=${this.#newest ?? {}}
        .draft=${this.matching}
        ?busy=${this.busy}
        ?read-only=${!may}
        @piste-matching-draft=${(event: MatchingDraftEvent) => this.#setMatching(event)}
      ></piste-matching-settings>
      ${
        this.hideData
          ? nothing
          : html`<piste-data-section .store=${this.storeNow} ?read-only=${!may}></piste-data-section>
              ${waysList((page) => this.#goTo(page))}`
      }`;
  }

  #buttons(): TemplateResult {
    const idle = this.#isDraft ? 'false' : 'true';
    return html`<button class="btn ghost" type="button" aria-disabled=${idle} @click=${() => this.discard()}>
        ${msg('Discard')}
      </button>
      <button
        class="btn primary"
        type="button"
        aria-disabled=${idle}
        aria-busy=${this.busy ? 'true' : 'false'}
        @click=${() => this.save()}
      >
        ${this.busy ? html`${spinner()}${msg('Saving…')}` : msg('Save')}
      </button>`;
  }
}
