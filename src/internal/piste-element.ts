import { property } from 'lit/decorators.js';
import type { Command } from '../domain/commands/command.js';
import { PisteError } from '../domain/errors.js';
import { LeadErrorEvent } from '../events/lead-error.js';
import { asPisteError } from '../store/as-piste-error.js';
import type { ExecuteOptions, LeadStore, Outcome } from '../store/lead-store.js';
import { LocalizedElement } from './localized-element.js';
import { StoreFinder } from './store-finder.js';

export interface RunOptions extends ExecuteOptions {
  /** Told of a failure before the event goes out, to show it where the user looks. */
  onError?: (error: PisteError) => void;
}

/** What the public elements have: a store besides tokens and a language. */
export abstract class PisteElement extends LocalizedElement {
  /** The store to use instead of the nearest `<lead-store>`'s. May be set before the element is defined. */
  @property({ attribute: false }) store?: LeadStore | undefined;

  readonly #finder = new StoreFinder(this);

  /**
   * The store in use: `store`, else the nearest `<lead-store>`'s, else the page's default; undefined while there is none.
   * @internal
   */
  get storeNow(): LeadStore | undefined {
    return this.#finder.store;
  }

  /**
   * Executes a command. A failure is told to `onError` and by the event `lead-error`; the answer is then undefined.
   * Stopping by `signal` is no failure.
   */
  protected async run(command: Command, { onError, ...options }: RunOptions = {}): Promise<Outcome | undefined> {
    try {
      const store = this.storeNow;
      if (!store) {
        throw new PisteError(
          'unavailable',
          'There is no store here: set `store`, or put the element into a <lead-store>.',
        );
      }
      return await store.execute(command, options);
    } catch (reason) {
      const error = asPisteError(reason);
      if (error.code === 'aborted') return undefined;
      onError?.(error);
      this.dispatchEvent(new LeadErrorEvent(error, command));
      return undefined;
    }
  }
}
