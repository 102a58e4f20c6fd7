import { formatMoney, formatNumber } from '../../i18n/index.js';

/** Sums by currency, which are never added to each other; '' is for amounts without one. */
export type Amounts = ReadonlyMap<string, number>;

export const NO_AMOUNTS: Amounts = new Map();

export function plus(sums: Amounts, more: Amounts, times = 1): Amounts {
  const all = new Map(sums);
  for (const [currency, amount] of more) all.set(currency, (all.get(currency) ?? 0) + times * amount);
  return all;
}

export function total(list: readonly Amounts[]): Amounts {
  return list.reduce<Amounts>((sum, each) => plus(sum, each), NO_AMOUNTS);
}

/**
 * `€12,400 · RON 88,000`, in the order of `currencies`; what is nothing is left out, but for the first where all are
 * nothing.
 */
export function amountsText(sums: Amounts, currencies: readonly string[]): string {
  const order = [...new Set([...currencies, ...sums.keys()])];
  const some = order.filter((currency) => Math.round(sums.get(currency) ?? 0) !== 0);
  const shown = some.length > 0 ? some : [order[0] ?? ''];
  return shown.map((currency) => money(Math.round(sums.get(currency) ?? 0), currency)).join(' · ');
}

/** The sum in the currency that most records have: what bars compare. */
export function mainOf(sums: Amounts, currencies: readonly string[]): number {
  return sums.get(currencies[0] ?? '') ?? 0;
}

/** An amount in its currency, or the bare number where that is not known. */
export function money(amount: number, currency: string | undefined): string {
  return currency ? formatMoney(amount, currency) : formatNumber(amount);
}
