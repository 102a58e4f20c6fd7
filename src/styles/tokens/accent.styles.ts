import { css } from 'lit';

/** One input, `--piste-accent`; the rest of the family follows from it wherever it is set. */
export const accent = css`
  :host {
    /* on-accent is white below luminance 0.179 and black above: there both reach 4.58:1, so any accent is legible.
       Hover and active mix towards its opposite, so contrast only grows. Fills are the host's colour untouched;
       as text and as marks it is clamped in lightness. */
    --_p-accent: var(--piste-accent, light-dark(oklch(0.495 0.118 242), oklch(0.555 0.125 242)));
    --_p-on-accent: var(
      --piste-on-accent,
      color(
        from var(--_p-accent) xyz-d65 calc(0.9505 * clamp(0, (0.179 - y) * 10000, 1)) clamp(0, (0.179 - y) * 10000, 1)
          calc(1.089 * clamp(0, (0.179 - y) * 10000, 1))
      )
    );
    --_p-accent-away: color(from var(--_p-on-accent) xyz-d65 calc(0.9505 - x) calc(1 - y) calc(1.089 - z));
    --_p-accent-hover: var(--piste-accent-hover, color-mix(in oklab, var(--_p-accent) 90%, var(--_p-accent-away)));
    --_p-accent-active: var(--piste-accent-active, color-mix(in oklab, var(--_p-accent) 80%, var(--_p-accent-away)));
    --_p-accent-text: var(
      --piste-accent-text,
      light-dark(
        oklch(from var(--_p-accent) min(l, 0.462) c h),
        oklch(from var(--_p-accent) max(l, 0.79) min(c, 0.11) h)
      )
    );
    --_p-accent-soft: var(
      --piste-accent-soft,
      light-dark(
        oklch(from var(--_p-accent) 0.96 min(c * 0.19, 0.024) h),
        oklch(from var(--_p-accent) 0.272 min(c * 0.32, 0.04) h)
      )
    );
    --_p-accent-soft-strong: var(
      --piste-accent-soft-strong,
      light-dark(
        oklch(from var(--_p-accent) 0.92 min(c * 0.4, 0.05) h),
        oklch(from var(--_p-accent) 0.335 min(c * 0.42, 0.054) h)
      )
    );
    --_p-accent-line: var(
      --piste-accent-line,
      light-dark(
        oklch(from var(--_p-accent) 0.82 min(c * 0.55, 0.07) h),
        oklch(from var(--_p-accent) 0.45 min(c * 0.6, 0.08) h)
      )
    );
    --_p-accent-mark: var(
      --piste-accent-mark,
      light-dark(oklch(from var(--_p-accent) min(l, 0.6) c h), oklch(from var(--_p-accent) max(l, 0.66) c h))
    ); /* bars, ticks, rings: 3:1 */
    --_p-focus: var(--piste-focus, var(--_p-accent-mark));
  }
`;
