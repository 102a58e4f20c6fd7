import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { patched } from '../fields.js';
import { survivingLead, writableLead } from '../lead-access.js';
import { finish, type Plan } from '../plan.js';
import type { Collections } from '../records/collections.js';
import type { Lead } from '../records/lead.js';
import type { Activity } from '../records/related.js';
import { activitySchema, attachmentSchema, validated } from '../records/schemas.js';
import type { Workspace } from '../workspace.js';
import type {
  AddAttachment,
  AddNote,
  RemoveActivity,
  RemoveAttachment,
  RemoveNote,
  SaveActivity,
  SaveNote,
  SetFollower,
} from './command.js';

export async function planAddNote(command: AddNote, workspace: Workspace, context: CommandContext): Promise<Plan> {
  const lead = await survivingLead(workspace, context, command.leadId);
  const text = noteText(command.text);
  workspace.put('notes', { ...stamp(context), leadId: lead.id, text });
  return finish(workspace, context, {
    kind: command.kind,
    leadId: lead.id,
    facts: { title: lead.title, text: text.slice(0, 200) },
  });
}

export async function planSaveNote(command: SaveNote, workspace: Workspace, context: CommandContext): Promise<Plan> {
  const { record, lead } = await writableRecord('notes', command.noteId, workspace, context);
  const text = noteText(command.text);
  workspace.put('notes', { ...record, text });
  return finish(workspace, context, {
    kind: command.kind,
    leadId: lead.id,
    facts: { title: lead.title, text: text.slice(0, 200) },
  });
}

export async function planRemoveNote(
  command: RemoveNote,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const { record, lead } = await writableRecord('notes', command.noteId, workspace, context);
  workspace.remove('notes', record.id);
  const facts = { title: lead.title, text: record.text.slice(0, 200) };
  return finish(workspace, context, { kind: command.kind, leadId: lead.id, facts });
}

export async function planRemoveActivity(
  command: RemoveActivity,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const { record, lead } = await writableRecord('activities', command.activityId, workspace, context);
  workspace.remove('activities', record.id);
  const facts = { title: lead.title, summary: record.summary };
  return finish(workspace, context, { kind: command.kind, leadId: lead.id, facts });
}

export async function planRemoveAttachment(
  command: RemoveAttachment,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const { record, lead } = await writableRecord('attachments', command.attachmentId, workspace, context);
  workspace.remove('attachments', record.id);
  const facts = { title: lead.title, name: record.name };
  return finish(workspace, context, { kind: command.kind, leadId: lead.id, facts });
}

export async function planSaveActivity(
  command: SaveActivity,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const { revision: _revision, ...patch } = command.activity;
  const current = typeof patch.id === 'string' ? await workspace.get('activities', patch.id) : undefined;
  const blank: Activity = { ...stamp(context), leadId: '', kind: 'task', summary: '' };
  const activity = validated(activitySchema, patched(current ?? blank, patch), 'activity');
  const lead = await survivingLead(workspace, context, activity.leadId);
  if (current) await writableLead(workspace, context, current.leadId);
  workspace.put('activities', { ...activity, leadId: lead.id });
  return finish(workspace, context, {
    kind: command.kind,
    leadId: lead.id,
    facts: { title: lead.title, summary: activity.summary, created: !current },
  });
}

export async function planAddAttachment(
  command: AddAttachment,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const lead = await survivingLead(workspace, context, command.attachment.leadId);
  const { content, size } = command.attachment;
  const given = { ...command.attachment, leadId: lead.id, size: content?.size ?? size };
  const attachment = validated(attachmentSchema, { ...given, ...stamp(context) }, 'attachment');
  workspace.put('attachments', attachment);
  return finish(workspace, context, {
    kind: command.kind,
    leadId: lead.id,
    facts: { title: lead.title, name: attachment.name },
  });
}

export async function planSetFollower(
  command: SetFollower,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const lead = await survivingLead(workspace, context, command.leadId);
  // Two who do this at once must not make two followers of one.
  await workspace.rely('followers', `lead:${lead.id}`);
  const following = [];
  for await (const follower of workspace.all('followers', { facets: [[`leadId=${lead.id}`]] })) {
    if (follower.salespersonId === command.salespersonId) following.push(follower);
  }
  if (!command.follows) for (const follower of following) workspace.remove('followers', follower.id);
  else if (!following.length)
    workspace.put('followers', { ...stamp(context), leadId: lead.id, salespersonId: command.salespersonId });
  return finish(workspace, context, {
    kind: command.kind,
    leadId: lead.id,
    facts: { title: lead.title, salespersonId: command.salespersonId, follows: command.follows },
  });
}

/** A note, activity or attachment, if the actor may write its lead. */
async function writableRecord<C extends 'notes' | 'activities' | 'attachments'>(
  collection: C,
  id: string,
  workspace: Workspace,
  context: CommandContext,
): Promise<{ record: Collections[C]; lead: Lead }> {
  const record = await workspace.get(collection, id);
  if (!record)
    throw new PisteError('not-found', 'This is no longer there; somebody has removed it. Nothing has been written.', {
      details: { collection, id },
    });
  return { record, lead: await writableLead(workspace, context, record.leadId) };
}

/** @throws PisteError `invalid` where nothing is written. */
function noteText(given: string): string {
  const text = given.trim();
  if (text) return text;
  throw new PisteError('invalid', 'The note is empty; write something first.', {
    details: { issues: [{ field: 'text', message: 'is required' }] },
  });
}

function stamp(context: CommandContext): { id: string; revision: number; createdAt: string; createdBy?: string } {
  return {
    id: context.newId(),
    revision: 0,
    createdAt: context.now,
    ...(context.actor ? { createdBy: context.actor.id } : {}),
  };
}
