import { css } from 'lit';

export const teamListSheet = css`
  li {
    position: relative;
    display: flex;
    align-items: stretch;
    min-block-size: calc(48 * var(--_p-u));
    border-block-start: 1px solid var(--_p-line);
  }
  li:last-child {
    border-block-end: 1px solid var(--_p-line);
  }
  li:has(> [aria-current]) {
    background: var(--_p-accent-soft);
  }
  li:not(:has(> [aria-current])):hover {
    background: var(--_p-fill);
  }
  .open {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--_p-u));
    flex: 1;
    min-inline-size: 0;
    padding-block: var(--_p-space-05);
    padding-inline: var(--_p-space-05) var(--_p-space-2);
    border: 0;
    background: none;
    text-align: start;
    cursor: default;
  }
  .open:first-child {
    padding-inline-start: var(--_p-space-2);
  }
  .open:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_p-radius-s);
  }
  .what {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .what > .faint {
    font-size: var(--_p-text-xs);
  }
  :host > .btn,
  .btn {
    margin: var(--_p-space-1);
  }
  @media (forced-colors: active) {
    li:has(> [aria-current]) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
