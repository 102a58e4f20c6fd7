import { html, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.js';

const HUES = 6;

/** Who or what an avatar stands for. */
export interface Portrait {
  id: string;
  name: string;
  /** Companies are square, people round. Default `person`. */
  kind?: 'person' | 'company';
}

/**
 * Initials on a hue chosen by id; a dashed circle for nobody. Hidden from assistive technology, as the name stands
 * beside it; with `labelled` it stands alone and carries the name itself.
 */
export function avatar(of: Portrait | undefined, { labelled = false, large = false } = {}): TemplateResult {
  const classes = ['avatar', ...(of ? [`p${hue(of.id)}`] : ['nobody'])];
  if (of?.kind === 'company') classes.push('org');
  if (large) classes.push('l');
  const name = personName(of);
  return labelled
    ? html`<span class=${classes.join(' ')} role="img" aria-label=${name} title=${name}>${initials(of)}</span>`
    : html`<span class=${classes.join(' ')} aria-hidden="true">${initials(of)}</span>`;
}

/** The avatar with the name beside it; *Unassigned* for nobody. */
export function person(of: Portrait | undefined): TemplateResult {
  return html`<span class="person"
    >${avatar(of)}<span class=${of ? 'clip' : 'clip faint'}>${personName(of)}</span></span
  >`;
}

/** The name, or *Unassigned*. */
export function personName(of: { name: string } | undefined): string {
  return of?.name ?? msg('Unassigned');
}

function initials(of: Portrait | undefined): string {
  if (!of) return '';
  const words = of.name.split(/[\s\-.]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const last = of.kind === 'company' ? words[1] : words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last].map((word) => (word ? [...word][0]!.toLocaleUpperCase() : '')).join('');
}

/** The same hue for an id everywhere and always. */
function hue(id: string): number {
  let sum = 7;
  for (const character of id) sum = (sum * 31 + character.codePointAt(0)!) >>> 0;
  return (sum % HUES) + 1;
}
