import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Command, RemoveActivity, RemoveAttachment } from '../../domain/commands/command.js';
import type { Lead } from '../../domain/records/lead.js';
import type { Activity, Attachment, Follower } from '../../domain/records/related.js';
import { ATTACHMENT_LIMIT } from '../../domain/records/schemas.js';
import type { PisteError } from '../../domain/errors.js';
import { daysBetween, formatNumber, formatRelative, msg, str } from '../../i18n/index.js';
import { errorNotice } from '../../internal/notice.js';
import { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';
import { PisteElement } from '../../internal/piste-element.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import { QueryController } from '../../store/query-controller.js';
import { activityForm, activityFrom } from './activity-form.js';
import { followersView } from './follow-button.js';
import { recordLogSheets } from './record-log.styles.js';

interface Related {
  activities: Activity[];
  attachments: Attachment[];
  followers: Follower[];
}

/**
 * What hangs on a record: a note to write, activities to come, attachments, and the history.
 *
 * @summary Internal: notes, activities, attachments and history of one record.
 */
export class RecordLog extends PisteElement {
  static override styles = [...PisteElement.styles, ...recordLogSheets];

  @property({ attribute: false }) lead!: Lead;

  @state() private planning = false;
  @state() private failure: PisteError | undefined;

  @query('textarea') private readonly note!: HTMLTextAreaElement;

  readonly #names = new Directory(this);
  readonly #related = new QueryController<Related>(this, {
    query: async (store, signal) => {
      const where = { leadId: this.lead.id };
      const [activities, attachments, followers] = await Promise.all([
        store.list('activities', { where: { ...where, done: false }, limit: 50, signal }),
        store.list('attachments', { where, limit: 50, signal }),
        store.list('followers', { where, limit: 50, signal }),
      ]);
      return { activities: activities.items, attachments: attachments.items, followers: followers.items };
    },
    watches: ['activities', 'attachments', 'followers'],
    key: () => this.lead.id,
    keep: false,
  });

  /** Puts the focus where a note is written. */
  focusNote(): void {
    this.note.focus();
  }

  protected override render(): TemplateResult {
    const { activities = [], attachments = [], followers = [] } = this.#related.value ?? {};
    return html`${this.failure ? errorNotice(this.failure, () => (this.failure = undefined)) : nothing}
      <form class="compose" @submit=${this.#writeNote}>
        <span class="input area quiet">
          <textarea
            rows="2"
            aria-label=${msg('Note')}
            placeholder=${msg('Write a note…')}
            maxlength="100000"
            @keydown=${this.#sendByKey}
          ></textarea>
        </span>
        <span class="row">
          <button class="btn small" type="submit">${icon('note')}${msg('Add note')}</button>
          <button
            class="btn ghost small planner"
            type="button"
            aria-expanded=${this.planning}
            @click=${() => this.#showPlan(!this.planning)}
          >
            ${icon('calendar')}${msg('Plan an activity')}
          </button>
          <label class="btn ghost small attach"
            >${icon('paperclip')}${msg('Attach a file')}<input class="sr" type="file" @change=${this.#attach}
          /></label>
        </span>
      </form>
      ${this.planning ? activityForm({ submit: (form) => this.#plan(form), cancel: () => this.#showPlan(false) }) : nothing}
      ${
        activities.length
          ? html`<ul class="todo" aria-label=${msg('Activities')}>
              ${activities.map((activity) => this.#activity(activity))}
            </ul>`
          : nothing
      }
      ${
        attachments.length
          ? html`<ul class="files" aria-label=${msg('Attachments')}>
              ${attachments.map((attachment) => this.#attachment(attachment))}
            </ul>`
          : nothing
      }
      ${followersView({ leadId: this.lead.id, followers, names: this.#names, actorId: this.storeNow?.actor?.id }, (command) => void this.#run(command))}
      <lead-history .store=${this.storeNow} .recordId=${this.lead.id}></lead-history>`;
  }

  #activity(activity: Activity): TemplateResult {
    const now = this.storeNow?.now() ?? new Date();
    const days = activity.dueOn ? daysBetween(now, new Date(`${activity.dueOn}T00:00`)) : undefined;
    const tone = days === undefined || days > 0 ? 'muted' : days === 0 ? 'due' : 'late';
    return html`<li>
      <input
        class="tick"
        type="checkbox"
        aria-label=${msg(str`Done: ${activity.summary}`)}
        @change=${() => this.#run({ kind: 'save-activity', activity: { id: activity.id, doneAt: now.toISOString() } })}
      />
      <span class="two">
        <b class="strong">${activity.summary}</b>
        <span class="small ${tone}"
          >${[activity.dueOn ? formatRelative(activity.dueOn, now) : undefined, this.#names.salesperson(activity.salespersonId)?.name].filter(Boolean).join(' · ')}</span
        >
      </span>
      ${this.#remover(activity.summary, { kind: 'remove-activity', activityId: activity.id }, () => msg('Activity removed'))}
    </li>`;
  }

  #attachment(attachment: Attachment): TemplateResult {
    return html`<li>
      ${icon('paperclip', 's')}${
        attachment.content
          ? html`<button class="link" type="button" @click=${() => download(attachment)}>${attachment.name}</button>`
          : html`<span>${attachment.name}</span>`
      }<span class="small muted">${sizeText(attachment.size)}</span>
      ${this.#remover(attachment.name, { kind: 'remove-attachment', attachmentId: attachment.id }, () => msg('Attachment removed'))}
    </li>`;
  }

  #remover(name: string, command: RemoveActivity | RemoveAttachment, told: () => string): TemplateResult {
    return html`<button
      class="btn only ghost small remover"
      type="button"
      aria-label=${msg(str`Remove ${name}`)}
      title=${msg('Remove')}
      @click=${(event: Event) => this.#remove(event, command, told)}
    >
      ${icon('delete', 's')}
    </button>`;
  }

  /** Its row goes; the focus goes to the next one's, else to where more is added. */
  async #remove(event: Event, command: RemoveActivity | RemoveAttachment, told: () => string): Promise<void> {
    const row = (event.currentTarget as HTMLElement).closest('li');
    const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('.remover');
    const outcome = await this.run(command, { onError: (error) => (this.failure = error) });
    if (!outcome) return;
    this.failure = undefined;
    (next ?? this.renderRoot.querySelector<HTMLElement>('.planner'))?.focus();
    const { entryId } = outcome;
    this.inLocale(() =>
      showToast(this, {
        text: told(),
        tone: 'good',
        actions: undoAction(this, entryId),
      }),
    );
  }

  async #writeNote(event?: SubmitEvent): Promise<void> {
    event?.preventDefault();
    const text = this.note.value.trim();
    if (!text) {
      this.note.focus();
      return;
    }
    if (await this.#run({ kind: 'add-note', leadId: this.lead.id, text })) this.note.value = '';
  }

  #sendByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.#writeNote();
  }

  async #plan(form: HTMLFormElement): Promise<void> {
    const activity = activityFrom(form);
    const by = this.storeNow?.actor?.id ?? this.lead.salespersonId;
    if (
      await this.#run({
        kind: 'save-activity',
        activity: { ...activity, leadId: this.lead.id, ...(by === undefined ? {} : { salespersonId: by }) },
      })
    )
      await this.#showPlan(false);
  }

  async #showPlan(planning: boolean): Promise<void> {
    this.planning = planning;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(planning ? '[name=summary]' : '.planner')?.focus();
  }

  async #attach(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const attachment = {
      leadId: this.lead.id,
      name: file.name,
      mediaType: file.type || 'application/octet-stream',
      size: file.size,
    };
    await this.#run({
      kind: 'add-attachment',
      attachment: file.size > ATTACHMENT_LIMIT ? attachment : { ...attachment, content: file },
    });
  }

  async #run(command: Command): Promise<boolean> {
    const outcome = await this.run(command, { onError: (error) => (this.failure = error) });
    if (outcome) this.failure = undefined;
    return outcome !== undefined;
  }
}

function download({ content, name }: Attachment): void {
  if (!content) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024
    ? msg(str`${formatNumber(Math.ceil(bytes / 1024))} KB`)
    : msg(str`${formatNumber(Math.round(bytes / 1024 / 102.4) / 10)} MB`);
}
