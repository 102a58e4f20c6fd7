import type { SaveSettings } from '../domain/commands/command.js';
import type { Outcome } from '../store/lead-store.js';

/** The Leads setting is about to be saved. Cancel to do it yourself, or not at all. */
export class SettingsBeforeSaveEvent extends Event {
  static readonly type = 'settings-before-save';
  /** What will be executed. */
  readonly command: SaveSettings;

  constructor(command: SaveSettings) {
    super(SettingsBeforeSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.command = command;
  }
}

/** The storage has agreed: the Leads setting is saved. */
export class SettingsSavedEvent extends Event {
  static readonly type = 'settings-saved';
  readonly command: SaveSettings;
  readonly outcome: Outcome;

  constructor(command: SaveSettings, outcome: Outcome) {
    super(SettingsSavedEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'settings-before-save': SettingsBeforeSaveEvent;
    'settings-saved': SettingsSavedEvent;
  }
}
