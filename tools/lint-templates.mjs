// The bindings of every template against the elements they name: unknown tags, properties and events, attributes for objects.
import { spawnSync } from 'node:child_process';

/** Rules of the analyzer that know less than the platform does today. */
const OFF = [
  'no-invalid-css', // knows neither container queries nor field-sizing
  'no-incompatible-type-binding', // does not know `nothing`; the type checker sees the values
  'no-missing-import', // elements are registered by the define files
];
/** Attributes younger than the analyzer, or that every element has. */
const KNOWN_ATTRIBUTES =
  /Unknown attribute '\??(autofocus|popover|popovertarget|popovertargetaction|inert|enterkeyhint|closedby)'/;

const off = OFF.flatMap((rule) => [`--rules.${rule}`, 'off']);
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  ['node_modules/lit-analyzer/cli.js', 'src', '--strict', '--noColor', '--format', 'list', ...off],
  { encoding: 'utf8' },
);
let file = '';
let problems = 0;
for (const line of stdout.split('\n')) {
  if (/^\.\/|^src\//.test(line)) file = line;
  else if (/^\s+\d+:\d+\s+(error|warning)/.test(line) && !KNOWN_ATTRIBUTES.test(line)) {
    problems += 1;
    console.error(`${file}:${line.trim()}`);
  }
}
if (problems || (status !== 0 && status !== 1) || !/Analyzing \d+ files/.test(stdout + stderr)) {
  console.error(stderr.trim() || `${problems} problems in templates.`);
  process.exitCode = 1;
} else console.log('Templates are bound to what is there.');
