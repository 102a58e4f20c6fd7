/** Why a layer closed: its work was done, the user gave up, a host called `close()`, or the element left the page. */
export type CloseReason = 'done' | 'cancel' | 'host' | 'removed';

/** A layer has closed. Does not bubble: a dialog around it has a `close` of its own. */
export class LayerCloseEvent<Result = unknown> extends Event {
  static readonly type = 'close';
  /** What the work came to; undefined unless `reason` is `done`. */
  readonly result: Result | undefined;
  readonly reason: CloseReason;

  constructor(reason: CloseReason, result?: Result) {
    super(LayerCloseEvent.type);
    this.reason = reason;
    this.result = result;
  }
}

/** A layer has opened. Does not bubble. */
export class LayerOpenEvent extends Event {
  static readonly type = 'open';

  constructor() {
    super(LayerOpenEvent.type);
  }
}

/** The user is about to close a layer without doing its work. Cancel to keep it open. Does not bubble. */
export class LayerCancelEvent extends Event {
  static readonly type = 'cancel';

  constructor() {
    super(LayerCancelEvent.type, { cancelable: true });
  }
}
