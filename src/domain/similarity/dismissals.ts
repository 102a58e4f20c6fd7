import { digestOf } from '../digest.js';
import type { Reader, ReadOptions } from '../reader.js';
import type { Lead } from '../records/lead.js';

/** The fields that are compared, other than aliases. A dismissal lapses when one of them changes (D6). */
const COMPARED = [
  'contactName',
  'companyName',
  'email',
  'phone',
  'mobile',
  'website',
  'street',
  'street2',
  'city',
  'zip',
  'country',
  'customerId',
] as const satisfies readonly (keyof Lead)[];

const ALSO_COMPARED = ['state', 'jobTitle'] as const satisfies readonly (keyof Lead)[];

/**
 * What was compared of a lead, as a short digest: equal as long as no compared field changes. Not the values
 * themselves, so that a dismissal does not keep what was deleted from the record.
 */
export function comparedState(
  lead: Pick<Lead, (typeof COMPARED)[number] | (typeof ALSO_COMPARED)[number] | 'aliases' | 'fields'>,
): string {
  const aliases = (lead.aliases ?? []).filter(
    ({ field }) => field === 'email' || field === 'phone' || field === 'mobile',
  );
  const also = ALSO_COMPARED.flatMap((field) => (lead[field] ? [[field, lead[field]]] : []));
  const own = Object.entries(lead.fields ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(
    JSON.stringify([
      ...COMPARED.map((field) => lead[field] ?? ''),
      aliases.map(({ field, value }) => [field, value]),
      ...also,
      ...own,
    ]),
  );
}

/**
 * Ids of the records that a user has told apart from this one and that have not changed since, nor has it (D6).
 * @param among only these are looked at.
 */
export async function dismissedFrom(
  lead: Lead,
  among: ReadonlySet<string>,
  reader: Reader,
  options?: ReadOptions,
): Promise<Set<string>> {
  const [hits] = await reader.lookup('dismissals', [`lead:${lead.id}`], { ...options, limit: 1_000_000 });
  const found = hits && hits.ids.length > 0 ? await reader.getMany('dismissals', hits.ids, options) : [];
  const pairs = found.flatMap((dismissal) => {
    if (!dismissal) return [];
    const at = dismissal.leadIds.indexOf(lead.id);
    const otherId = dismissal.leadIds[1 - at];
    if (at < 0 || otherId === undefined || !among.has(otherId)) return [];
    return [{ otherId, mine: dismissal.compared[at], theirs: dismissal.compared[1 - at] }];
  });
  const state = pairs.length > 0 ? comparedState(lead) : '';
  const standing = pairs.filter(({ mine }) => mine === state);
  const others =
    standing.length > 0
      ? await reader.getMany(
          'leads',
          standing.map(({ otherId }) => otherId),
          options,
        )
      : [];
  return new Set(
    standing.filter(({ theirs }, i) => others[i] && comparedState(others[i]) === theirs).map(({ otherId }) => otherId),
  );
}
