import { css } from 'lit';

/** The header `.bar`, the `.tools` above a list with its `.filters`, and the `.bulk` bar of a selection. */
export const barSheet = css`
  .bar {
    display: flex;
    align-items: stretch;
    gap: var(--_p-space-3);
    min-block-size: var(--_p-bar);
    padding-inline: var(--_p-gutter);
    background: var(--_p-surface);
    border-block-end: 1px solid var(--_p-line);
  }
  .bar .mark {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    font-weight: var(--_p-weight-strong);
    letter-spacing: -0.01em;
  }
  .logo {
    inline-size: calc(20 * var(--_p-u));
    block-size: calc(20 * var(--_p-u));
    flex: none;
    display: block;
  }
  .logo .ground {
    fill: var(--_p-accent);
  }
  .logo .run {
    fill: none;
    stroke: var(--_p-on-accent);
    stroke-width: 1.9;
    stroke-linecap: round;
  }
  .logo .gate {
    fill: var(--_p-on-accent);
  }
  .bar nav {
    display: flex;
    gap: var(--_p-space-05);
  }
  .bar nav :is(a, button) {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_p-space-05);
    padding-inline: var(--_p-space-1);
    border: 0;
    background: none;
    color: var(--_p-text-2);
    text-decoration: none;
    white-space: nowrap;
    cursor: default;
  }
  .bar nav :is(a, button):hover {
    color: var(--_p-text);
  }
  .bar nav :focus-visible {
    outline-offset: -2px;
    border-radius: var(--_p-radius-m);
  }
  .bar nav [aria-current] {
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
  }
  .bar nav [aria-current]::after {
    content: '';
    position: absolute;
    inset-inline: var(--_p-space-1);
    inset-block-end: -1px;
    block-size: 2px;
    background: var(--_p-accent-mark);
  }
  .bar > .btn {
    align-self: center;
  }
  .bar .end {
    margin-inline-start: auto;
    display: flex;
    align-items: center;
    gap: var(--_p-space-15);
    min-inline-size: 0;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    padding: var(--_p-space-15) var(--_p-gutter);
    min-inline-size: 0;
    flex-wrap: wrap;
  }
  .tools :is(h1, h2) {
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
    letter-spacing: var(--_p-tracking-title);
    line-height: var(--_p-leading-tight);
    margin-inline-end: var(--_p-space-1);
  }
  .tools > .input {
    inline-size: calc(320 * var(--_p-u));
    max-inline-size: 100%;
  }
  .tools.filters {
    padding-block: 0 var(--_p-space-15);
    min-block-size: calc(38 * var(--_p-u));
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-1);
    margin: 0 var(--_p-space-1) var(--_p-space-075);
    padding: calc(3 * var(--_p-u)) var(--_p-space-1);
    border-radius: var(--_p-radius-m);
    background: var(--_p-accent-soft);
    color: var(--_p-text);
    min-block-size: calc(32 * var(--_p-u));
  }
  .bulk .what {
    font-weight: var(--_p-weight-medium);
    margin-inline-end: var(--_p-space-05);
  }
  .bulk .btn.small {
    background: var(--_p-surface);
  }
  .bulk .btn.small.primary {
    background: var(--_p-accent);
  }
  .bulk .btn.small.ghost {
    background: none;
  }
  @media (forced-colors: active) {
    .bulk {
      border: 1px solid Highlight;
    }
  }
`;
