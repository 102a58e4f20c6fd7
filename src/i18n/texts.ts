import { HASH_DELIMITER, generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { languageOf } from './language.js';

/** Languages of the kit besides English, which is that of the code. Loaded when an element is to speak them. */
const loaders: Readonly<Record<string, () => Promise<{ templates: TemplateMap }>>> = {
  ro: () => import('../generated/locales/ro.js'),
};

const loading = new Map<string, Promise<void>>();
const loaded = new Map<string, TemplateMap>();
const replaced = new Map<string, TemplateMap>();
/** What is loaded with what a host has put in its place. */
const spoken = new Map<string, TemplateMap>();
const listeners = new Set<() => void>();

/** Whether there are texts in this language (`ro`, not `ro-RO`), loaded or not. */
export function isKnownLanguage(language: string): boolean {
  return language === 'en' || language in loaders || replaced.has(language);
}

/** What is said instead of the English texts of the code; undefined where they are said as they are. */
export function textsOf(language: string): TemplateMap | undefined {
  return spoken.get(language);
}

/** Loads the texts of a language; undefined when there is nothing to wait for. Never rejects: English is left then. */
export function loadTexts(language: string): Promise<void> | undefined {
  const load = loaders[language];
  if (!load || loaded.has(language)) return undefined;
  let promise = loading.get(language);
  if (!promise) {
    promise = load()
      .then(({ templates }) => {
        loaded.set(language, templates);
        merge(language);
      })
      .catch(reportError)
      .finally(() => loading.delete(language));
    loading.set(language, promise);
  }
  return promise;
}

/** Called when a host has changed texts. Returns how to stop. */
export function onTextsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Changes texts of a language, or adds a language: `overrideTexts('en', { 'Convert to Opportunity': 'Qualify' })`.
 *
 * Keys are English texts of the kit, or ids of messages; `{0}`, `{1}`… stand for what a text has inserted, in the
 * order of the English one: `{ '{0} leads selected': '{0} prospects selected' }`. Elements on the page follow at once.
 */
export function overrideTexts(locale: string, replacements: Readonly<Record<string, string>>): void {
  const language = languageOf(locale);
  const map: TemplateMap = { ...replaced.get(language) };
  for (const [key, text] of Object.entries(replacements)) {
    map[key] = map[idOf(key)] = parse(text);
  }
  replaced.set(language, map);
  merge(language);
  for (const listener of listeners) listener();
}

function merge(language: string): void {
  spoken.set(language, { ...loaded.get(language), ...replaced.get(language) });
}

const HOLE = /\{(\d+)\}/;

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
