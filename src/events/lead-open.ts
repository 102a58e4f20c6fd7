/** A record was opened from a list, a card or a link. Cancel to navigate yourself. */
export class LeadOpenEvent extends Event {
  static readonly type = 'lead-open';
  readonly leadId: string;

  constructor(leadId: string) {
    super(LeadOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.leadId = leadId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lead-open': LeadOpenEvent;
  }
}
