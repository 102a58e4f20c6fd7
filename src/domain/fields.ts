/**
 * Records are compared and patched field by field. A path names a field: `email`, or `fields.budget` for one of the
 * host's own. A nested object other than `fields` counts as one value.
 */
export type Fields = Record<string, unknown>;

/** Blanks alone are nothing that anybody has filled in. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Equal by content, whatever the order of keys. Blobs are equal only to themselves. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Date && b instanceof Date) return Object.is(a.getTime(), b.getTime());
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  }
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue((a as Fields)[key], (b as Fields)[key]))
  );
}

/** The fields of a record by path, the empty ones left out. */
export function flatten(record: object): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    if (key === 'fields' && typeof value === 'object' && value !== null) {
      for (const [name, own] of Object.entries(value as Fields)) if (!isEmpty(own)) flat.set(`fields.${name}`, own);
    } else if (!isEmpty(value)) flat.set(key, value);
  }
  return flat;
}

export function getField(record: object, path: string): unknown {
  const own = ownField(path);
  const value =
    own === undefined ? (record as Fields)[path] : ((record as Fields)['fields'] as Fields | undefined)?.[own];
  return isEmpty(value) ? undefined : value;
}

/** Sets a field, or removes it where the value is empty; `fields` goes when its last field does. Changes the record. */
export function setField(record: object, path: string, value: unknown): void {
  const own = ownField(path);
  if (own === undefined) {
    put(record as Fields, path, value);
    return;
  }
  const fields = { ...((record as Fields)['fields'] as Fields | undefined) };
  put(fields, own, value);
  put(record as Fields, 'fields', Object.keys(fields).length ? fields : undefined);
}

/** A copy of the record with a patch by path laid over it; null, '' and blanks empty a field. */
export function patched<T extends object>(record: T, patch: Readonly<Fields>): T {
  const copy = { ...record };
  for (const [path, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (path === 'fields' && typeof value === 'object' && value !== null) {
      for (const [name, own] of Object.entries(value as Fields)) setField(copy, `fields.${name}`, own);
    } else setField(copy, path, value);
  }
  return copy;
}

function ownField(path: string): string | undefined {
  return path.startsWith('fields.') ? path.slice('fields.'.length) : undefined;
}

function put(target: Fields, key: string, value: unknown): void {
  if (isEmpty(value)) Reflect.deleteProperty(target, key);
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
