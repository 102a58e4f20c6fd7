import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Where } from '../../domain/query.js';
import type { LeadType } from '../../domain/records/lead.js';
import { NavigateEvent } from '../../events/navigate-event.js';
import { deepActiveElement } from '../../internal/deep-active-element.js';
import { PisteElement } from '../../internal/piste-element.js';
import { useSearchKey } from '../../internal/search-keys.js';
import { noStore } from '../../internal/query-view.js';
import { barSheet } from '../../styles/bar.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { pageStorage, type LayoutStorage } from './column-layout.js';
import { RowWriter } from './edit/row-writer.js';
import { isFiltered } from './filters/list-filters.js';
import type {
  GridFoldEvent,
  GridHideEvent,
  GridMoveEvent,
  GridRangeEvent,
  GridResizeEvent,
  GridSelectEvent,
  GridSortEvent,
} from './grid/grid-events.js';
import { GridContext } from './grid-context.js';
import type { LeadGrid } from './grid/lead-grid.js';
import { LayoutKeeper } from './layout-keeper.js';
import { leadListSheet } from './lead-list.styles.js';
import { ListActions } from './list-actions.js';
import { ListChoices } from './list-choices.js';
import { ListModel } from './list-model.js';
import { foundOrNew, listFoot, listMessages, listSaid, selectionBar } from './list-frame.js';
import { asListView } from './list-view.js';
import { listToolbar } from './list-toolbar.js';
import { firstUse, nothingFound, switchedOff } from './list-states.js';
import { trailIn, type RecordTrail } from './rows/record-trail.js';
import { isLead } from './rows/list-row.js';
import { RowsToShow } from './rows/rows-to-show.js';
import { NOTHING } from './selection.js';
import { filterChips, listTitle } from './toolbar.js';
import { ViewChoices } from './views/view-choices.js';
import { ViewKeeper } from './views/view-keeper.js';

/** Interrupted runs that are gone on with here. */
const INTERRUPTED = ['convert-many'];

/**
 * @summary Leads, or opportunities, as a list: search, filters, order, columns, selection, and what can be done with many at once.
 * @fires lead-open - A record is to be opened. Cancel it to navigate yourself.
 * @fires piste-navigate - The user wants to import, or to change the settings.
 * @fires lead-before-save - A record is about to be created, edited, assigned or marked lost. Cancelable.
 * @fires lead-saved - A record was created, edited, assigned or marked lost.
 * @fires lead-before-convert - Leads are about to be converted. Cancelable.
 * @fires lead-converted - Leads were converted.
 * @fires leads-before-merge - Records are about to be merged. Cancelable.
 * @fires leads-merged - Records were merged.
 * @fires command-undone - Something was undone from here.
 * @fires lead-error - A command failed.
 * @csspart toolbar - The line of search, filter and buttons.
 * @csspart bulk - The bar of the selection.
 * @csspart rows - The grid of records.
 * @cssproperty [--piste-lead-list-rows=none] - Greatest height of the rows, where the list has no height of its own.
 */
export class LeadList extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    barSheet,
    buttonSheet,
    chipSheet,
    emptySheet,
    inputSheet,
    noticeSheet,
    leadListSheet,
  ];

  /** What is listed. */
  @property() type: LeadType = 'lead';
  /** Conditions that always hold, whatever the user filters by. */
  @property({ attribute: false }) where: Where = {};
  /** Address of a record's page; titles are links then. */
  @property({ attribute: false }) leadHref?: ((leadId: string) => string) | undefined;
  /** Where columns and saved views are remembered, under the element's `id` or its type. Default: the page's `localStorage`. */
  @property({ attribute: false }) columnStorage: LayoutStorage | undefined = pageStorage();

  /**
   * What the user sees of the list: search, filters, order and place. Anything that JSON holds; keep it and set it again
   * to show the same after a reload.
   */
  @property({ attribute: false, noAccessor: true })
  get view(): unknown {
    const { shown: named } = this.#views;
    return { ...this.#model.asked, ...(named ? { named } : {}), first: this.range[0] };
  }

  set view(kept: unknown) {
    const view = asListView(kept);
    if (!view) return;
    this.#model.ask(view);
    this.#views.resume(view.named);
    this.#toShow.first = view.first;
  }

  /** First and last row in sight. */
  @state() private range: readonly [number, number] = [0, -1];

  @query('piste-lead-grid') private readonly grid!: LeadGrid | null;
  @query('.search input') private readonly searchInput!: HTMLInputElement | null;

  readonly #model = new ListModel(this);
  readonly #columns = new LayoutKeeper(this);
  readonly #actions = new ListActions(this, this.#model);
  readonly #choices = new ListChoices(this, this.#model, this.#columns, this.#actions);
  readonly #views = new ViewKeeper(this, this.#model, this.#columns);
  readonly #viewChoices = new ViewChoices(this, {
    views: this.#views,
    speak: (words) => this.speak(words),
    ask: (question) => this.#actions.askViewName(question),
  });
  readonly #writer = new RowWriter(this, this.#model, (command, options) => this.run(command, options));
  readonly #toShow = new RowsToShow();
  readonly #context = new GridContext(this.#model);
  #hadFocus = false;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      useSearchKey(event, {
        field: this.searchInput,
        focusSearch: () => this.focusSearch(),
        clearSearch: () => this.#model.searchAsTyped(''),
        focusFound: () => this.grid?.focus(),
      });
    });
  }

  protected override willUpdate(changed: PropertyValues<LeadList>): void {
    if (changed.has('type') && this.hasUpdated) this.#model.select(NOTHING);
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** What had the focus may be gone: the bar of a selection, a filter's cross. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.focus();
    this.#toShow.apply(this.grid, this.#model.pages);
  }

  /** Puts the focus on the rows. */
  override focus(options?: FocusOptions): void {
    (this.grid ?? this.searchInput ?? this.renderRoot.querySelector<HTMLElement>('button'))?.focus(options);
  }

  /** Where a record stands in what the list shows, for a page that leads from one to the next. */
  async trailOf(leadId: string): Promise<RecordTrail | undefined> {
    return trailIn(this.#model.pages, leadId);
  }

  /** Puts the focus into the search field. */
  focusSearch(): void {
    this.searchInput?.focus();
    this.searchInput?.select();
  }

  /** @internal */
  speak<T>(words: () => T): T {
    return this.inLocale(words);
  }

  /** @internal */
  finish(): void {
    this.#model.select(NOTHING);
    void this.updateComplete.then(() => {
      // What had the focus in a dialog that was just closed has it until the next frame.
      if (!deepActiveElement()?.checkVisibility()) this.focus();
    });
  }

  async #add(): Promise<void> {
    const outcome = await this.#actions.add();
    if (!outcome) return;
    this.#toShow.madeId = outcome.leadId;
    this.#model.pages.reload();
  }

  #noteRange({ first, last }: GridRangeEvent): void {
    const { pages, similar } = this.#model;
    pages.need(last);
    similar.want(
      pages.rows
        .slice(first, last + 1)
        .filter(isLead)
        .map(({ id }) => id),
    );
    if (first !== this.range[0] || last !== this.range[1]) this.range = [first, last];
  }

  #showNews(): void {
    this.#model.pages.reload();
    this.grid?.goTo(0);
    this.grid?.focus();
  }

  #clear(): void {
    this.#model.clear();
    void this.updateComplete.then(() => this.searchInput?.focus());
  }

  readonly #openSettings = (): void => void this.dispatchEvent(new NavigateEvent('settings'));

  /** The dialogs always stand in one place: a bulk run and its report outlive the last row of the list. */
  protected override render(): unknown {
    if (this.#model.pages.state === 'no-store') return noStore();
    return html`${this.#content()}${this.#actions.dialogs()}`;
  }

  #content(): TemplateResult {
    const { pages, off, kept, mayChangeSettings, showKept, total } = this.#model;
    if (off && !showKept) {
      return html`${this.#heading()}${switchedOff(kept, mayChangeSettings, { openSettings: this.#openSettings, showKept: () => this.#showKept() })}`;
    }
    if (total === 0 && pages.total === 0 && !off) {
      return html`${this.#heading()}${firstUse(this.type, { add: () => void this.#add(), import: () => this.#choices.choose('import') })}`;
    }
    return this.#list();
  }

  #showKept(): void {
    this.#model.showKept = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.focus());
  }

  #heading(): TemplateResult {
    return html`<div class="tools" part="toolbar"><h2>${listTitle(this.type)}</h2></div>`;
  }

  #list(): TemplateResult {
    const model = this.#model;
    const { pages, count } = model;
    const nothingThere = pages.total === 0 && pages.isExact && !pages.asking;
    return html`${this.#toolbar()}
      ${filterChips(
        model.filters,
        model.words,
        foundOrNew(model, () => this.#showNews()),
        (filters) => model.filterBy(filters),
      )}
      <piste-unfinished-runs .store=${this.storeNow} .kinds=${INTERRUPTED}></piste-unfinished-runs>
      ${listMessages(model, this.#openSettings)}
      ${
        count > 0 || this.#actions.working !== undefined
          ? selectionBar(model, this.#actions.working, {
              choose: this.#choices.chooseForSelection,
              stop: () => this.#actions.stop(),
            })
          : nothing
      }
      <div class="rows">${nothingThere ? this.#nothingFound() : this.#rows()}</div>
      ${nothingThere ? nothing : listFoot(model, this.range)}
      <p class="sr" role="status">${listSaid(model)}</p>`;
  }

  #toolbar(): TemplateResult {
    return listToolbar(
      { model: this.#model, columns: this.#columns, views: this.#views },
      {
        clearSearch: () => {
          this.#model.searchAsTyped('');
          this.focusSearch();
        },
        choose: this.#choices.choose,
        chooseView: this.#viewChoices.choose,
        add: () => void this.#add(),
      },
    );
  }

  #rows(): TemplateResult {
    const model = this.#model;
    const { pages } = model;
    if (pages.state === 'failed' && pages.total === undefined) return html``;
    return html`<piste-lead-grid
      exportparts="row"
      part="rows"
      .label=${listTitle(this.type)}
      .rows=${pages.rows}
      .total=${model.off === undefined || pages.total === undefined ? undefined : pages.length}
      .records=${pages.total ?? 0}
      .merged=${pages.merged}
      .uncovered=${this.#actions.closing}
      ?grouped=${model.group !== undefined}
      .generation=${pages.generation}
      .columns=${this.#columns.columns}
      .widths=${this.#columns.layout.widths}
      .sort=${model.sort}
      .selection=${model.selection}
      .context=${this.#context.of(this.leadHref)}
      .writer=${this.#writer}
      .load=${pages.load}
      ?busy=${pages.asking}
      @piste-range=${this.#noteRange}
      @piste-select=${(event: GridSelectEvent) => model.select(event.selection)}
      @piste-sort=${(event: GridSortEvent) => model.sortBy(event.sort)}
      @piste-resize=${(event: GridResizeEvent) => this.#columns.widen(event.widths)}
      @piste-move=${(event: GridMoveEvent) => this.#columns.move(event.id, event.before)}
      @piste-hide=${(event: GridHideEvent) => this.#columns.toggle(event.id)}
      @piste-fold=${(event: GridFoldEvent) => pages.fold(event.row, event.folded)}
    ></piste-lead-grid>`;
  }

  #nothingFound(): TemplateResult {
    const { search, filters, total = 0, off } = this.#model;
    return nothingFound(
      { type: this.type, total, search, filtered: isFiltered(filters), canAdd: !off },
      { clear: () => this.#clear(), add: () => void this.#add() },
    );
  }
}
