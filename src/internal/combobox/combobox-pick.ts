import type { TemplateResult } from 'lit';

/** Options under one heading. */
export interface ComboboxGroup<T> {
  /** `Suggested`, `All customers · 14 of 102,406 contain “hidro”`. */
  label?: string;
  items: readonly T[];
}

/** How an item shows as an option. */
export interface ComboboxOption {
  /** Unique in the list. */
  id: string;
  label: string;
  /** Under the label, quieter. */
  detail?: string;
  /** Before the label: an avatar, an icon. */
  start?: TemplateResult;
  /** At the end: reasons, a badge. */
  end?: TemplateResult;
  disabled?: boolean;
}

/** The user has chosen, created or cleared. The combobox shows what its `value` is set to then. Does not bubble. */
export class ComboboxPickEvent<T = unknown> extends Event {
  static readonly type = 'piste-pick';
  /** What was chosen; undefined when cleared or created. */
  readonly item: T | undefined;
  /** What was typed, when its creation was chosen. */
  readonly created: string | undefined;
  /** All that is chosen now, where several can be. */
  readonly items: readonly T[];

  constructor(pick: { item?: T | undefined; created?: string; items?: readonly T[] }) {
    super(ComboboxPickEvent.type);
    this.item = pick.item;
    this.created = pick.created;
    this.items = pick.items ?? [];
  }
}
