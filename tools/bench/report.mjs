const RATIO = 5;
const GROWTH = 1.5;
const MEMORY = 400;

/** Ratios first; milliseconds only beside what the bare platform took in the same run. */
export function printLookUps(all) {
  console.log('\nstore.similar() by the bare platform making the same requests (target 5 at most)');
  row('leads', 'cold', 'p95', 'warm', 'p95', 'one go', 'ms warm', 'bare', 'one go');
  for (const { size, cold, warm } of all) {
    row(
      size,
      times(cold.ratio.median, RATIO),
      times(cold.ratio.p95),
      times(warm.ratio.median, RATIO),
      times(warm.ratio.p95),
      times(warm.ratioToOneGo.median),
      ms(warm.store.median),
      ms(warm.bare.median),
      ms(warm.oneGo.median),
    );
  }
  const [ten, hundred] = [10_000, 100_000].map((size) => all.find((each) => each.size === size));
  if (ten && hundred) {
    const growth = (kind) => times(hundred[kind].ratio.median / ten[kind].ratio.median, GROWTH);
    const own = (kind, by) => times(hundred[kind][by].median / ten[kind][by].median);
    console.log('\nthe ratio at 100,000 leads by that at 10,000 (target 1.5 at most), and how the milliseconds grow');
    row('', 'cold', 'store', 'bare', 'warm', 'store', 'bare');
    row('', ...['cold', 'warm'].flatMap((kind) => [growth(kind), own(kind, 'store'), own(kind, 'bare')]));
  }
  console.log('\nread by one look-up, median and most');
  row('leads', 'keys', '', 'records', '', 'chunks', '', 'requests', 'transact.');
  for (const { size, read } of all) {
    const { keys, records, chunks, requests, transactions } = read;
    row(
      size,
      keys.median,
      keys.max,
      records.median,
      records.max,
      chunks.median,
      chunks.max,
      requests.median,
      transactions.median,
    );
  }
}

/** The whole base beside a pass that only reads. */
export function printWhole({ size, plain, kit, trial, ratio }) {
  console.log(`\nstore.duplicates() over ${size} leads by a plain pass that only reads them: ${kit.found} groups`);
  row('', 'time', 'memory', 'MB peak', 'MB before', 'tasks', 'longest', 'share');
  const line = (name, { before, peak, longTasks, seconds }, ...ratios) =>
    row(
      name,
      ...ratios,
      peak.toFixed(0),
      before.toFixed(0),
      longTasks.count,
      ms(longTasks.longest),
      `${((100 * longTasks.seconds) / seconds).toFixed(1)} %`,
    );
  line('plain', plain, '1.0', '1.0');
  line('kit', kit, times(ratio.time), times(ratio.memory));
  console.log(
    '  tasks: of more than 50 ms on the thread of the page, target 0; memory: resident in the process of the',
  );
  const own = kit.peak - kit.before;
  const verdict = own > MEMORY ? ', missed' : '';
  console.log(`  page with its workers: ${own.toFixed(0)} MB for the search, target ${MEMORY} MB at most${verdict}`);
  const { worker, page } = trial;
  const each = ((1000 * worker.seconds) / worker.found).toFixed(0);
  const by = times(worker.seconds / page.seconds);
  const { length } = worker.longTasks;
  console.log(
    `\nstore.tryMatching() of ${worker.found} leads in its worker: ${each} ms a lead, ${by} times its look-ups`,
  );
  console.log(`  made on the page; tasks of more than 50 ms on the thread of the page: ${length}`);
}

/** Indexing anew beside filling the same base, which works without a rest and in large commits. */
export function printReindexing({ size, filled, seconds, before, peak, longTasks }) {
  console.log(
    `\n${size} leads indexed anew in the background: ${times(seconds / filled)} times what filling the base took,`,
  );
  console.log(
    `  half of it rest; ${(peak - before).toFixed(0)} MB over the start; tasks of more than 50 ms on the thread of the`,
  );
  console.log(`  page: ${longTasks.count}, the longest ${ms(longTasks.longest)} ms`);
}

function row(...cells) {
  console.log(cells.map((cell) => String(cell).padStart(10)).join(''));
}

/** A ratio; marked where it is over its target. */
function times(value, target = Infinity) {
  return `${value > target ? '!' : ''}${value.toFixed(2)}`;
}

function ms(value) {
  return value.toFixed(1);
}
