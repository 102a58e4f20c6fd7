import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { pause } from './page.js';

type Point = [x: number, y: number];

/** Drags with the mouse as a hand does: a little at first, then near, then there. */
export async function drag(from: Point, to: Point, { letGo = true } = {}): Promise<void> {
  const [start, end] = [from, to].map(([x, y]): Point => [Math.round(x), Math.round(y)]) as [Point, Point];
  await sendMouse({ type: 'move', position: start });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [start[0] + 8, start[1] + 4] });
  await pause(30);
  await sendMouse({ type: 'move', position: [end[0] - 8, end[1] + 6] });
  await pause(60);
  await sendMouse({ type: 'move', position: end });
  await pause(60);
  if (letGo) await resetMouse();
}
