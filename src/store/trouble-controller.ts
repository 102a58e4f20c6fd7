import { PisteError } from '../domain/errors.js';
import type { QueryHost } from './query-controller.js';
import { ListenController } from './listen-controller.js';

/** What is wrong with the storage now (X3), if anything is: a full disk, another tab's newer version, no connection. */
export class TroubleController {
  /** Made an error, so that it is worded as others are. */
  error: PisteError | undefined;

  constructor(host: QueryHost) {
    new ListenController(host, (store) => {
      this.error = undefined;
      return store?.onTrouble((trouble) => {
        this.error = trouble && new PisteError(trouble.code, trouble.message);
        host.requestUpdate();
      });
    });
  }
}
