/** How long a search waits for the next key, in milliseconds. */
const PAUSE = 200;

/** Searches for what is typed, after a pause. */
export class PipelineSearch {
  readonly #search: (text: string) => void;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(search: (text: string) => void) {
    this.#search = search;
  }

  readonly type = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this.stop();
    this.#typing = setTimeout(() => this.#search(value.trim()), PAUSE);
  };

  stop(): void {
    clearTimeout(this.#typing);
  }
}
