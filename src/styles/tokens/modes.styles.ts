import { css } from 'lit';

/** More contrast, forced colours and less motion, as the reader asks the system for. */
export const modes = css`
  @media (prefers-contrast: more) {
    :host {
      --_p-line: var(--piste-line, light-dark(oklch(0.62 0.012 250), oklch(0.58 0.012 255)));
      --_p-line-strong: var(--piste-line-strong, light-dark(oklch(0.5 0.014 250), oklch(0.7 0.01 255)));
      --_p-line-control: var(--piste-line-control, light-dark(oklch(0.4 0.014 250), oklch(0.82 0.01 255)));
      --_p-text: var(--piste-text, light-dark(oklch(0.14 0.01 255), oklch(1 0 0)));
      --_p-text-2: var(--piste-text-2, light-dark(oklch(0.27 0.014 255), oklch(0.93 0.004 250)));
      --_p-text-3: var(--piste-text-3, light-dark(oklch(0.36 0.014 255), oklch(0.87 0.006 250)));
      --_p-accent-text: light-dark(
        oklch(from var(--_p-accent) min(l, 0.37) c h),
        oklch(from var(--_p-accent) max(l, 0.88) min(c, 0.08) h)
      );
      --_p-accent-line: var(--_p-accent-text);
      --_p-good-line: var(--_p-good-text);
      --_p-attention-line: var(--_p-attention-text);
      --_p-bad-line: var(--_p-bad-text);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_p-canvas: Canvas;
      --_p-surface: Canvas;
      --_p-raised: Canvas;
      --_p-sunken: Canvas;
      --_p-fill: Canvas;
      --_p-fill-strong: Canvas;
      --_p-groove: Canvas;
      --_p-thumb: Highlight;
      --_p-line: CanvasText;
      --_p-line-strong: CanvasText;
      --_p-line-control: ButtonBorder;
      --_p-text: CanvasText;
      --_p-text-2: CanvasText;
      --_p-text-3: CanvasText;
      --_p-inverse: Canvas;
      --_p-on-inverse: CanvasText;
      --_p-on-inverse-2: CanvasText;
      --_p-accent: Highlight;
      --_p-on-accent: HighlightText;
      --_p-accent-away: Canvas;
      --_p-accent-hover: Highlight;
      --_p-accent-active: Highlight;
      --_p-accent-text: LinkText;
      --_p-accent-soft: Canvas;
      --_p-accent-soft-strong: Canvas;
      --_p-accent-line: Highlight;
      --_p-accent-mark: Highlight;
      --_p-focus: Highlight;
      --_p-good: CanvasText;
      --_p-good-text: CanvasText;
      --_p-good-soft: Canvas;
      --_p-good-line: CanvasText;
      --_p-attention: CanvasText;
      --_p-attention-text: CanvasText;
      --_p-attention-soft: Canvas;
      --_p-attention-line: CanvasText;
      --_p-bad: CanvasText;
      --_p-bad-text: CanvasText;
      --_p-bad-soft: Canvas;
      --_p-bad-line: CanvasText;
      --_p-hit: Mark;
      --_p-on-person: CanvasText;
      --_p-shadow-card: none;
      --_p-shadow-lift: none;
      --_p-shadow-popover: none;
      --_p-shadow-dialog: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_p-fast: 0s;
      --_p-base: 0s;
      --_p-slow: 0s;
    }
  }
`;
