import { describeCalls } from './storage-contract/calls.js';
import { describeCommits } from './storage-contract/commits.js';
import { benchOf, globalRunner, type ContractRunner, type MakeStorage } from './storage-contract/contract-runner.js';
import { describeFilters } from './storage-contract/filters.js';
import { describeLookups } from './storage-contract/lookups.js';
import { describeOrder } from './storage-contract/order.js';
import { describePaging } from './storage-contract/paging.js';
import { describeSharing } from './storage-contract/sharing.js';

export type { ContractRunner, MakeStorage };

/**
 * The tests that every storage passes. `make` opens a storage on the data of a name: the same name, the same data, as
 * two tabs would. Every test has a name of its own; clearing up what lies behind a name is the caller's.
 * Without a `runner` the functions of mocha or jest are taken from the global object.
 *
 * @example describeStorageContract('my storage', (name) => myStorage({ table: name }));
 */
export function describeStorageContract(
  name: string,
  make: MakeStorage,
  runner: ContractRunner = globalRunner(),
): void {
  runner.describe(`${name} keeps the contract of a storage`, () => {
    const bench = benchOf(runner, make);
    describeCommits(bench);
    describeOrder(bench);
    describePaging(bench);
    describeFilters(bench);
    describeLookups(bench);
    describeSharing(bench);
    describeCalls(bench);
  });
}
