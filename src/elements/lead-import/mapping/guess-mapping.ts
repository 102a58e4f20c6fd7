import type { Table } from '../parse/parse-table.js';
import { targetByName } from './column-names.js';
import { withTarget, type Mapping, type Target } from './targets.js';
import { targetByValues } from './value-kinds.js';

/** Rows that are looked at. */
const SAMPLE = 200;

/**
 * What each column probably becomes: by its name first, the surest name of a field winning; then by what the cells
 * look like. The rest is kept under its own name, and a column without a cell is left out.
 */
export function guessMapping(table: Pick<Table, 'columns' | 'rows'>): Mapping {
  const cells = table.columns.map((_, i) => table.rows.slice(0, SAMPLE).map((row) => row.cells[i] ?? ''));
  const named = table.columns.map((column, i) => ({ column: i, guess: guessByName(column, table.columns) }));
  let mapping: Mapping = table.columns.map((_, i) => (isBlank(table, i) ? 'out' : 'own'));
  const ranked = named
    .filter(({ guess }) => guess !== undefined)
    .toSorted((a, b) => (a.guess?.rank ?? 0) - (b.guess?.rank ?? 0));
  for (const { column, guess } of ranked)
    if (guess && mapping[column] === 'own' && !mapping.includes(guess.target))
      mapping = withTarget(mapping, column, guess.target);
  for (const [i, values] of cells.entries()) {
    const target = mapping[i] === 'own' && !named[i]?.guess ? targetByValues(values) : undefined;
    if (target && !mapping.includes(target)) mapping = withTarget(mapping, i, target);
  }
  return withoutHalfNames(mapping);
}

/** *Nume* beside *Prenume* is the family name, *Name* beside nothing else that names a lead is a person's. */
function guessByName(column: string, columns: readonly string[]): { target: Target; rank: number } | undefined {
  const guess = targetByName(column);
  const beside = (target: Target): boolean =>
    columns.some((other) => other !== column && targetByName(other)?.target === target);
  if (guess?.target === 'contactName' && guess.rank > 0 && beside('firstName') && !beside('lastName'))
    return { target: 'lastName', rank: guess.rank };
  return guess;
}

/** A whole name makes its halves superfluous; they are kept, but not put together. */
function withoutHalfNames(mapping: Mapping): Mapping {
  if (!mapping.includes('contactName')) return mapping;
  return mapping.map((target) => (target === 'firstName' || target === 'lastName' ? 'own' : target));
}

function isBlank(table: Pick<Table, 'rows'>, column: number): boolean {
  return table.rows.every((row) => (row.cells[column] ?? '').trim() === '');
}
