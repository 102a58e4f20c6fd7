/**
 * What JSON has no way to write stands in an object with one key of these; a plain object that looks like one of them is
 * wrapped, so that it comes back as it was. Files are `{ base64, type }`.
 */
const DATE = 'piste:date';
const NUMBER = 'piste:number';
const PLAIN = 'piste:plain';

/**
 * A record as JSON can hold it: files at any depth become base64, also in the changes of the journal (X2).
 * Dates and numbers that JSON does not know are kept too: a host's own fields may hold them.
 */
export async function portable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { base64: base64Of(new Uint8Array(await value.arrayBuffer())), type: value.type };
  if (value instanceof Date) return { [DATE]: Number.isNaN(value.getTime()) ? '' : value.toISOString() };
  if (typeof value === 'number' && !Number.isFinite(value)) return { [NUMBER]: String(value) };
  if (Array.isArray(value)) return Promise.all(value.map(portable));
  if (typeof value !== 'object' || value === null) return value;
  const plain = Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([key, each]) => [key, await portable(each)] as const)),
  );
  return isFile(value) || isMarked(value) ? { [PLAIN]: plain } : plain;
}

/** The record again, as it was before {@link portable}. */
export function restored<T>(value: T): T {
  return revive(value) as T;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if (isFile(value)) return fileOf(value) ?? revivedFields(value);
  if (!isMarked(value)) return revivedFields(value);
  const [[mark, given] = []] = Object.entries(value as Record<string, unknown>);
  if (mark === DATE) return new Date(String(given));
  if (mark === NUMBER) return Number(given);
  return mark === PLAIN && typeof given === 'object' && given !== null ? revivedFields(given) : value;
}

/** Undefined where it only looks like a file: an older kit wrote such objects of a host as they are. */
function fileOf({ base64, type }: { base64: string; type: string }): Blob | undefined {
  try {
    return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type });
  } catch {
    return undefined;
  }
}

function revivedFields(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revive(each)]));
}

function isFile(value: object): value is { base64: string; type: string } {
  const { base64, type } = value as { base64?: unknown; type?: unknown };
  return typeof base64 === 'string' && typeof type === 'string' && Object.keys(value).length === 2;
}

function isMarked(value: object): boolean {
  const [key, ...more] = Object.keys(value);
  return more.length === 0 && key?.startsWith('piste:') === true;
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
