/** A read of IndexedDB that can be made again, also in another page. */
export interface Request {
  store: string;
  index?: string;
  method: Method;
  /** A key, or the ends of a range. */
  query: { only: IDBValidKey } | { from: IDBValidKey; to: IDBValidKey; fromOpen: boolean; toOpen: boolean } | null;
  count?: number;
}

/** The requests of one look-up, and what they gave. */
export interface Trace {
  id: string;
  requests: Request[];
  transactions: number;
  /** Keys of indices that were given or counted. */
  keys: number;
  /** Leads, customers and the like. */
  records: number;
  /** Chunks of bitmaps. */
  chunks: number;
}

const METHODS = ['get', 'getAll', 'getAllKeys', 'count'] as const;
/** Not counted, so they must not be made. */
const OTHERS = ['getKey', 'openCursor', 'openKeyCursor'] as const;
type Method = (typeof METHODS)[number];
type Source = IDBObjectStore | IDBIndex;
type Read = (query?: IDBKeyRange | IDBValidKey | null, count?: number) => IDBRequest<unknown>;

/** Runs `work` and writes down what it asks IndexedDB for, whoever asks. */
export async function traced(id: string, work: () => Promise<unknown>): Promise<Trace> {
  const trace: Trace = { id, requests: [], transactions: 0, keys: 0, records: 0, chunks: 0 };
  const restore = [
    replaced(IDBDatabase.prototype, 'transaction', (original: (...values: unknown[]) => unknown) => {
      return function (this: IDBDatabase, ...values: unknown[]) {
        trace.transactions += 1;
        return original.apply(this, values);
      };
    }),
  ];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of METHODS) {
      restore.push(
        replaced(prototype, method, (original: Read) => {
          return function (this: Source, query, count) {
            const request = original.call(this, query, count);
            note(trace, this, method, query, count, request);
            return request;
          } satisfies Read;
        }),
      );
    }
    for (const method of OTHERS) {
      restore.push(
        replaced(prototype, method, () => () => {
          throw new Error(`The bench does not count what ${method}() reads.`);
        }),
      );
    }
  }
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
  return trace;
}

function replaced<F>(prototype: object, method: string, make: (original: F) => unknown): () => void {
  const target = prototype as Record<string, unknown>;
  const original = target[method];
  target[method] = make(original as F);
  return () => (target[method] = original);
}

function note(
  trace: Trace,
  source: Source,
  method: Method,
  query: IDBKeyRange | IDBValidKey | null | undefined,
  count: number | undefined,
  request: IDBRequest<unknown>,
): void {
  const store = source instanceof IDBIndex ? source.objectStore.name : source.name;
  trace.requests.push({
    store,
    ...(source instanceof IDBIndex ? { index: source.name } : {}),
    method,
    query: plain(query),
    ...(count === undefined ? {} : { count }),
  });
  request.addEventListener('success', () => {
    const { result } = request;
    const given = Array.isArray(result) ? result.length : Number(result !== undefined);
    if (method === 'count') trace.keys += result as number;
    else if (method === 'getAllKeys') trace.keys += given;
    else if (store === 'postings') trace.chunks += given;
    else trace.records += given;
  });
}

function plain(query: IDBKeyRange | IDBValidKey | null | undefined): Request['query'] {
  if (query === undefined || query === null) return null;
  if (!(query instanceof IDBKeyRange)) return { only: query };
  const { lowerOpen, upperOpen } = query;
  return { from: query.lower as IDBValidKey, to: query.upper as IDBValidKey, fromOpen: lowerOpen, toOpen: upperOpen };
}

/** The bare platform: the same requests, all at once in one transaction. Ends when all have been answered. */
export async function repeat(database: IDBDatabase, requests: readonly Request[]): Promise<void> {
  const stores = [...new Set(requests.map(({ store }) => store))];
  const transaction = database.transaction(stores, 'readonly');
  await Promise.all(
    requests.map(({ store, index, method, query, count }) => {
      const rows = transaction.objectStore(store);
      const source = index === undefined ? rows : rows.index(index);
      return answered((source[method] as Read).call(source, rangeOf(query), count));
    }),
  );
}

/** The bare platform at its best: as many keys, and as many leads, that stand one behind the other, by two requests. */
export async function readInOneGo(database: IDBDatabase, { keys, records }: Trace, from: string): Promise<void> {
  const leads = database.transaction('leads', 'readonly').objectStore('leads');
  await Promise.all([
    keys ? answered(leads.index('keys').getAllKeys(null, keys)) : undefined,
    records ? answered(leads.getAll(IDBKeyRange.lowerBound([from]), records)) : undefined,
  ]);
}

export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
  });
}

function rangeOf(query: Request['query']): IDBKeyRange | IDBValidKey | null {
  if (query === null) return null;
  return 'only' in query ? query.only : IDBKeyRange.bound(query.from, query.to, query.fromOpen, query.toOpen);
}
