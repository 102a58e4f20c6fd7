import type { Lead } from '../../domain/records/lead.js';

/** Where a card stands on the board. */
export interface Spot {
  column: number;
  row: number;
}

/** The cards of each column by id, as they are shown. */
export type Board = readonly (readonly Lead[])[];

export function spotOf(board: Board, leadId: string | undefined): Spot | undefined {
  for (const [column, leads] of board.entries()) {
    const row = leads.findIndex((lead) => lead.id === leadId);
    if (row >= 0) return { column, row };
  }
  return undefined;
}

/** The card that an arrow, Home or End leads to; columns without cards are passed over. Undefined for other keys. */
export function neighbour(board: Board, at: Spot, key: string): Lead | undefined {
  const leads = board[at.column] ?? [];
  switch (key) {
    case 'ArrowDown':
      return leads[Math.min(at.row + 1, leads.length - 1)];
    case 'ArrowUp':
      return leads[Math.max(at.row - 1, 0)];
    case 'Home':
      return leads[0];
    case 'End':
      return leads.at(-1);
    case 'ArrowRight':
    case 'ArrowLeft': {
      const step = key === 'ArrowRight' ? 1 : -1;
      for (let column = at.column + step; board[column]; column += step) {
        const next = board[column];
        if (next?.length) return next[Math.min(at.row, next.length - 1)];
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

/** The card that takes the place of one that leaves: the next of its column, else the one before, else of the nearest column. */
export function successor(board: Board, leadId: string): Lead | undefined {
  const at = spotOf(board, leadId);
  if (!at) return undefined;
  const own = board[at.column] ?? [];
  return own[at.row + 1] ?? own[at.row - 1] ?? neighbour(board, at, 'ArrowRight') ?? neighbour(board, at, 'ArrowLeft');
}
