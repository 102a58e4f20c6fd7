import type { Customer } from '../../../domain/records/customer.js';
import type { Lead } from '../../../domain/records/lead.js';
import type { Activity, Follower, Note } from '../../../domain/records/related.js';
import { SETTINGS_ID, type Settings } from '../../../domain/records/settings.js';
import type { Salesperson, Stage, Team } from '../../../domain/records/team.js';
import { DESCRIPTIONS } from '../data/remarks.js';
import { DEFAULT_NOW, generateLeads, type GeneratedLead, type GenerateOptions } from '../generate-leads.js';
import { createRandom } from '../random.js';
import { CustomerCards } from './customers.js';
import { advance } from './progress.js';
import { writeRemarks } from './remarks.js';
import { SALESPEOPLE, STAGES, TEAMS, type Fresh } from './staff.js';

export interface WorkspaceOptions extends Omit<GenerateOptions, 'count'> {
  /** How many leads and opportunities. Default 120. */
  leads?: number;
}

/** A base as it looks after a year of work, by collection, ready to be stored; ids come from the seed. */
export interface GeneratedWorkspace {
  settings: Fresh<Settings>[];
  salespeople: Fresh<Salesperson>[];
  teams: Fresh<Team>[];
  stages: Fresh<Stage>[];
  customers: Fresh<Customer>[];
  leads: Fresh<Lead>[];
  notes: Fresh<Note>[];
  activities: Fresh<Activity>[];
  followers: Fresh<Follower>[];
  /** Which leads speak of one party, in the order of `leads`. */
  truth: (Pick<GeneratedLead, 'entity' | 'kind'> & { leadId: string; duplicateOf?: string; lookAlikeOf?: string })[];
}

/**
 * A believable base for demonstrations and tests: leads switched on, five salespeople, four teams, five stages,
 * customers (some of which leads know by e-mail or phone without a link), and leads and opportunities of every status.
 */
export function generateWorkspace({
  leads: count = 120,
  seed = 1,
  now = DEFAULT_NOW,
  ...options
}: WorkspaceOptions = {}): GeneratedWorkspace {
  const today = new Date(now).getTime();
  const random = createRandom(`${seed}/workspace`);
  const names = createRandom(`${seed}/ids`);
  const newId = (kind: string) => `${kind}-${names.code(10)}`;
  const cards = new CustomerCards(() => newId('customer'), random);
  const base: GeneratedWorkspace = {
    settings: [{ id: SETTINGS_ID, leadsEnabled: true }],
    salespeople: SALESPEOPLE.map((person) => ({ ...person })),
    teams: TEAMS.map((team) => ({ ...team, memberIds: [...team.memberIds] })),
    stages: STAGES.map(({ usual: _usual, ...stage }) => stage),
    customers: cards.all,
    leads: [],
    notes: [],
    activities: [],
    followers: [],
    truth: [],
  };
  const ids: string[] = [];
  for (const made of generateLeads({ ...options, count, seed, now })) {
    const id = newId('lead');
    ids.push(id);
    const lead = advance(made, id, today, random);
    finish(lead, made);
    base.leads.push(lead);
    base.truth.push(truthOf(made, ids));
    const { notes, activities, followers } = writeRemarks(lead, today, newId, random);
    base.notes.push(...notes);
    base.activities.push(...activities);
    base.followers.push(...followers);
  }
  return base;

  /** The rest of what a worked-on record has: its customer, a message, a referrer. */
  function finish(lead: Fresh<Lead>, made: GeneratedLead): void {
    const linked = lead.status === 'won' || (lead.type === 'opportunity' && random.chance(0.7));
    // Somebody who bought before writes again: the card is there, the lead does not know it.
    if (linked) lead.customerId = cards.add(made);
    else if (random.chance(0.12)) cards.add(made);
    if (random.chance(0.2)) lead.description = random.pick(DESCRIPTIONS);
    if (lead.source === 'Recomandare' && random.chance(0.6)) lead.referredBy = random.pick(SALESPEOPLE).name;
    if (random.chance(0.02)) lead.doNotContact = true;
  }
}

function truthOf(
  { entity, kind, duplicateOf, lookAlikeOf }: GeneratedLead,
  ids: readonly string[],
): GeneratedWorkspace['truth'][number] {
  return {
    leadId: ids[ids.length - 1]!,
    entity,
    ...(kind === undefined ? {} : { kind }),
    ...(duplicateOf === undefined ? {} : { duplicateOf: ids[duplicateOf]! }),
    ...(lookAlikeOf === undefined ? {} : { lookAlikeOf: ids[lookAlikeOf]! }),
  };
}
