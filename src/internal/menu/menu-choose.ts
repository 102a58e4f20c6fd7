import type { IconName } from '../icons.js';

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName;
  /** Makes it an item that is on or off. */
  checked?: boolean;
  /** Where the user is now. */
  current?: boolean;
  disabled?: boolean;
}

/** An item of a menu was chosen. Does not bubble. */
export class MenuChooseEvent extends Event {
  static readonly type = 'piste-choose';
  readonly id: string;

  constructor(id: string) {
    super(MenuChooseEvent.type);
    this.id = id;
  }
}
