import { indexedDbStorage } from '../../src/storage/indexeddb.js';
import { describeStorageContract } from '../../src/testing/storage-contract.js';
import { deleteDatabases } from './databases.js';

afterEach(() => deleteDatabases('contract-'));

describeStorageContract('indexedDbStorage', (name) => indexedDbStorage({ name }));
