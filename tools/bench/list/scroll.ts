export interface Frames {
  /** Frames drawn on the way. */
  count: number;
  /** Share of frames that took longer than one at 60 a second, with a millisecond for the clock. */
  late: number;
  /** Share of frames in which the place of a row was empty. */
  waiting: number;
  /** Milliseconds of the longest frame. */
  longest: number;
}

/** Milliseconds of a frame at 60 a second, and what the clock may be off. */
const FRAME = 1000 / 60 + 1;

/** Scrolls by the same step in each frame, from the top to the bottom. */
export async function scrollThrough(element: Element, frames: number, isWaiting: () => boolean): Promise<Frames> {
  element.scrollTop = 0;
  await pause(500);
  const step = (element.scrollHeight - element.clientHeight) / frames;
  const took: number[] = [];
  let waiting = 0;
  let last = await nextFrame();
  for (let i = 1; i <= frames; i += 1) {
    element.scrollTop = i * step;
    const now = await nextFrame();
    took.push(now - last);
    last = now;
    if (isWaiting()) waiting += 1;
  }
  if (element.scrollTop < step * (frames - 1)) throw new Error('It was not scrolled to the end.');
  return {
    count: frames,
    late: took.filter((ms) => ms > FRAME).length / frames,
    waiting: waiting / frames,
    longest: Math.max(...took),
  };
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
