import type { ReactiveControllerHost } from 'lit';
import type { Lead } from '../../domain/records/lead.js';

/**
 * What is being typed into a control of the head, and the record it began from: changes of others that come in
 * meanwhile neither replace it nor pass for the user's own.
 */
export class InlineEdit {
  readonly #host: ReactiveControllerHost;
  #typed: string | undefined;
  #base: Lead | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What was typed, undefined while nothing is being edited. */
  get typed(): string | undefined {
    return this.#typed;
  }

  /** The first call since the last end remembers the record. */
  type(text: string, lead: Lead): void {
    this.#base ??= lead;
    this.#typed = text;
    this.#host.requestUpdate();
  }

  /** What was typed, trimmed, with the record it began from; undefined where nothing was. */
  end(): { text: string; base: Lead } | undefined {
    const ended = this.#typed === undefined || !this.#base ? undefined : { text: this.#typed.trim(), base: this.#base };
    this.drop();
    return ended;
  }

  drop(): void {
    if (this.#typed === undefined) return;
    this.#typed = this.#base = undefined;
    this.#host.requestUpdate();
  }
}
