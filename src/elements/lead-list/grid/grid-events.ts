import type { ColumnId } from '../columns.js';
import type { GroupRow } from '../rows/list-row.js';
import type { Selection } from '../selection.js';
import type { Sorting } from '../sorting.js';

/** Other rows are in sight. Does not bubble. */
export class GridRangeEvent extends Event {
  static readonly type = 'piste-range';
  /** Indexes, both inclusive. */
  readonly first: number;
  readonly last: number;

  constructor(first: number, last: number) {
    super(GridRangeEvent.type);
    this.first = first;
    this.last = last;
  }
}

/** The user has selected something else. Does not bubble. */
export class GridSelectEvent extends Event {
  static readonly type = 'piste-select';
  readonly selection: Selection;

  constructor(selection: Selection) {
    super(GridSelectEvent.type);
    this.selection = selection;
  }
}

/** The user wants another order. Does not bubble. */
export class GridSortEvent extends Event {
  static readonly type = 'piste-sort';
  readonly sort: Sorting;

  constructor(sort: Sorting) {
    super(GridSortEvent.type);
    this.sort = sort;
  }
}

/** The user has made columns wider or narrower. Does not bubble. */
export class GridResizeEvent extends Event {
  static readonly type = 'piste-resize';
  /** In CSS pixels, of every column shown; none to share the room out as usual. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;

  constructor(widths: Readonly<Partial<Record<ColumnId, number>>>) {
    super(GridResizeEvent.type);
    this.widths = widths;
  }
}

/** The user folds a group, or shows its records again. Does not bubble. */
export class GridFoldEvent extends Event {
  static readonly type = 'piste-fold';
  readonly row: GroupRow;
  readonly folded: boolean;

  constructor(row: GroupRow, folded: boolean) {
    super(GridFoldEvent.type);
    this.row = row;
    this.folded = folded;
  }
}

/** The user puts a column before another one, or at the end. Does not bubble. */
export class GridMoveEvent extends Event {
  static readonly type = 'piste-move';
  readonly id: ColumnId;
  readonly before: ColumnId | undefined;

  constructor(id: ColumnId, before: ColumnId | undefined) {
    super(GridMoveEvent.type);
    this.id = id;
    this.before = before;
  }
}

/** The user hides a column. Does not bubble. */
export class GridHideEvent extends Event {
  static readonly type = 'piste-hide';
  readonly id: ColumnId;

  constructor(id: ColumnId) {
    super(GridHideEvent.type);
    this.id = id;
  }
}
