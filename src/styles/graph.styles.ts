import { css } from 'lit';

/** Small pictures of numbers: `.prio` bars, a `.track`, the waterfall `.fall` and the `.verdict` beside it. */
export const graphSheet = css`
  .prio {
    inline-size: calc(14 * var(--_p-u));
    block-size: calc(14 * var(--_p-u));
    flex: none;
    display: block;
  }
  .prio rect {
    fill: light-dark(oklch(0.84 0.006 250), oklch(0.38 0.01 255));
  }
  .prio rect.on {
    fill: var(--_p-text-2);
  }
  .prio.p3 rect.on {
    fill: var(--_p-attention);
  }
  .track {
    display: block;
    inline-size: 100%;
    block-size: calc(4 * var(--_p-u));
    border-radius: 2px;
    overflow: clip;
  }
  .track rect {
    fill: var(--_p-line-strong);
  }
  .track .on {
    fill: var(--_p-accent-mark);
  }
  .track .good {
    fill: var(--_p-good);
  }
  .track .warn {
    fill: var(--_p-attention);
  }
  .track .bad {
    fill: var(--_p-bad);
  }
  .fall {
    display: block;
    flex: none;
    overflow: visible;
  }
  .fall.row {
    inline-size: calc(58 * var(--_p-u));
    block-size: calc(22 * var(--_p-u));
  }
  .fall .base {
    stroke: var(--_p-line-strong);
    stroke-width: 1;
  }
  .fall .join {
    stroke: var(--_p-text-3);
    stroke-width: 1;
    opacity: 0.6;
  }
  .fall .for {
    fill: var(--_p-accent-mark);
  }
  .fall .against {
    fill: var(--_p-attention);
  }
  .fall .sum {
    fill: var(--_p-text);
  }
  .fall .zero {
    fill: var(--_p-text-3);
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    font-size: var(--_p-text-s);
    line-height: 1.3;
  }
  .verdict .pct {
    color: var(--_p-text-3);
  }
  @media (forced-colors: active) {
    .track rect {
      stroke: CanvasText;
      stroke-width: 0.25;
    }
    .prio rect {
      fill: none;
      stroke: CanvasText;
    }
    .prio rect.on {
      fill: CanvasText;
    }
  }
`;
