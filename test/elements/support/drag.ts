import { sendMouse } from '@web/test-runner-commands';
import { sortable } from '../../../src/internal/drag/sortable.js';
import { pause } from './page.js';

type Point = [x: number, y: number];

/** Drags with the mouse as a hand does: a little at first, then near, then there. `to` is looked for once it began. */
export async function drag(from: Point, to: Point | (() => Point), { letGo = true } = {}): Promise<void> {
  await sortable();
  await pause();
  const start = whole(from);
  await sendMouse({ type: 'move', position: start });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [start[0] + 8, start[1] + 4] });
  await pause(30);
  const end = whole(typeof to === 'function' ? to() : to);
  await sendMouse({ type: 'move', position: [end[0] - 8, end[1] + 6] });
  await pause(60);
  await sendMouse({ type: 'move', position: end });
  await pause(60);
  // not resetMouse(): letting go of the middle button pastes what is selected elsewhere into a field below
  if (letGo) await sendMouse({ type: 'up' });
}

function whole([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}
