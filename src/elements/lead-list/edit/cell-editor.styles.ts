import { css } from 'lit';

export const cellEditorSheet = css`
  :host {
    display: block;
    text-align: start;
  }
  .input {
    min-block-size: calc(28 * var(--_p-u));
    padding-inline: calc(6 * var(--_p-u));
  }
  .input > select {
    padding-inline: calc(6 * var(--_p-u)) calc(24 * var(--_p-u));
  }
  .problem {
    max-inline-size: calc(320 * var(--_p-u));
    margin: 0;
    padding: var(--_p-space-075) var(--_p-space-1);
    border: 1px solid var(--_p-bad);
    border-radius: var(--_p-radius-m);
    background: var(--_p-raised);
    color: var(--_p-bad-text);
    font-size: var(--_p-text-s);
    line-height: 1.4;
    white-space: normal;
    box-shadow: var(--_p-shadow-popover);
  }
`;
