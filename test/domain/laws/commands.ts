import type { Command, CustomerChoice } from '../../../src/domain/commands/command.js';
import type { CollectionName, Collections } from '../../../src/domain/records/collections.js';
import type { RecordedStorage } from './recorded-storage.js';
import type { Step } from './steps.js';

/** The command a step stands for, given what is there; undefined where there is nothing to do it to. */
export function commandOf(step: Step, storage: RecordedStorage): Command | undefined {
  const { draft, text, flag, flags, salespersonId, teamId, stageId } = step;
  const all = <C extends CollectionName>(collection: C): Collections[C][] =>
    [...storage.rows.values()]
      .filter((row) => row.collection === collection)
      .map((row) => row.record as Collections[C])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const pick = <T>(from: readonly T[], n = 0): T | undefined => from[(step.picks[n] ?? 0) % from.length];
  // Records that were merged away are asked for now and then, to be refused.
  const living = all('leads').filter((lead) => lead.mergedInto === undefined);
  const lead = pick(flags[2] && flags[1] ? all('leads') : living)?.id ?? '';
  const chosen = [...new Set(step.picks.map((_, n) => pick(living, n)?.id ?? ''))];
  const pair: [string, string] = [chosen[0] ?? '', chosen[1] ?? ''];
  const customer = pick(all('customers'), 1);
  const choice: CustomerChoice = flag
    ? { action: 'create' }
    : customer
      ? { action: 'link', customerId: customer.id }
      : { action: 'none' };
  const assigned = {
    ...(salespersonId === undefined ? {} : { salespersonId }),
    ...(teamId === undefined ? {} : { teamId }),
  };
  const linked = customer && flags[0] ? { customerId: customer.id } : {};
  switch (step.does) {
    case 'create a lead':
      return { kind: 'save-lead', lead: { ...draft, ...linked } };
    case 'edit a lead': {
      const { type: _type, ...patch } = draft;
      return { kind: 'save-lead', lead: { ...patch, ...linked, ...assigned, id: lead } };
    }
    case 'empty a field':
      return {
        kind: 'save-lead',
        lead: { id: lead, ...(flag ? { email: null, phone: '' } : { fields: { budget: null }, tags: [] }) },
      };
    case 'convert a lead':
      return { kind: 'convert-lead', leadId: lead, customer: choice, ...assigned };
    case 'merge':
      return {
        kind: 'merge-leads',
        leadIds: chosen,
        ...(flag ? { customer: choice } : {}),
        ...(flags[0] ? { survivorId: chosen[1] ?? '' } : {}),
        ...(flags[1]
          ? { choices: { email: chosen[0] ?? '', address: chosen[1] ?? '', priority: chosen[1] ?? '' } }
          : {}),
        ...assigned,
      };
    case 'convert many':
      return {
        kind: 'convert-many',
        leadIds: chosen,
        salespersonIds: ['ana', 'bogdan'],
        customer: flag ? 'match-or-create' : 'none',
        deduplicate: flags[0] ?? false,
        overwriteSalesperson: flags[1] ?? false,
      };
    case 'mark won':
      return { kind: 'mark-won', leadId: lead };
    case 'mark lost':
      return { kind: 'mark-lost', leadId: lead, ...(flag ? { reason: text } : {}) };
    case 'restore':
      return { kind: 'restore-lead', leadId: lead };
    case 'move to a stage':
      return { kind: 'move-stage', leadId: lead, stageId: pick(all('stages'), 1)?.id ?? stageId };
    case 'write a note':
      return { kind: 'add-note', leadId: lead, text };
    case 'edit a note': {
      const note = pick(all('notes'));
      return note && { kind: 'save-note', noteId: note.id, text: `${text} again` };
    }
    case 'remove a note': {
      const note = pick(all('notes'));
      return note && { kind: 'remove-note', noteId: note.id };
    }
    case 'remove an activity': {
      const activity = pick(all('activities'));
      return activity && { kind: 'remove-activity', activityId: activity.id };
    }
    case 'remove a file': {
      const file = pick(all('attachments'));
      return file && { kind: 'remove-attachment', attachmentId: file.id };
    }
    case 'plan an activity':
      return { kind: 'save-activity', activity: { leadId: lead, kind: 'call', summary: text, dueOn: '2026-03-09' } };
    case 'edit an activity': {
      const activity = pick(all('activities'));
      return (
        activity && {
          kind: 'save-activity',
          activity: { id: activity.id, summary: text, doneAt: flag ? null : '2026-03-02T08:00:00.000Z' },
        }
      );
    }
    case 'attach': {
      const content = new Blob([text], { type: 'text/plain' });
      return {
        kind: 'add-attachment',
        attachment: { leadId: lead, name: `${text}.txt`, mediaType: 'text/plain', size: content.size, content },
      };
    }
    case 'follow':
      return { kind: 'set-follower', leadId: lead, salespersonId: salespersonId ?? 'ana', follows: flag };
    case 'dismiss':
      return { kind: 'dismiss-similar', leadIds: pair, reason: text };
    case 'recall':
      return { kind: 'recall-dismissal', leadIds: pick(all('dismissals'))?.leadIds ?? pair };
    case 'save a customer':
      return {
        kind: 'save-customer',
        customer: {
          ...(customer && flag ? { id: customer.id } : {}),
          kind: flags[0] ? 'company' : 'person',
          name: draft.companyName ?? draft.contactName ?? text,
          email: draft.email ?? null,
          phone: draft.phone ?? null,
        },
      };
    case 'move a customer': {
      const company = pick(
        all('customers').filter((each) => each.kind === 'company' && each.id !== customer?.id),
        2,
      );
      return (
        customer && {
          kind: 'save-customer',
          customer: { id: customer.id, companyId: (flag ? null : company?.id) ?? null },
        }
      );
    }
    case 'save a team':
      return {
        kind: 'save-team',
        team: { id: pick(all('teams'))?.id ?? '', usesLeads: flag, memberIds: flags[0] ? ['ana', 'corina'] : [] },
        ...(flags[1] ? { openLeads: flags[2] ? 'keep' : 'convert' } : {}),
      };
    case 'new team':
      return { kind: 'save-team', team: { name: text, memberIds: ['ana'] } };
    case 'save a stage':
      return {
        kind: 'save-stage',
        stage: { id: pick(all('stages'))?.id ?? '', name: text, folded: flag, teamId: flags[0] ? 'online' : null },
      };
    case 'new stage':
      return { kind: 'save-stage', stage: { name: text, won: flag } };
    case 'remove a stage': {
      const [stage, target] = [pick(all('stages')), pick(all('stages'), 1)];
      return stage && { kind: 'remove-stage', stageId: stage.id, ...(flag && target ? { moveTo: target.id } : {}) };
    }
    case 'save a salesperson':
      return { kind: 'save-salesperson', salesperson: { ...(flag ? { id: 'ana' } : {}), name: text, active: flag } };
    case 'switch leads':
      return {
        kind: 'save-settings',
        leadsEnabled: flag,
        ...(flags[0] ? { openLeads: flags[1] ? 'keep' : 'convert' } : {}),
      };
    case 'import':
      return {
        kind: 'import-records',
        records: [draft, { title: '' }, { title: 'Row', email: draft.email ?? null }],
        onSimilar: flag ? 'skip' : 'create',
      };
    case 'undo': {
      const entry = pick(all('journal').slice(-12));
      return entry && { kind: 'undo', entryId: entry.id, ...(flag ? { only: 'unchanged' } : {}) };
    }
    default:
      throw new Error(`nobody knows how to ${step.does}`);
  }
}
