import type { CollectionName } from '../../domain/records/collections.js';
import type { Connection } from './connection.js';
import { beginCount } from './counts.js';
import { transact } from './transact.js';

/** Names that wait to be counted, at most; more are noticed again by the look-ups to come. */
const WAITING = 500;

/** Begins the counts that look-ups have missed, one behind the other and each in a transaction of its own. */
export class Counter {
  readonly #connection: Connection;
  readonly #waiting = new Map<string, { collection: CollectionName; name: string }>();
  #running = false;
  #closed = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Has them counted in the background. A look-up is right without, so a failure is nobody's trouble. */
  begin(collection: CollectionName, names: Iterable<string>): void {
    for (const name of names)
      if (this.#waiting.size < WAITING) this.#waiting.set(`${collection} ${name}`, { collection, name });
    if (!this.#running && this.#waiting.size > 0) void this.#run();
  }

  close(): void {
    this.#closed = true;
    this.#waiting.clear();
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (const [key, { collection, name }] of this.#waiting) {
      try {
        await transact(this.#connection, [collection, 'postings', 'counts'], 'readwrite', (transaction) =>
          beginCount(transaction, collection, name),
        );
      } catch {
        this.#waiting.clear();
      }
      this.#waiting.delete(key);
      if (this.#closed) break;
    }
    this.#running = false;
  }
}
