import { html, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Command } from '../../domain/commands/command.js';
import {
  LayerCancelEvent,
  LayerCloseEvent,
  LayerOpenEvent,
  LeadBeforeConvertEvent,
  LeadBeforeSaveEvent,
  LeadConvertedEvent,
  LeadOpenEvent,
  LeadSavedEvent,
  LeadsBeforeMergeEvent,
  LeadsMergedEvent,
  type CloseReason,
} from '../../events/index.js';
import { msg, type ErrorText } from '../../i18n/index.js';
import { DialogController } from '../../internal/dialog-controller.js';
import { icon } from '../../internal/icon.js';
import { Motion } from '../../internal/motion/motion.js';
import { PisteElement } from '../../internal/piste-element.js';
import type { Outcome } from '../../store/lead-store.js';
import type { Subject } from './convert-queries.js';
import { convertDialogSheets } from './convert-dialog.styles.js';
import { frame } from './convert-frame.js';
import { ConvertSession } from './convert-session.js';
import { reached, type ConvertResult, type Reached } from './convert-result.js';
import { flowTogether } from './flow-together.js';
import { problemSelector } from './required-fields.js';
import { parsedProbability, refusalStep } from './refusal-view.js';

export type { ConvertResult } from './convert-result.js';

/**
 * Converts a lead to an opportunity, or merges it with records that are there already. Shows what would become of it
 * before anything is written, refuses with a way out, and can be used alone: `<convert-dialog lead-id="7" open>`.
 *
 * @summary The dialog *Convert to Opportunity*.
 * @fires {LeadBeforeConvertEvent} lead-before-convert - A lead is about to be converted. Cancelable.
 * @fires {LeadConvertedEvent} lead-converted - The lead is an opportunity now.
 * @fires {LeadsBeforeMergeEvent} leads-before-merge - Records are about to be merged. Cancelable.
 * @fires {LeadsMergedEvent} leads-merged - Several records are one opportunity now.
 * @fires {LeadBeforeSaveEvent} lead-before-save - A probability is about to be set or a lost lead restored, to go on from there. Cancelable.
 * @fires {LeadSavedEvent} lead-saved - It has been.
 * @fires {LeadOpenEvent} lead-open - The user wants to see the record. Cancelable.
 * @fires {LeadErrorEvent} lead-error - A command was refused or the store failed; the dialog says so itself.
 * @fires {LayerOpenEvent} open - The dialog has opened. Does not bubble.
 * @fires {LayerCancelEvent} cancel - The user is about to close it. Cancelable; does not bubble.
 * @fires {LayerCloseEvent} close - It has closed, with `result` and `reason`. Does not bubble.
 * @csspart dialog - The native dialog.
 * @csspart submit - The button that does it.
 */
export class ConvertDialog extends PisteElement {
  static override styles = [...PisteElement.styles, ...convertDialogSheets];

  /** The lead to convert. */
  @property({ attribute: 'lead-id' }) leadId?: string | undefined;
  /** Whether the dialog is shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  @query('dialog') private element!: HTMLDialogElement;

  readonly #session = new ConvertSession(this, (speak) => this.inLocale(speak));
  readonly #dialog = new DialogController(this, {
    dialog: () => this.element,
    onCancel: () => this.#cancel(),
    onRemoved: () => this.#leave('removed'),
  });
  readonly #motion = new Motion(this);
  #settle: ((result: ConvertResult) => void) | undefined;
  #result: Promise<ConvertResult> = Promise.resolve(undefined);
  /** The content the focus was last put into; each kind gets it once. */
  #focused: string | undefined;
  /** However the dialog is closed from then on, it says so. */
  #reached: Reached | undefined;

  /** Opens for a lead. The promise holds what came of it once the dialog is closed. */
  show(leadId: string | undefined = this.leadId): Promise<ConvertResult> {
    this.leadId = leadId;
    return this.#begin({ leadId: leadId ?? '' });
  }

  /** Opens to merge exactly these records into one. */
  showMerge(leadIds: readonly string[]): Promise<ConvertResult> {
    return this.#begin({ leadIds: [...leadIds] });
  }

  /** Closes without doing anything. */
  close(): void {
    this.#leave('host');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.open && !this.#session.subject) void this.show();
    else if (!this.open) this.#leave('host');
    const { subject } = this.#session;
    if (changed.has('leadId') && this.open && subject && 'leadId' in subject && subject.leadId !== this.leadId) {
      if (this.#reached) this.#leave('host');
      else this.#session.begin({ leadId: this.leadId ?? '' });
    }
    this.#session.adopt();
  }

  protected override updated(): void {
    this.#focusContent();
  }

  #begin(subject: Subject): Promise<ConvertResult> {
    const current = this.#session.subject;
    if (current && !this.#reached && JSON.stringify(current) === JSON.stringify(subject)) return this.#result;
    if (current) this.#leave('host');
    this.#result = new Promise((resolve) => (this.#settle = resolve));
    const result = this.#result;
    this.#focused = undefined;
    this.#session.begin(subject);
    this.open = true;
    void this.#dialog.show().then(() => this.#session.subject === subject && this.dispatchEvent(new LayerOpenEvent()));
    return result;
  }

  #leave(reason: CloseReason): void {
    const { result, toast } = this.#reached ?? {};
    if (result) this.#session.busy = false;
    this.#reached = undefined;
    if (!this.#session.subject) return;
    this.#motion.end();
    this.#session.begin(undefined);
    this.open = false;
    this.#dialog.close();
    this.#settle?.(result);
    this.dispatchEvent(new LayerCloseEvent<ConvertResult>(result ? 'done' : reason, result));
    if (toast) this.inLocale(toast);
  }

  #cancel(): void {
    if (this.#reached) return this.#leave('done');
    if (this.#session.busy || !this.dispatchEvent(new LayerCancelEvent())) return;
    this.#leave('cancel');
  }

  #open(leadId: string): void {
    this.#leave('cancel');
    this.dispatchEvent(new LeadOpenEvent(leadId));
  }

  readonly #followWayOut = ({ does, id }: NonNullable<ErrorText['wayOut']>): void => {
    const { error, queries } = this.#session;
    this.#session.error = undefined;
    this.requestUpdate();
    if ((does === 'open-record' || does === 'open-survivor') && id !== undefined) this.#open(id);
    else if (does === 'reload' && error?.code === 'storage-closed') location.reload();
    else if (does === 'retry') void this.#submit();
    else if (does === 'restore' && id !== undefined) void this.#prepare({ kind: 'restore-lead', leadId: id });
    else queries.data.refresh();
  };

  readonly #submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const session = this.#session;
    const { conversion } = session.queries.data.value ?? {};
    if (session.busy || !conversion) return;
    if (conversion.refusal) return this.#stepOn();
    await session.following;
    const { form } = session;
    if (session.busy || !form) return;
    session.error = undefined;
    session.problems = form.check();
    this.requestUpdate();
    if (Object.keys(session.problems).length > 0) return this.#focus(problemSelector(session.problems));
    if (form.action === 'merge') await this.#merge();
    else await this.#convert();
  };

  async #convert(): Promise<void> {
    const form = this.#session.form!;
    const { title } = form.lead!;
    const command = form.convertCommand();
    if (!this.dispatchEvent(new LeadBeforeConvertEvent(command))) return;
    const outcome = await this.#execute(command, { isLast: true });
    if (!outcome) return;
    const leadId = outcome.leadId ?? command.leadId;
    const done = reached(this, { leadId, entryId: outcome.entryId, merged: false }, { title });
    await this.#tell(done, new LeadConvertedEvent(command, outcome));
  }

  async #merge(): Promise<void> {
    const session = this.#session;
    const preview = session.queries.preview.value;
    const command = session.form!.mergeCommand();
    // What stays is what the dialog shows to stay, also if the rule would now give another.
    if (session.survivorId !== undefined) command.survivorId = session.survivorId;
    if (!this.dispatchEvent(new LeadsBeforeMergeEvent(command))) return;
    const outcome = await this.#execute(command, { isLast: true });
    if (!outcome) return;
    const leadId = outcome.leadId ?? command.survivorId ?? command.leadIds[0]!;
    const merged = { count: command.leadIds.length, moves: preview?.moves ?? {} };
    const title = preview?.result.title ?? '';
    const done = reached(this, { leadId, entryId: outcome.entryId, merged: true }, { title, merged });
    await this.#tell(done, new LeadsMergedEvent(command, outcome));
  }

  /** The fact, then the result of the dialog, then the toast with the way back (C8). */
  async #tell(done: Reached, fact: LeadConvertedEvent | LeadsMergedEvent): Promise<void> {
    this.#reached = done;
    this.dispatchEvent(fact);
    const { leadId: survivorId, merged } = done.result;
    const flowing = merged ? flowTogether(this.#motion, this.element, survivorId) : undefined;
    if (flowing) await flowing;
    if (this.#reached === done) this.#leave('done');
  }

  /** What stands in the way of a conversion is put right, and the dialog goes on (C1). */
  async #stepOn(): Promise<void> {
    const session = this.#session;
    const { refusal, lead } = session.queries.data.value!.conversion;
    const step = refusal && refusalStep(refusal, lead);
    if (!step) return this.#cancel();
    if (step.does === 'open') return this.#open(step.leadId);
    if (step.does === 'restore') {
      await this.#prepare({ kind: 'restore-lead', leadId: step.leadId });
      return;
    }
    const probability = parsedProbability(session.probability);
    session.probabilityInvalid = probability === undefined;
    if (probability === undefined) {
      this.requestUpdate();
      return this.#focus('#probability');
    }
    if (lead?.status === 'won' && !(await this.#prepare({ kind: 'restore-lead', leadId: step.leadId }))) return;
    await this.#prepare({ kind: 'save-lead', lead: { id: step.leadId, probability } });
  }

  async #prepare(command: Command): Promise<boolean> {
    if (!this.dispatchEvent(new LeadBeforeSaveEvent(command))) return false;
    const outcome = await this.#execute(command);
    if (outcome) this.dispatchEvent(new LeadSavedEvent(command, outcome));
    this.#session.queries.data.refresh();
    return outcome !== undefined;
  }

  /** One at a time: a double click is one command (C9). After the last one nothing else is, until it has closed. */
  async #execute(command: Command, { isLast = false } = {}): Promise<Outcome | undefined> {
    const session = this.#session;
    const { subject } = session;
    session.busy = true;
    session.error = undefined;
    this.requestUpdate();
    const outcome = await this.run(command, { onError: (error) => (session.error = error) });
    session.busy = isLast && outcome !== undefined && session.subject === subject;
    if (session.subject !== subject) return undefined;
    this.requestUpdate();
    if (!outcome) {
      session.queries.data.refresh();
      void this.#focus('[part=submit]');
    }
    return outcome;
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** When another content arrives, the focus goes to its first field, unless the user is somewhere already. */
  #focusContent(): void {
    const { form, queries, busy } = this.#session;
    const content = busy ? this.#focused : (queries.data.value?.conversion.refusal?.code ?? (form && 'form'));
    if (!this.element?.open || content === undefined || content === this.#focused) return;
    this.#focused = content;
    const active = this.shadowRoot?.activeElement;
    if (active && !active.matches('dialog, .close')) return;
    this.renderRoot.querySelector<HTMLElement>('[autofocus]:not(:disabled), [part=submit]')?.focus();
  }

  /** Enter in a combobox that is closed sends the form, as in any other field. */
  readonly #sendOnEnter = (event: KeyboardEvent): void => {
    const from = event.composedPath()[0];
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
    if (from instanceof HTMLInputElement && from.getRootNode() !== this.shadowRoot) void this.#submit(event);
  };

  protected override render() {
    const shown = frame(this.#session, {
      cancel: () => this.#cancel(),
      wayOut: this.#followWayOut,
      retry: () => this.#session.queries.data.refresh(),
    });
    return html`<dialog class="dialog ${shown.size}" part="dialog" aria-labelledby="title" aria-describedby="subtitle">
      <form novalidate @submit=${this.#submit} @keydown=${this.#sendOnEnter}>
        <header>
          <div>
            <h2 id="title">${shown.title}</h2>
            <p id="subtitle">${shown.subtitle}</p>
          </div>
          <button
            class="btn only ghost small close"
            type="button"
            aria-label=${msg('Close')}
            @click=${() => this.#cancel()}
          >
            ${icon('close')}
          </button>
        </header>
        ${shown.body}
        <footer>${shown.footer}</footer>
        <span class="sr" role="status">${this.#session.announcement}</span>
      </form>
    </dialog>`;
  }
}
