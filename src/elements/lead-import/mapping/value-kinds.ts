import { countryCode } from './read-country.js';
import type { Target } from './targets.js';

/** Share of the filled cells that must look alike. */
const MOST = 0.8;
/** With fewer cells nothing is concluded. */
const ENOUGH = 2;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const WEBSITE = /^(?:https?:\/\/|www\.)\S+\.\S+$/i;
const PHONE = /^(?:\+|00?)[\s()./-]*\d(?:[\s()./-]*\d){6,14}$/;
const DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;

/** What the cells of a column look like; undefined where they are just words or numbers. */
export function targetByValues(cells: readonly string[]): Target | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const most = (test: (cell: string) => boolean): boolean =>
    filled.length >= ENOUGH && filled.filter(test).length >= filled.length * MOST;
  if (most((cell) => EMAIL.test(cell))) return 'email';
  if (most((cell) => WEBSITE.test(cell))) return 'website';
  if (most((cell) => PHONE.test(cell) && !DAY.test(cell))) return 'phone';
  if (most((cell) => cell.length > 3 && countryCode(cell) !== undefined)) return 'country';
  return undefined;
}
