import { css } from 'lit';

/** `.empty` with the run (a slope with a flag), and the `.bone`s of a skeleton. */
export const emptySheet = css`
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_p-space-15);
    padding: var(--_p-space-5) var(--_p-space-3);
    text-align: center;
  }
  .empty .title {
    color: inherit;
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
    letter-spacing: var(--_p-tracking-title);
    line-height: var(--_p-leading-tight);
  }
  .empty p:not(.title) {
    color: var(--_p-text-2);
    max-inline-size: 44ch;
    text-wrap: balance;
  }
  .empty .does {
    display: flex;
    gap: var(--_p-space-1);
    margin-block-start: var(--_p-space-05);
    flex-wrap: wrap;
    justify-content: center;
  }
  .slope {
    inline-size: calc(120 * var(--_p-u));
    block-size: calc(56 * var(--_p-u));
    fill: none;
    stroke: var(--_p-line-control);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .slope .lead {
    stroke: var(--_p-accent-mark);
  }
  .slope .dot {
    fill: var(--_p-accent-mark);
    stroke: none;
  }
  .slope.dashed .lead {
    stroke: var(--_p-line-control);
    stroke-dasharray: 3 5;
  }
  .bones {
    display: grid;
    animation: appear 0s 300ms both;
  }
  .bones > div {
    display: flex;
    align-items: center;
    gap: var(--_p-space-15);
    min-block-size: var(--_p-row);
    padding-inline: var(--_p-gutter);
    border-block-end: 1px solid var(--_p-line);
  }
  .bones > div > span {
    flex: 1;
  }
  .bone {
    display: block;
    block-size: 0.75em;
    border-radius: 3px;
    background: var(--_p-fill-strong);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bone.w1 {
    inline-size: 38%;
  }
  .bone.w2 {
    inline-size: 54%;
  }
  .bone.w3 {
    inline-size: 68%;
  }
  .bone.w4 {
    inline-size: 82%;
  }
  .bone.dot {
    inline-size: calc(22 * var(--_p-u));
    block-size: calc(22 * var(--_p-u));
    border-radius: 50%;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
