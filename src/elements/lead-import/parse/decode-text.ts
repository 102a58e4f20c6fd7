/** How the bytes of a file are to be read as text; the names are those of TextDecoder. */
export type Encoding = 'utf-8' | 'windows-1250' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/**
 * The text of a file. Without `encoding` a byte order mark decides, then whether the bytes are UTF-8 at all; what is
 * not is Windows-1250, as spreadsheets in this part of the world write CSV.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding = guessEncoding(bytes)): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1250' ? withCommas(text) : text, encoding };
}

/** Windows-1250 has no ș and ț: Romanian is written in it with a cedilla instead of the comma. */
function withCommas(text: string): string {
  return text.replace(/[şţŞŢ]/g, (letter) => COMMAS[letter] ?? letter);
}

const COMMAS: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };

function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1250';
  }
}

/** Whether this is no text at all: a workbook (they are zip files), an image, a database. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1000);
  const marked = start[0] === 0xff || start[0] === 0xfe;
  const zipped = start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;
  return zipped || (!marked && start.includes(0));
}
