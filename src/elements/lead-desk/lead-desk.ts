import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Lead } from '../../domain/records/lead.js';
import type { Settings } from '../../domain/records/settings.js';
import { LeadOpenEvent, NavigateEvent, type DeskPage } from '../../events/index.js';
import { errorText, msg } from '../../i18n/index.js';
import { notice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { noStore } from '../../internal/query-view.js';
import { skeletonRows } from '../../internal/skeleton.js';
import { isGuarded } from '../../internal/unsaved/guarded.js';
import { mayLeave } from '../../internal/unsaved/may-leave.js';
import { QueryController } from '../../store/query-controller.js';
import { leadStoreContext } from '../../store/store-context.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import type { TeamOpenEvent } from '../team-settings/team-events.js';
import { HashRouter } from './hash-router.js';
import { leadDeskSheet } from './lead-desk.styles.js';
import { KeptPages } from './kept-pages.js';
import { focusHeading } from './page-focus.js';
import { hashOf, samePlace, type Place } from './place.js';
import { pageName, sideNav } from './side-nav.js';
import { Trouble } from './trouble.js';

/**
 * The whole application: header bar, leads, record, pipeline, configuration. Its place stands in the address behind
 * `#/`, so that back, forward, reload and links work; a host with a router of its own sets `hash="off"`.
 *
 * It fills the height of what it is put into; give that a height (`block-size: 100dvb`), or set one on the desk.
 *
 * @summary The whole application in one tag.
 * @slot end - In the header bar, before the name of the user.
 * @fires piste-navigate - Another page was asked for. Cancel it to navigate yourself.
 * @fires lead-open - A record was asked for. Cancel it to navigate yourself.
 * @csspart menu - The header bar.
 * @csspart page - What is under it.
 */
export class LeadDesk extends PisteElement {
  static override styles = [...PisteElement.styles, buttonSheet, emptySheet, noticeSheet, leadDeskSheet];

  /** The page to show: the leads while they are on, else the pipeline, unless the address says another. */
  @property({ reflect: true }) page?: DeskPage | undefined;

  /** The record to show, on the pages `leads` and `pipeline`. */
  @property({ attribute: 'lead-id', reflect: true }) leadId?: string | undefined;

  /** The team to show, on the page `teams`. */
  @property({ attribute: 'team-id', reflect: true }) teamId?: string | undefined;

  /** `off` leaves the address of the page alone: `page`, `leadId` and `teamId` then say all. */
  @property() hash: 'on' | 'off' = 'on';

  /** The name of the product, in the header bar and in the title of the document. */
  @property() brand = 'Piste';

  /** Names the document after the page or the record: *Leads · Piste*. Otherwise its title is left alone. */
  @property({ type: Boolean, attribute: 'document-title' }) documentTitle = false;

  readonly #provider = new ContextProvider(this, { context: leadStoreContext });
  readonly #trouble = new Trouble(this);
  readonly #settings = new QueryController<Settings>(this, {
    query: (store) => store.settings(),
    watches: ['settings'],
  });
  readonly #record = new QueryController<Lead | undefined>(this, {
    query: (store, signal) => (this.leadId === undefined ? undefined : store.get('leads', this.leadId, { signal })),
    watches: ['leads'],
    key: () => this.leadId,
    keep: false,
  });
  readonly #pages = new KeptPages(this);
  readonly #router = new HashRouter(this, {
    enabled: () => this.hash !== 'off',
    onPlace: (place) => this.#follow(place),
  });
  /** The place that is in the address. */
  #written: Place | undefined;
  /** The user has asked to go elsewhere: the focus goes along. Not so when the desk first appears. */
  #moved = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hash === 'off') return;
    const place = this.#router.place;
    if (place) this.#show(place);
  }

  get #place(): Place | undefined {
    return this.page === undefined ? undefined : { page: this.page, leadId: this.leadId, teamId: this.teamId };
  }

  #show({ page, leadId, teamId }: Place): void {
    this.page = page;
    this.leadId = leadId;
    this.teamId = teamId;
  }

  /** Where a user goes who has asked for nothing in particular. */
  get #start(): Place | undefined {
    const settings = this.#settings.value;
    return settings && { page: settings.leadsEnabled ? 'leads' : 'pipeline' };
  }

  async #follow(place: Place | undefined): Promise<boolean> {
    const to = place ?? this.#start;
    if (!to || samePlace(to, this.#place)) return true;
    return this.#go(to, { replace: true });
  }

  async #go(place: Place, { replace = false } = {}): Promise<boolean> {
    if (samePlace(place, this.#place)) return true;
    const guarded = this.#pages.shownElement;
    if (isGuarded(guarded) && !(await mayLeave(this, guarded))) return false;
    this.#pages.leave();
    this.#moved = true;
    this.#router.write(place, { replace });
    this.#written = place;
    this.#show(place);
    return true;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#provider.setValue(this.storeNow);
    if (this.page === undefined && this.#start) this.#show(this.#start);
    this.#keepSection();
    const place = this.#place;
    if (!place || samePlace(place, this.#written) || this.#isAskedElsewhere) return;
    const sameRecord = place.leadId !== undefined && place.leadId === this.#written?.leadId;
    this.#router.write(place, { replace: this.#written === undefined || sameRecord });
    this.#written = place;
  }

  /** The user has changed the address a moment ago, and the desk has not followed yet: it must not be written over. */
  get #isAskedElsewhere(): boolean {
    const asked = this.hash === 'off' || !this.#written ? undefined : this.#router.place;
    return asked !== undefined && !samePlace(asked, this.#written) && !samePlace(asked, this.#place);
  }

  /** A lead that has become an opportunity is in the pipeline, and back again when that is undone. */
  #keepSection(): void {
    const record = this.#record.value;
    if (!record || this.leadId === undefined || record.id !== this.leadId) return;
    this.page = record.type === 'lead' ? 'leads' : 'pipeline';
  }

  protected override updated(): void {
    this.#nameDocument();
    if (!this.#moved) return;
    this.#moved = false;
    const page = this.#pages.shownPage;
    if (page && !this.#pages.refocus()) void focusHeading(page);
  }

  #nameDocument(): void {
    if (!this.documentTitle || this.page === undefined) return;
    const record = this.leadId === undefined ? undefined : this.#record.value?.title;
    document.title = `${record ?? pageName(this.page)} · ${this.brand}`;
  }

  #navigate(event: NavigateEvent): void {
    event.stopPropagation();
    event.preventDefault();
    this.#ask(event.page, event.teamId);
  }

  #ask(page: DeskPage, teamId?: string): void {
    if (this.dispatchEvent(new NavigateEvent(page, teamId))) void this.#go({ page, teamId });
  }

  #openLead(event: LeadOpenEvent): void {
    event.stopPropagation();
    event.preventDefault();
    const { leadId } = event;
    if (this.dispatchEvent(new LeadOpenEvent(leadId)))
      void this.#go({ page: this.page === 'pipeline' ? 'pipeline' : 'leads', leadId });
  }

  /** The teams have asked about changes that are not saved themselves; the desk only follows. */
  #openTeam(event: TeamOpenEvent): void {
    event.stopPropagation();
    this.#show({ page: 'teams', teamId: event.teamId });
  }

  get #address(): ((page: DeskPage) => string) | undefined {
    return this.hash === 'off' ? undefined : (page) => hashOf({ page });
  }

  protected override render(): TemplateResult {
    return html`<div
      class="desk"
      @piste-navigate=${this.#navigate}
      @lead-open=${this.#openLead}
      @team-open=${this.#openTeam}
    >
      <lead-menu part="menu" .brand=${this.brand} .current=${this.page} .address=${this.#address}>
        <slot name="end" slot="end"></slot>
      </lead-menu>
      <div class="banner">${this.#banner()}</div>
      <div class="main" part="page">${this.#main()}</div>
      <piste-toasts></piste-toasts>
    </div>`;
  }

  #banner(): TemplateResult | typeof nothing {
    const { error } = this.#trouble;
    if (!error) return nothing;
    const { title, text } = errorText(error);
    return notice({
      tone: 'bad',
      alert: true,
      title,
      text,
      action: html`<button class="link" type="button" @click=${() => location.reload()}>${msg('Reload')}</button>`,
    });
  }

  #main(): unknown {
    const place = this.#place;
    if (!place) return this.#settings.state === 'no-store' ? noStore() : skeletonRows(8, 5);
    const nav = sideNav({ current: place.page, address: this.#address, go: (page) => this.#ask(page) });
    const leadHref = this.hash === 'off' ? undefined : (leadId: string) => hashOf({ page: 'leads', leadId });
    return this.#pages.render(place, nav, leadHref);
  }
}
