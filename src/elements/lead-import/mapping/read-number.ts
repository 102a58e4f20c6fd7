export type DecimalSign = ',' | '.';

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  lei: 'RON',
  leu: 'RON',
  ron: 'RON',
  ft: 'HUF',
  zł: 'PLN',
  kč: 'CZK',
  лв: 'BGN',
};

let codes: ReadonlySet<string> | undefined;

/** ISO 4217 code of a sign, a name or a code in any case; undefined where it is no currency. */
function currencyOf(unit: string): string | undefined {
  const word = unit.toLowerCase().replace(/\.$/, '');
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return CURRENCIES[word] ?? (codes.has(word.toUpperCase()) ? word.toUpperCase() : undefined);
}

/**
 * The decimal sign of a column, where its numbers settle it: `1,5` or `1.234,50` say comma. `1.500` alone says nothing.
 */
export function decimalSignOf(cells: Iterable<string>): DecimalSign | undefined {
  for (const cell of cells) {
    const digits = cell.replace(/[^\d.,]/g, '');
    const both =
      /[.,]\d{3}([.,])\d+$/.exec(digits) ?? /\d([.,])(?:\d{1,2}|\d{4,})$/.exec(digits) ?? /^0([.,])\d+$/.exec(digits);
    if (both?.[1] && digits.split(both[1]).length === 2) return both[1] as DecimalSign;
  }
  return undefined;
}

/**
 * A number as people write it: `48.000,50`, `48,000.50`, `48 000`, `€ 1.200`, `35 %`; undefined where it is none,
 * and where it stands beside what is no currency: nobody knows what `5k` or `10 mil` is to be. A
 * single separator before three digits groups thousands unless `decimal` says otherwise.
 */
export function readNumber(text: string, decimal?: DecimalSign): number | undefined {
  const bare = text
    .trim()
    .replace(/^([+-]?)\s*([\p{Sc}\p{L}]{1,4}\.?)\s*(?=[\d.,+-])/u, (all, sign: string, unit: string) =>
      currencyOf(unit) ? sign : all,
    )
    .replace(/\s*(%|[\p{Sc}\p{L}]{1,4}\.?)$/u, (all, unit: string) => (unit === '%' || currencyOf(unit) ? '' : all))
    .replace(/[\s\u00a0\u202f'’]/g, '');
  const plain = /^[+-]?\d+$/.test(bare) ? bare : withPoint(bare, decimal);
  return plain === undefined ? undefined : Number(plain);
}

function withPoint(text: string, decimal: DecimalSign | undefined): string | undefined {
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/.test(text)) return undefined;
  const sign = decimal ?? decimalSignOf([text]) ?? groupedSign(text);
  const group = sign === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = text.split(sign);
  if (more.length || fraction?.includes(group)) return undefined;
  const digits = whole.replace(/^[+-]/, '');
  if (digits.includes(group) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return undefined;
  return `${whole.replaceAll(group, '') || '0'}${fraction ? `.${fraction}` : ''}`;
}

/** The decimal sign of a number all of whose separators may group thousands. */
function groupedSign(text: string): DecimalSign {
  return text.includes(',') ? '.' : ',';
}

/** ISO 4217 code of the currency that stands beside an amount, where one does. */
export function currencyBeside(text: string): string | undefined {
  return currencyOf(text.replace(/[\d\s.,+\-'’\u00a0\u202f]/g, ''));
}

/** A currency by its code, sign or name. */
export function currencyCode(text: string): string | undefined {
  const unit = text.trim();
  return CURRENCIES[unit.toLowerCase()] ?? (/^[a-z]{3}$/i.test(unit) ? unit.toUpperCase() : undefined);
}
