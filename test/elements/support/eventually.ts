import { PATIENCE, pause } from './page.js';

/** Waits until a question to a store is answered with something true; fails with its name when it is not in time. */
export async function eventually(what: string, holds: () => Promise<unknown>, within = PATIENCE): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > within) throw new Error(`Still not so after ${within} ms: ${what}`);
    await pause(10);
  }
}
