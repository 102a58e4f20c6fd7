import { assign } from '../assignment.js';
import type { CommandContext } from '../context.js';
import { createCustomer, filledFrom } from '../customers.js';
import { PisteError } from '../errors.js';
import { getField, patched } from '../fields.js';
import { requireConvertible, writableLead } from '../lead-access.js';
import { finish, type Plan } from '../plan.js';
import type { Lead } from '../records/lead.js';
import { leadSchema, validated } from '../records/schemas.js';
import { stageFor } from '../stages.js';
import type { RunPart } from '../run.js';
import type { Workspace } from '../workspace.js';
import type { ConvertLead, CustomerChoice } from './command.js';
import { requireEditable } from './editable-fields.js';

export async function planConvertLead(
  command: ConvertLead,
  workspace: Workspace,
  context: CommandContext,
  part?: RunPart,
): Promise<Plan> {
  const lead = await writableLead(workspace, context, command.leadId);
  requireConvertible(lead);
  requireEditable(command.fields ?? {}, lead);
  const given = validated(leadSchema, patched(lead, command.fields ?? {}), 'record');
  requireConvertible(given);
  if (
    command.customer.action === 'none' &&
    !context.policies.allowNoCustomer &&
    !part &&
    given.customerId === undefined
  ) {
    throw new PisteError(
      'invalid',
      'Create a new customer or link to an existing one: here an opportunity needs a customer. Nothing has been written.',
      {
        details: { issues: [{ field: 'customer', message: 'is required here' }] },
      },
    );
  }
  const { salespersonId, teamId } = await assign(workspace, lead, command);
  const stage = await stageFor(workspace, lead.stageId, teamId);
  const served = await withCustomer(given, command.customer, workspace, context);
  const assigned = patched(served, {
    salespersonId: salespersonId ?? null,
    teamId: teamId ?? null,
    stageId: stage?.id ?? lead.stageId ?? null,
  });
  requireFilled(missingFields(assigned, context));
  workspace.put('leads', {
    ...assigned,
    type: 'opportunity',
    convertedAt: context.now,
    updatedAt: context.now,
  });
  return finish(workspace, context, {
    kind: command.kind,
    leadId: lead.id,
    facts: { title: lead.title, customer: command.customer.action },
    part,
  });
}

/** The record with its customer created, linked (C6) or left as it is. */
export async function withCustomer(
  lead: Lead,
  choice: CustomerChoice,
  workspace: Workspace,
  context: CommandContext,
): Promise<Lead> {
  if (choice.action === 'create') {
    const named = choice.companyName?.trim() ? { ...lead, companyName: choice.companyName } : lead;
    return { ...lead, customerId: (await createCustomer(named, workspace, context)).id };
  }
  if (choice.action === 'link') {
    const customer = choice.customerId ? await workspace.get('customers', choice.customerId) : undefined;
    if (customer) return filledFrom(lead, customer, workspace);
    const message = choice.customerId
      ? 'This customer is no longer there; choose another one.'
      : 'Choose the customer to link to.';
    throw new PisteError('invalid', `${message} Nothing has been written.`, {
      details: { issues: [{ field: 'customerId', message }], customerId: choice.customerId },
    });
  }
  return lead;
}

/** Paths of the fields that the host requires on conversion and that are empty (C7). */
export function missingFields(lead: Lead, context: Pick<CommandContext, 'policies'>): string[] {
  return context.policies.requiredOnConversion.filter((path) => getField(lead, path) === undefined);
}

/** @throws PisteError `invalid` with `details.missing` unless there is none (C7). */
export function requireFilled(missing: readonly string[]): void {
  if (!missing.length) return;
  throw new PisteError('invalid', `To convert it, fill in ${missing.join(', ')}. Nothing has been written.`, {
    details: { missing, issues: missing.map((field) => ({ field, message: 'is required on conversion' })) },
  });
}
