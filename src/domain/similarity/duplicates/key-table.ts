import { hash32 } from './hash32.js';

/** Records that one table can number: with 32 bits of a key each fits exactly into a double. */
export const MOST_RECORDS = 2 ** 21;

/** Keys are sorted part by part, so that no step takes long and the memory of each part is given back. */
const PARTS = 256;

/** Which records carry which keys, as sorted numbers: 8 bytes for each key of each record, half of that once closed. */
export class KeyTable {
  #parts = Array.from({ length: PARTS }, () => new Numbers());
  /** Where the carriers of each key begin in the list of all; the last number says where they end. */
  #starts = new Uint32Array(0);
  #carriers = new Uint32Array(0);
  /** The keys of each record, one record behind the other, and where each record begins. */
  #keys = new Uint32Array(0);
  #recordStarts = new Uint32Array(0);
  #seen = new Uint32Array(0);
  #stamp = 0;
  /** Whether there were keys that more records carry than are kept. */
  bounded = false;

  add(record: number, key: string): void {
    const hash = hash32(key);
    this.#parts[hash % PARTS]!.push(hash * MOST_RECORDS + record);
  }

  /** Keeps the keys that two to `most` records carry; yields between steps. @param records how many records there are. */
  *close(records: number, most: number): Generator<void> {
    const starts = new Numbers();
    const carriers = new Numbers();
    const recordStarts = new Uint32Array(records + 1);
    for (const part of this.#parts) {
      const entries = part.take().sort();
      for (let from = 0; from < entries.length;) {
        const key = Math.floor(entries[from]! / MOST_RECORDS);
        let to = from + 1;
        while (to < entries.length && Math.floor(entries[to]! / MOST_RECORDS) === key) to += 1;
        if (to - from > most) this.bounded = true;
        if (to - from > 1 && to - from <= most) {
          starts.push(carriers.size);
          for (let i = from; i < to; i += 1) {
            const record = entries[i]! % MOST_RECORDS;
            carriers.push(record);
            recordStarts[record + 1]! += 1;
          }
        }
        from = to;
      }
      yield;
    }
    starts.push(carriers.size);
    this.#parts = [];
    this.#starts = Uint32Array.from(starts.take());
    this.#carriers = Uint32Array.from(carriers.take());
    yield;
    for (let record = 0; record < records; record += 1) recordStarts[record + 1]! += recordStarts[record]!;
    this.#recordStarts = recordStarts;
    this.#keys = new Uint32Array(this.#carriers.length);
    const next = recordStarts.slice();
    for (let key = 0; key + 1 < this.#starts.length; key += 1) {
      for (let i = this.#starts[key]!; i < this.#starts[key + 1]!; i += 1)
        this.#keys[next[this.#carriers[i]!]!++] = key;
      if (key % 20_000 === 0) yield;
    }
    this.#seen = new Uint32Array(records);
  }

  /** Gives its memory back once all candidates are known; {@link bounded} stays. */
  drop(): void {
    this.#starts = this.#carriers = this.#keys = this.#recordStarts = this.#seen = new Uint32Array(0);
  }

  /** The records after `record` that share a kept key with it, each once. */
  *after(record: number): Generator<number> {
    const seen = this.#seen;
    const stamp = ++this.#stamp;
    for (let k = this.#recordStarts[record]!; k < this.#recordStarts[record + 1]!; k += 1) {
      const key = this.#keys[k]!;
      for (let i = this.#starts[key]!; i < this.#starts[key + 1]!; i += 1) {
        const other = this.#carriers[i]!;
        if (other <= record || seen[other] === stamp) continue;
        seen[other] = stamp;
        yield other;
      }
    }
  }
}

/** A list of numbers that grows without an object for each. */
class Numbers {
  #list = new Float64Array(256);
  size = 0;

  push(value: number): void {
    if (this.size === this.#list.length) {
      const grown = new Float64Array(Math.ceil(this.size * 1.5));
      grown.set(this.#list);
      this.#list = grown;
    }
    this.#list[this.size++] = value;
  }

  /** The numbers; they are no longer kept here. */
  take(): Float64Array {
    const list = this.#list.subarray(0, this.size);
    this.#list = new Float64Array(0);
    this.size = 0;
    return list;
  }
}
