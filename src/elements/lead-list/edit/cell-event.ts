/** Where the focus goes after a cell was saved; `stay` where the user has put it elsewhere. */
export type AfterSave = 'rows' | 'next' | 'previous' | 'stay';

export type CellWish = { does: 'type'; text: string } | { does: 'save'; then: AfterSave } | { does: 'discard' };

/** What the user wants of a cell that is edited. Does not bubble. */
export class CellEvent extends Event {
  static readonly type = 'piste-cell';
  readonly wish: CellWish;

  constructor(wish: CellWish) {
    super(CellEvent.type);
    this.wish = wish;
  }
}
