import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { patched } from '../fields.js';
import { writableLead } from '../lead-access.js';
import { finish, type Plan } from '../plan.js';
import type { Activity } from '../records/related.js';
import { activitySchema, attachmentSchema, validated } from '../records/schemas.js';
import type { Workspace } from '../workspace.js';
import type { AddAttachment, AddNote, SaveActivity, SetFollower } from './command.js';

export async function planAddNote(command: AddNote, workspace: Workspace, context: CommandContext): Promise<Plan> {
  const lead = await writableLead(workspace, context, command.leadId);
  const text = command.text.trim();
  if (!text)
    throw new PisteError('invalid', 'The note is empty; write something first.', {
      details: { issues: [{ field: 'text', message: 'is required' }] },
    });
  workspace.put('notes', { ...stamp(context), leadId: lead.id, text });
  return finish(workspace, context, {
    kind: command.kind,
    leadId: lead.id,
    facts: { title: lead.title, text: text.slice(0, 200) },
  });
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
  const lead = await writableLead(workspace, context, activity.leadId);
  workspace.put('activities', activity);
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
  const lead = await writableLead(workspace, context, command.attachment.leadId);
  const attachment = validated(attachmentSchema, { ...command.attachment, ...stamp(context) }, 'attachment');
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
  const lead = await writableLead(workspace, context, command.leadId);
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

function stamp(context: CommandContext): { id: string; revision: number; createdAt: string; createdBy?: string } {
  return {
    id: context.newId(),
    revision: 0,
    createdAt: context.now,
    ...(context.actor ? { createdBy: context.actor.id } : {}),
  };
}
