import { consonants } from './normalise/skeleton.js';
import type { Profile } from './profile.js';

/**
 * Keys that bring records together without making them similar by themselves: words as they are, so that it is known
 * how common each is, and pairs of sounds of two different things, so that a typing error in one of them hides nobody.
 * Where few records carry one of them they are compared; more frequent ones say only how frequent they are.
 */
export function fuzzyKeysOf(profile: Profile): string[] {
  const people = longest(
    (profile.person?.latin ?? []).filter((word) => word.length > 1),
    3,
  ).map(consonants);
  const organisations = [...new Set(organisationWords(profile).map(consonants))];
  const [organisation] = organisations;
  const city = profile.city && consonants(profile.city.key.replaceAll(' ', ''));
  const streets = profile.lines.flatMap(({ words }) => (words.length > 0 ? [consonants(longest(words, 1)[0]!)] : []));
  const dates = profile.fields.filter(({ kind }) => kind === 'date').slice(0, 2);
  const zip = profile.zip?.key;
  return [
    ...counted(profile),
    ...pairs(people).map((pair) => `~pp:${pair}`),
    ...across(people, organisations.slice(0, 2)).map((pair) => `~po:${pair}`),
    ...(organisation ? [`~j:${profile.organisationWords.join('').slice(0, 7)}`] : []),
    ...across(organisations.slice(0, 1), present(city)).map((pair) => `~oc:${pair}`),
    ...across(people.slice(0, 2), present(city)).map((pair) => `~pc:${pair}`),
    ...across(people.slice(0, 2), present(zip)).map((pair) => `~pz:${pair}`),
    ...across(people.slice(0, 2), streets.slice(0, 2)).map((pair) => `~ps:${pair}`),
    ...dates.flatMap(({ key }) => [
      ...across(people.slice(0, 2), [key.slice(0, 4)]).map((pair) => `~py:${pair}`),
      ...across(present(zip), [key]).map((pair) => `~zd:${pair}`),
    ]),
    ...profile.lines.flatMap(({ words, house }) =>
      house === undefined || words.length === 0 ? [] : [`~sh:${consonants(longest(words, 1)[0]!)} ${house}`],
    ),
    ...profile.phones.map(({ number }) => `~t:${number.slice(-7)}`),
    ...profile.emails.flatMap(({ local }) =>
      local.length > 4 ? [`~l:${consonants(local)}${local.replace(/\D+/g, '')}`] : [],
    ),
  ];
}

/** Values as they are: how many records have one says what having it in common is worth (D5). */
export function counted(profile: Profile): string[] {
  return [
    ...(profile.person?.latin.slice(0, 4) ?? []).filter((word) => word.length > 1).map((word) => `w:${word}`),
    ...profile.organisationWords.slice(0, 4).map((word) => `o:${word}`),
    ...profile.emails.flatMap(({ local, domain }) => (domain === '' ? [] : [`l:${local}`])),
    ...profile.lines.flatMap(({ words }) => (words.length > 0 ? [`s:${words.join(' ')}`] : [])),
    ...(profile.zip ? [`z:${profile.zip.key}`] : []),
    ...(profile.city ? [`c:${profile.city.key}`] : []),
    ...profile.fields.slice(0, 4).map(({ field, key, kind }) => `${kind === 'date' ? 'd' : 'f'}:${field}=${key}`),
  ];
}

/** The words that tell an organisation from others, of its name and its domain. */
function organisationWords({ organisationWords: list, domains }: Profile): string[] {
  const label = domains[0]?.key.split('.')[0];
  return [...longest(list, 2), ...(label === undefined ? [] : [label])];
}

function longest(list: readonly string[], count: number): string[] {
  return [...list].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, count);
}

function pairs(list: readonly string[]): string[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)));
}

function across(list: readonly string[], others: readonly string[]): string[] {
  return list.flatMap((a) => others.map((b) => `${a} ${b}`));
}

function present(value: string | undefined): string[] {
  return value ? [value] : [];
}
