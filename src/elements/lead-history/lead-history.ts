import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { JournalEntry } from '../../domain/journal.js';
import type { Note } from '../../domain/records/related.js';
import { LeadOpenEvent } from '../../events/index.js';
import { formatDateTime, formatRelative, msg, str } from '../../i18n/index.js';
import { avatar } from '../../internal/avatar.js';
import { deepActiveElement } from '../../internal/deep-active-element.js';
import { Directory } from '../../internal/directory.js';
import { emptyState } from '../../internal/empty-state.js';
import { icon, spinner } from '../../internal/icon.js';
import { PisteElement } from '../../internal/piste-element.js';
import { queryView } from '../../internal/query-view.js';
import { skeletonRows } from '../../internal/skeleton.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import { undoEntry } from '../../internal/undo/undo-entry.js';
import { QueryController } from '../../store/query-controller.js';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { segmentSheet } from '../../styles/segment.styles.js';
import { changeTables, mergedRecords, singleChange } from './entry-changes.js';
import { entryIcon, entrySentence, kindText } from './entry-sentence.js';
import { leadHistorySheet } from './lead-history.styles.js';
import { noteIdOf, readTimeline, type LooseNote, type Timeline } from './read-timeline.js';
import type { NoteDoneEvent } from './record-note.js';

/** Entries read at a time. */
const PAGE = 30;

/** What can be interrupted and is not gone on with elsewhere. */
const KINDS = ['undo'];

/** What took more than a moment: its way back stands out. */
const IMPORTANT = new Set(['merge-leads', 'convert-lead', 'convert-many', 'import-records', 'save-settings', 'undo']);

type Shown = 'all' | 'notes' | 'activities' | 'changes';

const SHOWS: Record<Shown, (kind: string) => boolean> = {
  all: () => true,
  notes: (kind) => kind === 'add-note',
  activities: (kind) => kind === 'save-activity',
  changes: (kind) => kind !== 'add-note' && kind !== 'save-activity',
};

/**
 * @summary The journal of one record or of all: who did what and when, what it changed, and the way back.
 * @fires command-undone - A command was undone from here.
 * @fires lead-open - The record of an entry is to be opened. Cancel it to navigate yourself.
 * @fires lead-error - An undo failed.
 * @csspart entry - One entry of the timeline.
 */
export class LeadHistory extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    avatarSheet,
    badgeSheet,
    buttonSheet,
    emptySheet,
    noticeSheet,
    segmentSheet,
    leadHistorySheet,
  ];

  /** The record whose entries to show; all entries when left out. */
  @property({ attribute: 'record-id' }) recordId?: string | undefined;

  @state() private shown: Shown = 'all';
  @state() private limit = PAGE;
  @state() private busy: string | undefined;

  readonly #names = new Directory(this);
  readonly #entries = new QueryController<Timeline>(this, {
    query: (store, signal) => readTimeline(store, this.recordId || undefined, this.limit, signal),
    watches: ['journal', 'notes'],
    key: () => [this.recordId, this.limit],
  });

  /** How many entries there were when earlier ones were asked for. */
  #before: number | undefined;

  protected override updated(): void {
    const { value, refreshing } = this.#entries;
    const first = this.#before === undefined || refreshing ? undefined : value?.items[this.#before];
    if (!first) return;
    this.#before = undefined;
    if (!deepActiveElement()) this.#controlOf('note' in first ? first.note.id : first.id)?.focus();
  }

  protected override render(): unknown {
    return html`<div class="head">
        <h2>${msg('History')}</h2>
        <fieldset class="segment small">
          <legend class="sr">${msg('Show')}</legend>
          ${this.#choice('all', msg('All'))} ${this.#choice('notes', msg('Notes'))}
          ${this.#choice('activities', msg('Activities'))} ${this.#choice('changes', msg('Changes'))}
        </fieldset>
      </div>
      ${!this.recordId ? html`<piste-unfinished-runs .store=${this.storeNow} .kinds=${KINDS}></piste-unfinished-runs>` : nothing}
      ${queryView(
        this.#entries,
        (page) => this.#timeline(page),
        () => skeletonRows(4, 1),
      )}`;
  }

  #choice(value: Shown, text: string): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="shown"
        value=${value}
        .checked=${this.shown === value}
        @change=${() => (this.shown = value)}
      />${text}</label
    >`;
  }

  #timeline({ items, more, notes }: Timeline): TemplateResult {
    const shown = items.filter((item) =>
      'note' in item
        ? SHOWS[this.shown]('add-note')
        : SHOWS[this.shown](item.kind) && !isPartOfRun(item, this.recordId),
    );
    return html`${shown.length || more ? nothing : this.#nothing()}
      <ol>
        ${repeat(
          shown,
          (item) => ('note' in item ? item.note.id : item.id),
          (item) => ('note' in item ? this.#looseNote(item) : this.#entry(item, notes)),
        )}
      </ol>
      ${
        more
          ? html`<button
              class="btn small"
              type="button"
              aria-busy=${this.#entries.refreshing}
              @click=${() => this.#showEarlier(items.length)}
            >
              ${this.#entries.refreshing ? spinner() : nothing}${msg('Show earlier entries')}
            </button>`
          : nothing
      }`;
  }

  #nothing(): TemplateResult {
    return this.shown === 'all'
      ? emptyState({
          title: msg('Nothing has happened yet'),
          text: msg('Every change is kept here with its values, and can be undone.'),
        })
      : emptyState({
          title: msg('Nothing of this kind'),
          text: msg('Choose “All” to see everything that has happened.'),
        });
  }

  #looseNote({ note, origin }: LooseNote): TemplateResult {
    const by = this.#names.salesperson(note.createdBy);
    return html`<li part="entry" data-id=${note.id}>
      <span class="dot">${by ? avatar(by) : icon('note', 's')}</span>
      <div class="what">
        <p>
          ${by ? html`<b class="strong">${by.name}</b> ` : nothing}${msg('wrote a note')} ${this.#when(note.createdAt)}
        </p>
        ${origin === undefined ? nothing : html`<p class="small muted">${msg(str`on “${origin}”`)}</p>`}
        ${this.#note(note, note.id)}
      </div>
    </li>`;
  }

  #when(at: string): TemplateResult {
    const now = this.storeNow?.now() ?? new Date();
    return html`<span class="faint"
      >· <time datetime=${at} title=${formatDateTime(at)}>${formatRelative(at, now)}</time></span
    >`;
  }

  #note(note: Note, itemId: string): TemplateResult {
    return html`<piste-record-note
      .store=${this.storeNow}
      .note=${note}
      @piste-note-done=${(event: NoteDoneEvent) => this.#tellNote(event, itemId)}
    ></piste-record-note>`;
  }

  /** The note that an entry has written: as it is now where that is known, else as it was written. */
  #noteOf(entry: JournalEntry, notes: Timeline['notes']): TemplateResult | typeof nothing {
    const id = noteIdOf(entry);
    if (id === undefined) return nothing;
    if (!notes) return html`<blockquote>${this.#noteText(entry)}</blockquote>`;
    const note = notes.get(id);
    return note ? this.#note(note, entry.id) : html`<p class="small muted">${msg('It was removed.')}</p>`;
  }

  #entry(entry: JournalEntry, notes: Timeline['notes']): TemplateResult {
    const by = this.#names.salesperson(entry.by);
    const undone = entry.undoneBy && !entry.undoneBy.partly;
    const title = entry.facts?.['title'];
    return html`<li class=${undone ? 'undone' : ''} part="entry" data-id=${entry.id}>
      <span class="dot">${by ? avatar(by) : icon(entryIcon(entry.kind), 's')}</span>
      <div class="what">
        <p>
          ${by ? html`<b class="strong">${by.name}</b> ` : nothing}${entrySentence(entry)}
          ${singleChange(entry, this.#names)} ${this.#when(entry.at)}
        </p>
        ${
          !this.recordId && entry.leadId !== undefined && typeof title === 'string'
            ? html`<button
                class="link"
                type="button"
                @click=${() => this.dispatchEvent(new LeadOpenEvent(entry.leadId ?? ''))}
              >
                ${title}
              </button>`
            : this.#origin(entry)
        }
        ${this.#noteOf(entry, undone ? undefined : notes)} ${mergedRecords(entry)}
        ${entry.undoneBy ? html`<p class="muted">${undone ? msg('This was undone.') : msg('This was undone in part.')}</p>` : nothing}
        <div class="acts">
          ${
            undone
              ? nothing
              : html`<button
                  class=${IMPORTANT.has(entry.kind) ? 'btn small' : 'btn ghost small'}
                  type="button"
                  aria-busy=${this.busy === entry.id}
                  aria-label=${msg(str`Undo: ${kindText(entry.kind)}`)}
                  @click=${() => this.#undo(entry)}
                >
                  ${this.busy === entry.id ? spinner() : icon('undo')}${msg('Undo')}
                </button>`
          }
          ${
            entry.changes.length
              ? html`<details>
                  <summary class="btn small ghost">${msg('Details')}</summary>
                  <div class="tables">${changeTables(entry, this.#names)}</div>
                </details>`
              : nothing
          }
        </div>
      </div>
    </li>`;
  }

  /** What was done to a record that has gone into this one since names it. */
  #origin({ leadId, facts }: JournalEntry): TemplateResult | typeof nothing {
    const title = facts?.['title'];
    if (!this.recordId || leadId === undefined || leadId === this.recordId || typeof title !== 'string') return nothing;
    return html`<p class="small muted">${msg(str`on “${title}”`)}</p>`;
  }

  #noteText(entry: JournalEntry): string {
    const text = entry.changes.find((change) => change.collection === 'notes')?.after?.['text'];
    return typeof text === 'string' ? text : '';
  }

  async #undo(entry: JournalEntry): Promise<void> {
    if (this.busy !== undefined) return;
    this.busy = entry.id;
    const outcome = await undoEntry(this, entry.id);
    this.busy = undefined;
    // Its button is about to go.
    if (outcome) this.#controlOf(entry.id)?.focus();
  }

  #tellNote({ removed, entryId }: NoteDoneEvent, itemId: string): void {
    this.inLocale(() =>
      showToast(this, {
        text: removed ? msg('Note removed') : msg('Note saved'),
        tone: 'good',
        actions: undoAction(this, entryId),
      }),
    );
    if (removed)
      (this.#controlOf(itemId) ?? this.renderRoot.querySelector<HTMLElement>('[name=shown]:checked'))?.focus();
  }

  #showEarlier(count: number): void {
    this.#before = count;
    this.limit += PAGE;
  }

  /** What stays in an entry whatever happens to it. */
  #controlOf(id: string): HTMLElement | null | undefined {
    const entry = [...this.renderRoot.querySelectorAll<HTMLElement>('li')].find((each) => each.dataset['id'] === id);
    return entry?.querySelector<HTMLElement>('summary');
  }
}

/** In the history of all, a run is one entry; its parts stand in the histories of their records. */
function isPartOfRun(entry: JournalEntry, recordId: string | undefined): boolean {
  return !recordId && entry.runId !== undefined && entry.facts?.['run'] !== true;
}
