/** What the lists of a desk showed, by page. */
export type Views = Record<string, unknown>;

/** Desks of other pages, and on this one of other ids, do not take each other's. */
const key = (deskId: string): string => `piste-desk ${location.pathname} ${deskId}`;

/** Keeps them until the page comes back, in this tab. */
export function rememberViews(deskId: string, views: Views): void {
  try {
    sessionStorage.setItem(key(deskId), JSON.stringify(views));
  } catch {
    // Without storage a reload begins at the top of the lists.
  }
}

/** Those kept last, where the page was reloaded or come back to; nothing where somebody opens it anew. */
export function rememberedViews(deskId: string): Views {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'reload' && navigation?.type !== 'back_forward') return {};
  try {
    return JSON.parse(sessionStorage.getItem(key(deskId)) ?? '{}') as Views;
  } catch {
    return {};
  }
}
