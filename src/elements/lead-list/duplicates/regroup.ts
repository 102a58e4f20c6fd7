import type { LeadStore } from '../../../store/lead-store.js';
import type { Link } from './listed-group.js';

/** Similar records asked for of each: more of one group are not told from each other by a person either. */
const MOST = 200;

export interface Regrouped {
  leadIds: string[];
  links: Link[];
}

/**
 * What is left of a group after something has changed: the records that are still there, in the groups that band *same*
 * now makes of them, the largest first. Records that the actor may not see stay with the largest.
 */
export async function regroup(store: LeadStore, leadIds: readonly string[]): Promise<Regrouped[]> {
  const records = await store.getMany('leads', leadIds);
  const there = new Set(records.flatMap((lead) => (lead && lead.mergedInto === undefined ? [lead.id] : [])));
  const links = there.size < 2 ? [] : await linksAmong(store, there);
  const groups = components(links).sort((x, y) => y.leadIds.length - x.leadIds.length);
  if (groups[0] && store.actor?.rights === 'own')
    groups[0].leadIds.push(...leadIds.filter((_, i) => records[i] === undefined));
  return groups;
}

async function linksAmong(store: LeadStore, ids: ReadonlySet<string>): Promise<Link[]> {
  const links = new Map<string, Link>();
  for (const a of ids) {
    const { items } = await store.similar(a, { limit: MOST });
    for (const match of items) {
      const b = match.id;
      if (match.band === 'same' && ids.has(b) && !links.has(JSON.stringify([b, a])))
        links.set(JSON.stringify([a, b]), { a, b, match });
    }
  }
  return [...links.values()];
}

function components(links: readonly Link[]): Regrouped[] {
  const groupOf = new Map<string, Regrouped>();
  for (const link of links) {
    const one = groupOf.get(link.a) ?? { leadIds: [link.a], links: [] };
    const other = groupOf.get(link.b) ?? { leadIds: [link.b], links: [] };
    const joined: Regrouped =
      one === other ? one : { leadIds: [...one.leadIds, ...other.leadIds], links: [...one.links, ...other.links] };
    joined.links.push(link);
    for (const id of joined.leadIds) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}
