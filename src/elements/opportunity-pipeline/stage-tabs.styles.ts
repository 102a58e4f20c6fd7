import { css } from 'lit';

/** `.stagetabs`: the stages in one line above the board, where one of them fits. */
export const stageTabsSheet = css`
  .stagetabs {
    display: none;
    flex: none;
    gap: var(--_p-space-2);
    padding-inline: var(--_p-gutter);
    margin-block-end: var(--_p-space-1);
    border-block-end: 1px solid var(--_p-line);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .stagetabs button {
    flex: none;
    min-block-size: calc(32 * var(--_p-u));
    padding: 0 calc(2 * var(--_p-u));
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_p-text-2);
    font: inherit;
    font-size: var(--_p-text-s);
    cursor: pointer;
  }
  .stagetabs button[aria-current='true'] {
    border-color: var(--_p-accent-mark);
    color: var(--_p-text);
  }
  .stagetabs button:focus-visible {
    outline: 2px solid var(--_p-focus);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .stagetabs button:not([aria-current='true']) {
      border-color: Canvas;
    }
    .stagetabs button[aria-current='true'] {
      border-color: Highlight;
    }
  }
  @container pipeline (inline-size < 30em) {
    .stagetabs {
      display: flex;
    }
  }
  /* At 400 % nothing scrolls sideways but the board itself. */
  @container pipeline (inline-size < 24em) {
    .stagetabs {
      flex-wrap: wrap;
      gap: 0 var(--_p-space-15);
      overflow: visible;
    }
    .stagetabs button {
      flex: 0 1 auto;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      text-align: start;
    }
  }
`;
