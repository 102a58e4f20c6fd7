import type { Reader, ReadOptions } from '../reader.js';

/** Scopes of the leads that count: open, won and lost, of both types; none that was merged away (D7). */
export const LIVE_SCOPES = ['lead', 'opportunity'].flatMap((type) =>
  ['open', 'won', 'lost'].map((status) => `${type}/${status}`),
);

/** How many records there are that can be similar to one. */
export async function baseSize(reader: Reader, options?: ReadOptions): Promise<number> {
  return (await reader.list('leads', { scopes: LIVE_SCOPES, limit: 0 }, options)).total;
}
