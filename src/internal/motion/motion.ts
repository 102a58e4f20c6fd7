import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { easeOf, paceOf, type Pace } from './pace.js';

/** How one element moves. */
export interface Move {
  element: Element;
  /** They begin with the easing of the tokens, unless the first one says another. */
  keyframes: Keyframe[];
  /** Default `slow`. */
  pace?: Pace;
}

export interface PlayOptions {
  /** Everything stands where it was until this has settled. */
  after?: Promise<unknown> | undefined;
  /** Called when it is over, however it ended: takes away what was only there to move. */
  onEnd?: () => void;
}

/** Longer than any movement should need to end, in milliseconds: a page that draws no frames ends none. */
const GRACE = 250;

/**
 * Movement that explains something, of parts of one element; one at a time, a new one ends the one before.
 *
 * Measure before the host renders, play after it has. Movement is drawn by Web Animations over what is there already:
 * no inline style is set, which a strict CSP would forbid, and nothing of it is left behind. So it may end at any
 * moment, and does: by {@link end}, when the host leaves the page, and when the page is hidden.
 *
 * Nothing moves where the reader has asked for less motion, where the page has set the token of the pace to 0, and on a
 * page that is hidden; {@link plays} says so before anything is measured.
 */
export class Motion implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Ends what is moving now. */
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Whether anything would move now. */
  get plays(): boolean {
    return paceOf(this.#host, 'slow') > 0;
  }

  /** Whether something moves, or waits to. */
  get isPlaying(): boolean {
    return this.#stop !== undefined;
  }

  /** Settles when all of it has ended, or was ended; at once where nothing moves. Never rejects. */
  play(moves: readonly Move[], { after, onEnd }: PlayOptions = {}): Promise<void> {
    this.end();
    if (!this.plays || moves.length === 0) {
      onEnd?.();
      return Promise.resolve();
    }
    const animations = moves.map((move) => this.#start(move));
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = () => {
        if (this.#stop !== stop) return;
        this.#stop = undefined;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', stop);
        for (const animation of animations) animation.cancel();
        onEnd?.();
        resolve();
      };
      const go = () => {
        if (this.#stop !== stop) return;
        for (const animation of animations) animation.play();
        timer = setTimeout(stop, Math.max(...animations.map(lengthOf)) + GRACE);
      };
      this.#stop = stop;
      document.addEventListener('visibilitychange', stop);
      void Promise.allSettled(animations.map(({ finished }) => finished)).then(stop);
      if (after) void Promise.allSettled([after]).then(go);
      else go();
    });
  }

  /** Ends what moves; everything stands where it belongs. */
  end(): void {
    this.#stop?.();
  }

  /** Paused at its beginning. */
  #start({ element, keyframes, pace = 'slow' }: Move): Animation {
    const [first, ...rest] = keyframes;
    const timing = { duration: paceOf(this.#host, pace), fill: 'backwards' } as const;
    const animation = element.animate([{ easing: easeOf(this.#host), ...first }, ...rest], timing);
    animation.pause();
    return animation;
  }
}

function lengthOf({ effect }: Animation): number {
  return Number(effect?.getComputedTiming().endTime ?? 0);
}
