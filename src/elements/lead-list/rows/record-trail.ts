import type { RecordTrail } from '../../../internal/record-trail.js';
import type { LeadPages } from './lead-pages.js';
import { isLead } from './list-row.js';

export type { RecordTrail };

/** The place of a record among the rows of a list, and its neighbours; the one after the last row read is read now. */
export async function trailIn(pages: LeadPages, leadId: string): Promise<RecordTrail | undefined> {
  const row = pages.rows.findIndex(({ id }) => id === leadId);
  const { total } = pages;
  if (row < 0 || total === undefined) return undefined;
  // behind the last row of a group comes the head of the next
  if (row + 2 >= pages.rows.length && row + 1 < pages.length) await pages.load(row + 2);
  const leads = pages.rows.filter(isLead);
  const at = leads.findIndex(({ id }) => id === leadId);
  return { position: at + 1, total, previousId: leads[at - 1]?.id, nextId: leads[at + 1]?.id };
}
