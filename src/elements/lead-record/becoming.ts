import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { Motion } from '../../internal/motion/motion.js';
import { lightsUp, unfolds } from '../../internal/motion/moves.js';

interface RecordHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The record that was asked for. */
  readonly leadId?: string | undefined;
}

export interface BecomingOptions {
  /** What is shown now. */
  shown: () => Lead | undefined;
  /** When the record can be seen again, where a dialog is open over it. */
  uncovered: () => Promise<unknown> | undefined;
}

/** A lead that becomes an opportunity while it is shown: its head lights up, and its stages unfold. */
export class Becoming implements ReactiveController {
  readonly #host: RecordHost;
  readonly #options: BecomingOptions;
  readonly #motion: Motion;
  #before: { leadId: string | undefined; type: Lead['type'] | undefined } = { leadId: undefined, type: undefined };

  constructor(host: RecordHost, options: BecomingOptions) {
    this.#host = host;
    this.#options = options;
    this.#motion = new Motion(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const before = this.#before;
    const { leadId } = this.#host;
    const type = this.#options.shown()?.type;
    if (leadId !== before.leadId) this.#motion.end();
    this.#before = { leadId, type };
    if (leadId === before.leadId && before.type === 'lead' && type === 'opportunity') this.#play();
  }

  #play(): void {
    if (!this.#motion.plays) return;
    const [head, steps] = ['[part=head]', '.steps'].map((part) => this.#host.renderRoot.querySelector(part));
    const moves = [...(head ? [lightsUp(head)] : []), ...(steps ? [unfolds(steps)] : [])];
    void this.#motion.play(moves, { after: this.#options.uncovered() });
  }
}
