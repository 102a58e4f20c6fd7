import type { Command } from '../domain/commands/command.js';
import type { Outcome } from '../store/lead-store.js';

/** A lead or an opportunity is about to be created or changed. Cancel to do it yourself, or not at all. */
export class LeadBeforeSaveEvent extends Event {
  static readonly type = 'lead-before-save';
  /** What will be executed: `save-lead`, `move-stage`, `mark-won`, `mark-lost`, `restore-lead`. */
  readonly command: Command;

  constructor(command: Command) {
    super(LeadBeforeSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.command = command;
  }
}

/** The storage has agreed: the lead or opportunity is created or changed. */
export class LeadSavedEvent extends Event {
  static readonly type = 'lead-saved';
  readonly command: Command;
  /** `leadId` is the record. */
  readonly outcome: Outcome;

  constructor(command: Command, outcome: Outcome) {
    super(LeadSavedEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lead-before-save': LeadBeforeSaveEvent;
    'lead-saved': LeadSavedEvent;
  }
}
