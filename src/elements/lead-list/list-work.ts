import { LeadErrorEvent, LeadBeforeSaveEvent, LeadSavedEvent } from '../../events/index.js';
import { errorText, formatNumber, msg, plural, str } from '../../i18n/index.js';
import { spokesman } from '../../internal/spokesman.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { LeadStore, Progress } from '../../store/lead-store.js';
import { undoAll } from './undo-all.js';
import { runEach, type EachCommand, type EachResult } from './run-each.js';

export interface WorkHost extends HTMLElement {
  readonly storeNow: LeadStore | undefined;
  requestUpdate(): void;
  /** Runs in the language of the host. */
  speak<T>(words: () => T): T;
}

/** A command that is being run on many records: how far it is, how to stop it, what it came to. */
export class ListWork {
  /** What is at work, while something is. */
  running: { text: (progress: Progress) => string; progress: Progress } | undefined;

  readonly #host: WorkHost;
  #stop: AbortController | undefined;

  constructor(host: WorkHost) {
    this.#host = host;
  }

  stop(): void {
    this.#stop?.abort();
  }

  /** Does something long with progress; one at a time. Undefined where something else is at work. */
  async during<T>(
    text: (progress: Progress) => string,
    work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.running) return undefined;
    const stop = (this.#stop = new AbortController());
    this.running = { text, progress: { done: 0, total: 0 } };
    this.#host.requestUpdate();
    try {
      return await work(stop.signal, (progress) => {
        this.running = { text, progress };
        this.#host.requestUpdate();
      });
    } catch (reason) {
      const error = asPisteError(reason);
      if (error.code !== 'aborted') this.#fail(error);
      return undefined;
    } finally {
      this.running = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Runs commands on records, and says what was done, with the way back. */
  async each(
    commands: readonly EachCommand[],
    says: { running: (progress: Progress) => string; done: (count: number) => string },
  ): Promise<EachResult | undefined> {
    const store = this.#host.storeNow;
    if (!store) return undefined;
    const result = await this.during(says.running, (signal, onProgress) =>
      runEach(
        commands,
        async (command) => {
          if (!this.#host.dispatchEvent(new LeadBeforeSaveEvent(command))) return undefined;
          const outcome = await store.execute(command);
          this.#host.dispatchEvent(new LeadSavedEvent(command, outcome));
          return outcome;
        },
        { signal, onProgress },
      ),
    );
    if (result) this.#tell(result, says.done);
    return result;
  }

  #tell({ entryIds, done, failures }: EachResult, text: (count: number) => string): void {
    const by = spokesman(this.#host);
    this.#host.speak(() =>
      showToast(this.#host, {
        text: text(done),
        ...(failures[0] ? { detail: `${failedText(failures.length)} ${errorText(failures[0]).title}` } : {}),
        tone: done === 0 && failures.length > 0 ? 'bad' : 'good',
        actions: entryIds.length
          ? [{ label: msg('Undo'), icon: 'undo', run: () => undoAll(by(), entryIds, this.#host) }]
          : [],
      }),
    );
    if (failures[0]) this.#host.dispatchEvent(new LeadErrorEvent(failures[0]));
  }

  #fail(error: ReturnType<typeof asPisteError>): void {
    this.#host.speak(() => {
      const { title, text } = errorText(error);
      showToast(this.#host, { text: title, detail: text, tone: 'bad' });
    });
    this.#host.dispatchEvent(new LeadErrorEvent(error));
  }
}

function failedText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} could not be changed:`, { id: 'list.failed.one' }),
    few: msg(str`${n} could not be changed:`, { id: 'list.failed.few' }),
    other: msg(str`${n} could not be changed:`, { id: 'list.failed.other' }),
  });
}
