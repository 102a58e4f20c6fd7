import { afterEach, beforeEach, describe, it } from 'vitest';
import { memoryStorage } from '../../src/storage/memory.js';
import { describeStorageContract } from '../../src/testing/storage-contract.js';

describeStorageContract('memoryStorage', (name) => memoryStorage({ name }), { describe, it, beforeEach, afterEach });
describeStorageContract('memoryStorage with latency', (name) => memoryStorage({ name, latency: 1 }), {
  describe,
  it,
  beforeEach,
  afterEach,
});
