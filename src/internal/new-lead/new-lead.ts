import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { SaveLead } from '../../domain/commands/command.js';
import type { PisteError } from '../../domain/errors.js';
import type { LeadDraft, LeadType } from '../../domain/records/lead.js';
import type { Salesperson, Team } from '../../domain/records/team.js';
import { LeadBeforeSaveEvent, LeadOpenEvent, LeadSavedEvent } from '../../events/index.js';
import { fieldLabel, msg } from '../../i18n/index.js';
import { avatar } from '../avatar.js';
import { beginsWords } from '../begins-words.js';
import type { ComboboxGroup, ComboboxPickEvent } from '../combobox/combobox-pick.js';
import { DialogController } from '../dialog-controller.js';
import { dialogHead } from '../dialog-head.js';
import { Directory } from '../directory.js';
import { spinner } from '../icon.js';
import { errorNotice } from '../notice.js';
import { PisteElement } from '../piste-element.js';
import type { Outcome } from '../../store/lead-store.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { addText } from './add-text.js';
import { newLeadSheet } from './new-lead.styles.js';
import { SimilarHint, similarNotice } from './similar-hint.js';

type TextField = 'title' | 'contactName' | 'companyName' | 'email' | 'phone';

/**
 * A dialog that makes a record from the few fields that are known at first, and says while one types whether it may be
 * there already.
 *
 * @summary Internal: a new lead.
 */
export class NewLead extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    badgeSheet,
    buttonSheet,
    chipSheet,
    dialogSheet,
    inputSheet,
    noticeSheet,
    newLeadSheet,
  ];

  /** What is made. */
  @property() type: LeadType = 'lead';

  @state() private draft: LeadDraft = {};
  @state() private error: PisteError | undefined;
  @state() private saving = false;
  @state() private titleMissing = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #names = new Directory(this);
  readonly #similar = new SimilarHint(this);
  readonly #layer = new DialogController(this, {
    dialog: () => this.dialog,
    onCancel: () => this.#close(undefined),
    onRemoved: () => this.#close(undefined),
  });
  #answer: ((outcome: Outcome | undefined) => void) | undefined;

  /** Shows a form with what is known already. Answers with what was made, undefined when the user gave up. */
  show(known: LeadDraft = {}): Promise<Outcome | undefined> {
    this.#answer?.(undefined);
    const actor = this.storeNow?.actor;
    this.draft = { ...(actor?.rights === 'own' ? { salespersonId: actor.id } : {}), ...known };
    this.error = undefined;
    this.titleMissing = false;
    this.#similar.forget();
    void this.#layer.show();
    const { salespersonId, teamId } = this.draft;
    if (salespersonId && !teamId) void this.#assign(salespersonId);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  #close(outcome: Outcome | undefined): void {
    if (this.saving && !outcome) return;
    this.#similar.forget();
    this.#layer.close();
    this.#answer?.(outcome);
    this.#answer = undefined;
  }

  #set(patch: { [K in keyof LeadDraft]?: LeadDraft[K] | undefined }): void {
    const next = { ...this.draft, ...patch };
    this.draft = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''));
    if (this.draft.title) this.titleMissing = false;
    this.#similar.look(this.draft);
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.saving) return;
    this.titleMissing = !this.draft.title?.trim();
    if (this.titleMissing) {
      this.renderRoot.querySelector<HTMLInputElement>('#title-field')?.focus();
      return;
    }
    const command: SaveLead = {
      kind: 'save-lead',
      lead: this.type === 'opportunity' ? { ...this.draft, type: 'opportunity' } : this.draft,
    };
    if (!this.dispatchEvent(new LeadBeforeSaveEvent(command))) return this.#close(undefined);
    this.saving = true;
    this.error = undefined;
    const outcome = await this.run(command, { onError: (error) => (this.error = error) });
    this.saving = false;
    if (!outcome) return;
    this.dispatchEvent(new LeadSavedEvent(command, outcome));
    this.#close(outcome);
  }

  #openSimilar(leadId: string): void {
    this.#close(undefined);
    this.dispatchEvent(new LeadOpenEvent(leadId));
  }

  protected override render(): TemplateResult {
    return html`<dialog class="dialog" aria-labelledby="heading">
      <form novalidate @submit=${this.#save}>
        ${dialogHead({ id: 'heading', title: addText(this.type), close: () => this.#close(undefined) })}
        <div class="body">
          ${this.error ? errorNotice(this.error) : nothing} ${this.#text('title', { autofocus: true })}
          <div class="pair">${this.#text('contactName')}${this.#text('companyName')}</div>
          <div class="pair">${this.#text('email', { type: 'email' })}${this.#text('phone', { type: 'tel' })}</div>
          <div class="pair">${this.#salesperson()}${this.#team()}</div>
          <div role="status">${similarNotice(this.#similar.found, (id) => this.#openSimilar(id))}</div>
        </div>
        <footer>
          <button class="btn" type="button" @click=${() => this.#close(undefined)}>${msg('Cancel')}</button>
          <button
            class="btn primary"
            type="submit"
            aria-busy=${this.saving ? 'true' : nothing}
            ?disabled=${this.saving}
          >
            ${this.saving ? html`${spinner()}${msg('Creating…')}` : msg('Create')}
          </button>
        </footer>
      </form>
    </dialog>`;
  }

  #text(field: TextField, { type = 'text', autofocus = false } = {}): TemplateResult {
    const missing = field === 'title' && this.titleMissing;
    return html`<div class="labelled">
      <label class="label" for="${field}-field">${fieldLabel(field)}</label>
      <span class="input"
        ><input
          id="${field}-field"
          type=${type}
          autocomplete="off"
          ?autofocus=${autofocus}
          aria-required=${field === 'title' ? 'true' : nothing}
          aria-invalid=${missing ? 'true' : nothing}
          aria-describedby=${missing ? 'missing' : nothing}
          .value=${live((this.draft[field] as string | undefined) ?? '')}
          @input=${(event: Event) => this.#set({ [field]: (event.target as HTMLInputElement).value })}
      /></span>
      ${missing ? html`<span class="hint bad" id="missing">${msg('Give it a title: a word on what is wanted is enough.')}</span>` : nothing}
    </div>`;
  }

  #salesperson(): TemplateResult {
    return html`<piste-combobox
      label=${fieldLabel('salespersonId')}
      placeholder=${msg('Unassigned')}
      .value=${this.#names.salesperson(this.draft.salespersonId ?? undefined)}
      .option=${(item: Salesperson) => ({ id: item.id, label: item.name, start: avatar(item) })}
      .source=${(typed: string) =>
        named(
          this.#names.salespeople.filter(({ active }) => active),
          typed,
        )}
      @piste-pick=${(event: ComboboxPickEvent<Salesperson>) => void this.#assign(event.item?.id)}
    ></piste-combobox>`;
  }

  #team(): TemplateResult {
    return html`<piste-combobox
      label=${fieldLabel('teamId')}
      .value=${this.#names.team(this.draft.teamId ?? undefined)}
      .option=${(item: Team) => ({ id: item.id, label: item.name })}
      .source=${(typed: string) => named(this.#names.teams, typed)}
      @piste-pick=${(event: ComboboxPickEvent<Team>) => this.#set({ teamId: event.item?.id })}
    ></piste-combobox>`;
  }

  /** The team follows the salesperson as it does on conversion (C3). */
  async #assign(salespersonId: string | undefined): Promise<void> {
    this.#set({ salespersonId });
    const teamId = await this.storeNow?.teamFor(salespersonId, this.draft.teamId ?? undefined);
    if (this.draft.salespersonId === salespersonId) this.#set({ teamId });
  }
}

function named<T extends { name: string }>(items: readonly T[], typed: string): Promise<ComboboxGroup<T>[]> {
  return Promise.resolve([{ items: items.filter(({ name }) => beginsWords(name, typed)) }]);
}
