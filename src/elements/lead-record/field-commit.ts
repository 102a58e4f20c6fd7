import type { Lead } from '../../domain/records/lead.js';

/** A field was edited. Does not bubble. */
export class FieldCommitEvent extends Event {
  static readonly type = 'piste-commit';
  /** New values by field; null where one was emptied. */
  readonly patch: Readonly<Record<string, unknown>>;
  /** The record as it was when the editing began to be saved. */
  readonly lead: Lead;

  constructor(patch: Record<string, unknown>, lead: Lead) {
    super(FieldCommitEvent.type);
    this.patch = patch;
    this.lead = lead;
  }
}
