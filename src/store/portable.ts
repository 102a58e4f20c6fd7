/** A record as JSON can hold it: files at any depth become base64, also in the changes of the journal (X2). */
export async function portable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { base64: base64Of(new Uint8Array(await value.arrayBuffer())), type: value.type };
  if (Array.isArray(value)) return Promise.all(value.map(portable));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([key, each]) => [key, await portable(each)] as const)),
  );
}

/** The record again, as it was before {@link portable}. */
export function restored<T>(value: T): T {
  return revive(value) as T;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  const { base64, type } = value as { base64?: unknown; type?: unknown };
  if (typeof base64 === 'string' && typeof type === 'string' && Object.keys(value).length === 2)
    return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type });
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revive(each)]));
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
