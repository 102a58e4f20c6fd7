/** The least that the platform tells of an interaction, in milliseconds: shorter ones are not listed. */
const LEAST = 16;

export function printInteractions({ leads, slowed, interactions }) {
  console.log(
    `\n${leads} leads, processor slowed down ${slowed} times: milliseconds from key or click to the next paint`,
  );
  row('', 'slow ones', 'median', 'worst', 'long tasks', 'longest');
  for (const { what, toPaint, longTasks } of interactions)
    row(
      what,
      toPaint.length,
      toPaint.length ? median(toPaint) : `<${LEAST}`,
      toPaint.length ? Math.max(...toPaint) : `<${LEAST}`,
      longTasks.length,
      Math.round(Math.max(0, ...longTasks)),
    );
  console.log(`  slow ones: keys and clicks that took ${LEAST} ms or more; good is up to 200 ms (web.dev, INP)`);
}

export function printScrolling({ leads, scrolling }) {
  console.log(`\nscrolling through ${leads} rows: share of frames over 16.7 ms, by the plain page in the same run`);
  row('', 'late', 'by plain', 'longest ms', 'rows awaited');
  const plain = scrolling[0].late;
  for (const { kind, late, longest, waiting } of scrolling)
    row(
      kind,
      percent(late),
      plain > 0 ? (late / plain).toFixed(2) : '–',
      longest.toFixed(0),
      kind === 'lead-list' ? percent(waiting) : '–',
    );
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function row(first, ...cells) {
  console.log(`  ${first.padEnd(30)}${cells.map((cell) => String(cell).padStart(14)).join('')}`);
}
