import * as v from 'valibot';
import { PisteError } from '../errors.js';
import { isEmpty } from '../fields.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
/** Fields of records that hold a time. */
const INSTANTS = ['createdAt', 'updatedAt', 'convertedAt', 'closedAt', 'doneAt'];
const line = v.pipe(v.string(), v.maxLength(2_000));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty('is required'), v.maxLength(2_000));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const instant = v.pipe(
  v.string(),
  v.check((given) => INSTANT.test(given) && isThere(given), 'must be a time in UTC such as 2026-03-01T08:00:00Z'),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as RO'));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as RON'));
const ids = v.array(id);
/** What every storage and a backup can hold (X2). */
const data = v.custom<unknown>(
  (value) => isData(value),
  'must be text, a number, a date, a file, or lists and objects of these',
);
const own = v.record(v.string(), data);
const address = {
  street: v.optional(line),
  street2: v.optional(line),
  city: v.optional(line),
  state: v.optional(line),
  zip: v.optional(line),
  country: v.optional(country),
};
const contact = {
  jobTitle: v.optional(line),
  email: v.optional(line),
  phone: v.optional(line),
  mobile: v.optional(line),
  website: v.optional(line),
  language: v.optional(line),
  ...address,
};

/** Unknown fields are kept. */
export const leadSchema = v.looseObject({
  id,
  type: v.picklist(['lead', 'opportunity']),
  title: name,
  contactName: v.optional(line),
  companyName: v.optional(line),
  ...contact,
  // As long as it comes: in a merge those of all records are kept (M4).
  description: v.optional(v.string()),
  tags: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
  priority: v.optional(v.picklist([0, 1, 2, 3], 'must be 0, 1, 2 or 3')),
  expectedRevenue: v.optional(v.pipe(v.number(), v.finite())),
  currency: v.optional(currency),
  probability: v.pipe(
    v.number('must be a number'),
    v.minValue(0, 'must be from 0 to 100'),
    v.maxValue(100, 'must be from 0 to 100'),
  ),
  stageId: v.optional(id),
  salespersonId: v.optional(id),
  teamId: v.optional(id),
  customerId: v.optional(id),
  source: v.optional(line),
  medium: v.optional(line),
  campaign: v.optional(line),
  referredBy: v.optional(line),
  doNotContact: v.optional(v.boolean()),
  status: v.picklist(['open', 'won', 'lost']),
  lostReason: v.optional(line),
  createdAt: instant,
  updatedAt: instant,
  convertedAt: v.optional(instant),
  closedAt: v.optional(instant),
  mergedInto: v.optional(id),
  aliases: v.optional(v.array(v.looseObject({ field: v.string(), leadId: id, value: v.unknown() }))),
  fields: v.optional(own),
});

export const customerSchema = v.looseObject({
  id,
  kind: v.picklist(['company', 'person']),
  name,
  companyId: v.optional(id),
  ...contact,
  createdAt: instant,
  updatedAt: instant,
  fields: v.optional(own),
});

export const teamSchema = v.looseObject({
  id,
  name,
  usesLeads: v.boolean(),
  leaderId: v.optional(id),
  memberIds: ids,
  sequence: v.pipe(v.number(), v.finite()),
});

export const salespersonSchema = v.looseObject({ id, name, email: v.optional(line), active: v.boolean() });

export const stageSchema = v.looseObject({
  id,
  name,
  sequence: v.pipe(v.number(), v.finite()),
  teamId: v.optional(id),
  won: v.boolean(),
  folded: v.optional(v.boolean()),
});

export const activitySchema = v.looseObject({
  id,
  leadId: id,
  kind: v.picklist(['call', 'meeting', 'email', 'task']),
  summary: name,
  dueOn: v.optional(v.pipe(v.string(), v.isoDate('must be a day such as 2026-03-01'))),
  doneAt: v.optional(instant),
  salespersonId: v.optional(id),
  originId: v.optional(id),
  createdAt: instant,
  createdBy: v.optional(id),
});

/** Largest attachment, in bytes: 10 MiB. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

export const attachmentSchema = v.looseObject({
  id,
  leadId: id,
  name,
  mediaType: v.string(),
  originId: v.optional(id),
  createdAt: instant,
  createdBy: v.optional(id),
  size: v.pipe(v.number(), v.maxValue(ATTACHMENT_LIMIT, 'must be at most 10 MiB; put larger files behind a link')),
});

/**
 * The record, if it is one; its times as the clock writes them, so that their order is that of their texts.
 * @throws PisteError `invalid`; `details.issues` lists `{ field, message }`.
 */
export function validated<T extends object>(schema: v.GenericSchema, record: T, what: string): T {
  const result = v.safeParse(schema, record);
  if (result.success) return withPlainInstants(withoutEmpty(record));
  const issues = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    message: issue.message,
    value: issue.input,
  }));
  const list = issues.map((issue) => `${issue.field} ${issue.message}`).join('; ');
  throw new PisteError('invalid', `The ${what} was not saved: ${list}. Correct it and save again.`, {
    details: { issues },
  });
}

function withoutEmpty<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => key === 'memberIds' || !isEmpty(value)),
  ) as T;
}

function withPlainInstants<T extends object>(record: T): T {
  const plain = Object.entries(record).map(([field, value]): [string, unknown] =>
    INSTANTS.includes(field) && typeof value === 'string' ? [field, new Date(value).toISOString()] : [field, value],
  );
  return Object.fromEntries(plain) as T;
}

/** Whether there is such a day and time: browsers read 30 February as 2 March. */
function isThere(instant: string): boolean {
  const time = new Date(instant);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 16) === instant.slice(0, 16);
}

function isData(value: unknown, depth = 0): boolean {
  if (['function', 'symbol', 'bigint'].includes(typeof value) || depth > 100) return false;
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Blob) return true;
  // By its tag, as it may come from another window.
  if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]') return false;
  return Object.values(value).every((each) => isData(each, depth + 1));
}
