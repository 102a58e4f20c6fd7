import type { MergeLeads } from '../domain/commands/command.js';
import type { Outcome } from '../store/lead-store.js';

/** Records are about to be merged into one. Cancel to do it yourself, or not at all. */
export class LeadsBeforeMergeEvent extends Event {
  static readonly type = 'leads-before-merge';
  /** What will be executed. */
  readonly command: MergeLeads;

  constructor(command: MergeLeads) {
    super(LeadsBeforeMergeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.command = command;
  }
}

/** The storage has agreed: several records are one opportunity now. */
export class LeadsMergedEvent extends Event {
  static readonly type = 'leads-merged';
  readonly command: MergeLeads;
  /** `leadId` is the survivor. */
  readonly outcome: Outcome;

  constructor(command: MergeLeads, outcome: Outcome) {
    super(LeadsMergedEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'leads-before-merge': LeadsBeforeMergeEvent;
    'leads-merged': LeadsMergedEvent;
  }
}
