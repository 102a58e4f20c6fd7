/**
 * What is left of a Latin word when spelling habits are taken off it: `Aleksandr` and `Alexander`, `Yuri` and `Iurii`,
 * `Mohammed` and `Muhamad`, `Schmidt` and `Şmit`, `Philipp` and `Filip` come out alike.
 */
export function skeleton(word: string): string {
  const plain = word
    .replace(/sch|sh|sz|ș/g, 's')
    .replace(/tch|tsch|cz/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/ck|kh|ch|q|c/g, 'k')
    .replace(/[wu](?=[aeio])|w/g, 'v')
    .replace(/dt$/, 't')
    .replace(/zh|z/g, 's')
    .replace(/dh|th/g, 't')
    .replace(/gh/g, 'g')
    .replace(/[yj]/g, 'i')
    .replace(/h/g, '');
  const first = plain.slice(0, 1);
  const rest = plain.slice(1).replace(/[aeiou]+/g, '');
  return ((/[aeiou]/.test(first) ? 'a' : first) + rest).replace(/(.)\1+/g, '$1');
}

/** The consonants of a word's {@link skeleton}, each once and sorted: letters that change places or come twice hide nothing. */
export function consonants(word: string): string {
  return [...new Set(skeleton(word))].sort().join('');
}
