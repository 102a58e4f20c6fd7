import { COLUMNS, USUAL_COLUMNS, type Column, type ColumnId } from './columns.js';

/** Which columns a list shows and how wide they are. */
export interface ColumnLayout {
  shown: readonly ColumnId[];
  /** In CSS pixels; a column without one takes its share of the room. */
  widths: Readonly<Partial<Record<ColumnId, number>>>;
}

/** Where a layout is remembered: `localStorage`, or a part of a host that reads and writes like it. */
export type LayoutStorage = Pick<Storage, 'getItem' | 'setItem'>;

export const USUAL_LAYOUT: ColumnLayout = { shown: USUAL_COLUMNS, widths: {} };

/** No column is dragged narrower than this, in CSS pixels. */
export const NARROWEST = 40;

/** The columns that a layout shows, in the order of {@link COLUMNS}. */
export function shownColumns(layout: ColumnLayout): readonly Column[] {
  return COLUMNS.filter(({ id }) => id === 'title' || layout.shown.includes(id));
}

/** Shows a column or hides it; widths that were dragged are given up, as the room is shared out anew. */
export function withColumn(layout: ColumnLayout, id: ColumnId): ColumnLayout {
  const shown = layout.shown.includes(id) ? layout.shown.filter((other) => other !== id) : [...layout.shown, id];
  return { shown, widths: {} };
}

/** What was remembered under the name; the usual layout where nothing was, or nothing that can be read. */
export function readLayout(storage: LayoutStorage | undefined, name: string): ColumnLayout {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(name) ?? 'null');
    if (!isObject(stored) || !Array.isArray(stored['shown'])) return USUAL_LAYOUT;
    const widths = isObject(stored['widths']) ? stored['widths'] : {};
    return {
      shown: COLUMNS.map(({ id }) => id).filter((id) => (stored['shown'] as unknown[]).includes(id)),
      widths: Object.fromEntries(COLUMNS.flatMap(({ id }) => (isWidth(widths[id]) ? [[id, widths[id]]] : []))),
    };
  } catch {
    return USUAL_LAYOUT;
  }
}

/** Remembers a layout; a page that may not store anything goes without. */
export function writeLayout(storage: LayoutStorage | undefined, name: string, layout: ColumnLayout): void {
  try {
    storage?.setItem(name, JSON.stringify(layout));
  } catch {
    // Private windows and full storages refuse; the layout lasts as long as the page then.
  }
}

/** The page's `localStorage`, where the page may use it. */
export function pageStorage(): LayoutStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && value >= NARROWEST && value < 4000;
}
