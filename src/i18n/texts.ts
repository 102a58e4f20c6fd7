import { HASH_DELIMITER, generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { templates as romanian } from '../generated/locales/ro.js';
import { languageOf } from './language.js';

const texts = new Map<string, TemplateMap>([['ro', romanian]]);
const listeners = new Set<() => void>();

/** Whether there are texts in this language (`ro`, not `ro-RO`). English is the language of the code. */
export function isKnownLanguage(language: string): boolean {
  return language === 'en' || texts.has(language);
}

/** What is said instead of the English texts of the code; undefined where they are said as they are. */
export function textsOf(language: string): TemplateMap | undefined {
  return texts.get(language);
}

/** Called when a host has changed texts. Returns how to stop. */
export function onTextsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const HOLE = /\{(\d+)\}/;

/**
 * Changes texts of a language, or adds a language: `overrideTexts('en', { 'Convert to Opportunity': 'Qualify' })`.
 *
 * Keys are English texts of the kit, or ids of messages; `{0}`, `{1}`… stand for what a text has inserted, in the
 * order of the English one: `{ '{0} leads selected': '{0} prospects selected' }`. Elements on the page follow at once.
 */
export function overrideTexts(locale: string, replacements: Readonly<Record<string, string>>): void {
  const language = languageOf(locale);
  const map: TemplateMap = { ...texts.get(language) };
  for (const [key, text] of Object.entries(replacements)) {
    map[key] = map[idOf(key)] = parse(text);
  }
  texts.set(language, map);
  for (const listener of listeners) listener();
}

function idOf(english: string): string {
  return generateMsgId(english.split(/\{\d+\}/).join(HASH_DELIMITER), false);
}

function parse(text: string): TemplateMap[string] {
  if (!HOLE.test(text)) return text;
  const pieces = text.split(HOLE);
  const strings = pieces.filter((_, index) => index % 2 === 0);
  const values = pieces.filter((_, index) => index % 2 === 1).map(Number);
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values };
}
