import { fold } from './fold.js';
import { BEGINNINGS, ENDINGS } from './legal-forms.js';

/**
 * A company's name as it is compared (D3): folded words without the legal form. Forms are taken off the two ends only,
 * and never the last word: `Apă SA` is `apa`, `SA` is `sa`, `Sas Design SRL` is `sas design`. `&` and `+` are *and*.
 * Empty where the text holds no letter and no digit.
 */
export function organisationKey(name: string): string {
  return withoutForms(joinInitials(splitWords(name))).join(' ');
}

function splitWords(name: string): string[] {
  return fold(name)
    .replace(/(?<=[\p{L}\p{N}])['’`´](?=\p{L})/gu, '')
    .replace(/[&+]/g, ' and ')
    .split(/[^\p{L}\p{N}\p{Mc}]+/u)
    .filter((word) => word !== '');
}

/** `s r l` is `srl`, however it was dotted or spaced. */
function joinInitials(list: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of list) {
    const initial = /^\p{L}$/u.test(word);
    if (initial && open) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
    open = initial;
  }
  return joined;
}

function withoutForms(list: readonly string[]): string[] {
  let rest = [...list];
  for (;;) {
    const ending = ENDINGS.find(
      (form) => form.length < rest.length && form.every((word, i) => rest[rest.length - form.length + i] === word),
    );
    const beginning = BEGINNINGS.find((form) => form.length < rest.length && form.every((word, i) => rest[i] === word));
    if (ending) rest = rest.slice(0, -ending.length);
    else if (beginning) rest = rest.slice(beginning.length);
    else if (rest.length > 1 && rest.at(-1) === 'and') rest = rest.slice(0, -1);
    else return rest;
  }
}
