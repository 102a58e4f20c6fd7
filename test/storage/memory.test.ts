import { memoryStorage } from '../../src/storage/memory.js';
import { describeStorageContract } from '../../src/testing/storage-contract.js';

describeStorageContract('memoryStorage', (name) => memoryStorage({ name }));
