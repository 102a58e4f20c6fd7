/** Texts of consecutive records in one string: far quicker to read from a database than as many strings. */
export interface PackedTexts {
  text: string;
  /** Where in `text` each begins; it ends where the next one does. */
  starts: Uint32Array<ArrayBuffer>;
}

export function noTexts(size: number): PackedTexts {
  return { text: '', starts: new Uint32Array(size) };
}

export function textAt({ text, starts }: PackedTexts, offset: number): string {
  return text.slice(starts[offset], starts[offset + 1]);
}

/** The same with some of the texts replaced. */
export function withTexts(packed: PackedTexts, replaced: ReadonlyMap<number, string>): PackedTexts {
  const texts = Array.from(packed.starts, (_, offset) => replaced.get(offset) ?? textAt(packed, offset));
  const starts = new Uint32Array(texts.length);
  let length = 0;
  texts.forEach((text, offset) => {
    starts[offset] = length;
    length += text.length;
  });
  return { text: texts.join(''), starts };
}
