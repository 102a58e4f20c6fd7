import { formatNumber, formatTime, msg, plural, str } from '../../../i18n/index.js';
import { countText } from '../list-texts.js';
import type { BulkCounts } from './bulk-counts.js';

/** `Convert 128 leads`. */
export function convertText(count: number): string {
  return msg(str`Convert ${countText(count, 'lead')}`);
}

/** `Converting 128 leads`. */
export function convertingText(count: number): string {
  return msg(str`Converting ${countText(count, 'lead')}`);
}

/** `128 leads: 121 done, 7 refused`. Of those selected: similar ones that were merged along have lines of their own. */
export function doneText(selected: number, counts: BulkCounts): string {
  const leads = countText(selected, 'lead');
  const done = formatNumber(selected - counts.refused - counts.skipped);
  const refused = formatNumber(counts.refused);
  const skipped = formatNumber(counts.skipped);
  if (counts.skipped > 0) return msg(str`${leads}: ${done} done, ${refused} refused, ${skipped} not reached`);
  return counts.refused > 0 ? msg(str`${leads}: ${done} done, ${refused} refused`) : msg(str`${leads}: all done`);
}

/** `Finished at 14:32 · 41 seconds`. */
export function finishedText(startedAt: number, endedAt: number): string {
  const time = formatTime(new Date(endedAt).toISOString());
  return msg(str`Finished at ${time} · ${durationText(Math.max(1, Math.round((endedAt - startedAt) / 1000)))}`);
}

/** `of 128 · about 20 seconds`. */
export function progressText(total: number, secondsLeft: number | undefined): string {
  const n = formatNumber(total);
  return secondsLeft === undefined ? msg(str`of ${n}`) : msg(str`of ${n} · about ${durationText(secondsLeft)}`);
}

/** `Try 7 again`. */
export function tryAgainText(count: number): string {
  return msg(str`Try ${formatNumber(count)} again`);
}

/** `Go on with 46`: those that a stopped run has not reached. */
export function goOnText(count: number): string {
  return msg(str`Go on with ${formatNumber(count)}`);
}

/** `41 leads have a salesperson and keep theirs.` */
export function keepText(count: number): string {
  const leads = countText(count, 'lead');
  return plural(count, {
    one: msg(str`Off: ${leads} keeps its salesperson.`, { id: 'bulk.keep.one' }),
    few: msg(str`Off: ${leads} keep theirs.`, { id: 'bulk.keep.few' }),
    other: msg(str`Off: ${leads} keep theirs.`, { id: 'bulk.keep.other' }),
  });
}

function durationText(seconds: number): string {
  if (seconds < 90) {
    const n = formatNumber(seconds);
    return plural(seconds, {
      one: msg(str`${n} second`, { id: 'bulk.seconds.one' }),
      few: msg(str`${n} seconds`, { id: 'bulk.seconds.few' }),
      other: msg(str`${n} seconds`, { id: 'bulk.seconds.other' }),
    });
  }
  const minutes = Math.round(seconds / 60);
  const n = formatNumber(minutes);
  return plural(minutes, {
    one: msg(str`${n} minute`, { id: 'bulk.minutes.one' }),
    few: msg(str`${n} minutes`, { id: 'bulk.minutes.few' }),
    other: msg(str`${n} minutes`, { id: 'bulk.minutes.other' }),
  });
}
