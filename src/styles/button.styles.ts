import { css } from 'lit';

/** `.btn` with `primary`, `ghost`, `bad`, `small`, `only` (an icon alone); `.link`; `.kbd`; `.spin`. */
export const buttonSheet = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_p-space-075);
    min-block-size: var(--_p-control);
    padding-inline: var(--_p-space-15);
    border: 1px solid var(--_p-line-strong);
    border-radius: var(--_p-radius-m);
    background: var(--_p-surface);
    color: var(--_p-text);
    font-size: var(--_p-text-m);
    font-weight: var(--_p-weight-medium);
    line-height: var(--_p-leading-tight);
    white-space: nowrap;
    text-decoration: none;
    cursor: default;
    flex: none;
    user-select: none;
    transition:
      background var(--_p-fast),
      border-color var(--_p-fast);
  }
  .btn:hover {
    background: color-mix(in oklab, var(--_p-surface), var(--_p-text) 5%);
    text-decoration: none;
  }
  .btn:active {
    background: color-mix(in oklab, var(--_p-surface), var(--_p-text) 9%);
  }
  .btn .icon {
    color: var(--_p-text-2);
    margin-inline-start: calc(-2 * var(--_p-u));
  }
  .btn .icon.end {
    margin-inline: 0 calc(-4 * var(--_p-u));
  }
  .btn.primary {
    background: var(--_p-accent);
    border-color: transparent;
    color: var(--_p-on-accent);
    box-shadow:
      inset 0 1px 0 oklch(1 0 0 / 0.13),
      var(--_p-shadow-card);
  }
  .btn.primary:hover {
    background: var(--_p-accent-hover);
  }
  .btn.primary:active {
    background: var(--_p-accent-active);
    box-shadow: none;
  }
  .btn.primary .icon {
    color: inherit;
  }
  .btn.ghost {
    background: none;
    border-color: transparent;
    color: var(--_p-text-2);
  }
  .btn.ghost:hover {
    background: var(--_p-fill);
    color: var(--_p-text);
  }
  .btn.ghost:active,
  .btn[aria-expanded='true'] {
    background: var(--_p-fill-strong);
  }
  .btn.bad {
    color: var(--_p-bad-text);
  }
  .btn.small {
    min-block-size: var(--_p-control-s);
    padding-inline: var(--_p-space-1);
    font-size: var(--_p-text-s);
  }
  .btn.only {
    inline-size: var(--_p-control);
    padding: 0;
  }
  .btn.only.small {
    inline-size: var(--_p-control-s);
  }
  .btn.only .icon {
    margin: 0;
  }
  .btn[aria-busy='true']:not(.primary) {
    color: var(--_p-text-2);
  }
  .btn:is([disabled], [aria-disabled='true']) {
    opacity: 0.55;
  }
  .btn .count {
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border-radius: var(--_p-radius-s);
    background: var(--_p-attention-soft);
    color: var(--_p-attention-text);
    font-size: var(--_p-text-xs);
    line-height: 1.5;
    text-align: center;
    font-weight: var(--_p-weight-strong);
    margin-inline-end: calc(-4 * var(--_p-u));
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: calc(24 * var(--_p-u));
    margin: -0.15em -0.1em;
    padding: 0.15em 0.1em;
    border: 0;
    border-radius: var(--_p-radius-s);
    background: none;
    color: var(--_p-accent-text);
    font-weight: var(--_p-weight-medium);
    text-align: start;
    cursor: default;
  }
  .link.spread {
    margin-inline-start: auto;
  }
  .link:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .kbd {
    font-size: var(--_p-text-2xs);
    line-height: 1;
    padding: 0.28em 0.42em;
    border: 1px solid var(--_p-line-strong);
    border-radius: var(--_p-radius-s);
    color: var(--_p-text-3);
    background: var(--_p-surface);
  }
  .spin {
    inline-size: calc(14 * var(--_p-u));
    block-size: calc(14 * var(--_p-u));
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    animation: turn 0.8s linear infinite;
  }
  .spin circle {
    opacity: 0.3;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spin {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .btn.primary {
      forced-color-adjust: none;
    }
    .btn:is([disabled], [aria-disabled='true']) {
      background: Canvas;
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
