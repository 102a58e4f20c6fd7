import type { CustomerChoice } from '../../../src/domain/commands/command.js';
import { isPisteError } from '../../../src/domain/errors.js';
import type { LeadStore } from '../../../src/store/lead-store.js';
import type { Case, Step, Values } from './cases.js';
import type { Facts } from './facts.js';
import { draftOf, type Stage } from './furnish.js';

/** What the open dialog holds. */
interface Dialog {
  kind: 'convert' | 'merge' | 'mass';
  leadIds: string[];
  mode: 'convert' | 'merge';
  customer: CustomerChoice;
  /** What was proposed when it opened. */
  proposed?: CustomerChoice;
  salesperson?: string | undefined;
  team?: string | undefined;
  /** Chosen, where the operator's is only proposed. */
  teamChosen?: boolean;
  /** Chosen, of a merge: left alone it is what the records have. */
  customerChosen?: boolean;
  salespeople: string[];
  deduplicate: boolean;
  overwrite: boolean;
  each: 'match-or-create' | 'none';
}

const MODES: Record<string, string> = { create: 'create', link: 'exist', none: 'nothing' };

/** Presses the buttons of a case and says what Piste showed, in the words of the recording. */
export async function play({ when, then }: Case, stage: Stage, facts: Facts, recorded: Facts): Promise<void> {
  let dialog: Dialog | undefined;
  facts.set('outcome', 'ok');
  for (const [i, step] of when.steps.entries()) {
    const number = i + 1;
    stage.clock.advance(60_000);
    const store = stage.as(typeof step['as'] === 'string' ? step['as'] : when.actor);
    const shown = then.steps?.find((each) => each.step === number);
    const tell = (what: string, reference: unknown, value: unknown) => {
      recorded.set(`step ${number} ${what}`, reference ?? undefined);
      facts.set(`step ${number} ${what}`, value ?? undefined);
    };
    try {
      if (step.do.startsWith('open_')) dialog = await open(step, store, shown?.dialog ?? {});
      else if (step.do === 'set' && dialog) await set(dialog, step, store);
      else if (step.do === 'apply' && dialog) await apply(dialog, store);
      else await other(step, store, tell, shown ?? {});
    } catch (error) {
      if (!isPisteError(error)) throw error;
      if (facts.get('outcome') === 'ok') facts.set('outcome', 'refused').set('refused at step', number);
      if (step['continue'] !== true) return;
    }
    const seen = shown?.dialog ?? shown?.dialog_after;
    if (seen && dialog) compareDialog(dialog, seen, tell);
  }
}

async function open(step: Step, store: LeadStore, shown: Values): Promise<Dialog> {
  const blank = { customer: { action: 'none' } as const, salespeople: [], deduplicate: true, overwrite: false };
  const each = 'match-or-create' as const;
  const leads = step.leads ?? [];
  // There it proposes the operator's team, and whoever leaves it has chosen it.
  const operators = typeof shown['team'] === 'string' ? { team: shown['team'] } : {};
  if (step.do === 'open_mass') return { ...blank, kind: 'mass', leadIds: leads, mode: 'convert', each, ...operators };
  if (step.do === 'open_merge') {
    await store.mergePreview({ kind: 'merge-leads', leadIds: leads });
    return { ...blank, kind: 'merge', leadIds: leads, mode: 'merge', each };
  }
  const leadId = step.lead ?? '';
  const { refusal, action, matches, customer, salespersonId, teamId } = await store.conversion(leadId);
  if (refusal) throw refusal;
  const same = matches.filter(({ band }) => band === 'same').map(({ id }) => id);
  const open = (await store.getMany('leads', same)).filter((lead) => lead?.status === 'open' && lead.probability < 100);
  const leadIds = [leadId, ...open.flatMap((lead) => (lead ? [lead.id] : []))];
  return {
    ...blank,
    kind: 'convert',
    leadIds,
    mode: action,
    customer,
    proposed: customer,
    salesperson: salespersonId,
    team: teamId,
    each,
  };
}

async function set(dialog: Dialog, { field, value }: Step, store: LeadStore): Promise<void> {
  const id = typeof value === 'string' ? value : undefined;
  if (field === 'salesperson') {
    dialog.team = await store.teamFor(id, dialog.team);
    dialog.salesperson = id;
  } else if (field === 'team') {
    dialog.team = id;
    dialog.teamChosen = true;
  } else if (field === 'customer') dialog.customer = { action: 'link', customerId: id ?? '' };
  else if (field === 'customer_action') {
    dialog.customer = id === 'create' ? { action: 'create' } : id === 'exist' ? existing(dialog) : { action: 'none' };
    dialog.each = id === 'nothing' ? 'none' : 'match-or-create';
    dialog.customerChosen = true;
  } else if (field === 'mode') dialog.mode = id === 'merge' ? 'merge' : 'convert';
  else if (field === 'listed') dialog.leadIds = value as string[];
  else if (field === 'salespeople') dialog.salespeople = value as string[];
  else if (field === 'deduplicate') dialog.deduplicate = value === true;
  else if (field === 'overwrite_salesperson') dialog.overwrite = value === true;
}

function existing({ proposed }: Dialog): CustomerChoice {
  return proposed?.action === 'link' ? proposed : { action: 'link', customerId: '' };
}

async function apply(dialog: Dialog, store: LeadStore): Promise<void> {
  const { kind, leadIds, salesperson, team } = dialog;
  if (kind === 'mass') {
    const outcome = await store.execute({
      kind: 'convert-many',
      leadIds,
      salespersonIds: dialog.salespeople,
      ...(team !== undefined && (dialog.teamChosen || dialog.salespeople.length) ? { teamId: team } : {}),
      customer: dialog.each,
      deduplicate: dialog.deduplicate,
      overwriteSalesperson: dialog.overwrite,
    });
    const refused = outcome.report?.every(({ result }) => result === 'refused') && outcome.report[0]?.error;
    if (refused) throw refused;
  } else if (kind === 'merge' || dialog.mode === 'merge') {
    await store.execute({
      kind: 'merge-leads',
      leadIds,
      ...(salesperson === undefined ? {} : { salespersonId: salesperson }),
      ...(team === undefined ? {} : { teamId: team }),
      ...(dialog.customerChosen ? { customer: dialog.customer } : {}),
    });
  } else {
    const [leadId = ''] = leadIds;
    await store.execute({
      kind: 'convert-lead',
      leadId,
      salespersonId: salesperson ?? null,
      teamId: team ?? null,
      customer: dialog.customer,
    });
  }
}

type Tell = (what: string, reference: unknown, value: unknown) => void;

async function other(step: Step, store: LeadStore, tell: Tell, shown: Values): Promise<void> {
  const leadId = step.lead ?? '';
  switch (step.do) {
    case 'similar': {
      const { items, total, hidden } = await store.similar(leadId, { limit: 100 });
      tell(
        'similar',
        [...(shown['similar'] as string[])].sort().join(', '),
        items
          .map(({ id }) => id)
          .sort()
          .join(', '),
      );
      tell('count', shown['count_on_button'], total + hidden);
      return;
    }
    case 'edit': {
      const draft = draftOf(step.values ?? {});
      const teamId = draft.salespersonId ? await store.teamFor(draft.salespersonId, undefined) : undefined;
      await store.execute({ kind: 'save-lead', lead: { ...draft, ...(teamId ? { teamId } : {}), id: leadId } });
      return;
    }
    case 'automatic_percent':
      await store.execute({ kind: 'save-lead', lead: { id: leadId, probability: 0 } });
      return;
    case 'new_lead': {
      const draft = draftOf({ ...step.values, percent: 0 });
      const teamId = draft.teamId ?? (await store.teamFor(draft.salespersonId ?? undefined, undefined));
      const id = typeof step['id'] === 'string' ? step['id'] : '';
      await store.execute({ kind: 'save-lead', lead: { ...draft, ...(teamId ? { teamId } : {}), id } });
      return;
    }
    case 'mark_won':
      await store.execute({ kind: 'mark-won', leadId });
      return;
    case 'restore':
      await store.execute({ kind: 'restore-lead', leadId });
      return;
    case 'merge_direct':
      await store.execute({ kind: 'merge-leads', leadIds: step.leads ?? [] });
      return;
    case 'complete_activity': {
      const all = await store.list('activities', { limit: 100 });
      const activity = all.items.find(({ summary }) => summary === step['summary']);
      if (activity)
        await store.execute({
          kind: 'save-activity',
          activity: { id: activity.id, doneAt: store.now().toISOString() },
        });
      return;
    }
    case 'settings_leads':
      await store.execute({ kind: 'save-settings', leadsEnabled: step['on'] === true, openLeads: 'keep' });
      tell('teams', teamsText(shown['teams']), await teamFlags(store));
      return;
    case 'team_flags': {
      const team = { id: String(step['team']), usesLeads: (step.leads as unknown) === true };
      await store.execute({ kind: 'save-team', team, openLeads: 'keep' });
      return;
    }
    case 'menu':
      tell('leads in the menu', (shown['header'] as string[]).includes('Leads'), (await store.settings()).leadsEnabled);
      return;
    case 'list': {
      const type = step['screen'] === 'pipeline' ? 'opportunity' : 'lead';
      const page = await store.list('leads', { where: { type, status: 'open' } });
      tell(
        'listed',
        [...(shown['shown'] as string[])].sort().join(', '),
        page.items
          .map(({ id }) => id)
          .sort()
          .join(', '),
      );
      return;
    }
    default:
      throw new Error(`no counterpart of ${step.do}`);
  }
}

function compareDialog(dialog: Dialog, shown: Values, tell: Tell): void {
  if (dialog.kind === 'mass') return;
  if (dialog.kind === 'convert') {
    tell('proposes', shown['mode'], dialog.mode);
    if (dialog.mode === 'convert') {
      tell('customer is', shown['customer_action'], MODES[dialog.customer.action]);
      tell(
        'customer',
        shown['customer'],
        dialog.customer.action === 'link' ? dialog.customer.customerId || undefined : undefined,
      );
    }
    tell('salesperson', shown['salesperson'], dialog.salesperson);
    tell('team', shown['team'], dialog.team);
  }
  if (dialog.kind === 'convert') {
    // The lead itself is always one of them; there only if the search finds it again.
    const [leadId] = dialog.leadIds;
    const others = (ids: readonly string[]) =>
      [...ids]
        .filter((id) => id !== leadId)
        .sort()
        .join(', ');
    tell('ticked', others(shown['listed'] as string[]), others(dialog.leadIds));
  }
}

async function teamFlags(store: LeadStore): Promise<string> {
  const { items } = await store.list('teams');
  return items
    .map(({ id, usesLeads }) => `${id} ${usesLeads ? 'on' : 'off'}`)
    .sort()
    .join(', ');
}

function teamsText(teams: unknown): string {
  const entries = Object.entries(teams as Record<string, { leads: boolean }>);
  return entries
    .map(([id, { leads }]) => `${id} ${leads ? 'on' : 'off'}`)
    .sort()
    .join(', ');
}
