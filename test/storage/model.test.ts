import { indexedDbStorage } from '../../src/storage/indexeddb.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { deleteDatabases } from './databases.js';
import { expectAgreement, expectAgreementOnLists } from './model/agreement.js';

describe('storages of leads', () => {
  afterEach(() => deleteDatabases('model-'));

  it('give the same answers as a model without indices, whatever is done to them', async function () {
    this.timeout(90_000);
    await expectAgreement(() => [memoryStorage(), indexedDbStorage({ name: `model-${crypto.randomUUID()}` })], 40);
  });

  it('give the same lists of many records as a model without indices', async function () {
    this.timeout(90_000);
    const storages = [memoryStorage(), indexedDbStorage({ name: `model-${crypto.randomUUID()}` })];
    await expectAgreementOnLists(storages, 900, 60);
    await Promise.all(storages.map((storage) => storage.close()));
  });
});
