/** The little this file needs of libphonenumber-js (metadata and parser of Google's libphonenumber). */
export interface PhoneLibrary {
  parse(text: string, country?: string): ParsedPhone | undefined;
  knows(country: string): boolean;
}

export interface ParsedPhone {
  /** E.164. */
  number: string;
  nationalNumber: string;
  isValid(): boolean;
  isPossible(): boolean;
}

export interface Phone {
  /** What is compared: E.164 (`+40213123456`); for what is no number of a known plan, its last digits (at most 9). */
  number: string;
  /** Whether `number` is E.164. */
  parsed: boolean;
  extension?: string;
  /** The number as it was written. */
  text: string;
}

const EXTENSION =
  /[\s,;]*(?:\b(?:ext(?:ension|ensie)?|int(?:erior|eriorul|ern)?|poste|wew|durchwahl|dw)\b\s*[.:]*|(?<=\d\s*)x(?=\s*\d)|#)\s*(\d{1,6})(?![\s.-]*\d)/gi;
const SEPARATOR = /[;,|\n]|\b(?:sau|or|oder|ou|o|si|and|und|et)\b|(?<=\d)\s*(?=\+\d)/i;
const RUN = /(\+?[\d(][\d\s().\-–/]*\d)(?:\s*~(\d+))?/g;
/** "021 312 34 56 / 57": the end of a range of lines. */
const RANGE_END = /\s*[/–-]\s*\d{1,3}$/;
const SHORTEST = 7;

/**
 * Every number in a field, in its order, each once. Text around numbers and extensions are left out; `00` is read
 * as `+`; a national number is read by the first of the countries (ISO 3166-1 alpha-2) in which it is valid.
 * Placeholders (0000000, 1234567) and what is shorter than seven digits give nothing.
 */
export function parsePhones(text: string, countries: readonly string[], library: PhoneLibrary): Phone[] {
  const plans = [...new Set(countries.map((country) => country.toUpperCase()))].filter((country) =>
    library.knows(country),
  );
  const found = new Map<string, Phone>();
  const marked = text.normalize('NFKC').replaceAll('~', ' ').replace(EXTENSION, '~$1');
  for (const piece of marked.split(SEPARATOR)) {
    for (const [, run = '', extension] of piece.matchAll(RUN)) {
      for (const phone of readRun(run.trim(), plans, library)) {
        const key = `${phone.number}~${extension ?? ''}`;
        if (!found.has(key)) found.set(key, extension === undefined ? phone : { ...phone, extension });
      }
    }
  }
  return [...found.values()];
}

function readRun(run: string, plans: readonly string[], library: PhoneLibrary): Phone[] {
  const whole = readNumber(run, plans, library);
  if (whole) return [whole];
  const parts = run.split('/').map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => digitsOf(part).length >= SHORTEST)) {
    return parts.flatMap((part) => readNumber(part, plans, library) ?? weak(part));
  }
  const start = RANGE_END.test(run) ? readNumber(run.replace(RANGE_END, ''), plans, library) : undefined;
  if (start) return [start];
  return twoNumbers(run, plans, library) ?? weak(run);
}

/** Two numbers with nothing but a blank or a dash between them. */
function twoNumbers(run: string, plans: readonly string[], library: PhoneLibrary): Phone[] | undefined {
  if (digitsOf(run).length < 2 * SHORTEST) return undefined;
  for (const gap of run.matchAll(/[\s/–-]+/g)) {
    const first = readNumber(run.slice(0, gap.index), plans, library);
    const second = first && readNumber(run.slice(gap.index + gap[0].length), plans, library);
    if (second) return [first, second];
  }
  return undefined;
}

function readNumber(text: string, plans: readonly string[], library: PhoneLibrary): Phone | undefined {
  const written = text.replace(/^(\(?)00(?=[1-9(])/, '$1+');
  const digits = digitsOf(written);
  if (digits.length < SHORTEST - 1) return undefined;
  if (written.includes('+')) {
    // "+48 (0)22": the zero in brackets is dialled only inside the country; in Italy it is a part of the number.
    const readings = [written, written.replace('(0)', '')].map((reading) => library.parse(reading));
    const number = readings.find((reading) => reading?.isValid()) ?? readings.find((reading) => reading?.isPossible());
    return number && phoneOf(number, text);
  }
  const readings = plans.map((country) => library.parse(written, country)).filter((number) => number !== undefined);
  const valid = readings.find((number) => number.isValid());
  if (valid) return phoneOf(valid, text);
  const prefixed = digits.length >= 11 ? library.parse(`+${digits}`) : undefined;
  if (prefixed?.isValid()) return phoneOf(prefixed, text);
  // A range that the metadata do not know yet, of the usual length.
  const possible = readings.find(
    (number) => number.isPossible() && number.nationalNumber.length >= 9 && !number.nationalNumber.startsWith('0'),
  );
  return possible && phoneOf(possible, text);
}

function phoneOf({ number, nationalNumber }: ParsedPhone, text: string): Phone | undefined {
  return isPlaceholder(nationalNumber) ? undefined : { number, parsed: true, text };
}

function weak(text: string): Phone[] {
  const digits = digitsOf(text).replace(/^0+/, '');
  return digits.length < SHORTEST || isPlaceholder(digits) ? [] : [{ number: digits.slice(-9), parsed: false, text }];
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}

function isPlaceholder(digits: string): boolean {
  return /^(\d)\1*$/.test(digits) || '01234567890123456789'.includes(digits);
}
