/** Changes to members of stored chunks, gathered so that each chunk is read and written once. */
export class ChunkEdits<Key extends readonly (string | number)[], Value> {
  readonly #chunks = new Map<string, { key: Key; values: Map<number, Value> }>();

  /** The last value given for an offset counts. */
  set(key: Key, offset: number, value: Value): void {
    const name = JSON.stringify(key);
    let chunk = this.#chunks.get(name);
    if (!chunk) this.#chunks.set(name, (chunk = { key, values: new Map() }));
    chunk.values.set(offset, value);
  }

  async apply(rewrite: (key: Key, values: ReadonlyMap<number, Value>) => Promise<unknown>): Promise<void> {
    await Promise.all([...this.#chunks.values()].map(({ key, values }) => rewrite(key, values)));
  }
}
