import type { LeadGrid } from '../grid/lead-grid.js';
import type { LeadPages } from './lead-pages.js';

/** What the rows are to show once they are read: a record that was made here, or the place of a kept view. */
export class RowsToShow {
  /** Gets the focus, unless order or filters have it elsewhere. */
  madeId: string | undefined;
  /** Index of the row to begin with. */
  first: number | undefined;

  apply(grid: LeadGrid | null, pages: LeadPages): void {
    if (!grid || pages.total === undefined || pages.asking) return;
    const made = this.madeId === undefined ? -1 : pages.rows.findIndex(({ id }) => id === this.madeId);
    const { first } = this;
    this.madeId = this.first = undefined;
    if (made < 0 && first === undefined) return;
    void grid.updateComplete.then(() => {
      if (first !== undefined) grid.showFrom(first);
      if (made < 0) return;
      grid.goTo(made);
      grid.focus();
    });
  }
}
