/** What a key asks of the rows. */
export type GridWish =
  | { does: 'move'; to: number; extend: boolean }
  | { does: 'open' | 'toggle' | 'select-all' | 'clear' }
  | { does: 'edit' }
  | { does: 'go-to-head' }
  | { does: 'scroll'; by: -1 | 1 };

export interface GridPlace {
  /** The row that has the focus; -1 before there was one. */
  active: number;
  /** How many rows there are. */
  total: number;
  /** How many fit on the screen. */
  page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** By the ARIA pattern of a grid whose rows have the focus; undefined for a key that is none of its own. */
export function wishOf(key: Key, { active, total, page }: GridPlace): GridWish | undefined {
  const command = key.ctrlKey || key.metaKey;
  if (key.altKey) return undefined;
  if (command && key.key.toLowerCase() === 'a') return { does: 'select-all' };
  if (command && key.key !== 'Home' && key.key !== 'End') return undefined;
  const move = (to: number): GridWish | undefined =>
    total === 0 ? undefined : { does: 'move', to: Math.min(Math.max(to, 0), total - 1), extend: key.shiftKey };
  switch (key.key) {
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return active <= 0 && !key.shiftKey ? { does: 'go-to-head' } : move(active - 1);
    case 'PageDown':
      return move(Math.max(active, 0) + page);
    case 'PageUp':
      return move(active - page);
    case 'Home':
      return move(0);
    case 'End':
      return move(total - 1);
    case 'ArrowLeft':
      return { does: 'scroll', by: -1 };
    case 'ArrowRight':
      return { does: 'scroll', by: 1 };
    case 'Enter':
      return active < 0 ? undefined : { does: 'open' };
    case 'F2':
      return active < 0 ? undefined : { does: 'edit' };
    case ' ':
      return active < 0 ? undefined : { does: 'toggle' };
    case 'Escape':
      return { does: 'clear' };
    default:
      return undefined;
  }
}
