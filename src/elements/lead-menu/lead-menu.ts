import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Settings } from '../../domain/records/settings.js';
import { NavigateEvent, type DeskPage } from '../../events/index.js';
import { msg } from '../../i18n/index.js';
import { avatar } from '../../internal/avatar.js';
import { Directory } from '../../internal/directory.js';
import { logo } from '../../internal/icon.js';
import type { MenuChooseEvent, MenuItem } from '../../internal/menu/menu-choose.js';
import { PisteElement } from '../../internal/piste-element.js';
import { plainClick } from '../../internal/plain-click.js';
import { QueryController } from '../../store/query-controller.js';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { barSheet } from '../../styles/bar.styles.js';
import { leadMenuSheet } from './lead-menu.styles.js';

/** Pages under *Configuration*, those without an entry of their own too. */
const CONFIGURATION: readonly DeskPage[] = ['settings', 'teams', 'import', 'history'];

/**
 * The header bar. *Leads* is there only while leads are switched on (S4). Under 44em it takes two lines.
 *
 * @summary The header bar: Leads, My Pipeline, Configuration, and who is working here.
 * @slot mark - In place of the kit's own mark and name.
 * @slot end - Before the name of the user: a search, a switch of the host.
 * @fires piste-navigate - A page was chosen. Cancel it to navigate yourself; else its address is followed.
 * @csspart bar - The bar.
 * @csspart link - The entries of the bar, *Configuration* too.
 */
export class LeadMenu extends PisteElement {
  static override styles = [...PisteElement.styles, barSheet, avatarSheet, leadMenuSheet];

  /** The page the user is on; its entry is marked. */
  @property({ reflect: true }) current?: DeskPage | undefined;

  /** The name of the product, beside the mark. */
  @property() brand = 'Piste';

  /** The address of a page, `#/leads` if not set. Undefined makes buttons of the links. */
  @property({ attribute: false }) address: ((page: DeskPage) => string) | undefined = (page) => `#/${page}`;

  readonly #names = new Directory(this);
  readonly #settings = new QueryController<Settings>(this, {
    query: (store) => store.settings(),
    watches: ['settings'],
  });

  #choose(page: DeskPage): boolean {
    return this.dispatchEvent(new NavigateEvent(page));
  }

  #follow(event: MouseEvent, page: DeskPage): void {
    if (plainClick(event) && !this.#choose(page)) event.preventDefault();
  }

  #configure({ id }: MenuChooseEvent): void {
    const page = id as DeskPage;
    if (this.#choose(page) && this.address) location.assign(this.address(page));
  }

  protected override render(): TemplateResult {
    const user = this.#names.salesperson(this.storeNow?.actor?.id);
    return html`<div class="bar" part="bar">
      <slot name="mark"
        ><span class="mark">${logo()}<span>${this.brand}</span></span></slot
      >
      <nav aria-label=${this.brand}>${this.#known ? this.#entries() : nothing}</nav>
      <div class="end">
        <slot name="end"></slot>
        ${user ? html`<span class="person"><span class="muted clip">${user.name}</span>${avatar(user)}</span>` : nothing}
      </div>
    </div>`;
  }

  /** Until it is known whether leads are on, entries would jump aside. */
  get #known(): boolean {
    return this.#settings.state !== 'waiting';
  }

  #entries(): TemplateResult {
    const { current } = this;
    return html`${this.#settings.value?.leadsEnabled ? this.#entry('leads', msg('Leads')) : nothing}
      ${this.#entry('pipeline', msg('My Pipeline'))}
      <piste-menu-button
        exportparts="button: link"
        kind="plain"
        label=${msg('Configuration')}
        ?current=${current !== undefined && CONFIGURATION.includes(current)}
        .items=${this.#items()}
        @piste-choose=${this.#configure}
      ></piste-menu-button>`;
  }

  #entry(page: DeskPage, text: string): TemplateResult {
    const current = this.current === page ? 'page' : nothing;
    return this.address
      ? html`<a
          part="link"
          href=${this.address(page)}
          aria-current=${current}
          @click=${(event: MouseEvent) => this.#follow(event, page)}
          >${text}</a
        >`
      : html`<button part="link" type="button" aria-current=${current} @click=${() => this.#choose(page)}>
          ${text}
        </button>`;
  }

  #items(): MenuItem[] {
    return [
      { id: 'settings', label: msg('Settings'), icon: 'settings', current: this.current === 'settings' },
      { id: 'teams', label: msg('Sales Teams'), icon: 'people', current: this.current === 'teams' },
    ];
  }
}
