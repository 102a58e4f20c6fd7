import type { Lead } from '../../../domain/records/lead.js';
import type { Activity, Follower, Note } from '../../../domain/records/related.js';
import { ACTIVITIES_EN, ACTIVITIES_RO, NOTES_EN, NOTES_RO } from '../data/remarks.js';
import type { Random } from '../random.js';
import { SALESPEOPLE, type Fresh } from './staff.js';

const DAY = 86_400_000;

export interface Remarks {
  notes: Fresh<Note>[];
  activities: Fresh<Activity>[];
  followers: Fresh<Follower>[];
}

/** What has been written on the record and what is to be done, more of it the further it has come. */
export function writeRemarks(lead: Fresh<Lead>, now: number, newId: (kind: string) => string, random: Random): Remarks {
  const romanian = lead.country === undefined || lead.country === 'RO' || lead.country === 'MD';
  const by = lead.salespersonId ?? (random.chance(0.5) ? random.pick(SALESPEOPLE).id : undefined);
  const base = (kind: string, from: number, to: number) => ({
    id: newId(kind),
    leadId: lead.id,
    createdAt: new Date(from + Math.floor(random.next() * Math.max(0, to - from))).toISOString(),
    ...(by === undefined ? {} : { createdBy: by }),
  });
  const created = Date.parse(lead.createdAt);
  const last = Date.parse(lead.closedAt ?? new Date(now).toISOString());
  const opportunity = lead.type === 'opportunity';
  const notes = Array.from(
    {
      length: random.weighted(
        opportunity
          ? ([
              [0, 2],
              [1, 4],
              [2, 3],
              [3, 1],
            ] as const)
          : ([
              [0, 6],
              [1, 3],
              [2, 1],
            ] as const),
      ),
    },
    () => ({
      ...base('note', created, last),
      text: random.pick(romanian ? NOTES_RO : NOTES_EN),
    }),
  );
  const activities: Fresh<Activity>[] = [];
  if (lead.status === 'open' && random.chance(opportunity ? 0.75 : 0.3)) activities.push(activity(false));
  if (random.chance(opportunity ? 0.4 : 0.1)) activities.push(activity(true));
  const followers = [
    ...new Set([
      ...(lead.salespersonId && opportunity ? [lead.salespersonId] : []),
      ...(random.chance(0.06) ? [random.pick(SALESPEOPLE).id] : []),
    ]),
  ].map((salespersonId) => ({ ...base('follower', created, created + DAY), salespersonId }));
  return { notes, activities, followers };

  function activity(done: boolean): Fresh<Activity> {
    const [kind, summary] = random.pick(romanian ? ACTIVITIES_RO : ACTIVITIES_EN).split(': ');
    const due = done
      ? created + random.next() * (last - created)
      : Math.max(created + DAY, now + random.between(-8, 16) * DAY);
    return {
      ...base('activity', Math.max(created, Math.min(due, now) - 10 * DAY), Math.min(due, now)),
      kind: kind as Activity['kind'],
      summary: summary!,
      dueOn: new Date(due).toISOString().slice(0, 10),
      ...(done ? { doneAt: new Date(due).toISOString() } : {}),
      ...(by === undefined ? {} : { salespersonId: by }),
    };
  }
}
