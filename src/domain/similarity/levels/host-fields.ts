import type { FieldFeature, Features } from '../features.js';
import { CODE, type Findings, type LevelName } from '../findings.js';
import { editDistance, jaroWinkler } from './edit-distance.js';
import type { Judge } from './judge.js';

/** How two values compare, with the bits of how seldom two strangers come as close. */
type Level = readonly [level: 'equal' | 'near' | 'part' | 'other', strength: number];

/** A day of birth or a personal number that agrees this well makes one of two people whose names differ. */
const PROOF = 4;

/** So many years between two of one name and address are a parent and a child. */
const GENERATION = 14;

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
    // What only says again what the record is called is one with its name, or says nothing.
    const again = mine.repeats && other.repeats;
    if (again && !same) return;
    const personal = mine.personal && other.personal;
    const [level, strength]: Level = same
      ? ['equal', Math.max(1, judge.strength(mine.value))]
      : levelOf(
          valueOf(judge, mine.value),
          valueOf(judge, other.value),
          mine.kind === other.kind ? mine.kind : 'text',
          personal,
        );
    const name: LevelName = personal ? `personal.${level}` : `field.${level}`;
    const code = CODE[name];
    const bits = judge.m[code]! + strength;
    out.proven ||= personal && bits >= PROOF && mine.kind !== 'age';
    if (personal && level === 'other' && areGenerationsApart(mine, other, judge))
      out.generations = mine.kind === 'age' ? 'ages' : 'days';
    out.add('field', code, bits, i, at);
    if (again) out.again.push(out.count - 1);
  });
}

/** Whether two days of birth or two ages are a parent's and a child's, and not one that was mistyped twice. */
function areGenerationsApart(a: FieldFeature, b: FieldFeature, judge: Judge): boolean {
  if (a.kind !== b.kind || a.kind === 'text') return false;
  const [x, y] = [valueOf(judge, a.value), valueOf(judge, b.value)];
  const years = Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4)));
  return years > GENERATION && (a.kind === 'age' || editDistance(x, y, 2) > 2);
}

function valueOf({ lexicon }: Judge, id: number): string {
  const text = lexicon.text(id);
  return text.slice(text.indexOf('=') + 1);
}

/** Two values that are not equal. */
function levelOf(a: string, b: string, kind: FieldFeature['kind'], personal: boolean): Level {
  const other: Level = ['other', 0.1];
  if (kind === 'date') return isNearDate(a, b) ? ['near', 7.5] : (datePart(a, b) ?? other);
  if (personal && /^\d{1,3}$/.test(a) && /^\d{1,3}$/.test(b))
    return agesLevel(Math.abs(Number(a) - Number(b))) ?? other;
  // Of a personal number, or a day that no calendar has, one digit is a typing error.
  if (/^\d+$/.test(a + b)) return personal && a.length > 5 && editDistance(a, b, 1) <= 1 ? ['near', 7.5] : other;
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 4) return other;
  if (editDistance(a, b, 2) <= (longest < 7 ? 1 : 2)) return ['near', 6.5];
  if (isWithin(a, b) || isWithin(b, a)) return ['near', 5];
  return longest < 60 && jaroWinkler(a, b) >= 0.92 ? ['near', 5] : other;
}

/** How old somebody was when it was noted. */
function agesLevel(apart: number): Level | undefined {
  return apart <= 2 ? ['near', 3.9] : apart <= 8 ? ['part', 3] : undefined;
}

/** One digit typed wrong, two that changed places, or day and month. */
function isNearDate(a: string, b: string): boolean {
  const [year, month, day] = [b.slice(0, 4), b.slice(4, 6), b.slice(6)];
  return editDistance(a, b, 1) <= 1 || a === year + day + month;
}

/** Two of year, month and day, or the year and nearly the month. */
function datePart(a: string, b: string): Level | undefined {
  const year = a.slice(0, 4) === b.slice(0, 4);
  const month = a.slice(4, 6) === b.slice(4, 6);
  const day = a.slice(6) === b.slice(6);
  const nearMonth = Math.abs(Number(a.slice(4, 6)) - Number(b.slice(4, 6))) <= 1;
  if ((year && (month || day)) || (month && day)) return ['part', 8];
  const nearYear =
    editDistance(a.slice(0, 4), b.slice(0, 4), 1) === 1 || Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;
  // The first of January stands for a day of which only the year is known.
  if (year && (nearMonth || a.endsWith('0101') || b.endsWith('0101'))) return ['part', 7.5];
  return year || (nearYear && nearMonth) ? ['part', 3.5] : undefined;
}

function isWithin(a: string, b: string): boolean {
  const words = new Set(b.split(' '));
  return a.split(' ').every((word) => words.has(word));
}
