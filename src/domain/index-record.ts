import type { CommandContext } from './context.js';
import type { JournalEntry } from './journal.js';
import type { IndexEntry, Reader } from './reader.js';
import type { CollectionName, Collections } from './records/collections.js';
import type { Customer } from './records/customer.js';
import type { Lead } from './records/lead.js';
import { customerKeys, fold, matchKeys, words } from './similarity/index.js';

/** Scope of records that were merged away: no list shows them (M7). */
export const ABSORBED = 'absorbed';

/** Scope of every collection but the leads'. */
export const ALL = 'all';

/** Key of every team and stage: a commit can rely on there being no other. */
export const EVERY = 'every';

/**
 * Which version of {@link indexRecord} this is. To be raised whenever it gives something else for a record that may be
 * stored already, a change of normalising included: stores make the index of such records anew in the background.
 */
export const INDEX_RECIPE = 2;

/** The collections whose index depends on the recipe; customers first, leads are found by theirs. */
export const REINDEXED = ['customers', 'leads'] as const satisfies readonly CollectionName[];

type IndexContext = Pick<CommandContext, 'normalisers' | 'defaultCountry'>;
type Indexer<C extends CollectionName> = (
  record: Collections[C],
  reader: Reader,
  context: IndexContext,
) => IndexEntry | Promise<IndexEntry>;

const LEAD_FACETS = [
  'type',
  'status',
  'salespersonId',
  'teamId',
  'stageId',
  'customerId',
  'source',
  'medium',
  'campaign',
  'country',
  'currency',
] as const;
const LEAD_WORDS = [
  'title',
  'contactName',
  'companyName',
  'email',
  'phone',
  'mobile',
  'city',
  'website',
  'jobTitle',
] as const;

const INDEXERS: { [C in CollectionName]: Indexer<C> } = {
  leads: indexLead,
  customers: indexCustomer,
  salespeople: (record) =>
    simple({ order: { name: fold(record.name) }, words: words(`${record.name} ${record.email ?? ''}`) }),
  teams: (record) =>
    simple({
      order: { sequence: record.sequence, name: fold(record.name) },
      keys: [
        EVERY,
        ...[...record.memberIds, ...(record.leaderId === undefined ? [] : [record.leaderId])].map(
          (id) => `salesperson:${id}`,
        ),
      ],
      words: words(record.name),
    }),
  stages: (record) =>
    simple({
      order: { sequence: record.sequence, name: fold(record.name) },
      facets: [facet('teamId', record.teamId)],
      keys: [EVERY],
      words: words(record.name),
    }),
  notes: related,
  activities: (record) => {
    const entry = related(record);
    return {
      ...entry,
      order: { ...entry.order, dueOn: record.dueOn ?? '' },
      facets: [
        ...entry.facets,
        facet('done', record.doneAt !== undefined),
        facet('salespersonId', record.salespersonId),
      ],
    };
  },
  attachments: related,
  followers: (record) => {
    const entry = related(record);
    return { ...entry, facets: [...entry.facets, facet('salespersonId', record.salespersonId)] };
  },
  dismissals: (record) =>
    simple({
      order: { at: record.at },
      facets: record.leadIds.map((id) => facet('leadId', id)),
      keys: record.leadIds.map((id) => `lead:${id}`),
    }),
  settings: () => simple({ order: {} }),
  journal: indexEntryOfJournal,
};

/** What a record is found by, worked out from the record and, for a lead, from its customer. */
export async function indexRecord<C extends CollectionName>(
  collection: C,
  record: Collections[C],
  reader: Reader,
  context: IndexContext,
): Promise<IndexEntry> {
  return INDEXERS[collection](record, reader, context);
}

/** `field=value`, and `field=` for an empty one. */
export function facet(field: string, value: string | number | boolean | null | undefined): string {
  return `${field}=${value ?? ''}`;
}

async function indexLead(
  lead: Lead,
  reader: Reader,
  { normalisers, defaultCountry }: IndexContext,
): Promise<IndexEntry> {
  const absorbed = lead.mergedInto !== undefined;
  const customer =
    lead.customerId === undefined || absorbed ? undefined : await reader.get('customers', lead.customerId);
  const company = customer?.companyId === undefined ? undefined : await reader.get('customers', customer.companyId);
  return {
    scope: absorbed ? ABSORBED : `${lead.type}/${lead.status}`,
    order: {
      createdAt: lead.createdAt,
      updatedAt: lead.updatedAt,
      title: fold(lead.title),
      contactName: fold(lead.contactName ?? ''),
      companyName: fold(lead.companyName ?? ''),
      email: fold(lead.email ?? ''),
      phone: lead.phone ?? lead.mobile ?? '',
      city: fold(lead.city ?? ''),
      salespersonId: lead.salespersonId ?? '',
      teamId: lead.teamId ?? '',
      stageId: lead.stageId ?? '',
      priority: lead.priority ?? 0,
      expectedRevenue: lead.expectedRevenue ?? 0,
      probability: lead.probability,
      status: lead.status,
      closedAt: lead.closedAt ?? '',
    },
    facets: [
      ...LEAD_FACETS.map((field) => facet(field, lead[field])),
      facet('priority', lead.priority ?? 0),
      facet('city', fold(lead.city ?? '')),
      ...(lead.tags?.length ? lead.tags : ['']).map((tag) => facet('tags', tag)),
      ...(absorbed ? [facet('mergedInto', lead.mergedInto)] : []),
    ],
    keys: absorbed
      ? [`merged-into:${lead.mergedInto ?? ''}`]
      : matchKeys(lead, normalisers.plain, {
          defaultCountry,
          ...(customer ? { customer } : {}),
          ...(company ? { company } : {}),
        }),
    words: words(
      LEAD_WORDS.map((field) => lead[field] ?? '').join(' ') + ' ' + digits(lead.phone) + ' ' + digits(lead.mobile),
    ),
  };
}

function indexCustomer(customer: Customer, _reader: Reader, { normalisers, defaultCountry }: IndexContext): IndexEntry {
  return {
    scope: ALL,
    order: { name: fold(customer.name), createdAt: customer.createdAt, updatedAt: customer.updatedAt },
    facets: [facet('kind', customer.kind), facet('companyId', customer.companyId)],
    keys: [
      ...customerKeys(customer, normalisers.plain, { defaultCountry }),
      ...(customer.companyId === undefined ? [] : [`company:${customer.companyId}`]),
    ],
    words: words(
      [
        customer.name,
        customer.email,
        customer.phone,
        customer.mobile,
        customer.city,
        digits(customer.phone),
        digits(customer.mobile),
      ].join(' '),
    ),
  };
}

function indexEntryOfJournal(entry: JournalEntry): IndexEntry {
  const records = new Set([...entry.leadIds, ...entry.changes.map((change) => change.id)]);
  return {
    scope: ALL,
    order: { at: entry.at },
    facets: [facet('kind', entry.kind), facet('by', entry.by), ...(entry.run ? [facet('run', entry.run.status)] : [])],
    keys: [...[...records].map((id) => `record:${id}`), ...(entry.runId === undefined ? [] : [`run:${entry.runId}`])],
    words: [],
  };
}

function related(record: { leadId: string; createdAt: string }): IndexEntry {
  return simple({
    order: { createdAt: record.createdAt },
    facets: [facet('leadId', record.leadId)],
    keys: [`lead:${record.leadId}`],
  });
}

function simple(entry: Partial<IndexEntry> & Pick<IndexEntry, 'order'>): IndexEntry {
  return { scope: ALL, facets: [], keys: [], words: [], ...entry };
}

function digits(phone: string | undefined): string {
  return phone?.replace(/\D+/g, '') ?? '';
}
