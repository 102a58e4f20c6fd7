import type { Salesperson, Stage, Team } from '../../../domain/records/team.js';

/** A record before it is stored. */
export type Fresh<T> = Omit<T, 'revision'>;

/** Five people who sell. Names as common as can be. */
export const SALESPEOPLE: readonly Fresh<Salesperson>[] = [
  ['ana-ionescu', 'Ana Ionescu'],
  ['mihai-popa', 'Mihai Popa'],
  ['ioana-serban', 'Ioana Șerban'],
  ['radu-munteanu', 'Radu Munteanu'],
  ['elena-dobre', 'Elena Dobre'],
].map(([id = '', name = '']) => ({ id, name, email: `${id.replace('-', '.')}@piste.example`, active: true }));

/** Ana is in two teams, Radu leads one without being its member, Magazin online uses no leads. */
export const TEAMS: readonly Fresh<Team>[] = [
  { id: 'ardeal', name: 'Ardeal', usesLeads: true, leaderId: 'radu-munteanu', memberIds: ['ana-ionescu'], sequence: 1 },
  {
    id: 'bucuresti',
    name: 'București',
    usesLeads: true,
    leaderId: 'mihai-popa',
    memberIds: ['mihai-popa', 'ioana-serban'],
    sequence: 2,
  },
  {
    id: 'parteneri',
    name: 'Parteneri',
    usesLeads: true,
    leaderId: 'elena-dobre',
    memberIds: ['elena-dobre', 'ana-ionescu'],
    sequence: 3,
  },
  { id: 'magazin-online', name: 'Magazin online', usesLeads: false, memberIds: ['ioana-serban'], sequence: 4 },
];

/** The stages of all teams, with the probability usual in each. */
export const STAGES: readonly (Fresh<Stage> & { usual: number })[] = [
  { id: 'new', name: 'New', sequence: 1, won: false, usual: 10 },
  { id: 'qualified', name: 'Qualified', sequence: 2, won: false, usual: 30 },
  { id: 'proposition', name: 'Proposition', sequence: 3, won: false, usual: 55 },
  { id: 'negotiation', name: 'Negotiation', sequence: 4, won: false, usual: 80 },
  { id: 'won', name: 'Won', sequence: 5, won: true, folded: true, usual: 100 },
];

/** Who sells for the team: its members and its leader. */
export function sellersOf({ leaderId, memberIds }: Fresh<Team>): string[] {
  return [...new Set([...memberIds, ...(leaderId === undefined ? [] : [leaderId])])];
}
