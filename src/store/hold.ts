/** Has work rest and go on later: what it has read and worked out is kept meanwhile. */
export class Hold {
  readonly #listeners = new Set<(held: boolean) => void>();
  #held = false;

  get held(): boolean {
    return this.#held;
  }

  hold(): void {
    this.#set(true);
  }

  release(): void {
    this.#set(false);
  }

  /** Called whenever it changes. Returns how to stop. */
  listen(listener: (held: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** At once unless held. @throws the signal's reason when it is stopped meanwhile. */
  async released(signal?: AbortSignal): Promise<void> {
    if (!this.#held) return;
    await new Promise<void>((resolve, reject) => {
      const end = (): void => {
        stopListening();
        signal?.removeEventListener('abort', stop);
      };
      const stop = (): void => {
        end();
        reject(signal?.reason as Error);
      };
      const stopListening = this.listen((held) => {
        if (held) return;
        end();
        resolve();
      });
      signal?.addEventListener('abort', stop);
    });
  }

  #set(held: boolean): void {
    if (held === this.#held) return;
    this.#held = held;
    for (const listener of [...this.#listeners]) listener(held);
  }
}
