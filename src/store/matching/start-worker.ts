/**
 * The worker for matching; undefined where none can be had: in Node, in the one-file build, of another origin, or where
 * the page's policy refuses it. One whose file cannot be loaded says so later, by an `error` event.
 */
export function startWorker(): Worker | undefined {
  if (typeof globalThis.Worker !== 'function') return undefined;
  try {
    return startAs(trustedWorker());
  } catch {
    return undefined;
  }
}

/** Bundlers look for these words: the name of the class and the literal address. */
function startAs(Worker: typeof globalThis.Worker): Worker {
  return new Worker(new URL('./matcher-worker.ts', import.meta.url), { type: 'module' });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** A worker's address is a script's: under Trusted Types it needs a policy, here `piste`. */
function trustedWorker(): typeof Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return Worker;
  const { createScriptURL } = (policy ??= trustedTypes.createPolicy('piste', { createScriptURL: (url) => url }));
  return class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(createScriptURL.call(policy, String(url)), options);
    }
  };
}
