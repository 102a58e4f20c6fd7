import * as v from 'valibot';
import { PisteError } from '../errors.js';
import type { CommandKind } from './command.js';

const id = v.string('must be an id');
const ids = v.array(id, 'must be a list of ids');
const text = v.string('must be text');
const record = v.looseObject({}, 'must be an object');
const flag = v.boolean('must be true or false');
const openLeads = v.optional(v.picklist(['keep', 'convert'], 'must be "convert" or "keep"'));
const customer = v.looseObject(
  { action: v.picklist(['create', 'link', 'none'], 'must be "create", "link" or "none"') },
  'must be an object with an action',
);

/** What a command needs for a plan to be made at all; the values of records are checked where they are written. */
const SHAPES: Readonly<Record<CommandKind, v.ObjectEntries>> = {
  'save-lead': { lead: record },
  'convert-lead': { leadId: id, customer, fields: v.optional(record) },
  'merge-leads': {
    leadIds: ids,
    choices: v.optional(record),
    customer: v.optional(customer),
    fields: v.optional(record),
  },
  'convert-many': {
    leadIds: ids,
    salespersonIds: v.optional(ids),
    customer: v.picklist(['match-or-create', 'none'], 'must be "match-or-create" or "none"'),
  },
  'dismiss-similar': { leadIds: v.pipe(ids, v.length(2, 'must be two ids')), reason: v.optional(text) },
  'recall-dismissal': { leadIds: v.pipe(ids, v.length(2, 'must be two ids')) },
  'save-settings': { leadsEnabled: v.optional(flag), openLeads },
  'save-weights': { weights: v.nullable(record) },
  'save-team': { team: record, openLeads },
  'save-stage': { stage: record },
  'remove-stage': { stageId: id, moveTo: v.optional(id) },
  'save-salesperson': { salesperson: record },
  'save-customer': { customer: record },
  'move-stage': { leadId: id, stageId: id },
  'mark-won': { leadId: id, stageId: v.optional(id) },
  'mark-lost': { leadId: id, reason: v.optional(text) },
  'restore-lead': { leadId: id },
  'add-note': { leadId: id, text },
  'save-note': { noteId: id, text },
  'remove-note': { noteId: id },
  'remove-activity': { activityId: id },
  'remove-attachment': { attachmentId: id },
  'save-activity': { activity: record },
  'add-attachment': { attachment: record },
  'set-follower': { leadId: id, salespersonId: id, follows: flag },
  'import-records': {
    // Each row is checked, and reported, for itself (X1).
    records: v.array(v.unknown(), 'must be a list of records'),
    onSimilar: v.picklist(['create', 'skip'], 'must be "create" or "skip"'),
  },
  undo: { entryId: id, only: v.optional(v.literal('unchanged', 'must be "unchanged"')) },
};

/**
 * Commands also come from scripts and over the wire, where nothing has checked their types.
 * @throws PisteError `invalid` for no command, an unknown one, or one that lacks what it needs; `details.issues` lists it.
 */
export function requireCommand(command: { kind: string }): void {
  const given: unknown = command;
  const kind = typeof given === 'object' && given !== null ? command.kind : undefined;
  const kinds = Object.keys(SHAPES);
  if (kind === undefined || !kinds.includes(kind))
    throw new PisteError('invalid', `There is no command "${String(kind)}"; use one of ${kinds.join(', ')}.`, {
      details: { kinds },
    });
  const result = v.safeParse(v.looseObject(SHAPES[kind as CommandKind]), command);
  if (result.success) return;
  const issues = result.issues.map((issue) => {
    const field = v.getDotPath(issue) ?? '';
    return { field, message: Object.hasOwn(command, field.split('.')[0] ?? '') ? issue.message : 'is required' };
  });
  const list = issues.map(({ field, message }) => `${field} ${message}`).join('; ');
  throw new PisteError('invalid', `The command "${kind}" cannot be carried out: ${list}. Nothing has been written.`, {
    details: { kind, issues },
  });
}
