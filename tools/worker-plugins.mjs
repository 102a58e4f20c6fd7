/** How src/store/matching/start-worker.ts names its worker: as a module of the sources, which is what servers of sources need. */
const NAMED = /new Worker\(new URL\('\.\/matcher-worker\.ts', import\.meta\.url\), \{ type: 'module' \}\)/;
const STARTS = /start-worker\.ts$/;

const inStartWorker = (name, change) => ({
  name,
  enforce: 'pre',
  transform(code, id) {
    if (!STARTS.test(id)) return undefined;
    if (!NAMED.test(code)) this.error('The worker is no longer named as tools/worker-plugins.mjs expects.');
    return { code: change(code), map: null };
  },
});

/** Leaves the worker a file of its own that the package's bundler finds: vite would put it into the library's assets. */
export function workerBeside() {
  return {
    ...inStartWorker('worker-beside', (code) => code.replace(NAMED, 'new Worker(MATCHER_WORKER)')),
    renderChunk: (code) =>
      code.includes('(MATCHER_WORKER)')
        ? code.replace('MATCHER_WORKER', 'new URL("./matcher-worker.js", import.meta.url), { type: "module" }')
        : undefined,
  };
}

/** One file cannot have another beside it: the work is done on the page's own thread. */
export function withoutWorker() {
  return inStartWorker('without-worker', () => 'export const startWorker = () => undefined;');
}
