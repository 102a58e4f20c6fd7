import { rmSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

/** Milliseconds between two looks at the memory. */
const EVERY = 100;

/** `store.duplicates()` over a whole base beside a plain pass that only reads its leads, each in a browser of its own. */
export async function measureWhole(inBrowser, { size, say }) {
  const name = `bench-${size}`;
  let told = 0;
  const tell = (done, total) => {
    const tenths = Math.floor((done / total) * 10);
    if (tenths > told) say(`${size} leads: ${(told = tenths) * 10} % gone through`);
  };
  const plain = await inBrowser((call, session) => watched(session, () => call('readAll', name)));
  const kit = await inBrowser((call, session) => watched(session, () => call('duplicates', name)), tell);
  const trial = await inBrowser((call) => call('trial', name));
  return {
    size,
    plain,
    kit,
    trial,
    ratio: { time: kit.seconds / plain.seconds, memory: kit.peak / plain.peak },
  };
}

/** A base that an older kit has indexed: filled, then opened until every record is indexed as this kit does. */
export async function measureReindexing(inBrowser, { scratch, size }) {
  rmSync(scratch, { recursive: true, force: true });
  const name = `bench-outdated-${size}`;
  const began = performance.now();
  await inBrowser((call) => call('fillOutdated', name, size));
  const filled = (performance.now() - began) / 1000;
  const pass = await inBrowser((call, session) => watched(session, () => call('reindexed', name)));
  return { size, filled, ...pass };
}

/** What a pass took; memory is that of the page's process with its workers, in MB, before and at its peak. */
async function watched({ rss }, work) {
  const before = rss();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, rss())), EVERY);
  const { seconds, longTasks, found } = await work().finally(() => clearInterval(timer));
  return {
    seconds,
    found,
    before,
    peak: Math.max(peak, rss()),
    longTasks: { count: longTasks.length, longest: Math.max(0, ...longTasks), seconds: sum(longTasks) / 1000 },
  };
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
