import type { Reader, ReadOptions } from '../../reader.js';
import type { Lead } from '../../records/lead.js';
import type { Dismissal } from '../../records/settings.js';
import { comparedState } from '../dismissals.js';

/** Whether a user has told two records apart, and neither has changed since (D6). */
export type Apart = (a: string, b: string) => boolean;

const PAGE = 1000;

/** Reads all pairs that were told apart; they stand once both records have been seen unchanged. */
export async function readApart(
  reader: Reader,
  options?: ReadOptions,
): Promise<{ see(lead: Lead): void; apart(): Apart }> {
  const ofLead = new Map<string, Dismissal[]>();
  for (let cursor: string | undefined; ;) {
    const page = await reader.list('dismissals', { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) }, options);
    for (const dismissal of page.items)
      for (const id of dismissal.leadIds) ofLead.set(id, [...(ofLead.get(id) ?? []), dismissal]);
    if (page.next === undefined) break;
    cursor = page.next;
  }
  const standing = new Map<Dismissal, number>();
  return {
    see(lead) {
      const dismissals = ofLead.get(lead.id);
      if (!dismissals) return;
      const state = comparedState(lead);
      for (const dismissal of dismissals)
        if (dismissal.compared[dismissal.leadIds.indexOf(lead.id)] === state)
          standing.set(dismissal, (standing.get(dismissal) ?? 0) + 1);
    },
    apart() {
      const pairs = new Set([...standing].flatMap(([{ leadIds }, seen]) => (seen === 2 ? [leadIds.join('\n')] : [])));
      return (a, b) => pairs.size > 0 && pairs.has(a < b ? `${a}\n${b}` : `${b}\n${a}`);
    },
  };
}
