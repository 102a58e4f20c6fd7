import { indexedDbStorage } from '../../src/storage/indexeddb.js';
import { describeStorageContract } from '../../src/testing/storage-contract.js';
import { deleteDatabases } from './databases.js';

// As in browsers that cannot read an index downwards but by cursors.
Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');

afterEach(() => deleteDatabases('contract-'));

describeStorageContract('indexedDbStorage without getAllRecords', (name) => indexedDbStorage({ name }));
