import { columnById, COLUMNS, USUAL_COLUMNS, type Column, type ColumnId } from './columns.js';

/** Which columns a list shows, in which order, and how wide they are. */
export interface ColumnLayout {
  /** In their order; the title is always among them. */
  shown: readonly ColumnId[];
  /** In CSS pixels; a column without one takes its share of the room. */
  widths: Readonly<Partial<Record<ColumnId, number>>>;
}

/** Where a layout is remembered: `localStorage`, or a part of a host that reads and writes like it. */
export type LayoutStorage = Pick<Storage, 'getItem' | 'setItem'>;

export const USUAL_LAYOUT: ColumnLayout = { shown: USUAL_COLUMNS, widths: {} };

/** No column is dragged narrower than this, in CSS pixels. */
export const NARROWEST = 40;

/** The columns that a layout shows. */
export function shownColumns(layout: ColumnLayout): readonly Column[] {
  return withTitle(layout.shown).map(columnById);
}

/**
 * Shows a column, at its usual place, or hides it; widths that were dragged are given up, as the room is shared out anew.
 */
export function withColumn(layout: ColumnLayout, id: ColumnId): ColumnLayout {
  if (layout.shown.includes(id)) return { shown: layout.shown.filter((other) => other !== id), widths: {} };
  const usual = COLUMNS.map((column) => column.id);
  const before = usual.slice(0, usual.indexOf(id)).findLast((other) => layout.shown.includes(other));
  return { shown: layout.shown.toSpliced(before ? layout.shown.indexOf(before) + 1 : 0, 0, id), widths: {} };
}

function withTitle(shown: readonly ColumnId[]): readonly ColumnId[] {
  return shown.includes('title') ? shown : withColumn({ shown, widths: {} }, 'title').shown;
}

/** Puts a column before another one, or at the end; all keep their widths. */
export function withOrder(layout: ColumnLayout, id: ColumnId, before: ColumnId | undefined): ColumnLayout {
  const others = layout.shown.filter((other) => other !== id);
  const at = before === undefined ? -1 : others.indexOf(before);
  return { ...layout, shown: others.toSpliced(at < 0 ? others.length : at, 0, id) };
}

/** What was remembered under the name; the usual layout where nothing was, or nothing that can be read. */
export function readLayout(storage: LayoutStorage | undefined, name: string): ColumnLayout {
  try {
    return asLayout(JSON.parse(storage?.getItem(name) ?? 'null')) ?? USUAL_LAYOUT;
  } catch {
    return USUAL_LAYOUT;
  }
}

/** A layout as it was kept, without what this version does not know; undefined for what is none. */
export function asLayout(kept: unknown): ColumnLayout | undefined {
  if (!isObject(kept) || !Array.isArray(kept['shown'])) return undefined;
  const widths = isObject(kept['widths']) ? kept['widths'] : {};
  const known = new Set(kept['shown'].filter((id) => COLUMNS.some((column) => column.id === id)) as ColumnId[]);
  return {
    shown: withTitle([...known]),
    widths: Object.fromEntries(COLUMNS.flatMap(({ id }) => (isWidth(widths[id]) ? [[id, widths[id]]] : []))),
  };
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
