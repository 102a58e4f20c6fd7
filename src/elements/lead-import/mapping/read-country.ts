import { fold } from '../../../domain/similarity/normalise/fold.js';

/** Names that the lists of the browser lack. */
const MORE: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  us: 'US',
  america: 'US',
  sua: 'US',
  uk: 'GB',
  'great britain': 'GB',
  'marea britanie': 'GB',
  england: 'GB',
  anglia: 'GB',
  scotland: 'GB',
  scotia: 'GB',
  wales: 'GB',
  olanda: 'NL',
  holland: 'NL',
  'czech republic': 'CZ',
  cehia: 'CZ',
  moldova: 'MD',
  'republica moldova': 'MD',
  'republic of moldova': 'MD',
  deutschland: 'DE',
  magyarorszag: 'HU',
  osterreich: 'AT',
  italia: 'IT',
  espana: 'ES',
  rou: 'RO',
  deu: 'DE',
  fra: 'FR',
  ita: 'IT',
  hun: 'HU',
  gbr: 'GB',
  mda: 'MD',
};

/** Two letters that are no country: withdrawn and reserved codes that lists of names still know. */
const NONE = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'EU',
  'EZ',
  'FX',
  'NT',
  'QO',
  'SU',
  'TP',
  'UN',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);

let byName: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2 of a code or a name in English or Romanian; undefined where it is none. */
export function countryCode(text: string): string | undefined {
  byName ??= countryNames();
  const name = fold(text);
  return byName.get(name) ?? byName.get(name.replace(/^the /, ''));
}

function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const locale of ['en', 'ro']) {
    const list = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const code of allCodes()) {
      const name = list.of(code);
      if (name === undefined || NONE.has(code)) continue;
      names.set(code.toLowerCase(), code);
      names.set(fold(name), code);
    }
  }
  for (const [name, code] of Object.entries(MORE)) names.set(name, code);
  return names;
}

function* allCodes(): Generator<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) for (const second of letters) yield first + second;
}
