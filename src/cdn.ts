/** The one self-contained file: everything registered, everything exported. */
import './define.js';

export * from './index.js';
export { indexedDbStorage } from './storage/indexeddb.js';
export { memoryStorage } from './storage/memory.js';
