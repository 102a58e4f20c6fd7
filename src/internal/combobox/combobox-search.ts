import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PisteError } from '../../domain/errors.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { ComboboxGroup } from './combobox-pick.js';

/** Pause in typing before a search starts, in milliseconds. */
export const TYPING_PAUSE = 120;

export type ComboboxSource<T> = (typed: string, signal: AbortSignal) => Promise<readonly ComboboxGroup<T>[]>;

/** Searches as one types: waits for a pause, stops the search before, keeps its hits until there are newer ones. */
export class ComboboxSearch<T> implements ReactiveController {
  groups: readonly ComboboxGroup<T>[] = [];
  error: PisteError | undefined;
  searching = false;
  /** What the groups are the answer to. */
  answered: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #source: () => ComboboxSource<T> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run: AbortController | undefined;

  constructor(host: ReactiveControllerHost, source: () => ComboboxSource<T> | undefined) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** At once for the empty text, which is what opening asks for. */
  search(typed: string): void {
    this.stop();
    this.searching = true;
    this.#host.requestUpdate();
    if (typed) this.#timer = setTimeout(() => void this.#ask(typed), TYPING_PAUSE);
    else void this.#ask(typed);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#run?.abort();
    this.#run = undefined;
    this.searching = false;
  }

  /** Forgets the hits, so that the next opening does not begin with those of the last. */
  forget(): void {
    this.stop();
    this.groups = [];
    this.error = undefined;
    this.answered = undefined;
  }

  async #ask(typed: string): Promise<void> {
    const run = (this.#run = new AbortController());
    try {
      const groups = (await this.#source()?.(typed, run.signal)) ?? [];
      if (run !== this.#run) return;
      this.groups = groups;
      this.error = undefined;
    } catch (reason) {
      if (run !== this.#run) return;
      this.groups = [];
      this.error = asPisteError(reason);
    }
    this.answered = typed;
    this.searching = false;
    this.#host.requestUpdate();
  }
}
