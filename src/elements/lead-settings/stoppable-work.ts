import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PisteError } from '../../domain/errors.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { ExecuteOptions, Progress } from '../../store/lead-store.js';

/** One long task of an element with its progress; stops when the element goes. Stopping is no failure. */
export class StoppableWork implements ReactiveController {
  progress: Progress = { done: 0, total: 0 };
  error: PisteError | undefined;
  /** The last one was stopped before its end. */
  stopped = false;

  readonly #host: ReactiveControllerHost;
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get running(): boolean {
    return this.#stop !== undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The task's result; undefined where it failed or was stopped. A task that still runs is stopped first. */
  async start<T>(task: (options: ExecuteOptions) => Promise<T>): Promise<T | undefined> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    const isCurrent = () => this.#stop === stop;
    this.progress = { done: 0, total: 0 };
    this.error = undefined;
    this.stopped = false;
    this.#host.requestUpdate();
    try {
      const result = await task({ signal: stop.signal, onProgress: (progress) => isCurrent() && this.#tell(progress) });
      return isCurrent() ? result : undefined;
    } catch (reason) {
      const error = asPisteError(reason);
      if (isCurrent() && error.code !== 'aborted') this.error = error;
      return undefined;
    } finally {
      if (isCurrent()) {
        this.#stop = undefined;
        this.#host.requestUpdate();
      }
    }
  }

  stop(): void {
    if (!this.#stop) return;
    this.#stop.abort();
    this.#stop = undefined;
    this.stopped = true;
    this.#host.requestUpdate();
  }

  /** As if nothing had been started yet. */
  reset(): void {
    this.stop();
    this.stopped = false;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  #tell(progress: Progress): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }
}
