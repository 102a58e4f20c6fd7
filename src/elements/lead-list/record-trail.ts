import type { RecordTrail } from '../../internal/record-trail.js';
import type { LeadPages } from './lead-pages.js';

export type { RecordTrail };

/** The place of a record among the rows of a list, and its neighbours; the one after the last row read is read now. */
export async function trailIn(pages: LeadPages, leadId: string): Promise<RecordTrail | undefined> {
  const at = pages.rows.findIndex(({ id }) => id === leadId);
  const { total } = pages;
  if (at < 0 || total === undefined) return undefined;
  if (at + 1 >= pages.rows.length && at + 1 < total) await pages.load(at + 1);
  return {
    position: at + 1,
    total,
    previousId: pages.rows[at - 1]?.id,
    nextId: pages.rows[at + 1]?.id,
  };
}
