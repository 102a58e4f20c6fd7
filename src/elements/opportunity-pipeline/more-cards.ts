import type { ReactiveControllerHost } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { CARDS, type Column } from './read-pipeline.js';

/** Cards of a stage beyond the first ones. */
export class MoreCards {
  readonly #host: ReactiveControllerHost;
  #limits: ReadonlyMap<string, number> = new Map();
  /** The first of the cards that were asked for last. */
  #awaited: { stageId: string; row: number } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** How many are shown of each stage of which more were asked for. */
  get limits(): ReadonlyMap<string, number> {
    return this.#limits;
  }

  ask({ stageId, leads }: Column): void {
    this.#limits = new Map(this.#limits).set(stageId, leads.length + CARDS);
    this.#awaited = { stageId, row: leads.length };
    this.#host.requestUpdate();
  }

  /** The first card that was asked for, once, when it is there. */
  arrived(columns: readonly Column[]): Lead | undefined {
    const { stageId, row } = this.#awaited ?? {};
    const first = columns.find((column) => column.stageId === stageId)?.leads[row ?? 0];
    if (first) this.#awaited = undefined;
    return first;
  }
}
