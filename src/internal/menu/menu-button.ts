import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { menuSheet } from '../../styles/menu.styles.js';
import { icon } from '../icon.js';
import type { IconName } from '../icons.js';
import { LocalizedElement } from '../localized-element.js';
import { placePopup } from '../place-popup.js';
import { MenuChooseEvent, type MenuItem } from './menu-choose.js';
import { menuButtonSheet } from './menu-button.styles.js';

/**
 * A button that opens a menu, by the ARIA pattern: arrows, Home, End and letters move, Esc closes and returns.
 *
 * @summary Internal: a button with a menu.
 * @fires piste-choose - An item was chosen.
 * @csspart button - The button.
 */
export class MenuButton extends LocalizedElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [...LocalizedElement.styles, buttonSheet, menuSheet, menuButtonSheet];

  /** Text of the button; its name where `kind` has `only`. */
  @property() label = '';
  @property() icon?: IconName;
  /** Classes of the button: `ghost`, `small`, `only`, `primary`. */
  @property() kind = 'ghost';
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** One of the items is where the user is now. */
  @property({ type: Boolean, reflect: true }) current = false;
  /** Which edge of the button the menu keeps to. */
  @property() align: 'start' | 'end' = 'start';
  @property({ attribute: false }) items: readonly (MenuItem | 'separator')[] = [];

  @state() private open = false;

  @query('button.btn') private button!: HTMLButtonElement;
  @query('.menu') private popup!: HTMLElement;
  #stopPlacing: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  get #rows(): HTMLElement[] {
    return [...this.popup.querySelectorAll<HTMLElement>('.item:not([aria-disabled])')];
  }

  async #show(first: 'first' | 'last' = 'first'): Promise<void> {
    if (this.open) return;
    this.open = true;
    await this.updateComplete;
    if (!this.open) return;
    this.popup.showPopover();
    this.#stopPlacing = placePopup(this.popup, this.button, { align: this.align });
    this.#rows.at(first === 'first' ? 0 : -1)?.focus();
  }

  #close(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (this.popup?.matches(':popover-open')) this.popup.hidePopover();
    this.open = false;
  }

  #choose(item: MenuItem): void {
    if (item.disabled) return;
    this.#close();
    this.button.focus();
    this.dispatchEvent(new MenuChooseEvent(item.id));
  }

  #toggle(): void {
    if (this.open) this.#close();
    else void this.#show();
  }

  /** A click elsewhere closes it. */
  #leave(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !this.renderRoot.contains(to)) this.#close();
  }

  #openByKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#show(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  #moveByKey(event: KeyboardEvent): void {
    if (event.key === 'Tab') {
      this.#close();
      this.button.focus();
      return;
    }
    const rows = this.#rows;
    const at = rows.indexOf(event.target as HTMLElement);
    let to: HTMLElement | undefined;
    if (event.key === 'Escape') {
      this.#close();
      to = this.button;
    } else if (event.key === 'ArrowDown') to = rows[(at + 1) % rows.length];
    else if (event.key === 'ArrowUp') to = rows.at(at - 1);
    else if (event.key === 'Home') to = rows[0];
    else if (event.key === 'End') to = rows.at(-1);
    else if (event.key.length === 1 && /\p{L}|\p{N}/u.test(event.key)) to = startingWith(event.key, rows, at);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  }

  protected override render() {
    const only = this.kind.split(' ').includes('only');
    return html`<button
        class="btn ${this.kind}"
        part="button"
        type="button"
        aria-haspopup="menu"
        aria-current=${this.current ? 'true' : nothing}
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${only ? this.label : nothing}
        title=${only ? this.label : nothing}
        ?disabled=${this.disabled}
        @click=${this.#toggle}
        @keydown=${this.#openByKey}
      >
        ${this.icon ? icon(this.icon) : nothing}${only ? nothing : html`<span class="clip">${this.label}</span>${icon('down', 'xs end')}`}
      </button>
      <div
        class="menu"
        role="menu"
        popover="manual"
        aria-label=${this.label}
        @keydown=${this.#moveByKey}
        @focusout=${this.#leave}
      >
        ${this.open ? this.items.map((item) => this.#renderItem(item)) : nothing}
      </div>`;
  }

  #renderItem(item: MenuItem | 'separator'): TemplateResult {
    if (item === 'separator') return html`<hr />`;
    return html`<button
      class="item"
      type="button"
      tabindex="-1"
      role=${item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked=${item.checked === undefined ? nothing : `${item.checked}`}
      aria-disabled=${item.disabled ? 'true' : nothing}
      aria-current=${item.current ? 'page' : nothing}
      @click=${() => this.#choose(item)}
    >
      ${item.icon ? icon(item.icon) : nothing}<span>${item.label}</span>${item.checked ? icon('check', 'end') : nothing}
    </button>`;
  }
}

function startingWith(letter: string, rows: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const wanted = letter.toLocaleLowerCase();
  return [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) =>
    row.textContent.trim().toLocaleLowerCase().startsWith(wanted),
  );
}
