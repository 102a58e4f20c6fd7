import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hashOf, placeOf, type Place } from './place.js';

interface HistoryState {
  /** How many places of the desk lie before this entry of the browser's history. */
  pisteAt?: number;
}

export interface HashRouterOptions {
  enabled: () => boolean;
  /** The address has changed. Undefined: it is no place of the desk. False: stay where you were. */
  onPlace: (place: Place | undefined) => Promise<boolean>;
}

/**
 * Keeps the place in the address, behind `#/`. Another part of the page may use the rest of the hashes: those are left
 * alone. Numbers its entries of the history, so that a step back that is refused can be taken back.
 */
export class HashRouter implements ReactiveController {
  readonly #options: HashRouterOptions;
  #at = 0;
  #asking = false;

  constructor(host: ReactiveControllerHost, options: HashRouterOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** What the address says; undefined where it is no place of the desk. */
  get place(): Place | undefined {
    return placeOf(location.hash);
  }

  hostConnected(): void {
    this.#at = state().pisteAt ?? 0;
    if (this.#options.enabled()) this.#number(this.#at);
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  /** Writes the place into the address: a new entry of the history, or in place of the present one. */
  write(place: Place, { replace = false } = {}): void {
    if (!this.#options.enabled()) return;
    const hash = hashOf(place);
    if (location.hash === hash) return;
    if (replace) history.replaceState({ ...state(), pisteAt: this.#at }, '', hash);
    else history.pushState({ pisteAt: (this.#at += 1) }, '', hash);
  }

  readonly #follow = (): void => {
    if (this.#options.enabled() && (location.hash === '' || location.hash.startsWith('#/'))) void this.#ask();
  };

  /** While the user is being asked the address may change again; what it says in the end counts. */
  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    let allowed: boolean;
    let asked: string;
    do {
      asked = location.hash;
      allowed = await this.#options.onPlace(this.place);
    } while (allowed && location.hash !== asked);
    this.#asking = false;
    const at = state().pisteAt ?? this.#at + 1;
    this.#number(at);
    if (allowed) this.#at = at;
    else if (at !== this.#at) history.go(this.#at - at);
  }

  #number(at: number): void {
    if (state().pisteAt !== at) history.replaceState({ ...state(), pisteAt: at }, '');
  }
}

function state(): HistoryState {
  return (history.state as HistoryState | null) ?? {};
}
