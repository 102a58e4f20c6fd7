import type { Guarded } from './guarded.js';
import type { LeaveDialog } from './leave-dialog.js';

/**
 * Asks what becomes of changes that are not saved, in a dialog in the shadow tree of `host`; at once true where there
 * are none. True: they are saved or discarded, go on. False: stay.
 */
export async function mayLeave(host: HTMLElement, guarded: Guarded): Promise<boolean> {
  if (!guarded.unsaved) return true;
  const dialog: LeaveDialog = document.createElement('piste-leave-dialog');
  (host.shadowRoot ?? host).append(dialog);
  const answer = await dialog.ask();
  dialog.remove();
  if (answer === 'stay') return false;
  if (answer === 'save') return guarded.save();
  guarded.discard();
  return true;
}
