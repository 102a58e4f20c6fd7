import type { ReactiveController } from 'lit';
import type { ChangeNotice } from '../../../storage/storage-adapter.js';
import type { LeadStore } from '../../../store/lead-store.js';
import type { QueryHost } from '../../../store/query-controller.js';

/** Changes of leads since the last were told. */
export interface SeenChanges {
  store: LeadStore;
  ids: ReadonlySet<string> | '*';
  /** Some of them were made on this page. */
  local: boolean;
}

/** Pause in which changes are gathered, in milliseconds: a run of many commits is told in a few pieces. */
const GATHERS = 80;
/** More changed records than these are told as `'*'`. */
const NAMED = 500;

/** Tells a host of changed leads, gathered, one piece after the other. */
export class LeadChanges implements ReactiveController {
  readonly #host: QueryHost;
  readonly #tell: (changes: SeenChanges, signal: AbortSignal) => Promise<void>;
  #store: LeadStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #ids = new Set<string>();
  #tooMany = false;
  #local = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #telling: AbortController | undefined;

  constructor(host: QueryHost, tell: (changes: SeenChanges, signal: AbortSignal) => Promise<void>) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#listenTo(this.#host.storeNow);
  }

  hostDisconnected(): void {
    this.#listenTo(undefined);
  }

  #listenTo(store: LeadStore | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#telling?.abort();
    this.#telling = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#forget();
    this.#store = store;
    this.#unsubscribe = store?.subscribe(this.#note);
  }

  readonly #note = (notice: ChangeNotice): void => {
    const changed = notice.changed.leads;
    if (!changed) return;
    if (changed === '*') this.#tooMany = true;
    else for (const id of changed) this.#ids.add(id);
    if (!notice.remote) this.#local = true;
    if (!this.#telling) this.#timer ??= setTimeout(this.#pass, GATHERS);
  };

  readonly #pass = async (): Promise<void> => {
    this.#timer = undefined;
    const store = this.#store;
    if (!store) return;
    const telling = (this.#telling = new AbortController());
    const changes: SeenChanges = {
      store,
      ids: this.#tooMany || this.#ids.size > NAMED ? '*' : this.#ids,
      local: this.#local,
    };
    this.#forget();
    try {
      await this.#tell(changes, telling.signal);
    } catch {
      // What could not be read now is read when it is scrolled to, or with the next change.
    }
    if (this.#telling !== telling) return;
    this.#telling = undefined;
    if (this.#ids.size > 0 || this.#tooMany) this.#timer ??= setTimeout(this.#pass, GATHERS);
  };

  #forget(): void {
    this.#ids = new Set();
    this.#tooMany = this.#local = false;
  }
}
