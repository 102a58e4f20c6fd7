import type { CommandContext } from './context.js';
import { PisteError } from './errors.js';
import { isEmpty } from './fields.js';
import type { Customer } from './records/customer.js';
import type { Lead } from './records/lead.js';
import { customersWithSameCompany } from './similarity/index.js';
import type { Workspace } from './workspace.js';

/** What *Create a new customer* makes of a lead (C5): names, and the company that is already there. */
export interface CustomerPlan {
  company?: { name: string; existing?: Customer };
  person?: { name: string };
}

const PLACE = ['street', 'street2', 'city', 'state', 'zip', 'country'] as const;
const REACH = ['email', 'phone', 'mobile'] as const;

/** C5: a company where the lead has a company name, a person where it has a contact name or an e-mail with a display name. */
export async function planCustomer(lead: Lead, workspace: Workspace, context: CommandContext): Promise<CustomerPlan> {
  const [address] = context.normalisers.parseEmails(lead.email ?? '');
  const named = lead.contactName?.trim() || address?.displayName?.trim();
  const companyName = lead.companyName?.trim();
  if (!companyName) return { person: { name: named || address?.address || lead.title } };
  const found = await customersWithSameCompany(workspace, lead, context.normalisers, context);
  for (const key of found.keys) await workspace.rely('customers', key);
  return {
    company: { name: found.customer?.name ?? companyName, ...(found.customer ? { existing: found.customer } : {}) },
    ...(named ? { person: { name: named } } : {}),
  };
}

/** Creates what {@link planCustomer} worked out; returns the customer to link: the person, else the company. */
export async function createCustomer(lead: Lead, workspace: Workspace, context: CommandContext): Promise<Customer> {
  const plan = await planCustomer(lead, workspace, context);
  const company = plan.company ? (plan.company.existing ?? newCompany(lead, plan.company.name, context)) : undefined;
  if (company && !plan.company?.existing) workspace.put('customers', company);
  if (!plan.person) {
    if (company) return company;
    throw new PisteError(
      'invalid',
      'There is nothing to name a customer after; fill in a contact, a company or an e-mail.',
      { details: { leadId: lead.id } },
    );
  }
  const person: Customer = {
    ...card(lead, [...REACH, ...PLACE, 'website', 'language', 'jobTitle']),
    ...blank(context),
    kind: 'person',
    name: plan.person.name,
    ...(company ? { companyId: company.id } : {}),
  };
  workspace.put('customers', person);
  return person;
}

/** Fields of a lead that linking fills from the customer's card where they are empty (C6). Revenue, stage and so on are the lead's own. */
export async function filledFrom(lead: Lead, customer: Customer, workspace: Workspace): Promise<Lead> {
  const company =
    customer.kind === 'company'
      ? customer
      : customer.companyId === undefined
        ? undefined
        : await workspace.get('customers', customer.companyId);
  const offered: Partial<Lead> = {
    ...card(customer, [...REACH, ...PLACE, 'website', 'language', 'jobTitle']),
    ...(customer.kind === 'person' ? { contactName: customer.name } : {}),
    ...(company ? { companyName: company.name } : {}),
  };
  if (PLACE.some((field) => !isEmpty(lead[field]))) for (const field of PLACE) Reflect.deleteProperty(offered, field);
  const filled: Lead = { ...lead, customerId: customer.id };
  for (const [field, value] of Object.entries(offered))
    if (isEmpty(filled[field as keyof Lead])) Object.assign(filled, { [field]: value });
  return filled;
}

/** A lead is found by its customer's company, so leads of a customer that changes company are written again. */
export async function reindexLeadsOf(customerId: string, workspace: Workspace): Promise<void> {
  for await (const lead of workspace.all('leads', { facets: [[`customerId=${customerId}`]] }))
    workspace.touch('leads', lead);
}

function newCompany(lead: Lead, name: string, context: CommandContext): Customer {
  return {
    ...card(lead, [...REACH, ...PLACE, 'website', 'language']),
    ...blank(context),
    kind: 'company',
    name,
  };
}

function blank(context: CommandContext): Pick<Customer, 'id' | 'revision' | 'createdAt' | 'updatedAt'> {
  return { id: context.newId(), revision: 0, createdAt: context.now, updatedAt: context.now };
}

type CardField = (typeof PLACE)[number] | (typeof REACH)[number] | 'website' | 'language' | 'jobTitle';

function card(
  from: Partial<Record<CardField, unknown>>,
  fields: readonly CardField[],
): Partial<Pick<Customer, CardField>> {
  return Object.fromEntries(fields.filter((field) => !isEmpty(from[field])).map((field) => [field, from[field]]));
}
