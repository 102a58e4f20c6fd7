import type { ImportRecords } from '../domain/commands/command.js';
import type { Outcome } from '../store/lead-store.js';

/** Records are about to be imported. Cancel to do it yourself, or not at all. */
export class LeadsBeforeImportEvent extends Event {
  static readonly type = 'leads-before-import';
  /** What will be executed. */
  readonly command: ImportRecords;

  constructor(command: ImportRecords) {
    super(LeadsBeforeImportEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.command = command;
  }
}

/** The storage has agreed: records have been imported, all or some of them. */
export class LeadsImportedEvent extends Event {
  static readonly type = 'leads-imported';
  readonly command: ImportRecords;
  /** `report` says of each record what has become of it; `line` is its place in the command, from 1. */
  readonly outcome: Outcome;

  constructor(command: ImportRecords, outcome: Outcome) {
    super(LeadsImportedEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'leads-before-import': LeadsBeforeImportEvent;
    'leads-imported': LeadsImportedEvent;
  }
}
