import type { Weights } from '../similarity/index.js';
import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import type { Activity, Attachment } from '../records/related.js';
import type { Salesperson, Stage, Team } from '../records/team.js';

/** A record to create (no id, or an id that is free) or to patch (an id that exists); null empties a field. */
export type Draft<T> = { [K in keyof T]?: T[K] | null };

/** How a conversion treats the customer (C4). `companyName` names the new company where it is not the lead's own (C5). */
export type CustomerChoice =
  { action: 'create'; companyName?: string } | { action: 'link'; customerId: string } | { action: 'none' };

/** What becomes of open leads when leads are switched off (S6). */
export type OpenLeads = 'keep' | 'convert';

export interface SaveLead {
  kind: 'save-lead';
  lead: LeadDraft;
  /** The revision the user saw; another one is refused with `conflict`. Left out: the newest is patched. */
  revision?: number;
}

export interface ConvertLead {
  kind: 'convert-lead';
  leadId: string;
  /** Null clears it, left out keeps the lead's (C3). */
  salespersonId?: string | null;
  teamId?: string | null;
  customer: CustomerChoice;
  /** Fields asked for in the dialog, by their path (C7). */
  fields?: Record<string, unknown>;
}

export interface MergeLeads {
  kind: 'merge-leads';
  leadIds: string[];
  survivorId?: string;
  /** Field path to the id of the record whose value is kept (M5). */
  choices?: Record<string, string>;
  /** Null or left out: taken from the records as a pair (M4). */
  salespersonId?: string | null;
  teamId?: string | null;
  customer?: CustomerChoice;
  /** Fields asked for in the dialog, by their path (C7); they win over those of the records. */
  fields?: Record<string, unknown>;
}

export interface ConvertMany {
  kind: 'convert-many';
  leadIds: string[];
  /** Turn by turn in this order. */
  salespersonIds?: string[];
  teamId?: string;
  customer: 'match-or-create' | 'none';
  deduplicate: boolean;
  /** Default false: a lead that has a salesperson keeps it. */
  overwriteSalesperson?: boolean;
}

export interface DismissSimilar {
  kind: 'dismiss-similar';
  leadIds: [string, string];
  reason?: string;
}

export interface RecallDismissal {
  kind: 'recall-dismissal';
  leadIds: [string, string];
}

/** What is left out stays as it is. */
export interface SaveSettings extends MatchingChanges {
  kind: 'save-settings';
  leadsEnabled?: boolean;
  /** Required when switching off would affect open leads (S6). */
  openLeads?: OpenLeads;
}

/** How records are compared, for every user (D1); null goes back to the default. */
export interface MatchingChanges {
  /** Probability from which a pair is *same*: 0.4 to 0.99, default 0.75. */
  strictness?: number | null;
  /** Domains of free-mail providers besides those that the kit and the host know (D4). */
  freeMailProviders?: readonly string[] | null;
}

/** What comparisons weigh, everywhere (D1). */
export interface SaveWeights {
  kind: 'save-weights';
  /** Null goes back to the weights that ship, with those the host has set. */
  weights: Weights | null;
  /** How many records they were learned from. */
  records?: number;
}

export interface SaveTeam {
  kind: 'save-team';
  team: Draft<Team>;
  openLeads?: OpenLeads;
}

export interface SaveStage {
  kind: 'save-stage';
  stage: Draft<Stage>;
}

/** Its records move to `moveTo`, which they need: another stage of the same kind that their team has. */
export interface RemoveStage {
  kind: 'remove-stage';
  stageId: string;
  /** Required when records stand in the stage. */
  moveTo?: string;
}

export interface SaveSalesperson {
  kind: 'save-salesperson';
  salesperson: Draft<Salesperson>;
}

export interface SaveCustomer {
  kind: 'save-customer';
  customer: Draft<Customer>;
}

export interface MoveStage {
  kind: 'move-stage';
  leadId: string;
  stageId: string;
}

export interface MarkWon {
  kind: 'mark-won';
  leadId: string;
  /** A won stage of the lead's team; the first of them when left out. */
  stageId?: string;
}

export interface MarkLost {
  kind: 'mark-lost';
  leadId: string;
  reason?: string;
}

export interface RestoreLead {
  kind: 'restore-lead';
  leadId: string;
}

export interface AddNote {
  kind: 'add-note';
  leadId: string;
  text: string;
}

export interface SaveNote {
  kind: 'save-note';
  noteId: string;
  text: string;
}

export interface RemoveNote {
  kind: 'remove-note';
  noteId: string;
}

export interface RemoveActivity {
  kind: 'remove-activity';
  activityId: string;
}

export interface RemoveAttachment {
  kind: 'remove-attachment';
  attachmentId: string;
}

export interface SaveActivity {
  kind: 'save-activity';
  activity: Draft<Activity>;
}

export interface AddAttachment {
  kind: 'add-attachment';
  attachment: Omit<Attachment, 'id' | 'revision' | 'createdAt' | 'createdBy'>;
}

export interface SetFollower {
  kind: 'set-follower';
  leadId: string;
  salespersonId: string;
  follows: boolean;
}

export interface ImportRecords {
  kind: 'import-records';
  /** Each becomes a lead or an opportunity by S5. */
  records: LeadDraft[];
  /** `create` imports a record also where a similar one in band *same* exists; `skip` leaves it out and reports it. */
  onSimilar: 'create' | 'skip';
}

export interface Undo {
  kind: 'undo';
  entryId: string;
  /** Undo only what has not been changed since: `unchanged`. Left out: refused with `changed-since` if anything was. */
  only?: 'unchanged';
}

/** One thing a user asks for. Everything that changes data is a command. */
export type Command =
  | SaveLead
  | ConvertLead
  | MergeLeads
  | ConvertMany
  | DismissSimilar
  | RecallDismissal
  | SaveSettings
  | SaveWeights
  | SaveTeam
  | SaveStage
  | RemoveStage
  | SaveSalesperson
  | SaveCustomer
  | MoveStage
  | MarkWon
  | MarkLost
  | RestoreLead
  | AddNote
  | SaveNote
  | RemoveNote
  | RemoveActivity
  | RemoveAttachment
  | SaveActivity
  | AddAttachment
  | SetFollower
  | ImportRecords
  | Undo;

export type CommandKind = Command['kind'];
