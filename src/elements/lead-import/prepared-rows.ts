import type { ReactiveControllerHost } from 'lit';
import type { KnownNames } from './mapping/known-names.js';
import { guessMapping } from './mapping/guess-mapping.js';
import { readRows, type ReadRows } from './mapping/read-rows.js';
import { withTarget, type Mapping, type Target } from './mapping/targets.js';
import type { Table } from './parse/parse-table.js';

/** The rows of a table as the leads they will be, by a mapping that can be changed. */
export class PreparedRows {
  mapping: Mapping = [];
  /** None until they are read. */
  rows: ReadRows | undefined;

  readonly #host: ReactiveControllerHost;
  #reading: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  guess(table: Table | undefined): void {
    this.forget();
    this.mapping = table ? guessMapping(table) : [];
  }

  map(column: number, target: Target): void {
    this.forget();
    this.mapping = withTarget(this.mapping, column, target);
  }

  /** They are to be read once more. */
  forget(): void {
    this.#reading?.abort();
    this.#reading = this.rows = undefined;
    this.#host.requestUpdate();
  }

  /** Reads them, unless that is done or being done; then undefined. */
  async read(table: Table, known: KnownNames): Promise<ReadRows | undefined> {
    if (this.rows || this.#reading) return undefined;
    const { signal } = (this.#reading = new AbortController());
    const rows = await readRows(table, this.mapping, known, signal).catch(() => undefined);
    if (!rows || signal.aborted) return undefined;
    this.#reading = undefined;
    this.rows = rows;
    this.#host.requestUpdate();
    return rows;
  }
}
