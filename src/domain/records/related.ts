import type { Instant, StoredRecord } from './record.js';

/** What hangs on a lead and moves to the survivor in a merge, keeping where it came from (M6). */
export interface RelatedRecord extends StoredRecord {
  leadId: string;
  /** The record it was written on, where that is another one than `leadId`. */
  originId?: string;
  createdAt: Instant;
  createdBy?: string;
}

export interface Note extends RelatedRecord {
  text: string;
}

export interface Activity extends RelatedRecord {
  kind: 'call' | 'meeting' | 'email' | 'task';
  summary: string;
  /** Day it is due, `YYYY-MM-DD`. */
  dueOn?: string;
  doneAt?: Instant;
  salespersonId?: string;
}

/** Blobs up to 10 MiB; larger files belong behind a link. */
export interface Attachment extends RelatedRecord {
  name: string;
  mediaType: string;
  /** In bytes. */
  size: number;
  content?: Blob;
}

export interface Follower extends RelatedRecord {
  salespersonId: string;
}
