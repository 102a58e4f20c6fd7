import { PisteError, type PisteErrorCode } from '../../domain/errors.js';
import type { Reader } from '../../domain/reader.js';
import type { Hold } from '../hold.js';
import type { Progress } from '../lead-store.js';
import type { Job } from './jobs.js';
import type { FromWorker, ToWorker } from './matcher-worker.js';

/** A worker that is not there: it could not be loaded, or was let go because nobody has read on. */
export class WorkerGone extends Error {
  constructor(readonly why: 'not-loaded' | 'idle') {
    super(why);
  }
}

export interface WorkerRunOptions {
  reader: Reader;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  hold?: Hold | undefined;
  /** Milliseconds after which a worker is let go if nobody asks for its next result, or it is held. Default five minutes. */
  idle?: number | undefined;
}

const IDLE = 300_000;

/** A job in a worker: asks for its results one by one, and reads for it meanwhile. To be ended by who began it. */
export class WorkerRun<T> {
  readonly #worker: Worker;
  readonly #options: WorkerRunOptions;
  #loaded = false;
  #failure: { reason: unknown } | undefined;
  #waiting: { resolve: (result: T | undefined) => void; reject: (reason: unknown) => void } | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;
  readonly #stopListening: (() => void) | undefined;

  constructor(worker: Worker, job: Job, options: WorkerRunOptions) {
    this.#worker = worker;
    this.#options = options;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail(this.#loaded ? crashed(event.message) : new WorkerGone('not-loaded'));
    });
    worker.addEventListener('messageerror', () => this.#fail(crashed('a message could not be read')));
    options.signal?.addEventListener('abort', this.#stop);
    this.#stopListening = options.hold?.listen((held) => this.#hold(held));
    this.#say({ kind: 'start', job });
  }

  /** The next result; undefined after the last. @throws WorkerGone */
  next(): Promise<T | undefined> {
    clearTimeout(this.#idle);
    if (this.#options.hold?.held) this.#waitIdle();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      if (this.#failure) this.#fail(this.#failure.reason);
      else this.#say({ kind: 'next' });
    });
  }

  /** Lets go of the worker, whatever it is at. */
  end(): void {
    clearTimeout(this.#idle);
    this.#stopListening?.();
    this.#options.signal?.removeEventListener('abort', this.#stop);
    this.#worker.terminate();
  }

  readonly #stop = (): void => this.#fail(this.#options.signal?.reason);

  #hear(message: FromWorker): void {
    this.#loaded = true;
    if (message.kind === 'read') void this.#read(message);
    else if (message.kind === 'progress') this.#options.onProgress?.(message.progress);
    else if (message.kind === 'result') this.#give(message.result as T);
    else if (message.kind === 'done') this.#give(undefined);
    else if (message.kind === 'failed')
      this.#fail(
        message.code === undefined
          ? crashed(message.message)
          : new PisteError(message.code as PisteErrorCode, message.message),
      );
  }

  async #read({ id, name, args }: Extract<FromWorker, { kind: 'read' }>): Promise<void> {
    try {
      const read = this.#options.reader[name] as (...args: readonly unknown[]) => Promise<unknown>;
      this.#say({ kind: 'answer', id, value: await read.call(this.#options.reader, ...args) });
    } catch (reason) {
      this.#fail(reason);
    }
  }

  #give(result: T | undefined): void {
    this.#waiting?.resolve(result);
    this.#waiting = undefined;
    if (result !== undefined) this.#waitIdle();
  }

  #hold(held: boolean): void {
    this.#say({ kind: held ? 'hold' : 'release' });
    if (held) this.#waitIdle();
    else if (this.#waiting) clearTimeout(this.#idle);
  }

  #waitIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#fail(new WorkerGone('idle')), this.#options.idle ?? IDLE);
  }

  #fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.end();
    this.#waiting?.reject(reason);
    this.#waiting = undefined;
  }

  #say(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}

function crashed(what: string): PisteError {
  return new PisteError('unavailable', 'Going through the records has failed in the background; start it again.', {
    details: { what },
  });
}
