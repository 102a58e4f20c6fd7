import type { MatchingTrial } from '../../domain/similarity/index.js';
import { formatNumber, formatPercent, msg, plural, str } from '../../i18n/index.js';

/** Named values of the strictness, in percent; what lies between is called by the nearest below. */
export const STOPS = [
  { percent: 40, name: () => msg('Eager') },
  { percent: 75, name: () => msg('Balanced') },
  { percent: 90, name: () => msg('Cautious') },
  { percent: 97, name: () => msg('Very cautious') },
] as const;

/** `Balanced, 65%`. */
export function strictnessText(percent: number): string {
  const stop = STOPS.findLast((one) => one.percent <= percent) ?? STOPS[0];
  return `${stop.name()}, ${formatPercent(percent)}`;
}

/** What a strictness means for the user. */
export function strictnessHint(percent: number): string {
  const f = formatPercent(percent);
  return msg(
    str`Records count as the same from ${f} certainty. Less certain ones are still shown as similar; people who contradict each other are never the same.`,
  );
}

/** A sample says so. */
export function lookedAtText({ records, total }: MatchingTrial): string {
  const f = formatNumber(records);
  const all = formatNumber(total);
  if (records < total) return msg(str`${f} of ${all} records, drawn evenly, compared with all of them.`);
  return plural(records, {
    one: msg(str`${f} record looked at.`, { id: 'matching.looked-at.one' }),
    few: msg(str`All ${f} records looked at.`, { id: 'matching.looked-at.few' }),
    other: msg(str`All ${f} records looked at.`, { id: 'matching.looked-at.other' }),
  });
}

export type TrialGroup = 'gained' | 'lost' | 'listed' | 'unlisted';

/** What becomes of pairs, as a heading. */
export const GROUP_NAMES: Record<TrialGroup, () => string> = {
  gained: () => msg('Become the same'),
  lost: () => msg('Are no longer the same'),
  listed: () => msg('Become similar'),
  unlisted: () => msg('Are no longer similar'),
};

export function pairsText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} pair`, { id: 'matching.pairs.one' }),
    few: msg(str`${f} pairs`, { id: 'matching.pairs.few' }),
    other: msg(str`${f} pairs`, { id: 'matching.pairs.other' }),
  });
}

export function morePairsText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`and ${f} more pair`, { id: 'matching.more.one' }),
    few: msg(str`and ${f} more pairs`, { id: 'matching.more.few' }),
    other: msg(str`and ${f} more pairs`, { id: 'matching.more.other' }),
  });
}

/** When and on how much the weights were learned. */
export function learnedText(records: number | undefined, date: string): string {
  if (records === undefined) return msg(str`Learned last: ${date}`);
  const f = formatNumber(records);
  return plural(records, {
    one: msg(str`Learned on ${date} from ${f} record.`, { id: 'matching.learned.one' }),
    few: msg(str`Learned on ${date} from ${f} records.`, { id: 'matching.learned.few' }),
    other: msg(str`Learned on ${date} from ${f} records.`, { id: 'matching.learned.other' }),
  });
}
