import type { Undo } from '../domain/commands/command.js';
import type { Outcome } from '../store/lead-store.js';

/** A command has been undone, in whole or in part. */
export class CommandUndoneEvent extends Event {
  static readonly type = 'command-undone';
  /** `entryId` is the entry that was undone. */
  readonly command: Undo;
  /** Its `entryId` is the entry of the undoing. */
  readonly outcome: Outcome;

  constructor(command: Undo, outcome: Outcome) {
    super(CommandUndoneEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'command-undone': CommandUndoneEvent;
  }
}
