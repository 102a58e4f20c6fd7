import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { getField } from '../../domain/fields.js';
import type { Lead } from '../../domain/records/lead.js';
import { fieldLabel, msg, str } from '../../i18n/index.js';
import type { Directory } from '../../internal/directory.js';
import { draftOf, fieldsOf, notANumber, patchOf, type Draft } from '../../internal/field-edit/field-draft.js';
import { fieldEditor } from '../../internal/field-edit/field-editor.js';
import { ADDRESS, type FieldSpec } from '../../internal/field-edit/field-spec.js';
import { icon } from '../../internal/icon.js';
import { PisteElement } from '../../internal/piste-element.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { FieldCommitEvent } from './field-commit.js';
import { fieldValue } from './field-value.js';
import { recordFieldSheets } from './record-field.styles.js';

/**
 * One field of a record: read first, edited in place. Enter saves, Esc discards, leaving it saves.
 *
 * @summary Internal: one field of a record.
 * @fires piste-commit - The field was edited; `patch` holds what is new. Does not bubble.
 */
export class RecordField extends PisteElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [...PisteElement.styles, ...recordFieldSheets];

  @property({ attribute: false }) spec!: FieldSpec;
  @property({ attribute: false }) lead!: Lead;
  @property({ attribute: false }) names!: Directory;
  /** Changes when the lists of names have been read. */
  @property({ attribute: false }) namesReady = false;
  /** Name of the customer that the record is linked to. */
  @property({ attribute: false }) customerName?: string | undefined;
  @property({ type: Boolean, attribute: false }) locked = false;

  @state() private draft: Draft | undefined;
  @state() private invalid: string | undefined;
  @state() private invalidField: string | undefined;

  /** The record as it was when the editing began; what others change meanwhile is not taken for the user's work. */
  #base!: Lead;
  #sent: Draft | undefined;
  #byKey = false;

  @query('.v') private readonly view!: HTMLElement | null;

  get editing(): boolean {
    return this.draft !== undefined;
  }

  /** Opens the editor with the focus in it. */
  async edit(): Promise<void> {
    if (this.locked || this.draft) return;
    this.#base = this.lead;
    this.draft = this.inLocale(() => draftOf(this.lead, this.spec));
    await this.#focusInput();
  }

  /** Says why what was typed cannot be saved, and keeps it. `field` is the one at fault, where there are several. */
  async refuse(message: string, field?: string): Promise<void> {
    const had = this.matches(':focus-within');
    this.draft = this.#sent ?? this.inLocale(() => draftOf(this.lead, this.spec));
    this.invalid = message;
    this.invalidField = field;
    if (had) await this.#focusInput();
  }

  /** Whether a refused value of this name is edited here. */
  edits(name: string): boolean {
    return fieldsOf(this.spec).includes(name);
  }

  /** With all of its text selected: what is typed takes its place. */
  async #focusInput(): Promise<void> {
    await this.updateComplete;
    const input = this.renderRoot.querySelector<HTMLElement>('[aria-invalid], input, textarea, select, piste-combobox');
    if (input instanceof LitElement) await input.updateComplete;
    input?.focus();
    const inner = input?.shadowRoot?.querySelector('input') ?? input;
    if (inner instanceof HTMLInputElement && inner.type !== 'checkbox') inner.select();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lead') && changed.get('lead') && changed.get('lead')?.id !== this.lead.id) this.#discard();
  }

  protected override render(): TemplateResult {
    const label = fieldLabel(this.spec.field);
    const aliases = (this.lead.aliases ?? []).filter(
      (alias) =>
        alias.field === this.spec.field ||
        (this.spec.field === 'address' && (ADDRESS as readonly string[]).includes(alias.field)),
    );
    return html`<div class=${this.draft ? 'f editing' : 'f'}>
      <span class="dt" id="label">${label}</span>
      <div class="dd">
        ${this.draft ? this.#renderEditor(label) : this.#renderValue(label)}
        ${aliases.length ? html`<span class="also small muted">${msg(str`also ${aliases.map((alias) => String(alias.value)).join(', ')}`)}</span>` : nothing}
      </div>
    </div>`;
  }

  #renderValue(label: string): TemplateResult {
    return html`<div class="v" @click=${this.#editByPointer}>
      ${fieldValue(this.spec, this.lead, this.names, this.customerName)} ${this.#copyButton(label)}
      ${this.locked ? nothing : html`<button class="btn ghost only small pencil" type="button" aria-label=${msg(str`Edit ${label}`)} @click=${() => this.edit()}>${icon('edit', 's')}</button>`}
    </div>`;
  }

  /** What is typed into other programs again and again. */
  #copyButton(label: string): TemplateResult | typeof nothing {
    const value = getField(this.lead, this.spec.field);
    if (!['email', 'phone'].includes(this.spec.kind) || typeof value !== 'string' || !value) return nothing;
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(value);
      this.inLocale(() => showToast(this, { text: msg(str`${label}: copied`), tone: 'good' }));
    };
    return html`<button
      class="btn ghost only small copy"
      type="button"
      aria-label=${msg(str`Copy ${label}`)}
      @click=${() => void copy().catch(() => undefined)}
    >
      ${icon('copy', 's')}
    </button>`;
  }

  #renderEditor(label: string): TemplateResult {
    return html`<form
      @submit=${this.#submit}
      @keydown=${this.#hearKeys}
      @pointerdown=${() => (this.#byKey = false)}
      @focusout=${this.#leave}
    >
      ${fieldEditor(this.spec, label, this.draft ?? {}, this.names, this.storeNow, {
        input: (field, value) => this.#type(field, value),
        pick: (patch) => this.#pick(patch),
        choose: (field, value) => this.#choose(field, value),
        customerName: this.customerName,
        invalid: (field) => this.invalid !== undefined && (this.invalidField ?? field) === field,
      })}
      ${this.invalid ? html`<span class="hint bad" id="problem" role="alert">${this.invalid}</span>` : nothing}
      <span class="keys hint"
        ><kbd class="kbd">↵</kbd> ${msg('save')} <kbd class="kbd">esc</kbd> ${msg('discard')}</span
      >
      <button class="sr" type="submit" tabindex="-1">${msg('Save')}</button>
    </form>`;
  }

  #editByPointer(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('a, button')) return;
    if (!getSelection()?.isCollapsed) return;
    void this.edit();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#save();
  }

  #hearKeys(event: KeyboardEvent): void {
    this.#byKey = true;
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      this.#discard();
      void this.#focusView();
    }
    const isLong = event.target instanceof HTMLTextAreaElement && (event.ctrlKey || event.metaKey);
    if (event.key === 'Enter' && (isLong || event.target instanceof HTMLSelectElement)) {
      event.preventDefault();
      this.#save();
    }
  }

  #leave(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (to instanceof Node && this.renderRoot.contains(to)) return;
    if (this.spec.kind === 'salesperson' || this.spec.kind === 'team' || this.spec.kind === 'customer') this.#discard();
    else if (this.draft && !this.invalid) this.#save();
  }

  #type(field: string, value: unknown): void {
    this.draft = { ...this.draft, [field]: value };
    this.invalid = undefined;
  }

  #choose(field: string, value: unknown): void {
    this.#type(field, value);
    if (!this.#byKey) this.#save();
  }

  #pick(patch: Record<string, unknown>): void {
    this.#commit(patch);
    void this.#focusView();
  }

  #save(): void {
    const patch = this.inLocale(() => patchOf(this.draft ?? {}, this.#base, this.spec));
    if (Object.values(patch).some(Number.isNaN)) {
      this.invalid = this.inLocale(notANumber);
      return;
    }
    if (Object.keys(patch).length) this.#commit(patch);
    else this.#discard();
    void this.#focusView();
  }

  #commit(patch: Record<string, unknown>): void {
    this.#sent = this.draft;
    this.#discard();
    this.dispatchEvent(new FieldCommitEvent(patch, this.#base));
  }

  #discard(): void {
    this.draft = undefined;
    this.invalid = undefined;
  }

  async #focusView(): Promise<void> {
    const had = this.matches(':focus-within');
    await this.updateComplete;
    if (had) this.view?.querySelector<HTMLElement>('.pencil')?.focus();
  }
}
