import type { Instant, StoredRecord } from './record.js';

export type LeadType = 'lead' | 'opportunity';
export type LeadStatus = 'open' | 'won' | 'lost';
/** 0 normal, 1 medium, 2 high, 3 very high. */
export type Priority = 0 | 1 | 2 | 3;

/** A value that lost in a merge. It stays readable with its origin, and e-mails and phones still match (M7). */
export interface Alias {
  /** Name of the lead field the value stood in; `fields.x` for a field of the host. */
  field: string;
  value: unknown;
  /** Id of the record it comes from. */
  leadId: string;
}

/** One record that matures: a lead becomes an opportunity under the same id. */
export interface Lead extends StoredRecord {
  type: LeadType;
  title: string;
  contactName?: string;
  companyName?: string;
  jobTitle?: string;
  email?: string;
  phone?: string;
  mobile?: string;
  website?: string;
  street?: string;
  street2?: string;
  city?: string;
  state?: string;
  zip?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** BCP 47 tag of the language to write to the contact in. */
  language?: string;
  description?: string;
  tags?: string[];
  priority?: Priority;
  /** In units of `currency`, not in cents. */
  expectedRevenue?: number;
  /** ISO 4217. */
  currency?: string;
  /** 0 to 100. */
  probability: number;
  stageId?: string;
  salespersonId?: string;
  teamId?: string;
  customerId?: string;
  source?: string;
  medium?: string;
  campaign?: string;
  referredBy?: string;
  doNotContact?: boolean;
  status: LeadStatus;
  lostReason?: string;
  createdAt: Instant;
  updatedAt: Instant;
  convertedAt?: Instant;
  closedAt?: Instant;
  /** Id of the survivor this record went into; such a record is in no list (M7). */
  mergedInto?: string;
  aliases?: Alias[];
  /** The host's own fields. */
  fields?: Record<string, unknown>;
}

/** What a user gives to create or patch a lead. In a patch, null empties a field. */
export type LeadDraft = { [K in keyof Lead]?: Lead[K] | null };
