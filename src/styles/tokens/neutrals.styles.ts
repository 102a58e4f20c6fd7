import { css } from 'lit';

/** Grounds, lines and text: a cool grey, hue 250. */
export const neutrals = css`
  :host {
    /* neutrals: a cool grey, hue 250 */
    --_p-canvas: var(--piste-canvas, light-dark(oklch(0.977 0.003 250), oklch(0.165 0.007 255)));
    --_p-surface: var(--piste-surface, light-dark(oklch(1 0 0), oklch(0.203 0.008 255)));
    --_p-raised: var(--piste-raised, light-dark(oklch(1 0 0), oklch(0.236 0.009 255)));
    --_p-sunken: var(--piste-sunken, light-dark(oklch(0.972 0.0035 250), oklch(0.182 0.0075 255)));
    --_p-fill: var(--piste-fill, light-dark(oklch(0.35 0.03 255 / 0.055), oklch(1 0 0 / 0.055)));
    --_p-fill-strong: var(--piste-fill-strong, light-dark(oklch(0.35 0.03 255 / 0.1), oklch(1 0 0 / 0.1)));
    --_p-groove: var(
      --piste-groove,
      light-dark(oklch(0.35 0.03 255 / 0.1), oklch(0 0 0 / 0.34))
    ); /* what the thumb of a segment lies in */
    --_p-thumb: var(--piste-thumb, light-dark(oklch(1 0 0), oklch(0.345 0.011 255))); /* what is chosen in a segment */
    --_p-line: var(--piste-line, light-dark(oklch(0.918 0.005 250), oklch(0.285 0.009 255)));
    --_p-line-strong: var(--piste-line-strong, light-dark(oklch(0.862 0.007 250), oklch(0.36 0.01 255)));
    --_p-line-control: var(
      --piste-line-control,
      light-dark(oklch(0.64 0.012 250), oklch(0.56 0.012 255))
    ); /* at least 3:1: fields, ticks */
    --_p-text: var(--piste-text, light-dark(oklch(0.235 0.014 255), oklch(0.955 0.003 250)));
    --_p-text-2: var(--piste-text-2, light-dark(oklch(0.43 0.014 255), oklch(0.79 0.007 250)));
    --_p-text-3: var(
      --piste-text-3,
      light-dark(oklch(0.52 0.013 255), oklch(0.685 0.009 250))
    ); /* at least 4.5:1 on every ground */
    --_p-inverse: var(--piste-inverse, light-dark(oklch(0.245 0.014 255), oklch(0.93 0.004 250)));
    --_p-on-inverse: var(--piste-on-inverse, light-dark(oklch(0.98 0.002 250), oklch(0.2 0.012 255)));
    --_p-on-inverse-2: var(--piste-on-inverse-2, light-dark(oklch(0.78 0.008 250), oklch(0.42 0.012 255)));
    --_p-scrim: var(--piste-scrim, light-dark(oklch(0.25 0.02 255 / 0.38), oklch(0.06 0.01 255 / 0.62)));

    /* elevation: a hairline first, a shadow only for what floats */
    --_p-shade: var(--piste-shade, light-dark(oklch(0.3 0.03 255), oklch(0 0 0)));
    --_p-shadow-card: var(--piste-shadow-card, 0 1px 2px oklch(from var(--_p-shade) l c h / 0.06));
    --_p-shadow-lift: var(
      --piste-shadow-lift,
      0 1px 2px oklch(from var(--_p-shade) l c h / 0.1),
      0 8px 20px -6px oklch(from var(--_p-shade) l c h / 0.28)
    );
    --_p-shadow-popover: var(
      --piste-shadow-popover,
      0 1px 2px oklch(from var(--_p-shade) l c h / 0.08),
      0 6px 24px -4px oklch(from var(--_p-shade) l c h / 0.18)
    );
    --_p-shadow-dialog: var(
      --piste-shadow-dialog,
      0 2px 4px oklch(from var(--_p-shade) l c h / 0.08),
      0 24px 64px -12px oklch(from var(--_p-shade) l c h / 0.36)
    );
  }
`;
