import { css } from 'lit';

/** Type, space, density, shape and motion. Sizes are multiples of `--_p-u`. */
export const scale = css`
  :host {
    /* type */
    --_p-font: var(
      --piste-font,
      system-ui,
      -apple-system,
      'Segoe UI Variable Text',
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Liberation Sans',
      sans-serif
    );
    --_p-u: calc(var(--piste-font-size, 14px) / 14); /* one step of the 14-step grid: 1px at the default */

    --_p-text-2xs: var(--piste-text-2xs, calc(11 * var(--_p-u))); /* keys, axis labels */
    --_p-text-xs: var(--piste-text-xs, calc(12 * var(--_p-u))); /* column heads, meta, chips */
    --_p-text-s: var(--piste-text-s, calc(13 * var(--_p-u))); /* grid cells, secondary text */
    --_p-text-m: var(--piste-text-m, calc(14 * var(--_p-u))); /* body, controls */
    --_p-text-l: var(--piste-text-l, calc(16 * var(--_p-u))); /* dialog and section titles */
    --_p-text-xl: var(--piste-text-xl, calc(21 * var(--_p-u))); /* record title */
    --_p-leading: var(--piste-leading, 1.43);
    --_p-leading-tight: var(--piste-leading-tight, 1.25);
    --_p-weight: var(--piste-weight, 400);
    --_p-weight-medium: var(--piste-weight-medium, 500);
    --_p-weight-strong: var(--piste-weight-strong, 600);
    --_p-tracking-title: var(--piste-tracking-title, -0.012em);

    /* space: 2 4 6 8 12 16 20 24 32 40 */
    --_p-space-025: var(--piste-space-025, calc(2 * var(--_p-u)));
    --_p-space-05: var(--piste-space-05, calc(4 * var(--_p-u)));
    --_p-space-075: var(--piste-space-075, calc(6 * var(--_p-u)));
    --_p-space-1: var(--piste-space-1, calc(8 * var(--_p-u)));
    --_p-space-15: var(--piste-space-15, calc(12 * var(--_p-u)));
    --_p-space-2: var(--piste-space-2, calc(16 * var(--_p-u)));
    --_p-space-25: var(--piste-space-25, calc(20 * var(--_p-u)));
    --_p-space-3: var(--piste-space-3, calc(24 * var(--_p-u)));
    --_p-space-4: var(--piste-space-4, calc(32 * var(--_p-u)));
    --_p-space-5: var(--piste-space-5, calc(40 * var(--_p-u)));

    /* density: 1 comfortable, 0 compact */
    --_p-density: var(--piste-density, 1);
    --_p-control: var(--piste-control, calc((28 + 4 * var(--_p-density)) * var(--_p-u))); /* 32 / 28 */
    --_p-control-s: var(
      --piste-control-s,
      calc((24 + 2 * var(--_p-density)) * var(--_p-u))
    ); /* 26 / 24, never under 24 */
    --_p-row: var(--piste-row, calc((32 + 8 * var(--_p-density)) * var(--_p-u))); /* 40 / 32 */
    --_p-field-row: var(--piste-field-row, calc((30 + 4 * var(--_p-density)) * var(--_p-u))); /* 34 / 30 */
    --_p-card-pad: var(--piste-card-pad, calc((8 + 4 * var(--_p-density)) * var(--_p-u))); /* 12 / 8 */
    --_p-gutter: var(--piste-gutter, var(--_p-space-25)); /* one inline inset for bar, tools, grid, record */
    --_p-bar: var(--piste-bar, calc((44 + 4 * var(--_p-density)) * var(--_p-u))); /* 48 / 44 */

    /* shape */
    --_p-radius-s: var(--piste-radius-s, calc(4 * var(--_p-u))); /* chips, badges, checkboxes, keys */
    --_p-radius-m: var(--piste-radius-m, calc(6 * var(--_p-u))); /* buttons, fields, menu items */
    --_p-radius-l: var(--piste-radius-l, calc(8 * var(--_p-u))); /* cards, popovers, panels */
    --_p-radius-xl: var(--piste-radius-xl, calc(10 * var(--_p-u))); /* dialogs only */
    --_p-hairline: var(--piste-hairline, 1px);
    --_p-icon: var(--piste-icon, calc(16 * var(--_p-u)));

    /* motion */
    --_p-fast: var(--piste-fast, 100ms); /* hover, press */
    --_p-base: var(--piste-base, 160ms); /* menus, popovers, chips */
    --_p-slow: var(--piste-slow, 240ms); /* dialogs, cards settling */
    --_p-linger: var(--piste-linger, 1800ms); /* the wash on a card that has just arrived */
    --_p-ease: var(--piste-ease, cubic-bezier(0.2, 0.8, 0.2, 1));
    --_p-ease-exit: var(--piste-ease-exit, cubic-bezier(0.4, 0, 1, 1));
  }
`;
