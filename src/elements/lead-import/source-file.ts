import type { ReactiveControllerHost } from 'lit';
import { decodeText, isBinary, type Encoding } from './parse/decode-text.js';
import type { Delimiter } from './parse/delimiter.js';
import { parseTable, type Table } from './parse/parse-table.js';

/** How a file is read, where that is not left to guess. */
export interface ReadAs {
  encoding?: Encoding;
  delimiter?: Delimiter;
  heading?: boolean;
}

/** Why there is nothing to import from: no text, no rows, or the browser could not read the file. */
export type SourceTrouble = 'binary' | 'empty' | 'unreadable';

/** The file or the pasted text that is imported from, kept to be read in another way. */
export class SourceFile {
  /** Of the file; none for pasted text. */
  name: string | undefined;
  table: Table | undefined;
  /** None for pasted text. */
  encoding: Encoding | undefined;
  trouble: SourceTrouble | undefined;
  reading = false;
  /** Share that is read, 0 to 1. */
  share = 0;

  readonly #host: ReactiveControllerHost;
  #content: Uint8Array | string | undefined;
  #readAs: ReadAs = {};
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** True when there is something to import from. */
  async readFile(file: File): Promise<boolean> {
    this.clear();
    this.name = file.name;
    this.reading = true;
    this.#host.requestUpdate();
    const stop = (this.#stop = new AbortController());
    try {
      this.#content = new Uint8Array(await file.arrayBuffer());
    } catch {
      return !stop.signal.aborted && this.#fail('unreadable');
    }
    if (stop.signal.aborted) return false;
    return isBinary(this.#content) ? this.#fail('binary') : this.#read();
  }

  async readText(text: string): Promise<boolean> {
    this.clear();
    this.#content = text;
    return this.#read();
  }

  /** Reads it once more, as the user says. */
  async again(readAs: ReadAs): Promise<boolean> {
    this.#readAs = { ...this.#readAs, ...readAs };
    return this.#read();
  }

  clear(): void {
    this.#stop?.abort();
    this.name = this.table = this.encoding = this.trouble = this.#content = undefined;
    this.#readAs = {};
    this.reading = false;
    this.#host.requestUpdate();
  }

  async #read(): Promise<boolean> {
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    this.reading = true;
    this.share = 0;
    this.trouble = undefined;
    this.#host.requestUpdate();
    try {
      const { delimiter, heading } = this.#readAs;
      const table = await parseTable(this.#text(), {
        delimiter,
        heading,
        signal,
        onProgress: (share) => this.#progress(share),
      });
      if (signal.aborted) return false;
      this.table = table;
      if (!table.rows.length) return this.#fail('empty');
      this.reading = false;
      this.#host.requestUpdate();
      return true;
    } catch {
      return !signal.aborted && this.#fail('unreadable');
    }
  }

  #text(): string {
    if (typeof this.#content === 'string') return this.#content;
    const { text, encoding } = decodeText(this.#content ?? new Uint8Array(), this.#readAs.encoding);
    this.encoding = encoding;
    return text;
  }

  #progress(share: number): void {
    this.share = share;
    this.#host.requestUpdate();
  }

  #fail(trouble: SourceTrouble): false {
    this.trouble = trouble;
    this.table = undefined;
    this.reading = false;
    this.#host.requestUpdate();
    return false;
  }
}
