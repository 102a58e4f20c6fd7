import { fold } from '../../../domain/similarity/normalise/fold.js';
import type { Priority } from '../../../domain/records/lead.js';

const PRIORITIES: readonly (readonly string[])[] = [
  ['0', 'low', 'normal', 'scazuta', 'normala', 'mica', 'joasa', '-'],
  ['1', 'medium', 'medie', '*', '★'],
  ['2', 'high', 'mare', 'ridicata', 'inalta', '**', '★★'],
  ['3', 'very high', 'urgent', 'foarte mare', 'foarte ridicata', 'urgenta', '***', '★★★'],
];

const YES = new Set(['1', 'x', 'yes', 'y', 'true', 'da', 'adevarat']);
const NO = new Set(['0', 'no', 'n', 'false', 'nu', 'fals']);

/** 0 to 3, by number, word or stars. */
export function readPriority(text: string): Priority | undefined {
  const word = fold(text).replace(/☆/g, '');
  const found = PRIORITIES.findIndex((words) => words.includes(word || '0'));
  return found < 0 ? undefined : (found as Priority);
}

export function readBoolean(text: string): boolean | undefined {
  const word = fold(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** The tags of a cell, each once; `,`, `;`, `|` and line breaks part them. */
export function readTags(text: string): string[] {
  const tags = text.split(/[,;|\n]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
