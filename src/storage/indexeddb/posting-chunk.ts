import { DocSet } from './doc-set.js';

/** Records per chunk: small enough to be rewritten by every commit, large enough that 100,000 records are 13 chunks. */
export const CHUNK_SIZE = 8192;

const WORDS = CHUNK_SIZE / 32;

/** Up to so many members are listed: then a list takes no more room than the bitmap. */
const LISTED = WORDS * 2;

type Members = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The members as a bitmap of the caller's own. */
export function bitmapOf(members: Members | undefined): Uint32Array<ArrayBuffer> {
  const bitmap = new Uint32Array(WORDS);
  if (members instanceof Uint32Array) bitmap.set(members);
  else for (const offset of members ?? []) setBit(bitmap, offset, true);
  return bitmap;
}

export function setBit(bitmap: Uint32Array, offset: number, on: boolean): void {
  const word = bitmap[offset >>> 5] ?? 0;
  const bit = 1 << (offset & 31);
  bitmap[offset >>> 5] = on ? word | bit : word & ~bit;
}

/** The bitmap in the smaller of both forms; undefined when it is empty. */
export function membersOf(bitmap: Uint32Array<ArrayBuffer>): Members | undefined {
  const docs = new DocSet(bitmap);
  const { size } = docs;
  if (size > LISTED) return bitmap;
  return size ? Uint16Array.from(docs) : undefined;
}
