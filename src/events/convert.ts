import type { ConvertLead, ConvertMany } from '../domain/commands/command.js';
import type { Outcome } from '../store/lead-store.js';

/** A lead, or several, are about to be converted. Cancel to do it yourself, or not at all. */
export class LeadBeforeConvertEvent extends Event {
  static readonly type = 'lead-before-convert';
  /** What will be executed. */
  readonly command: ConvertLead | ConvertMany;

  constructor(command: ConvertLead | ConvertMany) {
    super(LeadBeforeConvertEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.command = command;
  }
}

/** The storage has agreed: the lead is an opportunity now, under the same id. */
export class LeadConvertedEvent extends Event {
  static readonly type = 'lead-converted';
  readonly command: ConvertLead | ConvertMany;
  /** `leadId` of a single one, `report` of several, `entryId` to undo by. */
  readonly outcome: Outcome;

  constructor(command: ConvertLead | ConvertMany, outcome: Outcome) {
    super(LeadConvertedEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lead-before-convert': LeadBeforeConvertEvent;
    'lead-converted': LeadConvertedEvent;
  }
}
