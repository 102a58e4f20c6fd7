import { formatNumber, msg, plural, str } from '../../../i18n/index.js';
import { formatLocale } from '../../../i18n/format-locale.js';
import type { DuplicateRun } from './duplicate-run.js';

/** `862 of 1,284 read · 19 groups · 12 left`. */
export function runText({ search, groups, left }: DuplicateRun): string {
  const { state, done, total } = search;
  const parts = [
    state === 'idle' || total === 0 ? '' : done < total ? readText(done, total) : allReadText(total),
    groups.length > 0 ? groupsText(groups.length) : '',
    left > 0 && groups.length > left ? leftText(left) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** `19 groups`. */
export function groupsText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} group`, { id: 'duplicates.groups.one' }),
    few: msg(str`${n} groups`, { id: 'duplicates.groups.few' }),
    other: msg(str`${n} groups`, { id: 'duplicates.groups.other' }),
  });
}

/** `3 records`. */
export function recordsText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} record`, { id: 'duplicates.records.one' }),
    few: msg(str`${n} records`, { id: 'duplicates.records.few' }),
    other: msg(str`${n} records`, { id: 'duplicates.records.other' }),
  });
}

/** `Group 4 of 19`. */
export function placeText(at: number, of: number): string {
  return msg(str`Group ${formatNumber(at)} of ${formatNumber(of)}`);
}

/** `Merge 3`; without the number where there is nothing to merge. */
export function mergeText(count: number): string {
  if (count < 2) return msg('Merge');
  return msg(str`Merge ${formatNumber(count)}`);
}

/** `Not the same`, or who is not the same as the others: `C is not the same`. */
export function notSameText(letters: readonly string[]): string {
  if (letters.length === 0) return msg('Not the same', { id: 'duplicates.not-same.all' });
  const who = listText(letters);
  return plural(letters.length, {
    one: msg(str`${who} is not the same`, { id: 'duplicates.not-same.one' }),
    few: msg(str`${who} are not the same`, { id: 'duplicates.not-same.few' }),
    other: msg(str`${who} are not the same`, { id: 'duplicates.not-same.other' }),
  });
}

/** `3 records are not the same.`; of two who they are. */
export function toldApartText(titles: readonly string[]): string {
  const [a, b] = titles;
  if (titles.length === 2) return msg(str`“${a ?? ''}” and “${b ?? ''}” are not the same.`);
  const records = recordsText(titles.length);
  return plural(titles.length, {
    one: msg(str`${records} is told apart.`, { id: 'duplicates.apart.one' }),
    few: msg(str`${records} are told apart.`, { id: 'duplicates.apart.few' }),
    other: msg(str`${records} are told apart.`, { id: 'duplicates.apart.other' }),
  });
}

/** `12 merged, 3 not the same, 4 skipped`. */
export function decidedText(run: DuplicateRun): string {
  const [merged, apart, skipped] = [run.count('merged'), run.count('apart'), run.count('skipped')];
  const parts = [
    merged > 0 ? mergedCount(merged) : '',
    apart > 0 ? apartCount(apart) : '',
    skipped > 0 ? skippedCount(skipped) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** `Go through the 4 skipped`. */
export function goThroughText(skipped: number): string {
  const n = formatNumber(skipped);
  return plural(skipped, {
    one: msg('Go back to the skipped one', { id: 'duplicates.go-through.one' }),
    few: msg(str`Go through the ${n} skipped`, { id: 'duplicates.go-through.few' }),
    other: msg(str`Go through the ${n} skipped`, { id: 'duplicates.go-through.other' }),
  });
}

/** `1 more record, which you may not see.` */
export function unseenText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg('One more record, which you may not see.', { id: 'duplicates.unseen.one' }),
    few: msg(str`${n} more records, which you may not see.`, { id: 'duplicates.unseen.few' }),
    other: msg(str`${n} more records, which you may not see.`, { id: 'duplicates.unseen.other' }),
  });
}

/** `None of the 1,284 records is the same as another.` */
export function nothingFoundText(total: number): string {
  const n = formatNumber(total);
  return plural(total, {
    one: msg('There is one record, and nothing to compare it with.', { id: 'duplicates.none.one' }),
    few: msg(str`None of the ${n} records is the same as another.`, { id: 'duplicates.none.few' }),
    other: msg(str`None of the ${n} records is the same as another.`, { id: 'duplicates.none.other' }),
  });
}

/** `A, B and C`. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(items);
}

function readText(done: number, total: number): string {
  const [n, of] = [formatNumber(done), formatNumber(total)];
  return plural(total, {
    one: msg(str`${n} of ${of} read`, { id: 'duplicates.read.one' }),
    few: msg(str`${n} of ${of} read`, { id: 'duplicates.read.few' }),
    other: msg(str`${n} of ${of} read`, { id: 'duplicates.read.other' }),
  });
}

function allReadText(total: number): string {
  const n = formatNumber(total);
  return plural(total, {
    one: msg(str`${n} record read`, { id: 'duplicates.all-read.one' }),
    few: msg(str`${n} records read`, { id: 'duplicates.all-read.few' }),
    other: msg(str`${n} records read`, { id: 'duplicates.all-read.other' }),
  });
}

function leftText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} left`, { id: 'duplicates.left.one' }),
    few: msg(str`${n} left`, { id: 'duplicates.left.few' }),
    other: msg(str`${n} left`, { id: 'duplicates.left.other' }),
  });
}

function mergedCount(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} merged`, { id: 'duplicates.merged.one' }),
    few: msg(str`${n} merged`, { id: 'duplicates.merged.few' }),
    other: msg(str`${n} merged`, { id: 'duplicates.merged.other' }),
  });
}

function apartCount(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} not the same`, { id: 'duplicates.apart-count.one' }),
    few: msg(str`${n} not the same`, { id: 'duplicates.apart-count.few' }),
    other: msg(str`${n} not the same`, { id: 'duplicates.apart-count.other' }),
  });
}

function skippedCount(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} skipped`, { id: 'duplicates.skipped.one' }),
    few: msg(str`${n} skipped`, { id: 'duplicates.skipped.few' }),
    other: msg(str`${n} skipped`, { id: 'duplicates.skipped.other' }),
  });
}
