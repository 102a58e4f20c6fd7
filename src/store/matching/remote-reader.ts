import type { Reader } from '../../domain/reader.js';

type ReadName = keyof Reader;

/** A read that the page is asked to do. */
export interface ReadRequest {
  kind: 'read';
  id: number;
  name: ReadName;
  args: readonly unknown[];
}

/** Records that the page reads for one answer at most: it must answer within a few milliseconds. */
const MOST = 100;

/** A reader in a worker, of the storage that the page has: every read is a message and its answer another. */
export class RemoteReader implements Reader {
  readonly #ask: (request: ReadRequest) => void;
  readonly #waiting = new Map<number, (value: unknown) => void>();
  #asked = 0;

  constructor(ask: (request: ReadRequest) => void) {
    this.#ask = ask;
  }

  readonly get: Reader['get'] = (collection, id) => this.#read('get', collection, id);

  readonly getMany: Reader['getMany'] = async (collection, ids) => {
    const found: Awaited<ReturnType<Reader['getMany']>> = [];
    for (let from = 0; from < ids.length; from += MOST)
      found.push(...(await this.#read<typeof found>('getMany', collection, ids.slice(from, from + MOST))));
    return found as never;
  };

  readonly list: Reader['list'] = (collection, query) =>
    this.#read('list', collection, { ...query, limit: Math.min(MOST, query.limit) });

  readonly lookup: Reader['lookup'] = (collection, keys, { limit, countTo } = {}) =>
    this.#read('lookup', collection, keys, {
      ...(limit === undefined ? {} : { limit }),
      ...(countTo === undefined ? {} : { countTo }),
    });

  readonly summarise: Reader['summarise'] = (...[collection, query, by, sum]) =>
    this.#read('summarise', collection, query, by, sum);

  /** The page has answered; a read that fails there ends the worker and has no answer. */
  answer(id: number, value: unknown): void {
    this.#waiting.get(id)?.(value);
    this.#waiting.delete(id);
  }

  #read<T>(name: ReadName, ...args: readonly unknown[]): Promise<T> {
    const id = ++this.#asked;
    return new Promise<T>((resolve) => {
      this.#waiting.set(id, resolve as (value: unknown) => void);
      this.#ask({ kind: 'read', id, name, args });
    });
  }
}
