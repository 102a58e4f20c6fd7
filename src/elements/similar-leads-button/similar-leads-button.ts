import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { PisteError } from '../../domain/errors.js';
import type { Dismissal } from '../../domain/records/settings.js';
import { LeadOpenEvent } from '../../events/index.js';
import { errorText, formatNumber, msg, str } from '../../i18n/index.js';
import { deepActiveElement } from '../../internal/deep-active-element.js';
import { DialogController } from '../../internal/dialog-controller.js';
import { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';
import { notSameForm, reasonFrom } from '../../internal/not-same/not-same-form.js';
import { whenClosed } from '../../internal/motion/when-closed.js';
import { PisteElement } from '../../internal/piste-element.js';
import { placePopup } from '../../internal/place-popup.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import { QueryController } from '../../store/query-controller.js';
import type { ConvertDialog } from '../convert-dialog/convert-dialog.js';
import { compareDialog } from './compare-dialog.js';
import { readSimilar, type SimilarLead, type SimilarLeads } from './read-similar.js';
import { similarPanel } from './similar-panel.js';
import { similarLeadsButtonSheets } from './similar-leads-button.styles.js';

/** Matches read at a time. */
const PAGE = 20;

/**
 * @summary *Similar Leads* with their number: who is there already, how sure that is, and why. Hidden when there is none.
 * @fires lead-open - A similar record is to be opened. Cancel it to navigate yourself.
 * @fires leads-before-merge - Records are about to be merged from here. Cancelable.
 * @fires leads-merged - Records were merged from here.
 * @fires command-undone - "Not the same" was undone from here.
 * @fires lead-error - A command failed.
 * @csspart button - The button.
 * @csspart panel - The list behind it.
 */
export class SimilarLeadsButton extends PisteElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [...PisteElement.styles, ...similarLeadsButtonSheets];

  /** The record whose similar ones are meant. */
  @property({ attribute: 'lead-id' }) leadId?: string | undefined;

  @state() private expanded = false;
  @state() private limit = PAGE;
  @state() private compared: SimilarLead | undefined;
  @state() private dismissing: SimilarLead | undefined;
  @state() private showDismissed = false;

  @query('button[part="button"]') private readonly button!: HTMLButtonElement | null;
  @query('.panel') private readonly panel!: HTMLElement | null;
  @query('#compare') private readonly compareElement!: HTMLDialogElement | null;
  @query('#not-same') private readonly notSameElement!: HTMLDialogElement | null;
  @query('convert-dialog') private readonly merger!: ConvertDialog;

  readonly #names = new Directory(this);
  readonly #count = new QueryController(this, {
    query: (store, signal) => (this.leadId ? store.similar(this.leadId, { limit: 0, signal }) : undefined),
    watches: ['leads', 'dismissals', 'customers'],
    key: () => this.leadId,
    keep: false,
  });
  readonly #similar = new QueryController<SimilarLeads>(this, {
    query: (store, signal) =>
      this.leadId && this.expanded ? readSimilar(store, this.leadId, this.limit, signal) : undefined,
    watches: ['leads', 'dismissals', 'customers'],
    key: () => [this.leadId, this.expanded, this.limit],
  });
  readonly #compare = new DialogController(this, {
    dialog: () => this.compareElement,
    onCancel: () => this.#closeCompare(),
    returnTo: () => this.button,
  });
  readonly #notSame = new DialogController(this, {
    dialog: () => this.notSameElement,
    onCancel: () => this.#closeNotSame(),
    returnTo: () => this.button,
  });
  #stopPlacing: (() => void) | undefined;
  /** A button that has the focus stays when the last record goes, until the user does. */
  #isShown = false;

  /** How many similar records there are; those that the user may not see count too (D7). */
  get count(): number {
    const { total = 0, hidden = 0 } = this.#count.value ?? {};
    return total + hidden;
  }

  /**
   * Settles when the dialog that merges is closed; undefined where it is not open.
   * @internal
   */
  get closing(): Promise<unknown> | undefined {
    return whenClosed(this.merger);
  }

  /** Opens the list of similar records, if there are any, with the focus in it. */
  async show(): Promise<void> {
    if (this.count > 0 && !this.expanded) await this.#toggle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  protected override willUpdate(): void {
    const isUsed = this.expanded || this.dismissing !== undefined || this.matches(':focus-within');
    this.#isShown = this.count > 0 || (this.#isShown && isUsed);
    this.toggleAttribute('empty', !this.#isShown);
  }

  protected override render(): unknown {
    if (!this.#isShown) return nothing;
    const n = formatNumber(this.count);
    return html`<button
        class="btn"
        part="button"
        type="button"
        aria-haspopup="dialog"
        aria-expanded=${this.expanded}
        @click=${this.#toggle}
        @blur=${() => this.count === 0 && setTimeout(() => this.requestUpdate())}
      >
        ${icon('similar')}<span class="text">${msg('Similar Leads')}</span> <span class="count">${n}</span>
      </button>
      <div
        class="panel"
        part="panel"
        popover="auto"
        role="dialog"
        aria-label=${msg('Similar Leads')}
        @toggle=${this.#noteToggle}
      >
        ${this.expanded ? this.#renderPanel() : nothing}
      </div>
      <dialog id="compare" class="dialog large" aria-labelledby="compare-title">
        ${
          this.compared && this.#similar.value
            ? compareDialog(this.#similar.value.lead, this.compared, {
                close: () => this.#closeCompare(),
                open: () => this.#open(this.compared?.lead.id),
                merge: () => this.#merge(this.compared),
                notSame: () => this.#askNotSame(this.compared),
              })
            : nothing
        }
      </dialog>
      <dialog id="not-same" class="dialog narrow" aria-labelledby="not-same-title">
        ${
          this.dismissing && this.#similar.value
            ? notSameForm([this.#similar.value.lead.title, this.dismissing.lead.title], {
                close: () => this.#closeNotSame(),
                submit: (form) => this.#dismiss(form),
              })
            : nothing
        }
      </dialog>
      <convert-dialog .store=${this.storeNow}></convert-dialog>`;
  }

  #renderPanel(): unknown {
    return similarPanel(this.#similar, {
      count: this.count,
      names: this.#names,
      now: this.storeNow?.now() ?? new Date(),
      dismissedShown: this.showDismissed,
      close: () => this.#hide(),
      open: (id: string) => this.#open(id),
      compare: (similar) => this.#showCompare(similar),
      notSame: (similar) => this.#askNotSame(similar),
      merge: () => this.#merge(undefined),
      more: () => (this.limit += PAGE),
      toggleDismissed: () => (this.showDismissed = !this.showDismissed),
      recall: (dismissal) => void this.#recall(dismissal),
    });
  }

  async #toggle(): Promise<void> {
    if (this.expanded) {
      this.#hide();
      return;
    }
    this.expanded = true;
    await this.updateComplete;
    this.#showPanel();
    this.panel?.querySelector<HTMLElement>('button')?.focus();
  }

  #showPanel(): void {
    if (!this.panel || !this.button || this.panel.matches(':popover-open')) return;
    this.panel.showPopover();
    this.#stopPlacing = placePopup(this.panel, this.button);
  }

  #hide(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (this.panel?.matches(':popover-open')) this.panel.hidePopover();
  }

  /** The platform closes the panel on Esc, on a click elsewhere, and under a dialog, after which it comes back. */
  #noteToggle(event: ToggleEvent): void {
    if (event.newState === 'open' || this.panel?.matches(':popover-open')) return;
    this.#stopPlacing?.();
    if (this.compared || this.dismissing) return;
    this.expanded = false;
    if (deepActiveElement() === undefined || this.shadowRoot?.activeElement) this.button?.focus();
  }

  #open(leadId: string | undefined): void {
    this.#leave();
    if (leadId !== undefined) this.dispatchEvent(new LeadOpenEvent(leadId));
  }

  /** Closes everything. */
  #leave(): void {
    this.compared = undefined;
    this.#compare.close();
    this.#hide();
    this.expanded = false;
  }

  #showCompare(similar: SimilarLead): void {
    this.compared = similar;
    void this.#compare.show();
  }

  /** The panel first: the focus goes back into it. */
  #closeCompare(): void {
    if (this.expanded) this.#showPanel();
    this.#compare.close();
    this.compared = undefined;
  }

  #askNotSame(similar: SimilarLead | undefined): void {
    this.dismissing = similar;
    if (this.compared) this.#closeCompare();
    void this.#notSame.show();
  }

  #closeNotSame(): void {
    if (this.expanded) this.#showPanel();
    this.#notSame.close();
    this.dismissing = undefined;
  }

  async #dismiss(form: HTMLFormElement): Promise<void> {
    const { leadId } = this;
    const other = this.dismissing?.lead;
    if (leadId === undefined || !other) return;
    const reason = this.inLocale(() => reasonFrom(form));
    const outcome = await this.run(
      { kind: 'dismiss-similar', leadIds: [leadId, other.id], ...(reason ? { reason } : {}) },
      { onError: (error) => this.#tellFailure(error) },
    );
    this.#closeNotSame();
    if (!outcome) return;
    this.panel?.querySelector<HTMLElement>('header > .only')?.focus(); // its row is about to go
    this.#tell(
      this.inLocale(() => msg(str`“${other.title}” is not the same. It is left out from now on.`)),
      outcome.entryId,
    );
  }

  #tellFailure(error: PisteError): void {
    const { title, text } = this.inLocale(() => errorText(error));
    showToast(this, { text: title, detail: text, tone: 'bad' });
  }

  async #recall(dismissal: Dismissal): Promise<void> {
    const outcome = await this.run(
      { kind: 'recall-dismissal', leadIds: dismissal.leadIds },
      { onError: (error) => this.#tellFailure(error) },
    );
    if (outcome)
      this.#tell(
        this.inLocale(() => msg('Taken back. The pair is compared again.')),
        outcome.entryId,
      );
  }

  #tell(text: string, entryId: string): void {
    this.inLocale(() => showToast(this, { text, tone: 'good', actions: undoAction(this, entryId) }));
  }

  #merge(similar: SimilarLead | undefined): void {
    const { leadId } = this;
    if (leadId === undefined) return;
    const lead = this.#similar.value?.lead;
    const others = similar
      ? [similar.lead]
      : (this.#similar.value?.items ?? []).filter(isTickable).map((item) => item.lead);
    this.#leave();
    if (lead?.type === 'lead' && !similar) void this.merger.show(leadId);
    else void this.merger.showMerge([leadId, ...others.map((other) => other.id)]);
  }
}

/** Open and in band *same*: what the dialog ticks by itself (M1). */
function isTickable({ match, lead }: SimilarLead): boolean {
  return match.band === 'same' && lead.status === 'open';
}
