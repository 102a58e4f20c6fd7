import type { SaveTeam } from '../domain/commands/command.js';
import type { Outcome } from '../store/lead-store.js';

/** A sales team is about to be saved. Cancel to do it yourself, or not at all. */
export class TeamBeforeSaveEvent extends Event {
  static readonly type = 'team-before-save';
  /** What will be executed. */
  readonly command: SaveTeam;

  constructor(command: SaveTeam) {
    super(TeamBeforeSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.command = command;
  }
}

/** The storage has agreed: the sales team is saved. */
export class TeamSavedEvent extends Event {
  static readonly type = 'team-saved';
  readonly command: SaveTeam;
  readonly outcome: Outcome;

  constructor(command: SaveTeam, outcome: Outcome) {
    super(TeamSavedEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'team-before-save': TeamBeforeSaveEvent;
    'team-saved': TeamSavedEvent;
  }
}
