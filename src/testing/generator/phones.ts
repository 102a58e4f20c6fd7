import { COUNTRIES, type CountryCode } from './data/countries.js';
import type { Random } from './random.js';
import type { Taken } from './taken.js';

export interface PhoneNumber {
  country: CountryCode;
  kind: 'mobile' | 'landline';
  /** The national number in the groups people write, without trunk prefix: `['264', '431', '221']`. */
  groups: readonly string[];
}

/** A valid number that nobody has yet. `areaCode` for landlines. */
export function drawPhone(
  country: CountryCode,
  areaCode: string | undefined,
  random: Random,
  taken: Taken,
): PhoneNumber {
  const plan = COUNTRIES[country];
  for (;;) {
    const template = areaCode === undefined ? random.pick(plan.mobile) : plan.landline[areaCode.length]!;
    const number: PhoneNumber = {
      country,
      kind: areaCode === undefined ? 'mobile' : 'landline',
      groups: fill(template, random)
        .replace('A', areaCode ?? '')
        .split(' '),
    };
    if (taken.take(e164(number))) return number;
  }
}

export function e164({ country, groups }: PhoneNumber): string {
  return `+${COUNTRIES[country].prefix}${groups.join('')}`;
}

/**
 * The number as somebody typed it: `0722 000 418`, `+40 722…`, `0040…`, `(0264) 431 221`. A reader in another country
 * can only make sense of the international ways, so a national one is written only where `home` says that it is read.
 */
export function writePhone(number: PhoneNumber, home: boolean, random: Random): string {
  const { prefix, trunk } = COUNTRIES[number.country];
  const [first = '', ...rest] = number.groups;
  const all = [first, ...rest];
  if (!home || random.chance(0.3)) {
    return random.weighted<string>([
      [`+${prefix} ${all.join(' ')}`, 5],
      [`+${prefix}${all.join('')}`, 4],
      [`00${prefix}${all.join('')}`, 1.2],
      [`00${prefix} ${all.join(' ')}`, 1],
      [`+${prefix}-${all.join('-')}`, 0.6],
      [`(+${prefix}) ${all.join(' ')}`, 0.5],
      [`+${prefix} (0)${all.join(' ')}`, trunk === '0' ? 0.6 : 0],
    ]);
  }
  const area = trunk.length > 1 ? `${trunk} ${first}` : `${trunk}${first}`;
  return random.weighted<string>([
    [[area, ...rest].join(' '), 5],
    [[area, ...rest].join('').replace(' ', ''), 5],
    [[area, ...rest].join('.'), 0.8],
    [[area, ...rest].join('-'), 0.8],
    [`${area}/${rest.join(' ')}`, number.kind === 'landline' ? 1.5 : 0],
    [`(${area}) ${rest.join(' ')}`, number.kind === 'landline' ? 1 : 0],
    [`Tel. ${[area, ...rest].join(' ')}`, 0.15],
  ]);
}

/** `021/312 34 56 int. 12`, `… ext. 12`. */
export function withExtension(text: string, extension: number, random: Random): string {
  return `${text} ${random.pick(['int.', 'int', 'ext.', 'interior'])} ${extension}`;
}

/** The digits a template stands for; `[3-8]` is one digit of a range. */
function fill(template: string, random: Random): string {
  return template
    .replace(/\[(\d)-(\d)\]/g, (_, from: string, to: string) => String(random.between(Number(from), Number(to))))
    .replace(/N/g, () => String(random.between(2, 9)))
    .replace(/#/g, () => String(random.int(10)));
}
