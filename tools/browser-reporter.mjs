import { relative } from 'node:path';

/**
 * Reports each test file as it ends, and closes with the failures and the counts. It writes past the console, which
 * the runner holds back and loses when it exits at once.
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter() {
  const say = (text) => process.stdout.write(`${text}\n`);
  const begun = performance.now();
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const results = sessionsForTestFile.map((session) => ({ session, ...resultsOf(session) }));
      const told = results.map(({ session, passed, failures }) =>
        failures.length
          ? `${nameOf(session)} ${passed} passed, ${failures.length} FAILED`
          : `${nameOf(session)} ${passed}`,
      );
      const seconds = ((performance.now() - begun) / 1000).toFixed(0).padStart(4);
      say(`${seconds} s  ${relative(process.cwd(), testFile)}: ${told.join(', ')}`);
      for (const { session, failures } of results)
        for (const { name, text } of failures) say(`  ✖ ${nameOf(session)}: ${name}\n${indented(text)}`);
    },

    onTestRunFinished({ sessions }) {
      const all = [...sessions].map((session) => ({ session, ...resultsOf(session) }));
      const count = (field) => all.reduce((sum, each) => sum + each[field], 0);
      const failed = all.flatMap(({ session, failures }) => failures.map((failure) => ({ session, ...failure })));
      say('');
      for (const { session, name, text } of failed)
        say(`FAILED ${relative(process.cwd(), session.testFile)}, ${nameOf(session)}: ${name}: ${firstLine(text)}`);
      const skipped = count('skipped');
      say(`${count('passed')} passed, ${failed.length} failed${skipped ? `, ${skipped} skipped` : ''}`);
    },
  };
}

/** What a session of one file in one browser came to; one that broke outside its tests counts as a failure too. */
function resultsOf({ testResults, errors = [], logs = [], request404s = [], passed }) {
  const result = { passed: 0, skipped: 0, failures: [] };
  const walk = (suite, path) => {
    for (const test of suite.tests) {
      if (test.skipped) result.skipped += 1;
      else if (test.passed) result.passed += 1;
      else result.failures.push({ name: [...path, test.name].join(' › '), text: textOf(test.error) });
    }
    for (const inner of suite.suites) walk(inner, [...path, inner.name]);
  };
  if (testResults) walk(testResults, []);
  const said = [
    ...logs.map((log) => [log].flat().join(' ')),
    ...request404s.map((each) => `not found: ${each.url ?? each}`),
  ];
  for (const error of errors)
    result.failures.push({ name: 'outside the tests', text: [textOf(error), ...said].join('\n') });
  if (!passed && result.failures.length === 0)
    result.failures.push({ name: 'the file', text: ['It did not pass, and does not say why.', ...said].join('\n') });
  return result;
}

const nameOf = ({ browser }) => browser.name;

const firstLine = (text) => text.split('\n', 1)[0];

const indented = (text) => text.replaceAll(/^/gm, '      ');

function textOf(error) {
  if (!error) return 'It failed, and does not say why.';
  const { name, message, expected, actual, stack } = error;
  const compared = expected === undefined || actual === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual}`;
  const place = stack?.split('\n').find((line) => /\btest\/\w/.test(line));
  return `${name && !message?.startsWith(name) ? `${name}: ` : ''}${message}${compared}${place ? `\n${place.trim()}` : ''}`;
}
