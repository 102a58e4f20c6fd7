import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBrowser } from './browser.mjs';

/**
 * Profiles with filled bases, kept as long as what would be stored stays the same; those of what was stored before are
 * given up. The page that is served has `fingerprint` and `fill`.
 */
export async function basesIn(cache, url, say) {
  const folder = join(cache, 'bases');
  mkdirSync(folder, { recursive: true });
  rmSync(join(cache, 'scratch'), { recursive: true, force: true });
  const current = await inBrowser(url, join(cache, 'scratch'), (call) => call('fingerprint'));
  for (const old of readdirSync(folder)) if (old !== current) rmSync(join(folder, old), { recursive: true });
  const bases = join(folder, current);

  /** A profile with a base of so many leads. A fill that was interrupted goes on. */
  async function filled(size) {
    const profile = join(bases, String(size));
    const complete = join(bases, `${size}.complete`);
    if (existsSync(complete)) return profile;
    const began = performance.now();
    let told = 0;
    await inBrowser(
      url,
      profile,
      (call) => call('fill', `bench-${size}`, size),
      (done) => {
        if (done - told < 10_000 && done < size) return;
        told = done;
        say(`${size} leads: ${done} filled in, ${((performance.now() - began) / 1000).toFixed(0)} s`);
      },
    );
    writeFileSync(complete, '');
    return profile;
  }
  return { filled };
}
