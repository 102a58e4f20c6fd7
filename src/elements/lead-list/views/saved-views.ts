import { asLayout, type ColumnLayout, type LayoutStorage } from '../column-layout.js';
import { asListView, type ListView } from '../list-view.js';

/** What a list shows, under a name: search, filters, order, groups and columns. */
export interface SavedView extends Omit<ListView, 'first' | 'named'> {
  /** As the user wrote it; no two of a list are the same. */
  name: string;
  columns: ColumnLayout;
}

/** The views that were kept under the key, in the order in which they were saved. What cannot be read is left out. */
export function readViews(storage: LayoutStorage | undefined, key: string): SavedView[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(asSavedView) : [];
  } catch {
    return [];
  }
}

/** Keeps the views; false where the page may not store anything. */
export function writeViews(storage: LayoutStorage | undefined, key: string, views: readonly SavedView[]): boolean {
  try {
    storage?.setItem(key, JSON.stringify(views));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** Whether two views show the same; widths of columns and the name aside. */
export function showsTheSame(a: Omit<SavedView, 'name'>, b: Omit<SavedView, 'name'>): boolean {
  return essence(a) === essence(b);
}

function essence({ search, filters, sort, group, columns }: Omit<SavedView, 'name'>): string {
  const orders = sort.map(({ by, descending }) => [by, descending === true]);
  const set = Object.entries(filters ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([search, filters && set, orders, group, columns.shown]);
}

function asSavedView(kept: unknown): SavedView[] {
  const view = asListView(kept);
  const { name, columns } = (kept ?? {}) as { name?: unknown; columns?: unknown };
  const layout = asLayout(columns);
  if (!view || !layout || typeof name !== 'string' || name === '') return [];
  const { search, filters, sort, group } = view;
  return [{ name, search, sort, columns: layout, ...(filters ? { filters } : {}), ...(group ? { group } : {}) }];
}
