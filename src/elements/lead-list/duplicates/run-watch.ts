import type { QueryHost } from '../../../store/query-controller.js';
import { ListenController } from '../../../store/listen-controller.js';
import { duplicateRun, type DuplicateRun } from './duplicate-run.js';
import { findsDuplicates } from './whole-search.js';

/** Updates its host while the search of its store goes on. */
export class RunWatch {
  /** Undefined where there is no store, or none that can search. */
  run: DuplicateRun | undefined;

  constructor(host: QueryHost) {
    new ListenController(host, (store) => {
      this.run = store && findsDuplicates(store) ? duplicateRun(store) : undefined;
      return this.run?.subscribe(() => host.requestUpdate());
    });
  }
}
