import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocalizedElement } from '../../../internal/localized-element.js';
import { avatarSheet } from '../../../styles/avatar.styles.js';
import { badgeSheet } from '../../../styles/badge.styles.js';
import { emptySheet } from '../../../styles/empty.styles.js';
import { graphSheet } from '../../../styles/graph.styles.js';
import { tickSheet } from '../../../styles/tick.styles.js';
import type { ColumnLayout } from '../column-layout.js';
import type { CellContext, Column } from '../columns.js';
import { RowEdit } from '../edit/row-edit.js';
import type { RowWriter } from '../edit/row-writer.js';
import { EVERYTHING, extent, isSelected, NOTHING, type Selection } from '../selection.js';
import { sorted, USUAL, type Sorting } from '../sorting.js';
import { isGroup, type GroupRow, type ListRow } from '../rows/list-row.js';
import { ColumnDrag } from './column-drag.js';
import { columnMenu } from './column-menu.js';
import { ColumnResizer } from './column-resizer.js';
import { columnTemplate } from './column-widths.js';
import { GridColumns } from './grid-columns.js';
import { GridCursor } from './grid-cursor.js';
import { GridFoldEvent, GridSelectEvent, GridSortEvent } from './grid-events.js';
import { gridHead } from './grid-head.js';
import { gridHeadSheet } from './grid-head.styles.js';
import { GridLayout } from './grid-layout.js';
import { GridPointer } from './grid-pointer.js';
import { GridSizes } from './grid-sizes.js';
import { groupRow } from './group-row.js';
import { wishOf } from './grid-keys.js';
import { cardRow, tableRow, waitingRow } from './grid-row.js';
import { leadGridSheet } from './lead-grid.styles.js';
import { HeadFocus } from './head-focus.js';
import { RangeTold } from './range-told.js';
import { RowFlow } from './row-flow.js';
import { RowSlots } from './row-slots.js';
import { ScrollPace } from './scroll-pace.js';
import { placeAfter } from './row-range.js';

/** Rows shown while the first page is awaited. */
const WAITING = 8;

/**
 * Rows of leads as an ARIA grid: the focus stays on the grid, and `aria-activedescendant` names its row, so that it
 * outlives the rows that scrolling takes away. Only rows in sight are in the document.
 *
 * @summary Internal: the grid of the list.
 */
export class LeadGrid extends LocalizedElement {
  static override styles = [
    ...LocalizedElement.styles,
    avatarSheet,
    badgeSheet,
    emptySheet,
    graphSheet,
    tickSheet,
    leadGridSheet,
    gridHeadSheet,
  ];

  /** From the first on, as many as have been read. */
  @property({ attribute: false }) rows: readonly ListRow[] = [];
  /** Rows in all; undefined while that is not known. */
  @property({ attribute: false }) total: number | undefined;
  /** Records that are found: those of folded groups as well, without the heads. */
  @property({ attribute: false }) records = 0;
  /** The rows are in groups that can be folded. */
  @property({ type: Boolean }) grouped = false;
  /** Another number: the rows answer another question, begin at the top. */
  @property({ attribute: false }) generation = 0;
  @property({ attribute: false }) columns: readonly Column[] = [];
  @property({ attribute: false }) widths: ColumnLayout['widths'] = {};
  @property({ attribute: false }) sort: Sorting = USUAL;
  @property({ attribute: false }) selection: Selection = NOTHING;
  @property({ attribute: false }) context!: CellContext;
  @property({ attribute: false }) label = '';
  @property({ type: Boolean }) busy = false;
  /** Records that have gone because they were merged, each with the one that stays. */
  @property({ attribute: false }) merged: ReadonlyMap<string, string> = new Map();
  /** When the rows can be seen again, where something is open over them. */
  @property({ attribute: false }) uncovered: () => Promise<unknown> | undefined = () => undefined;
  /** Settles when a row has been read. */
  @property({ attribute: false }) load: (index: number) => Promise<void> = () => Promise.resolve();
  /** Saves what is edited in the rows; without it they are only read. */
  @property({ attribute: false }) writer: RowWriter | undefined;

  @state() private byKeys = false;

  @query('.scroller') private readonly scroller!: HTMLElement;
  @query('.table') private readonly table!: HTMLElement;
  @query('.body') private readonly body!: HTMLElement;
  @query('.window') private readonly window!: HTMLElement;
  @query('.ruler') private readonly ruler!: HTMLElement;

  readonly #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.scroller,
    estimateSize: () => this.#sizes.row,
    overscan: 8,
  });
  readonly #layout = new GridLayout();
  readonly #columns = new GridColumns(this);
  readonly #head = new HeadFocus(this, this.#columns);
  readonly #cursor = new GridCursor(this);
  readonly #pointer = new GridPointer(this, this.#cursor);
  readonly #edit = new RowEdit(this);
  readonly #flow = new RowFlow(this);
  readonly #resizer = new ColumnResizer(this.#columns);
  readonly #sizes = new GridSizes(this, () =>
    this.scroller
      ? { scroller: this.scroller, ruler: this.ruler, head: this.renderRoot.querySelector<HTMLElement>('.head') }
      : undefined,
  );
  readonly #slots = new RowSlots();
  readonly #pace = new ScrollPace(this);
  readonly #range = new RangeTold(this);
  #rowSize = 0;
  #shift = 0;

  constructor() {
    super();
    new ColumnDrag(this.#columns);
  }

  protected override willUpdate(changed: PropertyValues<LeadGrid>): void {
    if (changed.has('columns')) this.#head.note();
    if (changed.has('generation')) {
      this.#cursor.active = -1;
      this.#shift = 0;
    } else if (changed.has('rows') && this.scroller) this.#follow(changed.get('rows') ?? []);
    this.#pace.note(this.#scrolled, this.#sizes.view, this.#sizes.isRead(this.#scrolled, this));
    const virtualizer = this.#virtual.getVirtualizer();
    const count = this.total ?? 0;
    if (virtualizer.options.count !== count) virtualizer.setOptions({ ...virtualizer.options, count });
    if (this.#rowSize !== this.#sizes.row) {
      this.#rowSize = this.#sizes.row;
      virtualizer.measure();
    }
  }

  protected override updated(changed: PropertyValues<LeadGrid>): void {
    const { columns, least } = columnTemplate(this.columns, this.#widths);
    const first = this.#virtual.getVirtualizer().getVirtualItems()[0]?.index ?? 0;
    const { table, body, window } = this;
    this.#layout.apply(
      { table, body, window },
      { columns, least: this.#sizes.narrow ? '0' : least, rows: this.total ?? WAITING, first },
    );
    if (changed.has('generation')) this.scroller.scrollTop = 0;
    if (this.#shift !== 0) this.scroller.scrollTop += this.#shift * this.#sizes.row;
    this.#shift = 0;
    this.#flow.play(this.#sizes.row, this.uncovered);
    if (changed.has('columns')) this.#head.follow();
    const { generation, total, rows } = this;
    this.#range.tell({ generation, total, read: rows.length, ...this.#sizes.seen(this.#scrolled) });
  }

  /** Puts the focus on the rows. */
  override focus(options?: FocusOptions): void {
    this.table?.focus(options);
  }

  /** Makes a row the one that has the focus, and brings it into sight. */
  goTo(index: number): void {
    this.#cursor.goTo(index);
  }

  /** Scrolls so that the rows begin with this one. */
  showFrom(index: number): void {
    this.scroller.scrollTop = index * this.#sizes.row;
  }

  /** @internal */
  reveal(index: number): void {
    this.#sizes.reveal(index);
  }

  /** @internal */
  select(selection: Selection): void {
    this.selection = selection;
    this.dispatchEvent(new GridSelectEvent(selection));
  }

  /** @internal */
  fold(row: GroupRow, folded: boolean): void {
    if (row.group.folded !== folded) this.dispatchEvent(new GridFoldEvent(row, folded));
  }

  get #scrolled(): number {
    return this.#virtual.getVirtualizer().scrollOffset ?? 0;
  }

  get #widths(): ColumnLayout['widths'] {
    return this.#resizer.dragged ?? this.widths;
  }

  /** Rows that came or went above what the user looks at do not move it. */
  #follow(before: readonly ListRow[]): void {
    const { scrollTop } = this.scroller;
    const top = Math.floor(scrollTop / this.#sizes.row);
    if (scrollTop > 0) this.#shift = placeAfter(top, before, this.rows) - top;
    this.#cursor.follow(before);
    this.#flow.note(before, this.merged);
  }

  readonly #toggleAll = (): void => this.select(extent(this.selection, this.records) === 'all' ? NOTHING : EVERYTHING);

  readonly #sortBy = (column: Column, further: boolean): void =>
    void this.dispatchEvent(new GridSortEvent(sorted(column, this.sort, further)));

  #useKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || this.#edit.owns(event.target)) return;
    this.byKeys = true;
    const handled = (event.target as Element).closest('.head') ? this.#head.use(event) : this.#useRowKey(event);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #useRowKey(event: KeyboardEvent): boolean {
    const wish = wishOf(event, { active: this.#cursor.active, total: this.total ?? 0, page: this.#sizes.page });
    if (wish?.does === 'go-to-head') return this.#head.enter();
    if (wish?.does === 'edit') return !this.#sizes.narrow && this.#edit.begin(this.#cursor.active);
    if (wish?.does !== 'scroll') return wish !== undefined && this.#cursor.grant(wish);
    if (this.#cursor.foldBy(wish.by)) return true;
    this.scroller.scrollBy({ left: wish.by * 80 });
    return true;
  }

  #press(event: MouseEvent): void {
    this.byKeys = false;
    this.#pointer.press(event);
  }

  #noteFocus(event: FocusEvent): void {
    if (event.target !== this.table) return;
    this.byKeys = this.table.matches(':focus-visible');
    if (this.#cursor.active < 0 && this.total) this.#cursor.active = this.#sizes.seen(this.#scrolled).first;
    this.requestUpdate();
  }

  protected override render() {
    const { active } = this.#cursor;
    const items = this.#virtual.getVirtualizer().getVirtualItems();
    const slots = this.#slots.assign(items.map(({ index }) => index));
    const shown = items.some(({ index }) => index === active);
    const headRows = this.#sizes.narrow ? 0 : 1;
    const head = {
      columns: this.columns,
      sort: this.sort,
      extent: extent(this.selection, this.records),
      reachable: this.#head.reachable,
    };
    return html`<div class=${this.#sizes.narrow ? 'scroller narrow' : 'scroller'} part="scroller">
      <div class="ruler" aria-hidden="true"></div>
      <div
        class=${this.byKeys ? 'table by-keys' : 'table'}
        role=${this.grouped ? 'treegrid' : 'grid'}
        tabindex="0"
        aria-label=${this.label}
        aria-multiselectable="true"
        aria-rowcount=${this.total === undefined ? -1 : this.total + headRows}
        aria-busy=${this.busy ? 'true' : nothing}
        aria-activedescendant=${shown && this.rows[active] ? `row-${active}` : nothing}
        @keydown=${this.#useKey}
        @mousedown=${this.#press}
        @focusin=${this.#noteFocus}
      >
        ${
          this.#sizes.narrow
            ? nothing
            : gridHead(head, {
                toggleAll: this.#toggleAll,
                sortBy: this.#sortBy,
                startResize: (event, id) => this.#resizer.start(event, id),
                resetWidths: () => this.#columns.keepWidths({}),
                menu: (column) => columnMenu(column, { ...head, grid: this.#columns }),
              })
        }
        <div
          class="body"
          role="rowgroup"
          @click=${(event: MouseEvent) => this.#pointer.click(event)}
          @dblclick=${this.#edit.beginAt}
        >
          <div class="window" role="presentation">
            ${
              this.total === undefined
                ? Array.from({ length: WAITING }, (_, index) => this.#row(index, headRows))
                : repeat(
                    items,
                    (_, i) => slots[i],
                    ({ index }, i) => this.#row(index, headRows, slots[i]),
                  )
            }
          </div>
          <div class="ghosts" aria-hidden="true"></div>
        </div>
      </div>
    </div>`;
  }

  #row(index: number, headRows: number, slot = index) {
    const { flying, still } = this.#pace;
    const { narrow } = this.#sizes;
    const lead = flying ? undefined : this.rows[index];
    const rowIndex = index + 1 + headRows;
    if (!lead) return waitingRow(this.columns, { rowIndex, slot, narrow, still });
    const look = {
      index,
      rowIndex,
      level: this.grouped ? 2 : undefined,
      active: index === this.#cursor.active,
      selected: isSelected(this.selection, lead.id),
    };
    if (isGroup(lead)) return groupRow(lead, look, this.context);
    return narrow ? cardRow(lead, look, this.context) : tableRow(lead, this.columns, look, this.context, this.#edit);
  }
}
