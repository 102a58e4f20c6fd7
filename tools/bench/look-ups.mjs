/** Times each warm look-up so often; the first round is not counted. */
const ROUNDS = 3;

/**
 * One `store.similar()` beside the bare platform, in milliseconds and as ratios, and what it reads.
 * @param {(work: (call: (name: string, ...values: unknown[]) => Promise<any>) => Promise<any>) => Promise<any>} inBrowser
 *   runs in a browser that was just started
 */
export async function measureLookUps(inBrowser, { size, sample }) {
  const name = `bench-${size}`;
  const traces = await inBrowser(async (call) => call('traces', name, await call('sample', name, sample)));
  const first = await inBrowser((call) => call('cold', name, traces, 0));
  const [second, warm] = await inBrowser(async (call) => [
    await call('cold', name, traces, 1),
    await call('warm', name, traces, ROUNDS),
  ]);
  const counted = traces.slice(traces.length - warm.store.length);
  const read = (what) => spread(counted.map(what));
  return {
    size,
    lookUps: counted.length,
    cold: compared([...first.store, ...second.store], [...first.bare, ...second.bare]),
    warm: {
      ...compared(warm.store, warm.bare),
      oneGo: spread(warm.oneGo),
      ratioToOneGo: ratio(warm.store, warm.oneGo),
    },
    read: {
      keys: read(({ keys }) => keys),
      records: read(({ records }) => records),
      chunks: read(({ chunks }) => chunks),
      requests: read(({ requests }) => requests.length),
      transactions: read(({ transactions }) => transactions),
    },
  };
}

function compared(store, bare) {
  return { store: spread(store), bare: spread(bare), ratio: ratio(store, bare) };
}

function ratio(store, bare) {
  const [a, b] = [spread(store), spread(bare)];
  return { median: a.median / b.median, p95: a.p95 / b.p95 };
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
