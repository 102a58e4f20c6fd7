import type { StorageAdapter } from '../../storage/storage-adapter.js';

/** Opens a storage on the data of a name; the same name gives the same data, in another connection. */
export type MakeStorage = (name: string) => StorageAdapter | Promise<StorageAdapter>;

/** The four functions that mocha, vitest, jest and node:test have in common. */
export interface ContractRunner {
  describe(name: string, suite: () => void): void;
  it(name: string, test: () => Promise<void>): void;
  beforeEach(prepare: () => void | Promise<void>): void;
  afterEach(clear: () => Promise<void>): void;
}

/** What the tests of the contract are written with. */
export interface Bench extends Pick<ContractRunner, 'describe' | 'it'> {
  /** A storage on this test's own data; each call opens another connection. It is closed after the test. */
  open(): Promise<StorageAdapter>;
  /** A storage on other data. */
  openElsewhere(): Promise<StorageAdapter>;
}

/** The runner whose functions are global. */
export function globalRunner(): ContractRunner {
  const { describe, it, beforeEach, afterEach } = globalThis as unknown as Partial<ContractRunner>;
  if (describe && it && beforeEach && afterEach) return { describe, it, beforeEach, afterEach };
  throw new Error('describe, it, beforeEach and afterEach are not global here; give them as the runner.');
}

/** A bench whose storages live for one test. Call it inside a suite. */
export function benchOf({ describe, it, beforeEach, afterEach }: ContractRunner, make: MakeStorage): Bench {
  let name = '';
  let opened: StorageAdapter[] = [];
  const open = async (at: string): Promise<StorageAdapter> => {
    const storage = await make(at);
    opened.push(storage);
    return storage;
  };
  beforeEach(() => {
    name = `contract-${crypto.randomUUID()}`;
  });
  afterEach(async () => {
    const left = opened;
    opened = [];
    await Promise.all(left.map((storage) => storage.close()));
  });
  return { describe, it, open: () => open(name), openElsewhere: () => open(`${name}-elsewhere`) };
}
