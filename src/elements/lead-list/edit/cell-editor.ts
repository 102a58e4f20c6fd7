import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../../../internal/icon.js';
import { LocalizedElement } from '../../../internal/localized-element.js';
import { placePopup } from '../../../internal/place-popup.js';
import { inputSheet } from '../../../styles/input.styles.js';
import { cellEditorSheet } from './cell-editor.styles.js';
import { CellEvent, type CellWish } from './cell-event.js';
import type { CellOption } from './editable-cells.js';

/** Where one is in a text: both ends of what is selected. */
export type Caret = readonly [number, number];

/**
 * The control in a cell of the grid. It keeps nothing: what is typed is told at once and comes back as `text`, so that
 * it outlives the row that scrolling takes away.
 *
 * @summary Internal: the editor of one cell.
 * @fires piste-cell - The user types, saves or discards. Does not bubble.
 */
export class CellEditor extends LocalizedElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [...LocalizedElement.styles, inputSheet, cellEditorSheet];

  @property({ attribute: false }) label = '';
  @property({ attribute: false }) text = '';
  /** For an on-screen keyboard. */
  @property({ attribute: false }) mode: 'text' | 'email' | 'tel' | 'decimal' = 'text';
  /** What can be chosen; undefined where one types. */
  @property({ attribute: false }) options: readonly CellOption[] | undefined;
  /** Why the text cannot be saved, and what to do. */
  @property({ attribute: false }) problem = '';

  @query('.control') private readonly control!: HTMLInputElement | HTMLSelectElement | null;
  @query('.problem') private readonly problemElement!: HTMLElement | null;

  #stopPlacing: (() => void) | undefined;
  /** What was done last was done by a key: a native list is stepped through, not chosen from. */
  #byKey = false;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#useKey(event));
    this.addEventListener('focusout', () => void this.#leave());
    // Clicks in here are none of the row's.
    for (const type of ['mousedown', 'click', 'dblclick'] as const)
      this.addEventListener(type, (event) => event.stopPropagation());
    this.addEventListener('pointerdown', () => (this.#byKey = false));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
  }

  protected override updated(): void {
    const popup = this.problemElement;
    if (!popup) this.#stopPlacing?.();
    if (!popup || !this.isConnected) {
      this.#stopPlacing = undefined;
    } else if (!popup.matches(':popover-open')) {
      popup.showPopover();
      this.#stopPlacing = placePopup(popup, this);
    }
  }

  get caret(): Caret | undefined {
    const input = this.control;
    return input instanceof HTMLInputElement ? [input.selectionStart ?? 0, input.selectionEnd ?? 0] : undefined;
  }

  /** Takes the focus, with the caret where it was, or all of the text selected. */
  async take(caret?: Caret): Promise<void> {
    await this.updateComplete;
    const { control } = this;
    control?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (!(control instanceof HTMLInputElement)) return;
    if (caret) control.setSelectionRange(...caret);
    else control.select();
  }

  #type(event: Event): void {
    this.text = (event.target as HTMLInputElement | HTMLSelectElement).value;
    this.#tell({ does: 'type', text: this.text });
  }

  #tell(wish: CellWish): void {
    this.dispatchEvent(new CellEvent(wish));
  }

  #useKey(event: KeyboardEvent): void {
    this.#byKey = true;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') this.#tell({ does: 'save', then: 'rows' });
    else if (event.key === 'Escape') this.#tell({ does: 'discard' });
    else if (event.key === 'Tab') this.#tell({ does: 'save', then: event.shiftKey ? 'previous' : 'next' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Not where only the window lost the focus, or this cell went with its row: both come back. */
  async #leave(): Promise<void> {
    await Promise.resolve();
    const root = this.getRootNode();
    if (!this.isConnected || (root instanceof ShadowRoot && root.activeElement === this)) return;
    this.#tell({ does: 'save', then: 'stay' });
  }

  #choose(event: Event): void {
    this.#type(event);
    if (!this.#byKey) this.#tell({ does: 'save', then: 'rows' });
  }

  protected override render(): TemplateResult {
    const invalid = this.problem ? 'true' : nothing;
    const describedBy = this.problem ? 'problem' : nothing;
    return html`<span class="input"
        >${
          this.options
            ? html`<select
                  class="control"
                  aria-label=${this.label}
                  aria-invalid=${invalid}
                  aria-describedby=${describedBy}
                  @change=${this.#choose}
                >
                  ${this.options.map(({ value, label }) => html`<option value=${value} .selected=${live(value === this.text)}>${label}</option>`)}</select
                >${icon('down', 's')}`
            : html`<input
                class="control"
                aria-label=${this.label}
                aria-invalid=${invalid}
                aria-describedby=${describedBy}
                inputmode=${this.mode}
                autocomplete="off"
                maxlength="2000"
                .value=${live(this.text)}
                @input=${this.#type}
              />`
        }</span
      >${this.problem ? html`<div class="problem" id="problem" role="alert" popover="manual">${this.problem}</div>` : nothing}`;
  }
}
