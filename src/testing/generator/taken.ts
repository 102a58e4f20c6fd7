import { hash32 } from './random.js';

/**
 * What has been given away (mailboxes, numbers, domains), so that no two entities get the same by accident. Keeps four
 * bytes a value: now and then a free value looks taken, and the caller draws another one; never the other way round.
 */
export class Taken {
  #slots = new Uint32Array(1 << 12);
  #size = 0;

  has(value: string): boolean {
    const print = fingerprint(value);
    return this.#slots[this.#find(print)] === print;
  }

  /** False where it was taken before. */
  take(value: string): boolean {
    const print = fingerprint(value);
    const at = this.#find(print);
    if (this.#slots[at] === print) return false;
    this.#slots[at] = print;
    if (++this.#size * 2 > this.#slots.length) this.#grow();
    return true;
  }

  #find(print: number): number {
    const last = this.#slots.length - 1;
    let at = Math.imul(print, 2654435761) & last;
    while (this.#slots[at] !== 0 && this.#slots[at] !== print) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (const print of old) if (print !== 0) this.#slots[this.#find(print)] = print;
  }
}

/** 0 marks a free slot. */
function fingerprint(value: string): number {
  return hash32(value) || 1;
}
