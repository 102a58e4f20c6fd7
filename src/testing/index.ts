/** For tests of hosts and of storages of their own: the contract suite, seeded stores, a clock and ids to foretell. */
export { fakeClock, sequentialIds, type FakeClock } from './fakes.js';
export * from './generator/index.js';
export { seededStore, seedStorage, type SeededStoreOptions } from './seeded-store.js';
export { describeStorageContract, type ContractRunner, type MakeStorage } from './storage-contract.js';
