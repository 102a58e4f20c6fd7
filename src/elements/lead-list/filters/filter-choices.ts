import type { Group } from '../../../domain/reader.js';
import { collator, formatNumber } from '../../../i18n/index.js';
import { avatar } from '../../../internal/avatar.js';
import { beginsWords } from '../../../internal/begins-words.js';
import type { ComboboxGroup, ComboboxOption } from '../../../internal/combobox/combobox-pick.js';
import { choiceText, type FilterWords } from './filter-texts.js';
import type { ValuesFilter } from './list-filters.js';

/** A filter whose values are chosen from those that the list has. */
export type ChoiceName = Exclude<ValuesFilter, 'statuses'>;

/** A value to filter by; null stands for an empty field. */
export interface Choice {
  value: string | null;
  label: string;
  /** Records that have it; undefined for one that was chosen before. */
  count?: number;
}

/** By which the store counts the values of a filter. */
export const FACET: Record<ChoiceName, string> = {
  salespeople: 'salespersonId',
  teams: 'teamId',
  stages: 'stageId',
  tags: 'tags',
  sources: 'source',
};

/** The values that records have, those first that stand for an empty field, then by name. */
export function choices(
  name: ChoiceName,
  groups: readonly Group[],
  typed: string,
  words: FilterWords,
): ComboboxGroup<Choice>[] {
  const order = collator();
  const items = groups
    .map(({ value, count }): Choice => ({ value: value || null, label: choiceText(name, value || null, words), count }))
    .filter(({ label }) => beginsWords(label, typed))
    .sort((a, b) => Number(a.value !== null) - Number(b.value !== null) || order.compare(a.label, b.label));
  return [{ items }];
}

/** What is chosen now. */
export function chosen(name: ChoiceName, values: readonly (string | null)[] | undefined, words: FilterWords): Choice[] {
  return (values ?? []).map((value) => ({ value, label: choiceText(name, value, words) }));
}

/** How a choice is shown. */
export function choiceOption(name: ChoiceName, { names }: FilterWords): (choice: Choice) => ComboboxOption {
  return ({ value, label, count }) => ({
    id: value ?? '',
    label,
    ...(count === undefined ? {} : { detail: formatNumber(count) }),
    ...(name === 'salespeople' ? { start: avatar(value === null ? undefined : names.salesperson(value)) } : {}),
  });
}
