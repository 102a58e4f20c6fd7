import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Draft, SaveStage } from '../../../domain/commands/command.js';
import type { PisteError } from '../../../domain/errors.js';
import type { Stage, Team } from '../../../domain/records/team.js';
import { msg, str } from '../../../i18n/index.js';
import { icon, spinner } from '../../../internal/icon.js';
import { errorNotice } from '../../../internal/notice.js';
import { PisteElement } from '../../../internal/piste-element.js';
import { showToast } from '../../../internal/toasts/show-toast.js';
import { undoAction } from '../../../internal/undo/undo-action.js';
import { buttonSheet } from '../../../styles/button.styles.js';
import { inputSheet } from '../../../styles/input.styles.js';
import { insetFormSheet } from '../../../styles/inset-form.styles.js';
import { noticeSheet } from '../../../styles/notice.styles.js';
import { tickSheet } from '../../../styles/tick.styles.js';

/** The form of a stage is done with: saved, or cancelled. Does not bubble. */
export class StageDoneEvent extends Event {
  static readonly type = 'piste-stage-done';

  constructor() {
    super(StageDoneEvent.type);
  }
}

/**
 * Name, team and kind of one stage, saved as one command with the way back in a toast. Enter saves, Esc discards.
 *
 * @summary Internal: the form of a stage.
 */
export class StageForm extends PisteElement {
  static override styles = [...PisteElement.styles, buttonSheet, inputSheet, noticeSheet, tickSheet, insetFormSheet];

  /** The stage as stored; left out: a new one. */
  @property({ attribute: false }) stage: Stage | undefined;
  @property({ attribute: false }) teams: readonly Team[] = [];

  /** What differs from what is stored. */
  @state() private draft: Draft<Pick<Stage, 'name' | 'teamId' | 'won' | 'folded'>> = {};
  @state() private busy = false;
  @state() private missing = false;
  @state() private error: PisteError | undefined;
  @query('#name') private readonly nameInput!: HTMLInputElement;

  /** Whether something was typed or chosen that is not saved. */
  get unsaved(): boolean {
    return Object.keys(this.draft).length > 0;
  }

  /** False where it was refused or failed; says why. */
  async save(): Promise<boolean> {
    const { stage } = this;
    if (this.busy) return false;
    const name = (this.draft.name ?? stage?.name ?? '').trim();
    this.missing = name === '';
    if (this.missing) {
      this.nameInput.focus();
      return false;
    }
    if (!this.unsaved) return this.#done();
    this.busy = true;
    this.error = undefined;
    const changes = this.draft.name === undefined ? this.draft : { ...this.draft, name };
    const command: SaveStage = { kind: 'save-stage', stage: stage ? { id: stage.id, ...changes } : changes };
    const outcome = await this.run(command, { onError: (error) => (this.error = error) });
    this.busy = false;
    if (!outcome) return false;
    this.inLocale(() =>
      showToast(this, {
        text: stage ? msg(str`Stage ${name} is saved`) : msg(str`${name} is now a stage`),
        tone: 'good',
        actions: undoAction(this, outcome.entryId),
      }),
    );
    return this.#done();
  }

  /** Leaves the stage as it is stored. */
  discard(): void {
    this.#done();
  }

  protected override firstUpdated(): void {
    this.nameInput.focus();
    this.nameInput.select();
  }

  #done(): true {
    this.draft = {};
    this.dispatchEvent(new StageDoneEvent());
    return true;
  }

  #change<K extends 'name' | 'teamId' | 'won' | 'folded'>(field: K, value: Stage[K] | null): void {
    const { [field]: _before, ...rest } = this.draft;
    const stored = this.stage?.[field] ?? (field === 'teamId' ? null : field === 'name' ? '' : false);
    this.draft = value === stored ? rest : { ...rest, [field]: value };
    this.error = undefined;
    if (field === 'name') this.missing = false;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.save();
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.discard();
  }

  protected override render(): TemplateResult {
    const { stage } = this;
    const shown = { name: '', won: false, folded: false, ...stage, ...this.draft };
    return html`<form
      novalidate
      aria-label=${stage ? msg(str`Stage ${stage.name}`) : msg('New stage')}
      @submit=${this.#submit}
      @keydown=${this.#escape}
    >
      ${this.error ? errorNotice(this.error) : nothing}
      <div class="labelled">
        <label class="label" for="name">${msg('Name')}</label>
        <span class="input"
          ><input
            id="name"
            type="text"
            autocomplete="off"
            required
            maxlength="2000"
            aria-invalid=${this.missing ? 'true' : nothing}
            aria-describedby=${this.missing ? 'missing' : nothing}
            .value=${live(shown.name ?? '')}
            @input=${(event: Event) => this.#change('name', (event.target as HTMLInputElement).value)}
        /></span>
        ${this.missing ? html`<span class="hint bad" id="missing" role="alert">${msg('Write the name first.')}</span>` : nothing}
      </div>
      ${this.#teamField(shown.teamId ?? '')}
      ${this.#box('won', shown.won === true, msg('Won stage'), msg('A record that is moved here is won.'))}
      ${this.#box('folded', shown.folded === true, msg('Folded at first'), msg('Narrow in the pipeline until somebody opens it.'))}
      <div class="does">
        <button class="btn small" type="submit" aria-busy=${this.busy ? 'true' : 'false'}>
          ${this.busy ? spinner() : nothing}${stage ? msg('Save') : msg('Add')}
        </button>
        <button class="btn ghost small" type="button" @click=${this.discard}>${msg('Cancel')}</button>
      </div>
    </form>`;
  }

  #teamField(teamId: string): TemplateResult {
    const option = (id: string, name: string) =>
      html`<option value=${id} .selected=${live(id === teamId)}>${name}</option>`;
    return html`<div class="labelled">
      <label class="label" for="team">${msg('Sales Team')}</label>
      <span class="input"
        ><select
          id="team"
          @change=${(event: Event) => this.#change('teamId', (event.target as HTMLSelectElement).value || null)}
        >
          ${option('', msg('All teams'))}${this.teams.map(({ id, name }) => option(id, name))}</select
        >${icon('down')}</span
      >
    </div>`;
  }

  #box(field: 'won' | 'folded', ticked: boolean, name: string, hint: string): TemplateResult {
    return html`<div class="choice">
      <input
        class="tick"
        id=${field}
        type="checkbox"
        aria-describedby="${field}-hint"
        .checked=${live(ticked)}
        @change=${(event: Event) => this.#change(field, (event.target as HTMLInputElement).checked)}
      />
      <span><label for=${field}>${name}</label><span class="hint" id="${field}-hint">${hint}</span></span>
    </div>`;
  }
}
