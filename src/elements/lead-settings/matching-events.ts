import type { MatchingChanges } from '../../domain/commands/command.js';

/** What is to become of the settings about similar records, before it is saved. Does not bubble. */
export class MatchingDraftEvent extends Event {
  static readonly type = 'piste-matching-draft';
  /** Only what differs from what is stored; null goes back to the default. Empty: nothing differs. */
  readonly changes: MatchingChanges;

  constructor(changes: MatchingChanges) {
    super(MatchingDraftEvent.type);
    this.changes = changes;
  }
}

/** Domains of free-mail providers as they are to be now. Does not bubble. */
export class ProvidersEvent extends Event {
  static readonly type = 'piste-providers';
  readonly providers: readonly string[];

  constructor(providers: readonly string[]) {
    super(ProvidersEvent.type);
    this.providers = providers;
  }
}

declare global {
  interface HTMLElementEventMap {
    'piste-matching-draft': MatchingDraftEvent;
    'piste-providers': ProvidersEvent;
  }
}
