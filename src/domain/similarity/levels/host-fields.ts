import type { Features } from '../features.js';
import { CODE, type Findings } from '../findings.js';
import { editDistance, jaroWinkler } from './edit-distance.js';
import type { Judge } from './judge.js';

/** Job title and the fields of the host, whatever they hold. */
export function findFields(a: Features, b: Features, judge: Judge, out: Findings): void {
  if (a.job >= 0 && b.job >= 0) {
    const code = CODE[a.job === b.job ? 'job.equal' : 'job.other'];
    out.add('job-title', code, judge.m[code]! + (a.job === b.job ? judge.strength(a.job) : 0.1));
  }
  let j = 0;
  a.fields.forEach((mine, i) => {
    const at = b.fields.findIndex(({ field }, place) => place >= j && field === mine.field);
    if (at < 0) return;
    j = at + 1;
    const other = b.fields[at]!;
    const same = mine.value === other.value;
    const [level, strength] = same
      ? (['equal', Math.max(1, judge.strength(mine.value))] as const)
      : levelOf(valueOf(judge, mine.value), valueOf(judge, other.value), mine.date && other.date);
    const code = CODE[`field.${level}`];
    out.add('field', code, judge.m[code]! + strength, i, at);
  });
}

function valueOf({ lexicon }: Judge, id: number): string {
  const text = lexicon.text(id);
  return text.slice(text.indexOf('=') + 1);
}

/** Two values that are not equal, with the bits of how seldom two strangers come as close. */
function levelOf(a: string, b: string, dates: boolean): readonly [level: 'near' | 'part' | 'other', strength: number] {
  const other = ['other', 0.1] as const;
  if (dates) return isNearDate(a, b) ? ['near', 7.5] : (datePart(a, b) ?? other);
  if (/^\d+$/.test(a + b)) return other;
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 4) return other;
  if (editDistance(a, b, 2) <= (longest < 7 ? 1 : 2)) return ['near', 6.5];
  if (isWithin(a, b) || isWithin(b, a)) return ['near', 5];
  return longest < 60 && jaroWinkler(a, b) >= 0.92 ? ['near', 5] : other;
}

/** One digit typed wrong, two that changed places, or day and month. */
function isNearDate(a: string, b: string): boolean {
  const [year, month, day] = [b.slice(0, 4), b.slice(4, 6), b.slice(6)];
  return editDistance(a, b, 1) <= 1 || a === year + day + month;
}

/** Two of year, month and day, or the year and nearly the month. */
function datePart(a: string, b: string): readonly ['part', number] | undefined {
  const year = a.slice(0, 4) === b.slice(0, 4);
  const month = a.slice(4, 6) === b.slice(4, 6);
  const day = a.slice(6) === b.slice(6);
  const nearMonth = Math.abs(Number(a.slice(4, 6)) - Number(b.slice(4, 6))) <= 1;
  if ((year && (month || day)) || (month && day)) return ['part', 8];
  const nearYear = editDistance(a.slice(0, 4), b.slice(0, 4), 1) === 1;
  if (year && nearMonth) return ['part', 7.5];
  return year || (nearYear && nearMonth) ? ['part', 4.5] : undefined;
}

function isWithin(a: string, b: string): boolean {
  const words = new Set(b.split(' '));
  return a.split(' ').every((word) => words.has(word));
}
