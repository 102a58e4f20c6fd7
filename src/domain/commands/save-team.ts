import type { CommandContext } from '../context.js';
import { reindexLeadsOf } from '../customers.js';
import { PisteError } from '../errors.js';
import { EVERY } from '../index-record.js';
import { patched, sameValue } from '../fields.js';
import { finish, type Plan } from '../plan.js';
import { customerSchema, salespersonSchema, stageSchema, teamSchema, validated } from '../records/schemas.js';
import type { Customer } from '../records/customer.js';
import type { Salesperson, Stage, Team } from '../records/team.js';
import { requireAdmin } from '../rights.js';
import type { RunPart } from '../run.js';
import { settingsOf } from '../settings.js';
import type { Workspace } from '../workspace.js';
import type { SaveCustomer, SaveSalesperson, SaveStage, SaveTeam } from './command.js';
import { settleOpenLeads } from './open-leads.js';
import { requireFitting } from './stage-rules.js';

/** S2, S3, S6. A new team uses leads when the global setting is on. */
export async function planSaveTeam(
  command: SaveTeam,
  workspace: Workspace,
  context: CommandContext,
  part?: RunPart,
): Promise<Plan> {
  requireAdmin(context.actor, 'sales teams');
  const current = await known(command.team.id, (id) => workspace.get('teams', id));
  const blank: Team = {
    id: context.newId(),
    revision: 0,
    name: '',
    usesLeads: (await settingsOf(workspace)).leadsEnabled,
    memberIds: [],
    sequence: current?.sequence ?? (await nextSequence('teams', workspace)),
  };
  const before = current ?? blank;
  // A list without members is a value, where an empty field of a record would be absent.
  const members = command.team.memberIds === undefined ? before.memberIds : (command.team.memberIds ?? []);
  const team = validated(teamSchema, { ...patched(before, withoutRevision(command.team)), memberIds: members }, 'team');
  const memberIds = [...new Set(team.memberIds)];
  for (const id of [...memberIds, ...(team.leaderId === undefined ? [] : [team.leaderId])]) {
    if (await workspace.get('salespeople', id)) continue;
    throw new PisteError(
      'invalid',
      'One of the members is no longer there; remove them from the team. Nothing has been written.',
      { details: { issues: [{ field: 'memberIds', message: 'is unknown' }], salespersonId: id } },
    );
  }
  const facts: Record<string, unknown> = { name: team.name, created: !current, teamId: team.id };
  if (current?.usesLeads && !team.usesLeads)
    facts['openLeads'] = await settleOpenLeads(team.id, command.openLeads, workspace, context);
  workspace.put('teams', { ...team, memberIds });
  return finish(workspace, context, { kind: command.kind, facts, part });
}

export async function planSaveStage(command: SaveStage, workspace: Workspace, context: CommandContext): Promise<Plan> {
  requireAdmin(context.actor, 'stages');
  const current = await known(command.stage.id, (id) => workspace.get('stages', id));
  const blank: Stage = {
    id: context.newId(),
    revision: 0,
    name: '',
    sequence: current?.sequence ?? (await nextSequence('stages', workspace)),
    won: false,
  };
  const stage = validated(stageSchema, patched(current ?? blank, withoutRevision(command.stage)), 'stage');
  if (current) await requireFitting(current, stage, workspace);
  workspace.put('stages', stage);
  return finish(workspace, context, {
    kind: command.kind,
    facts: { name: stage.name, created: !current, stageId: stage.id },
  });
}

export async function planSaveSalesperson(
  command: SaveSalesperson,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  requireAdmin(context.actor, 'salespeople');
  const current = await known(command.salesperson.id, (id) => workspace.get('salespeople', id));
  const blank: Salesperson = { id: context.newId(), revision: 0, name: '', active: true };
  const salesperson = validated(
    salespersonSchema,
    patched(current ?? blank, withoutRevision(command.salesperson)),
    'salesperson',
  );
  workspace.put('salespeople', salesperson);
  return finish(workspace, context, {
    kind: command.kind,
    facts: { name: salesperson.name, created: !current, salespersonId: salesperson.id },
  });
}

export async function planSaveCustomer(
  command: SaveCustomer,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const current = await known(command.customer.id, (id) => workspace.get('customers', id));
  const blank: Customer = {
    id: context.newId(),
    revision: 0,
    kind: 'person',
    name: '',
    createdAt: context.now,
    updatedAt: context.now,
  };
  const customer = validated(
    customerSchema,
    patched(current ?? blank, { ...withoutRevision(command.customer), updatedAt: context.now }),
    'customer',
  );
  if (customer.companyId === customer.id) {
    throw new PisteError(
      'invalid',
      'A customer cannot be its own company; choose another one. Nothing has been written.',
      { details: { issues: [{ field: 'companyId', message: 'is the customer itself' }] } },
    );
  }
  if (!current || !sameValue({ ...customer, updatedAt: current.updatedAt }, current))
    workspace.put('customers', customer);
  if (current && (current.companyId !== customer.companyId || current.kind !== customer.kind))
    await reindexLeadsOf(customer.id, workspace);
  return finish(workspace, context, {
    kind: command.kind,
    facts: { name: customer.name, created: !current, customerId: customer.id },
  });
}

async function nextSequence(collection: 'teams' | 'stages', workspace: Workspace): Promise<number> {
  await workspace.rely(collection, EVERY);
  const { items } = await workspace.list(collection, { order: [{ by: 'sequence', descending: true }], limit: 1 });
  return (items[0]?.sequence ?? 0) + 10;
}

async function known<T>(
  id: string | null | undefined,
  get: (id: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  return id === undefined || id === null ? undefined : get(id);
}

function withoutRevision(draft: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(draft).filter(([field]) => field !== 'revision'));
}
