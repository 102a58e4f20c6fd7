import type { Command } from '../domain/commands/command.js';
import type { PisteError } from '../domain/errors.js';

/** A command was refused or the store failed. The element says so itself; the event is for logs and hosts' own texts. */
export class LeadErrorEvent extends Event {
  static readonly type = 'lead-error';
  readonly error: PisteError;
  /** What was to be executed; absent where reading failed. */
  readonly command: Command | undefined;

  constructor(error: PisteError, command?: Command) {
    super(LeadErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lead-error': LeadErrorEvent;
  }
}
