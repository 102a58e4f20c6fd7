/** A sales team was chosen; undefined: none, the list alone. Cancel to show it yourself. Internal to the desk. */
export class TeamOpenEvent extends Event {
  static readonly type = 'team-open';
  readonly teamId: string | undefined;

  constructor(teamId: string | undefined) {
    super(TeamOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.teamId = teamId;
  }
}

/** A team is to stand elsewhere in the order of teams. Does not bubble. */
export class TeamMoveEvent extends Event {
  static readonly type = 'piste-move-team';
  readonly teamId: string;
  /** Place from 0. */
  readonly to: number;

  constructor(teamId: string, to: number) {
    super(TeamMoveEvent.type);
    this.teamId = teamId;
    this.to = to;
  }
}

/** In the list of teams one was chosen, or a new one asked for (undefined). Does not bubble. */
export class TeamPickEvent extends Event {
  static readonly type = 'piste-pick-team';
  readonly teamId: string | undefined;

  constructor(teamId: string | undefined) {
    super(TeamPickEvent.type);
    this.teamId = teamId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'team-open': TeamOpenEvent;
  }
}
