import { NARROWEST, type ColumnLayout } from '../column-layout.js';
import type { Column, ColumnId } from '../columns.js';

type Widths = ColumnLayout['widths'];

/** Pixels by which a key moves an edge. */
export const STEP = 16;
/** Room of the ticks, in units of 1 px at the normal font size. */
const TICK = 24;

/** `grid-template-columns` of the rows, and the least width of them all. */
export function columnTemplate(columns: readonly Column[], widths: Widths): { columns: string; least: string } {
  const fixed = columns.every(({ id }) => widths[id] !== undefined);
  const tracks = columns.map(({ id, least, share }, i) => {
    const width = widths[id];
    if (width !== undefined) return fixed && i === columns.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`;
    return share > 0 ? `minmax(${units(least)}, ${share}fr)` : units(least);
  });
  const least = columns.map(({ id, least }) => (widths[id] === undefined ? units(least) : `${widths[id]}px`));
  return {
    columns: [units(TICK), ...tracks].join(' '),
    least: `calc(${[units(TICK), ...least].join(' + ')} + 2 * var(--_p-gutter))`,
  };
}

/** All widths as they are now, with this column made wider or narrower: the others keep theirs. */
export function resized(widths: Widths, id: ColumnId, width: number): Widths {
  return { ...widths, [id]: Math.max(NARROWEST, Math.round(width)) };
}

function units(value: number): string {
  return `calc(${value} * var(--_p-u))`;
}
