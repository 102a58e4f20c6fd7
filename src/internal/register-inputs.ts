let done = false;

/**
 * Makes `--piste-font-size` a length, so that `em` is that of the element it is set on and not of each text it
 * reaches. Nothing but this name is touched; without it lengths in `px` and `rem` work all the same.
 */
export function registerInputs(): void {
  if (done || typeof CSS === 'undefined' || !('registerProperty' in CSS)) return;
  done = true;
  try {
    CSS.registerProperty({ name: '--piste-font-size', syntax: '<length>', inherits: true, initialValue: '14px' });
  } catch {
    // Another copy of the kit has registered it.
  }
}
