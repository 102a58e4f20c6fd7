import type { DeskPage } from '../../events/index.js';

/** Where in the desk the user is: a page, or a record or a team on it. */
export interface Place {
  page: DeskPage;
  /** A record, on `leads` and `pipeline`. */
  leadId?: string | undefined;
  /** A team, on `teams`. */
  teamId?: string | undefined;
}

const PAGES: readonly string[] = ['leads', 'pipeline', 'settings', 'teams', 'import', 'history'] satisfies DeskPage[];

/** Whether a page lies under *Configuration*. */
export function isConfiguration(page: DeskPage): boolean {
  return page !== 'leads' && page !== 'pipeline';
}

/** The place of an address such as `#/leads/ID`; undefined where it is no place of the desk. */
export function placeOf(hash: string): Place | undefined {
  const [page, id, ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (!hash.startsWith('#/') || page === undefined || !PAGES.includes(page) || rest.length > 0) return undefined;
  const place: Place = { page: page as DeskPage };
  const decoded = id ? idOf(id) : undefined;
  if (!decoded) return place;
  if (page === 'leads' || page === 'pipeline') return { ...place, leadId: decoded };
  return page === 'teams' ? { ...place, teamId: decoded } : undefined;
}

/** Its address. */
export function hashOf({ page, leadId, teamId }: Place): string {
  const id = leadId ?? teamId;
  return id === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;
}

export function samePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.page === other?.page && one?.leadId === other?.leadId && one?.teamId === other?.teamId;
}

function idOf(id: string): string | undefined {
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}
