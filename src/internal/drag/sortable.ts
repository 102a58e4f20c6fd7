import type Sortable from 'sortablejs';

let library: Promise<typeof Sortable> | undefined;

/** The library that drags; loaded apart, as nothing that is shown waits for it. */
export function sortable(): Promise<typeof Sortable> {
  return (library ??= import('sortablejs').then((module) => module.default));
}
