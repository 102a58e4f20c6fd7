import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Command } from '../domain/commands/command.js';
import { PisteError } from '../domain/errors.js';
import { LeadErrorEvent } from '../events/lead-error.js';
import { spokenLocale, withLocale, type Locale } from '../i18n/locale.js';
import { asPisteError } from '../store/as-piste-error.js';
import type { ExecuteOptions, LeadStore, Outcome } from '../store/lead-store.js';
import { baseSheet } from '../styles/base.styles.js';
import { hostSheet } from '../styles/host.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { nearestLang, watchLang } from './lang-watch.js';
import { StoreFinder } from './store-finder.js';
import { VERSION } from './version.js';

export interface RunOptions extends ExecuteOptions {
  /** Told of a failure before the event goes out, to show it where the user looks. */
  onError?: (error: PisteError) => void;
}

/** What every element of the kit has: a store, a language, the tokens. */
export abstract class PisteElement extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup[] = [...tokens, hostSheet, baseSheet];

  /** The store to use instead of the nearest `<lead-store>`'s. May be set before the element is defined. */
  @property({ attribute: false }) store?: LeadStore | undefined;

  readonly #finder = new StoreFinder(this);
  #locale: Locale | undefined;
  #unwatchLang: (() => void) | undefined;

  /**
   * The store in use: `store`, else the nearest `<lead-store>`'s, else the page's default; undefined while there is none.
   * @internal
   */
  get storeNow(): LeadStore | undefined {
    return this.#finder.store;
  }

  /** The language of the element: what the nearest `lang` says if the kit speaks it, else English. */
  protected get locale(): Locale {
    return (this.#locale ??= spokenLocale(nearestLang(this)));
  }

  override connectedCallback(): void {
    this.#unwatchLang = watchLang(this, this.#adoptLocale);
    this.#adoptLocale();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchLang?.();
    this.#unwatchLang = undefined;
  }

  readonly #adoptLocale = (): void => {
    this.#locale = undefined;
    this.requestUpdate();
  };

  /** Everything that runs in an update (`willUpdate`, `render`, `updated`) speaks the element's language. */
  protected override performUpdate(): void {
    withLocale(this.locale, () => super.performUpdate());
  }

  /** Speaks the element's language outside of updates, in event handlers and after an `await`. */
  protected inLocale<T>(speak: () => T): T {
    return withLocale(this.locale, speak);
  }

  /**
   * Executes a command. A failure is told to `onError` and by the event `lead-error`; the answer is then undefined.
   * Stopping by `signal` is no failure.
   */
  protected async run(command: Command, { onError, ...options }: RunOptions = {}): Promise<Outcome | undefined> {
    const store = this.storeNow;
    try {
      if (!store)
        throw new PisteError(
          'unavailable',
          "There is no store to execute this in: set the element's `store`, or put it into a <lead-store>.",
        );
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
