/** A page of the desk; records are opened by `lead-open`. */
export type DeskPage = 'leads' | 'pipeline' | 'settings' | 'teams' | 'import' | 'history';

/** The user wants to go to another page. Cancel to navigate yourself. */
export class NavigateEvent extends Event {
  static readonly type = 'piste-navigate';
  readonly page: DeskPage;
  /** The team to show, where the page is that of the teams. */
  readonly teamId: string | undefined;

  constructor(page: DeskPage, teamId?: string) {
    super(NavigateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.page = page;
    this.teamId = teamId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'piste-navigate': NavigateEvent;
  }
}
