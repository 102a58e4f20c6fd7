import { inSight } from '../../internal/motion/in-sight.js';
import type { Motion } from '../../internal/motion/motion.js';
import { distance, flowsAway, lightsUp } from '../../internal/motion/moves.js';

/**
 * The rows of records that were merged flow into the one that stays. Undefined where nothing of it could be seen: then
 * there is nothing to wait for.
 */
export function flowTogether(motion: Motion, dialog: HTMLElement, survivorId: string): Promise<void> | undefined {
  if (!motion.plays || !dialog.checkVisibility()) return undefined;
  const rows = [...dialog.querySelectorAll<HTMLElement>('.record[data-id]')].filter((row) =>
    inSight(row, row.closest('.body'), row.closest('.column')),
  );
  const stays = rows.find((row) => row.dataset['id'] === survivorId);
  const flow = rows.filter((row) => row !== stays && row.querySelector('.tick:checked'));
  if (!stays || flow.length === 0) return undefined;
  const place = stays.getBoundingClientRect();
  const away = flow.map((row) => flowsAway(row, distance(row.getBoundingClientRect(), place)));
  return motion.play([...away, lightsUp(stays, 'slow')]);
}
