import { html, nothing, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { PisteError } from '../../domain/errors.js';
import { getField } from '../../domain/fields.js';
import type { Lead } from '../../domain/records/lead.js';
import { LeadBeforeSaveEvent, LeadOpenEvent, LeadSavedEvent } from '../../events/index.js';
import { errorText, msg, type ErrorText } from '../../i18n/index.js';
import { DialogController } from '../../internal/dialog-controller.js';
import { Directory } from '../../internal/directory.js';
import { emptyState } from '../../internal/empty-state.js';
import { changedMeanwhile, savePatch, type Patch } from '../../internal/field-edit/field-save.js';
import type { FieldSpec } from '../../internal/field-edit/field-spec.js';
import type { MarkLostDialog } from '../../internal/mark-lost/mark-lost-dialog.js';
import { whenClosed } from '../../internal/motion/when-closed.js';
import { errorNotice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { queryView } from '../../internal/query-view.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import { undoEntry } from '../../internal/undo/undo-entry.js';
import { skeletonRows } from '../../internal/skeleton.js';
import { QueryController } from '../../store/query-controller.js';
import { TroubleController } from '../../store/trouble-controller.js';
import type { Command } from '../../domain/commands/command.js';
import type { ConvertDialog } from '../convert-dialog/convert-dialog.js';
import type { SimilarLeadsButton } from '../similar-leads-button/similar-leads-button.js';
import { Becoming } from './becoming.js';
import { conflictNotice, recordNotices, type FieldConflict } from './record-notices.js';
import { FieldCommitEvent } from './field-commit.js';
import { InlineEdit } from './inline-edit.js';
import { leadRecordSheets } from './lead-record.styles.js';
import type { RecordField } from './record-field.js';
import { CONTACT_FIELDS, hostFields, SALE_FIELDS } from './record-fields.js';
import { lostValuesSection } from './lost-values.js';
import { recordHead } from './record-head.js';
import { keysDialog, useRecordKey, type RecordKeyActions } from './record-keys.js';
import type { RecordLog } from './record-log.js';
import type { RecordTrail } from './record-trail.js';
import { readRecord, type OpenRecord } from './read-record.js';

/**
 * @summary One lead or opportunity: read first, edited in place, with its history, and the way to an opportunity.
 * @fires lead-before-save - A field is about to be saved. Cancelable.
 * @fires lead-saved - It was.
 * @fires lead-open - Another record is to be opened. Cancel it to navigate yourself.
 * @fires piste-navigate - The user wants to go back to the list. Cancelable.
 * @fires lead-error - A command failed.
 * @csspart head - Buttons, title, probability and stage.
 * @csspart fields - The fields.
 * @csspart log - Notes, activities and history.
 */
export class LeadRecord extends PisteElement {
  static override styles = [...PisteElement.styles, ...leadRecordSheets];

  /** The record to show; an id that was merged away shows the survivor and says so. */
  @property({ attribute: 'lead-id' }) leadId?: string | undefined;

  /** Where the record stands in the list that it was opened from; shows the way to its neighbours. */
  @property({ attribute: false }) trail?: RecordTrail | undefined;

  @state() private conflict: FieldConflict | undefined;
  @state() private failure: PisteError | undefined;

  @query('convert-dialog') private readonly converter!: ConvertDialog | null;
  @query('piste-mark-lost') private readonly lostDialog!: MarkLostDialog | null;
  @query('#keys') private readonly keysElement!: HTMLDialogElement | null;
  @query('similar-leads-button') private readonly similarButton!: SimilarLeadsButton | null;
  @query('piste-record-log') private readonly log!: RecordLog | null;
  @queryAll('piste-record-field') private readonly fields!: NodeListOf<RecordField>;

  readonly #names = new Directory(this);
  readonly #trouble = new TroubleController(this);
  readonly #title = new InlineEdit(this);
  readonly #probability = new InlineEdit(this);
  readonly #record = new QueryController<OpenRecord | null>(this, {
    query: (store, signal) => (this.leadId ? readRecord(store, this.leadId, signal) : undefined),
    watches: ['leads', 'customers', 'settings'],
    key: () => this.leadId,
    keep: false,
  });
  readonly #keys = new DialogController(this, { dialog: () => this.keysElement, onCancel: () => this.#keys.close() });

  constructor() {
    super();
    this.addEventListener('keydown', (event) => useRecordKey(event, this.#keyActions()));
    new Becoming(this, {
      shown: () => this.#record.value?.lead,
      uncovered: () => whenClosed(this.converter) ?? this.similarButton?.closing,
    });
  }

  protected override render(): unknown {
    if (!this.leadId)
      return emptyState({ title: msg('No record chosen'), text: msg('Choose one in the list.'), dashed: true });
    return queryView(
      this.#record,
      (record) => (record ? this.#page(record) : this.#gone()),
      () => html`<div class="pad">${skeletonRows(8, 2)}</div>`,
    );
  }

  #gone(): TemplateResult {
    return emptyState({
      title: msg('This record cannot be shown'),
      text: msg('It is no longer there, or belongs to somebody else. Go back to the list and look for it.'),
      dashed: true,
    });
  }

  #page(record: OpenRecord): TemplateResult {
    const { lead } = record;
    return html`<article aria-labelledby="title">
      ${this.#trouble.error ? html`<div class="notices">${errorNotice(this.#trouble.error)}</div>` : nothing}
      ${this.failure ? html`<div class="notices">${errorNotice(this.failure, (wayOut) => this.#follow(wayOut))}</div>` : nothing}
      ${
        this.conflict
          ? conflictNotice(
              this.conflict,
              this.#names,
              () => this.#keepMine(),
              () => (this.conflict = undefined),
            )
          : nothing
      }
      ${recordNotices(record, this.leadId ?? '', this.#names, {
        restore: () => this.#execute({ kind: 'restore-lead', leadId: lead.id }, () => msg('Restored')),
        undoMerge: (entryId) => void undoEntry(this, entryId),
      })}
      ${recordHead(record, this.#names, this.storeNow, {
        navigate: (event) => this.dispatchEvent(event),
        convert: () => void this.converter?.show(lead.id),
        won: () => void this.#markWon(lead),
        lost: () => void this.#markLost(lead),
        restore: () => this.#execute({ kind: 'restore-lead', leadId: lead.id }, () => msg('Restored')),
        title: this.#title,
        probability: this.#probability,
        save: (patch, base) => void this.#save(patch, base),
        stage: (stageId) => this.#execute({ kind: 'move-stage', leadId: lead.id, stageId }, () => msg('Moved')),
        trail: this.trail,
        open: (leadId) => this.#open(leadId),
        showKeys: () => void this.#keys.show(),
      })}
      <div class="columns">
        <div class="fields" part="fields">
          ${this.#section(msg('Contact'), CONTACT_FIELDS, record)} ${this.#section(msg('Sale'), SALE_FIELDS, record)}
          ${lead.fields ? this.#section(msg('More'), hostFields(lead), record) : nothing}
          ${lostValuesSection(record, this.#names, this.storeNow?.now() ?? new Date())}
        </div>
        <div class="log" part="log">
          <piste-record-log .store=${this.storeNow} .lead=${lead}></piste-record-log>
        </div>
      </div>
      <dialog id="keys" class="dialog narrow" aria-labelledby="keys-title">
        ${this.#keys.isOpen ? keysDialog(() => this.#keys.close()) : nothing}
      </dialog>
      <convert-dialog .store=${this.storeNow}></convert-dialog>
      <piste-mark-lost></piste-mark-lost>
    </article>`;
  }

  #section(title: string, specs: readonly FieldSpec[], { lead, customer }: OpenRecord): TemplateResult {
    return html`<section>
      <h2>${title}</h2>
      ${specs.map(
        (spec) =>
          html`<piste-record-field
            .store=${this.storeNow}
            .spec=${spec}
            .lead=${lead}
            .names=${this.#names}
            .namesReady=${this.#names.ready}
            .customerName=${customer?.name}
            @piste-commit=${(event: FieldCommitEvent) => this.#save(event.patch, event.lead)}
          ></piste-record-field>`,
      )}
    </section>`;
  }

  /** What the keys do with this record as it is. */
  #keyActions(): RecordKeyActions {
    const lead = this.#record.value?.lead;
    if (!lead) return {};
    const { previousId, nextId } = this.trail ?? {};
    const isOpen = lead.status === 'open';
    return {
      '?': () => void this.#keys.show(),
      n: () => this.log?.focusNote(),
      s: () => void this.similarButton?.show(),
      ...(isOpen ? { l: () => void this.#markLost(lead) } : {}),
      ...(lead.type === 'lead'
        ? { c: () => void this.converter?.show(lead.id) }
        : isOpen
          ? { w: () => void this.#markWon(lead) }
          : {}),
      ...(nextId === undefined ? {} : { j: () => this.#open(nextId) }),
      ...(previousId === undefined ? {} : { k: () => this.#open(previousId) }),
    };
  }

  #open(leadId: string): void {
    if (this.dispatchEvent(new LeadOpenEvent(leadId))) this.leadId = leadId;
  }

  #markWon({ id }: Lead): Promise<void> {
    return this.#execute({ kind: 'mark-won', leadId: id }, () => msg('Marked won'));
  }

  /** Saves what was typed unless somebody else has changed the same field meanwhile; then both values are shown. */
  async #save(patch: Patch, base: Lead): Promise<void> {
    const store = this.storeNow;
    if (!store) return;
    const current = await store.get('leads', base.id);
    const changed = current && changedMeanwhile(patch, base, current);
    if (current && changed !== undefined) {
      this.conflict = { field: changed, mine: patch, theirs: getField(current, changed), lead: current };
      return;
    }
    await this.#write(patch, current ?? base);
  }

  async #write(patch: Patch, base: Lead): Promise<void> {
    const store = this.storeNow;
    if (!store) return;
    const command = await savePatch(store, patch, base);
    if (!this.dispatchEvent(new LeadBeforeSaveEvent(command))) return;
    const outcome = await this.run(command, { onError: (error) => this.#tellRefusal(error) });
    if (!outcome) return;
    this.failure = undefined;
    this.dispatchEvent(new LeadSavedEvent(command, outcome));
  }

  #tellRefusal(error: PisteError): void {
    const issues = (error.details['issues'] ?? []) as { field: string; message: string }[];
    const issue = issues.find((each) => [...this.fields].some((field) => field.edits(each.field)));
    const field = issue && [...this.fields].find((each) => each.edits(issue.field));
    if (field)
      void field.refuse(
        this.inLocale(() => errorText(error).text),
        issue.field,
      );
    else this.failure = error;
  }

  #keepMine(): void {
    const { conflict } = this;
    this.conflict = undefined;
    if (conflict) void this.#write(conflict.mine, conflict.lead);
  }

  async #execute(command: Command, text: () => string): Promise<void> {
    const outcome = await this.run(command, { onError: (error) => (this.failure = error) });
    if (!outcome) return;
    this.failure = undefined;
    if (!outcome.entryId) return;
    this.inLocale(() =>
      showToast(this, {
        text: text(),
        tone: 'good',
        actions: undoAction(this, outcome.entryId),
      }),
    );
  }

  async #markLost(lead: Lead): Promise<void> {
    const answer = await this.lostDialog?.ask(lead);
    if (answer) await this.#execute({ kind: 'mark-lost', leadId: lead.id, ...answer }, () => msg('Marked lost'));
  }

  #follow({ does }: NonNullable<ErrorText['wayOut']>): void {
    this.failure = undefined;
    if (does === 'reload') location.reload();
    else this.#record.refresh();
  }
}
