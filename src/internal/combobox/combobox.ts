import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { menuSheet } from '../../styles/menu.styles.js';
import { icon } from '../icon.js';
import { LocalizedElement } from '../localized-element.js';
import { placePopup } from '../place-popup.js';
import { ComboboxPickEvent, type ComboboxOption } from './combobox-pick.js';
import { sections, type ComboboxRow, type ComboboxSection } from './combobox-list.js';
import { chip, clearButton, keepFocus, popup } from './combobox-parts.js';
import { ComboboxSearch, type ComboboxSource } from './combobox-search.js';
import { comboboxSheet } from './combobox.styles.js';

/**
 * A field that searches as one types, by the ARIA pattern of an editable combobox with a listbox. Its popup lies in
 * the top layer, so that no dialog clips it. It shows its `value`; whoever uses it sets that when told of a pick.
 *
 * @summary Internal: a text field with a list to choose from.
 * @fires piste-pick - Something was chosen, created or cleared.
 */
export class Combobox<T = unknown> extends LocalizedElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    ...LocalizedElement.styles,
    buttonSheet,
    inputSheet,
    menuSheet,
    chipSheet,
    badgeSheet,
    avatarSheet,
    comboboxSheet,
  ];

  /** Stands above the field. */
  @property() label = '';
  /** Keeps the label for assistive technology only. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;
  @property() placeholder = '';
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean }) invalid = false;
  /** Stands under the field: what is wrong, or a hint. */
  @property() message = '';
  /** Whether a value can be taken away. */
  @property({ attribute: false }) clearable = true;
  /** Whether several items can be chosen; they are in `values` then, in the order chosen. */
  @property({ type: Boolean }) multiple = false;
  @property({ attribute: false }) value?: T | undefined;
  @property({ attribute: false }) values: readonly T[] = [];
  /** Finds what can be chosen; for the empty text what is suggested. */
  @property({ attribute: false }) source?: ComboboxSource<T>;
  /** How an item is shown. */
  @property({ attribute: false }) option: (item: T) => ComboboxOption = (item) => ({
    id: String(item),
    label: String(item),
  });
  /** Text of the option that creates what was typed; none where it gives undefined. */
  @property({ attribute: false }) create?: (typed: string) => string | undefined;

  /** What the user has typed since the last pick; undefined while the value's own label stands there. */
  @state() private typed: string | undefined;
  @state() private open = false;
  @state() private active = -1;

  @query('input') private input!: HTMLInputElement;
  @query('.input') private field!: HTMLElement;
  @query('.menu') private popup!: HTMLElement;

  readonly #search = new ComboboxSearch<T>(this, () => this.source);
  #sections: ComboboxSection<T>[] = [];
  #stopPlacing: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  /** The text field has the focus, not the button of a chip before it. */
  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.input.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('disabled') && this.disabled) this.#close();
    const typed = this.typed?.trim();
    const text = typed && this.#search.answered === typed ? this.create?.(typed) : undefined;
    this.#sections = sections(this.#search.groups, this.option, text ? { typed: typed!, text } : undefined);
    const count = this.#rows.length;
    if (this.active >= count) this.active = count - 1;
    if (this.active < 0 && typed && !this.#search.searching) this.active = this.#next(-1, 1);
  }

  protected override updated(): void {
    if (this.open && !this.popup.matches(':popover-open')) {
      this.popup.showPopover();
      this.#stopPlacing = placePopup(this.popup, this.field, { matchWidth: true });
    }
    if (this.open) this.renderRoot.querySelector('.is-active')?.scrollIntoView({ block: 'nearest' });
  }

  get #rows(): ComboboxRow<T>[] {
    return this.#sections.flatMap((section) => section.rows);
  }

  get #chosenIds(): Set<string> {
    const chosen = this.multiple ? this.values : this.value === undefined ? [] : [this.value];
    return new Set(chosen.map((item) => this.option(item).id));
  }

  #show(): void {
    if (this.open || this.disabled) return;
    this.open = true;
    this.active = -1;
    this.#search.search(this.typed?.trim() ?? '');
    // What is typed now takes the place of the value's own label.
    if (this.typed === undefined) this.input.select();
  }

  #close(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (this.popup?.matches(':popover-open')) this.popup.hidePopover();
    this.open = false;
    this.active = -1;
    this.#search.forget();
  }

  /** The row after (or before) this one that can be chosen; round at the ends. */
  #next(from: number, step: 1 | -1): number {
    const rows = this.#rows;
    for (let at = from + step, seen = 0; seen < rows.length; at += step, seen++) {
      const index = (at + 2 * rows.length) % rows.length;
      if (!rows[index]!.disabled) return index;
    }
    return -1;
  }

  #type(): void {
    this.typed = this.input.value;
    this.active = -1;
    if (this.open) this.#search.search(this.typed.trim());
    else this.#show();
  }

  readonly #pick = (row: ComboboxRow<T>): void => {
    if (row.disabled) return;
    this.typed = undefined;
    if (!this.multiple) this.#close();
    else this.#search.search('');
    if (row.created !== undefined)
      this.dispatchEvent(new ComboboxPickEvent<T>({ created: row.created, items: this.values }));
    else this.#dispatch(row.item!);
  };

  #dispatch(item: T): void {
    const id = this.option(item).id;
    const without = this.values.filter((other) => this.option(other).id !== id);
    const items = without.length < this.values.length ? without : [...this.values, item];
    this.dispatchEvent(new ComboboxPickEvent<T>(this.multiple ? { item, items } : { item }));
  }

  #clear(): void {
    this.typed = undefined;
    this.dispatchEvent(new ComboboxPickEvent<T>({}));
    this.input.focus();
  }

  /** What was typed and not chosen is dropped; a text that was emptied clears the value. */
  #leave(): void {
    this.#close();
    const emptied = this.typed?.trim() === '';
    this.typed = undefined;
    if (emptied && !this.multiple && this.clearable && this.value !== undefined) {
      this.dispatchEvent(new ComboboxPickEvent<T>({}));
    }
  }

  #useKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const handled = this.#handleKey(event);
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #handleKey(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (event.altKey && step === -1) this.#close();
        else if (!this.open) this.#show();
        else this.active = this.#next(this.active < 0 && step < 0 ? 0 : this.active, step);
        return true;
      }
      case 'Enter': {
        const row = this.open ? this.#rows[this.active] : undefined;
        if (row) this.#pick(row);
        return row !== undefined || this.open;
      }
      case 'Escape':
        if (!this.open && this.typed === undefined) return false;
        this.typed = undefined;
        this.#close();
        return true;
      case 'Backspace':
        if (this.multiple && this.input.value === '' && this.values.length > 0) this.#dispatch(this.values.at(-1)!);
        return false;
      default:
        return false;
    }
  }

  #toggle(): void {
    this.input.focus();
    if (this.open) this.#close();
    else this.#show();
  }

  protected override render() {
    const chosen = this.value === undefined || this.multiple ? undefined : this.option(this.value);
    return html`<div class="labelled">
      <label class=${this.hideLabel ? 'label sr' : 'label'} for="input">${this.label}</label>
      <div class=${this.multiple ? 'input multiple' : 'input'}>
        ${this.multiple ? this.values.map((item) => chip(this.option(item), this.disabled ? undefined : () => this.#dispatch(item))) : nothing}
        ${this.typed === undefined ? chosen?.start : nothing}
        <input
          id="input"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-controls="list"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-activedescendant=${this.open && this.active >= 0 ? `option-${this.active}` : nothing}
          aria-invalid=${this.invalid ? 'true' : nothing}
          aria-required=${this.required ? 'true' : nothing}
          aria-describedby=${this.message ? 'message' : nothing}
          placeholder=${this.values.length > 0 ? nothing : this.placeholder || nothing}
          ?disabled=${this.disabled}
          .value=${live(this.typed ?? chosen?.label ?? '')}
          @click=${this.#show}
          @input=${this.#type}
          @keydown=${this.#useKey}
          @blur=${this.#leave}
        />
        ${chosen && this.clearable && !this.disabled ? clearButton(this.label, () => this.#clear()) : nothing}
        <span class="toggle" aria-hidden="true" @mousedown=${keepFocus} @click=${this.#toggle}
          >${icon('down', 's')}</span
        >
      </div>
      ${this.message ? html`<span class=${this.invalid ? 'hint bad' : 'hint'} id="message">${this.message}</span>` : nothing}
      ${popup({
        label: this.label,
        open: this.open,
        multiple: this.multiple,
        search: this.#search,
        list: {
          sections: this.#sections,
          active: this.active,
          typed: this.typed ?? '',
          chosen: this.#chosenIds,
          pick: this.#pick,
        },
      })}
    </div>`;
  }
}
