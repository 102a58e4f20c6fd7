import { describe, it } from 'vitest';
import { memoryStorage } from '../../src/storage/memory.js';
import { expectAgreement } from '../storage/model/agreement.js';

describe('memoryStorage', () => {
  it('gives the same answers as a model without indices, whatever is done to it', async () => {
    await expectAgreement(() => [memoryStorage()], 300);
  });
});
