import type { EmailFeature, Features, FieldFeature, PhoneFeature, StreetFeature } from '../features.js';

/** NumberReader in a block: records lie in blocks one behind the other, so that nothing is copied when there are more. */
const BLOCK = 2 ** 16;

const NONE: readonly never[] = [];

const KINDS: readonly FieldFeature['kind'][] = ['date', 'age', 'text'];

/** Features of many records as plain numbers: a quarter of what they take as objects, and nothing for a collector to trace. */
export class PackedFeatures {
  readonly #blocks: Int32Array[] = [];
  /** Of each record its block and its place there, in one number. */
  readonly #starts: number[] = [];
  readonly #written = new NumberWriter();
  readonly #reader = new NumberReader();
  #used = BLOCK;

  get size(): number {
    return this.#starts.length;
  }

  /** Keeps the features of one more record, under the next number from 0. */
  add(features: Features): void {
    const numbers = this.#written.begin();
    write(features, this.#written);
    if (this.#used + numbers.length > BLOCK) {
      this.#blocks.push(new Int32Array(Math.max(BLOCK, numbers.length)));
      this.#used = 0;
    }
    this.#blocks.at(-1)!.set(numbers, this.#used);
    this.#starts.push((this.#blocks.length - 1) * BLOCK + this.#used);
    this.#used += numbers.length;
  }

  /** The features of a record, made anew at each call. */
  at(record: number): Features {
    const start = this.#starts[record]!;
    this.#reader.open(this.#blocks[Math.floor(start / BLOCK)]!, start % BLOCK);
    return read(this.#reader);
  }
}

function write(of: Features, out: NumberWriter): void {
  out.numbers(of.person);
  for (const names of of.given) out.numbers(names);
  out.numbers(of.organisation);
  out.number(of.organisationName);
  out.each(of.emails, ({ address, local, domain, personal, role, free }) => {
    out.number(address, local, domain, Number(personal), Number(role), Number(free));
  });
  out.each(of.phones, ({ number, parsed, extension }) => out.number(number, Number(parsed), extension));
  out.each(of.domains, ({ domain, website }) => out.number(domain, Number(website)));
  out.number(of.customer, of.company);
  out.each(of.streets, ({ name, words, house }) => {
    out.number(name, house);
    out.numbers(words);
  });
  out.number(of.zip, of.city, of.state, of.country, of.job);
  out.each(of.fields, ({ field, value, kind, personal, repeats }) => {
    out.number(field, value, KINDS.indexOf(kind), Number(personal), Number(repeats));
  });
}

/** Reads what {@link write} has written, in the same order. */
function read(from: NumberReader): Features {
  const person = from.numbers();
  return {
    person,
    given: person.length === 0 ? NONE : person.map(() => from.numbers()),
    organisation: from.numbers(),
    organisationName: from.number(),
    emails: from.each<EmailFeature>(() => ({
      address: from.number(),
      local: from.number(),
      domain: from.number(),
      personal: from.flag(),
      role: from.flag(),
      free: from.flag(),
    })),
    phones: from.each<PhoneFeature>(() => ({
      number: from.number(),
      parsed: from.flag(),
      extension: from.number(),
    })),
    domains: from.each(() => ({ domain: from.number(), website: from.flag() })),
    customer: from.number(),
    company: from.number(),
    streets: from.each<StreetFeature>(() => ({ name: from.number(), house: from.number(), words: from.numbers() })),
    zip: from.number(),
    city: from.number(),
    state: from.number(),
    country: from.number(),
    job: from.number(),
    fields: from.each<FieldFeature>(() => ({
      field: from.number(),
      value: from.number(),
      kind: KINDS[from.number()]!,
      personal: from.flag(),
      repeats: from.flag(),
    })),
  };
}

class NumberWriter {
  readonly #out: number[] = [];

  begin(): readonly number[] {
    this.#out.length = 0;
    return this.#out;
  }

  number(...values: number[]): void {
    this.#out.push(...values);
  }

  numbers(values: readonly number[]): void {
    this.#out.push(values.length, ...values);
  }

  each<T>(items: readonly T[], writeItem: (item: T) => void): void {
    this.#out.push(items.length);
    for (const item of items) writeItem(item);
  }
}

class NumberReader {
  #block: Int32Array = new Int32Array(0);
  #at = 0;

  open(block: Int32Array, at: number): void {
    this.#block = block;
    this.#at = at;
  }

  number(): number {
    return this.#block[this.#at++]!;
  }

  flag(): boolean {
    return this.number() === 1;
  }

  numbers(): readonly number[] {
    const length = this.number();
    if (length === 0) return NONE;
    const list: number[] = [];
    for (let i = 0; i < length; i += 1) list.push(this.number());
    return list;
  }

  each<T>(readItem: () => T): readonly T[] {
    const length = this.number();
    if (length === 0) return NONE;
    const list: T[] = [];
    for (let i = 0; i < length; i += 1) list.push(readItem());
    return list;
  }
}
