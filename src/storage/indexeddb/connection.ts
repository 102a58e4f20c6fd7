import { openDB } from 'idb';
import type { PisteError } from '../../domain/errors.js';
import { Listeners } from '../listeners.js';
import type { StorageTrouble } from '../storage-adapter.js';
import { closedError } from '../storage-errors.js';
import { blockedError, failureOf, removedError, supersededError, troubleOf } from './failures.js';
import { SCHEMA_VERSION, upgradeSchema, type Database, type PisteSchema } from './schema.js';

/** So many times the patience is waited where the browser does not say that it is blocked: opening may take a while. */
const SILENCE = 5;

/**
 * The connection to one database. It opens when first asked for, gives way to a newer version in another tab, and
 * opens again after the browser has closed it. A failed attempt is not remembered: the next call tries again.
 */
export class Connection {
  /** Hears when the database cannot be reached, and undefined when it can be again. */
  readonly troubles = new Listeners<StorageTrouble | undefined>();
  readonly #name: string;
  readonly #patience: number;
  readonly #version: number;
  #database: Database | undefined;
  #opening: Promise<Database> | undefined;
  #hearOpened: () => void = () => undefined;
  /** When somebody has opened the database for the first time; asking for it opens nothing. */
  readonly opened = new Promise<void>((resolve) => (this.#hearOpened = resolve));
  /** Why no further attempt is made. */
  #end: PisteError | undefined;
  #troubled = false;

  /** `patience`: milliseconds to wait for tabs with an older version to let go. */
  constructor(name: string, patience: number, version = SCHEMA_VERSION) {
    this.#name = name;
    this.#patience = patience;
    this.#version = version;
  }

  /** @throws PisteError `storage-closed`, `storage-blocked`, `storage-full` or `unavailable`. */
  async database(): Promise<Database> {
    if (this.#end) throw this.#end;
    return this.#database ?? (this.#opening ??= this.#open());
  }

  /** Drops a connection that was lost; the next call opens another. */
  forget(database: Database): void {
    database.close();
    if (this.#database === database) this.#database = undefined;
  }

  close(): void {
    this.#end ??= closedError(this.#name);
    this.#database?.close();
    this.#database = undefined;
    this.troubles.clear();
  }

  #open(): Promise<Database> {
    return new Promise((resolve, reject) => {
      // The browser goes on waiting after we have given up: until it succeeds, calls are refused at once.
      const giveUp = (): void => reject(this.#report(blockedError()));
      // No event tells of waiting behind another tab that deletes the database, nor of a browser that never answers.
      let timer = setTimeout(giveUp, this.#patience * SILENCE);
      const onBlocked = (): void => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, this.#patience);
      };
      this.#request(onBlocked)
        .finally(() => {
          clearTimeout(timer);
          this.#opening = undefined;
        })
        .then(
          (database) => resolve(this.#use(database)),
          (error: unknown) => reject(this.#report(failureOf(error))),
        )
        .catch(reject);
    });
  }

  // Async, so that what a browser without IndexedDB throws at once is a rejection like any other.
  async #request(blocked: () => void): Promise<Database> {
    const database: Database = await openDB<PisteSchema>(this.#name, this.#version, {
      upgrade: (db, _oldVersion, _newVersion, transaction) => upgradeSchema(db, transaction),
      blocked,
      blocking: (_currentVersion, newVersion) =>
        this.#giveWay(newVersion === null ? removedError() : supersededError()),
      terminated: () => this.forget(database),
    });
    return database;
  }

  /** @throws PisteError `storage-closed` where it was closed while it opened. */
  #use(database: Database): Database {
    if (this.#end) {
      database.close();
      throw this.#end;
    }
    this.#database = database;
    if (this.#troubled) this.troubles.tell(undefined);
    this.#troubled = false;
    this.#hearOpened();
    return database;
  }

  #giveWay(reason: PisteError): void {
    this.#end ??= this.#report(reason);
    this.#database?.close();
    this.#database = undefined;
  }

  #report(error: PisteError): PisteError {
    this.#troubled = true;
    this.troubles.tell(troubleOf(error));
    return error;
  }
}
