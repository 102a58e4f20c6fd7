import type { ChangeNotice } from '../storage-adapter.js';

/** Tells the other storages of the same database, in this tab and in others, what was committed here. */
export class TabChannel {
  readonly #channel: BroadcastChannel | undefined;

  constructor(database: string, hear: (notice: ChangeNotice) => void) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`piste:${database}`);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isNotice(data)) hear({ commitId: data.commitId, changed: data.changed, remote: true });
    };
  }

  tell({ commitId, changed }: ChangeNotice): void {
    this.#channel?.postMessage({ commitId, changed });
  }

  close(): void {
    this.#channel?.close();
  }
}

/** Another version of the page may speak otherwise. */
function isNotice(data: unknown): data is Pick<ChangeNotice, 'commitId' | 'changed'> {
  return (
    typeof data === 'object' &&
    data !== null &&
    'commitId' in data &&
    'changed' in data &&
    typeof data.changed === 'object' &&
    data.changed !== null
  );
}
