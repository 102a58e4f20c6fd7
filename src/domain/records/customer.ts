import type { Instant, StoredRecord } from './record.js';

/** A company, or a person who may belong to a company. */
export interface Customer extends StoredRecord {
  kind: 'company' | 'person';
  name: string;
  /** The company a person belongs to. */
  companyId?: string;
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
  language?: string;
  createdAt: Instant;
  updatedAt: Instant;
  fields?: Record<string, unknown>;
}
