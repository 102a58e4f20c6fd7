/** Records that one table can number: with 32 bits of a key each fits exactly into a double. */
export const MOST_RECORDS = 2 ** 21;
const GROWTH = 1.5;

/** Which records carry which keys, as sorted numbers: about 8 bytes for each key of each record. */
export class KeyTable {
  #entries = new Float64Array(1024);
  #size = 0;
  /** Where the carriers of each key begin, behind the last where they end. */
  #starts = new Uint32Array(0);
  #records = new Uint32Array(0);
  #ofRecord = new Uint32Array(0);
  #recordStarts = new Uint32Array(0);
  #seen = new Uint32Array(0);
  #stamp = 0;

  add(record: number, key: string): void {
    if (this.#size === this.#entries.length) {
      const grown = new Float64Array(Math.ceil(this.#size * GROWTH));
      grown.set(this.#entries);
      this.#entries = grown;
    }
    this.#entries[this.#size++] = hash32(key) * MOST_RECORDS + record;
  }

  /** Keeps the keys that between two and `most` records carry. @param records how many records there are. */
  close(records: number, most: number): void {
    const entries = this.#entries.subarray(0, this.#size).sort();
    const starts: number[] = [];
    const carriers = new Uint32Array(this.#size);
    const counts = new Uint32Array(records + 1);
    let kept = 0;
    for (let from = 0; from < entries.length;) {
      const key = Math.floor(entries[from]! / MOST_RECORDS);
      let to = from + 1;
      while (to < entries.length && Math.floor(entries[to]! / MOST_RECORDS) === key) to += 1;
      if (to - from > 1 && to - from <= most) {
        starts.push(kept);
        for (let i = from; i < to; i += 1) {
          const record = entries[i]! % MOST_RECORDS;
          carriers[kept++] = record;
          counts[record + 1]! += 1;
        }
      }
      from = to;
    }
    starts.push(kept);
    this.#entries = new Float64Array(0);
    this.#seen = new Uint32Array(records);
    this.#starts = Uint32Array.from(starts);
    this.#records = carriers.slice(0, kept);
    for (let record = 0; record < records; record += 1) counts[record + 1]! += counts[record]!;
    this.#recordStarts = counts;
    this.#ofRecord = new Uint32Array(kept);
    const next = counts.slice();
    for (let key = 0; key + 1 < starts.length; key += 1)
      for (let i = starts[key]!; i < starts[key + 1]!; i += 1) this.#ofRecord[next[this.#records[i]!]!++] = key;
  }

  /** The records after `record` that share a kept key with it, each once, ascending within a key. */
  *after(record: number): Generator<number> {
    const seen = this.#seen;
    const stamp = ++this.#stamp;
    for (let k = this.#recordStarts[record]!; k < this.#recordStarts[record + 1]!; k += 1) {
      const key = this.#ofRecord[k]!;
      for (let i = this.#starts[key]!; i < this.#starts[key + 1]!; i += 1) {
        const other = this.#records[i]!;
        if (other <= record || seen[other] === stamp) continue;
        seen[other] = stamp;
        yield other;
      }
    }
  }
}

/** 32 bits of a text (FNV-1a with a final mix). Two keys that fall together cost a comparison too many. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
