import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { RemoveNote, SaveNote } from '../../domain/commands/command.js';
import type { PisteError } from '../../domain/errors.js';
import type { Note } from '../../domain/records/related.js';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { errorNotice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';

const own = css`
  :host {
    display: grid;
    gap: var(--_p-space-05);
    justify-self: stretch;
  }
  .note {
    display: flex;
    align-items: flex-start;
    gap: var(--_p-space-05);
  }
  blockquote {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    padding-inline-start: var(--_p-space-15);
    border-inline-start: 2px solid var(--_p-line-strong);
    color: var(--_p-text-2);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    gap: var(--_p-space-05);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05);
  }
`;

/** A note was changed or removed: whoever shows it tells so and keeps the focus. Does not bubble. */
export class NoteDoneEvent extends Event {
  static readonly type = 'piste-note-done';
  readonly removed: boolean;
  /** The entry by which it is undone. */
  readonly entryId: string | undefined;

  constructor(done: { removed: boolean; entryId: string | undefined }) {
    super(NoteDoneEvent.type);
    this.removed = done.removed;
    this.entryId = done.entryId;
  }
}

/**
 * A note as it is now, changed and removed in place.
 *
 * @summary Internal: one note in the history of its record.
 */
export class RecordNote extends PisteElement {
  static override styles = [...PisteElement.styles, buttonSheet, inputSheet, noticeSheet, own];

  @property({ attribute: false }) note!: Note;

  @state() private editing = false;
  @state() private failure: PisteError | undefined;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(this.editing ? 'textarea' : '.edit')?.focus();
  }

  protected override render(): TemplateResult {
    return html`${this.failure ? errorNotice(this.failure, () => (this.failure = undefined)) : nothing}
    ${this.editing ? this.#form() : this.#text()}`;
  }

  #text(): TemplateResult {
    return html`<div class="note">
      <blockquote>${this.note.text}</blockquote>
      <button
        class="btn only ghost small edit"
        type="button"
        aria-label=${msg('Edit note')}
        title=${msg('Edit note')}
        @click=${() => this.#edit(true)}
      >
        ${icon('edit', 's')}
      </button>
      <button
        class="btn only ghost small"
        type="button"
        aria-label=${msg('Remove note')}
        title=${msg('Remove note')}
        @click=${() => void this.#execute({ kind: 'remove-note', noteId: this.note.id })}
      >
        ${icon('delete', 's')}
      </button>
    </div>`;
  }

  #form(): TemplateResult {
    return html`<form @submit=${this.#save} @keydown=${this.#useKey}>
      <span class="input area">
        <textarea rows="3" required maxlength="100000" aria-label=${msg('Note')} .value=${this.note.text}></textarea>
      </span>
      <span class="row">
        <button class="btn small primary" type="submit">${msg('Save')}</button>
        <button class="btn small" type="button" @click=${() => this.#edit(false)}>${msg('Discard')}</button>
      </span>
    </form>`;
  }

  async #edit(editing: boolean): Promise<void> {
    this.editing = editing;
    this.failure = undefined;
    await this.updateComplete;
    this.focus();
  }

  #useKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      void this.#edit(false);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.#save();
    }
  }

  async #save(event?: SubmitEvent): Promise<void> {
    event?.preventDefault();
    const text = this.field?.value.trim() ?? '';
    if (!text) {
      this.field?.reportValidity();
      return;
    }
    if (text !== this.note.text && !(await this.#execute({ kind: 'save-note', noteId: this.note.id, text }))) return;
    await this.#edit(false);
  }

  async #execute(command: SaveNote | RemoveNote): Promise<boolean> {
    const outcome = await this.run(command, { onError: (error) => (this.failure = error) });
    if (!outcome) return false;
    this.failure = undefined;
    this.dispatchEvent(new NoteDoneEvent({ removed: command.kind === 'remove-note', entryId: outcome.entryId }));
    return true;
  }
}
