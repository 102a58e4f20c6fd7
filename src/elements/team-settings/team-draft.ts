import type { Draft } from '../../domain/commands/command.js';
import { sameValue } from '../../domain/fields.js';
import type { Team } from '../../domain/records/team.js';

export type TeamField = 'name' | 'usesLeads' | 'leaderId' | 'memberIds';

/** What the user has changed on a team's form and not saved; only fields that differ from the stored ones. */
export type TeamDraft = Pick<Draft<Team>, TeamField>;

/** What a form shows: the stored team with the draft over it. */
export interface TeamView {
  name: string;
  usesLeads: boolean;
  leaderId: string | undefined;
  memberIds: readonly string[];
}

/** A team that is being made; it uses leads as all do where leads are on (S2). */
const BLANK: TeamView = { name: '', usesLeads: true, leaderId: undefined, memberIds: [] };

export function viewOf(team: Team | undefined, ...drafts: readonly TeamDraft[]): TeamView {
  const view: TeamView = team
    ? { name: team.name, usesLeads: team.usesLeads, leaderId: team.leaderId, memberIds: team.memberIds }
    : { ...BLANK };
  for (const draft of drafts) {
    view.name = draft.name ?? view.name;
    view.usesLeads = draft.usesLeads ?? view.usesLeads;
    view.memberIds = draft.memberIds ?? view.memberIds;
    if (draft.leaderId !== undefined) view.leaderId = draft.leaderId ?? undefined;
  }
  return view;
}

/** The draft with one field set; without it where it is what is stored. */
export function withField<F extends TeamField>(
  draft: TeamDraft,
  stored: TeamView,
  field: F,
  value: TeamView[F],
): TeamDraft {
  const { [field]: _before, ...others } = draft;
  return same(stored[field], value) ? others : { ...others, [field]: value ?? null };
}

/** Fields that the user has changed and somebody else as well, since the user began. */
export function changedByBoth(draft: TeamDraft, begun: TeamView, now: TeamView): TeamField[] {
  return (Object.keys(draft) as TeamField[]).filter((field) => !same(begun[field], now[field]));
}

/** Members are a set: their order is nobody's work. */
function same(one: unknown, other: unknown): boolean {
  const sorted = (value: unknown) => (Array.isArray(value) ? [...(value as string[])].sort() : value);
  return sameValue(sorted(one), sorted(other));
}
