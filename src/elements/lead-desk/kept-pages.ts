import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { deepActiveElement } from '../../internal/deep-active-element.js';
import type { RecordTrail } from '../../internal/record-trail.js';
import type { LeadList } from '../lead-list/lead-list.js';
import { isConfiguration, type Place } from './place.js';
import { rememberedViews, rememberViews } from './remembered-views.js';
import { pageName } from './side-nav.js';

/** A page element that can say what it shows, to show it again after a reload: search, filters, place in the list. */
interface Remembers extends HTMLElement {
  /** Anything that JSON holds. */
  view: unknown;
}

type Shown = 'leads' | 'pipeline' | 'record' | 'configuration';

/**
 * The pages of a desk. The lists stay as they are while another page is shown: with their scroll, filters, selection
 * and focus. An import goes on.
 */
export class KeptPages implements ReactiveController {
  readonly #host: LitElement;
  readonly #visited = new Set<string>();
  /** What had the focus when a page was left, by page. */
  readonly #focus = new Map<string, HTMLElement>();
  #views: Record<string, unknown> = {};
  /** The place of the open record in the list. */
  #trail: { leadId: string; trail: RecordTrail | undefined } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#host.hasUpdated) this.#views = rememberedViews(this.#host.id);
    window.addEventListener('pagehide', this.#remember);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#remember);
  }

  /** The page that is shown now. */
  get shownPage(): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.page:not([inert])') ?? undefined;
  }

  /** The element on it. */
  get shownElement(): Element | undefined {
    return this.shownPage?.querySelector('.content > :not([hidden])') ?? this.shownPage?.firstElementChild ?? undefined;
  }

  /** Before another page is shown: notes where the focus is. */
  leave(): void {
    const page = this.shownPage;
    const active = deepActiveElement();
    if (page && active && isInside(active, page)) this.#focus.set(page.dataset['page'] ?? '', active);
  }

  /** Gives the focus back to what had it on a list that is shown again. False where there is nothing to give it to. */
  refocus(): boolean {
    const name = this.shownPage?.dataset['page'];
    const before = name === 'leads' || name === 'pipeline' ? this.#focus.get(name) : undefined;
    if (!before?.isConnected || !before.checkVisibility()) return false;
    before.focus({ preventScroll: true });
    return true;
  }

  readonly #remember = (): void => {
    const views = { ...this.#views };
    for (const name of ['leads', 'pipeline']) {
      const element = this.#host.shadowRoot?.querySelector(`.page[data-page=${name}] > *`);
      if (remembers(element)) views[name] = element.view;
    }
    rememberViews(this.#host.id, views);
  };

  render(place: Place, sideNav: TemplateResult, leadHref: ((leadId: string) => string) | undefined): TemplateResult {
    const { page, leadId, teamId } = place;
    const shown: Shown = isConfiguration(page) ? 'configuration' : leadId === undefined ? (page as Shown) : 'record';
    this.#visited.add(shown).add(page === 'import' ? page : '');
    const frame = (name: Shown, label: string, content: () => unknown): TemplateResult | typeof nothing =>
      name === shown || (name !== 'record' && this.#visited.has(name))
        ? html`<section
            class="page ${name}"
            data-page=${name}
            tabindex="-1"
            aria-label=${label}
            ?inert=${name !== shown}
          >
            ${content()}
          </section>`
        : nothing;
    return html`${frame('leads', pageName('leads'), () => html`<lead-list .view=${this.#views['leads']} .leadHref=${leadHref}></lead-list>`)}
    ${frame('pipeline', pageName('pipeline'), () => html`<opportunity-pipeline .view=${this.#views['pipeline']}></opportunity-pipeline>`)}
    ${frame('record', pageName(page), () => html`<lead-record lead-id=${leadId ?? ''} .trail=${this.#trailOf(leadId)}></lead-record>`)}
    ${frame(
      'configuration',
      pageName(page),
      () =>
        html`${sideNav}
          <div class="content">${this.#configuration(place.page, teamId)}</div>`,
    )}`;
  }

  /** Asks the list, which stays as it was when the record was opened; there is none after a reload on a record. */
  #trailOf(leadId: string | undefined): RecordTrail | undefined {
    if (leadId === this.#trail?.leadId) return this.#trail?.trail;
    this.#trail = leadId === undefined ? undefined : { leadId, trail: undefined };
    const list = this.#host.shadowRoot?.querySelector<LeadList>('.page[data-page=leads] > lead-list');
    if (leadId === undefined || !list?.trailOf) return undefined;
    void list.trailOf(leadId).then((trail) => {
      if (this.#trail?.leadId !== leadId) return;
      this.#trail = { leadId, trail };
      this.#host.requestUpdate();
    });
    return undefined;
  }

  #configuration(page: Place['page'], teamId: string | undefined): TemplateResult {
    return html`${page === 'settings' ? html`<lead-settings></lead-settings>` : nothing}
    ${page === 'teams' ? html`<team-settings .teamId=${teamId}></team-settings>` : nothing}
    ${page === 'import' || this.#visited.has('import') ? html`<lead-import ?hidden=${page !== 'import'}></lead-import>` : nothing}
    ${page === 'history' ? html`<lead-history></lead-history>` : nothing}`;
  }
}

function isInside(element: Element, ancestor: Element): boolean {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === ancestor) return true;
  return false;
}

function remembers(element: Element | null | undefined): element is Remembers {
  return element !== null && element !== undefined && 'view' in element;
}
