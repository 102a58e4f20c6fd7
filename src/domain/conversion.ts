import { similarityTools, type CommandContext } from './context.js';
import type { CustomerChoice } from './commands/command.js';
import { missingFields } from './commands/convert-lead.js';
import { planCustomer } from './customers.js';
import { isPisteError, type PisteError } from './errors.js';
import { requireConvertible, writableLead } from './lead-access.js';
import type { Reader } from './reader.js';
import type { Lead } from './records/lead.js';
import { maySee, visibility } from './rights.js';
import { findSimilar, suggestCustomers, type CustomerSuggestion, type Match } from './similarity/index.js';
import { Workspace } from './workspace.js';

/** What the dialog proposes when it opens (C2–C4). */
export interface Conversion {
  lead?: Lead;
  /** Why the lead cannot be converted (C1); the rest is then empty. */
  refusal?: PisteError;
  action: 'convert' | 'merge';
  /** Best first; the first page, at most 50. */
  matches: Match[];
  /** Similar records in all that the actor may see, and how many more they may not. */
  total: number;
  hidden: number;
  salespersonId?: string;
  teamId?: string;
  customer: CustomerChoice & { reason?: string };
  /** The customers worth suggesting first, each with its reasons. */
  suggestions: CustomerSuggestion[];
  /** What *Create a new customer* would make (C5); `customerId` names the company that is already there. */
  wouldCreate: { company?: { name: string; customerId?: string }; person?: { name: string } };
  /** Paths of required fields that the lead leaves empty (C7). */
  missingFields: string[];
}

/** Never throws for a refusal: it is what the dialog shows then. */
export async function proposeConversion(leadId: string, reader: Reader, context: CommandContext): Promise<Conversion> {
  const workspace = new Workspace(reader);
  const nothing = {
    action: 'convert',
    matches: [],
    total: 0,
    hidden: 0,
    customer: { action: 'create' },
    suggestions: [],
    wouldCreate: {},
    missingFields: [],
  } as const;
  let lead: Lead;
  try {
    lead = await writableLead(workspace, context, leadId);
    requireConvertible(lead);
  } catch (error) {
    if (!isPisteError(error)) throw error;
    const seen = await workspace.get('leads', leadId);
    return {
      ...nothing,
      matches: [],
      suggestions: [],
      missingFields: [],
      refusal: error,
      ...(seen && maySee(context.actor, seen) ? { lead: seen } : {}),
    };
  }
  const tools = similarityTools(context);
  const [similar, suggestions, customerPlan] = await Promise.all([
    findSimilar(workspace, lead, { ...tools, ...visibility(context.actor), limit: 50 }),
    suggestCustomers(workspace, lead, tools),
    planCustomer(lead, workspace, context),
  ]);
  const same = similar.items.filter((match) => match.band === 'same').map((match) => match.id);
  const open = (await workspace.getMany('leads', same)).some(
    (other) => other?.status === 'open' && maySee(context.actor, other),
  );
  const { company, person } = customerPlan;
  return {
    lead,
    action: open ? 'merge' : 'convert',
    matches: similar.items,
    total: similar.total,
    hidden: similar.hidden,
    ...(lead.salespersonId === undefined ? {} : { salespersonId: lead.salespersonId }),
    ...(lead.teamId === undefined ? {} : { teamId: lead.teamId }),
    customer: proposeCustomer(lead, suggestions),
    suggestions,
    wouldCreate: {
      ...(company
        ? { company: { name: company.name, ...(company.existing ? { customerId: company.existing.id } : {}) } }
        : {}),
      ...(person ? { person } : {}),
    },
    missingFields: missingFields(lead, context),
  };
}

/** C4: link where the lead has a customer already, or one has the same e-mail or phone; else create. */
function proposeCustomer(lead: Lead, suggestions: readonly CustomerSuggestion[]): Conversion['customer'] {
  if (lead.customerId !== undefined) return { action: 'link', customerId: lead.customerId, reason: 'customer' };
  const best = suggestions.find((suggestion) => suggestion.proposed);
  if (!best) return { action: 'create' };
  const reason = best.reasons.find(
    ({ kind, for: speaksFor }) => speaksFor && (kind === 'email' || kind === 'phone' || kind === 'customer'),
  )?.kind;
  return { action: 'link', customerId: best.customer.id, ...(reason === undefined ? {} : { reason }) };
}
