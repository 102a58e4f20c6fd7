// Looks at every story of a fresh Storybook, in all ways or in those that are named.
//   node tools/catalogue.mjs                      all checks, and the keyboard table
//   node tools/catalogue.mjs axe                  axe in every theme and language, with all of its rules
//   node tools/catalogue.mjs pixels --update      keeps the pictures as they are now; so does `tree --update`
//   STORIES=convert-dialog node tools/catalogue.mjs cut zoom
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const checks = given.filter((each) => !each.startsWith('--'));
const run = (command, env = {}) => {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
};

run('npm run --silent build:storybook');
run(
  `node --test --test-reporter=dot ${checks.length ? 'test/catalogue/catalogue.test.mjs' : 'test/catalogue/*.test.mjs'}`,
  {
    ...(checks.length ? { CHECKS: checks.join(',') } : {}),
    ...(given.includes('--update') ? { ACCEPT: '1' } : {}),
    ...(checks.includes('axe') ? { AXE: 'full' } : {}),
  },
);
