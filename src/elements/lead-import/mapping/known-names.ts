import { fold, words } from '../../../domain/similarity/normalise/fold.js';
import type { Salesperson, Stage, Team } from '../../../domain/records/team.js';

/** Who and what the store knows, to find by what a file calls it. */
export interface KnownNames {
  salespeople: readonly Pick<Salesperson, 'id' | 'name' | 'email'>[];
  teams: readonly Pick<Team, 'id' | 'name'>[];
  stages: readonly Pick<Stage, 'id' | 'name' | 'teamId'>[];
}

export interface NameFinder {
  /** By name in any order of its words, e-mail, or id. */
  salesperson(text: string): string | undefined;
  team(text: string): string | undefined;
  /** A stage of this team before one of all teams. */
  stage(text: string, teamId: string | undefined): string | undefined;
}

export function nameFinder(known: KnownNames): NameFinder {
  const people = new Map<string, string>();
  for (const { id, name, email } of known.salespeople)
    for (const key of [id, nameKey(name), email === undefined ? '' : fold(email)])
      if (key && !people.has(key)) people.set(key, id);
  const teams = new Map(known.teams.flatMap(({ id, name }) => [[id, id] as const, [fold(name), id] as const]));
  return {
    salesperson: (text) => people.get(text.trim()) ?? people.get(fold(mailbox(text))) ?? people.get(nameKey(text)),
    team: (text) => teams.get(text.trim()) ?? teams.get(fold(text)),
    stage(text, teamId) {
      const named = known.stages.filter(({ id, name }) => id === text.trim() || fold(name) === fold(text));
      return (named.find((stage) => stage.teamId === teamId) ?? named.find((stage) => stage.teamId === undefined))?.id;
    },
  };
}

function nameKey(name: string): string {
  return words(name).sort().join(' ');
}

/** The address of `Ana Pop <ana@pop.example>`. */
function mailbox(text: string): string {
  return /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? text;
}
