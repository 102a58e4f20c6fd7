import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findEngines } from './engines.mjs';

/** Debian's packages for an engine. */
const PACKAGES = {
  chromium: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Installs the browsers that are missing, by apt and as root (or with sudo where that asks for no password). What
 * cannot be had is told and left out; the caller decides whether it can go on without.
 * @param {string[]} engines
 */
export function ensureBrowsers(engines) {
  const { missing } = findEngines(engines);
  if (!missing.length) return findEngines(engines);
  const names = missing.map(({ engine }) => engine).join(', ');
  const root = rootCommand();
  if (!existsSync('/usr/bin/apt-get') || !root) {
    console.log(`Missing: ${names}. They are installed here only on Debian and Ubuntu, as root or with sudo.`);
    return findEngines(engines);
  }
  console.log(`Installing ${names} from the distribution's packages…`);
  const packages = missing.flatMap(({ engine }) => PACKAGES[engine]);
  apt(root, ['update']);
  if (!apt(root, ['-o', 'DPkg::Lock::Timeout=540', 'install', '-y', '--no-install-recommends', ...packages])) {
    for (const { engine } of missing)
      apt(root, ['-o', 'DPkg::Lock::Timeout=540', 'install', '-y', '--no-install-recommends', ...PACKAGES[engine]]);
  }
  return findEngines(engines);
}

function apt(root, args) {
  const [command, ...before] = [...root, 'apt-get', ...args];
  const { status } = spawnSync(command, before, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 540_000,
  });
  return status === 0;
}

function rootCommand() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}
