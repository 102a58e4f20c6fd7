import { css } from 'lit';

/** `.input` around a native input, select or textarea; `.labelled` with its label above; `.hint`. */
export const inputSheet = css`
  .input {
    display: flex;
    align-items: center;
    gap: var(--_p-space-075);
    min-block-size: var(--_p-control);
    padding-inline: calc(9 * var(--_p-u));
    border: 1px solid var(--_p-line-control);
    border-radius: var(--_p-radius-m);
    background: var(--_p-surface);
    color: var(--_p-text);
    min-inline-size: 0;
  }
  .input > :is(input, select, textarea) {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    border: 0;
    padding: 0;
    background: none;
    outline: 0;
    line-height: inherit;
  }
  .input:has(> select) {
    padding-inline: 0;
  }
  .input > select {
    appearance: none;
    align-self: stretch;
    padding-inline: calc(9 * var(--_p-u)) calc(28 * var(--_p-u));
    border-radius: inherit;
    background: inherit;
    text-overflow: ellipsis;
  }
  .input > select + .icon {
    margin-inline: calc(-26 * var(--_p-u)) calc(8 * var(--_p-u));
    pointer-events: none;
  }
  .input > input::-webkit-search-cancel-button {
    display: none;
  }
  .input ::placeholder {
    color: var(--_p-text-3);
    opacity: 1;
  }
  /* The key that leads here, for who is near enough to press it. */
  .input > .kbd {
    visibility: hidden;
  }
  :host(:focus-within) .input:not(:focus-within) > .kbd,
  .input:hover > .kbd {
    visibility: visible;
  }
  .input > .icon {
    color: var(--_p-text-3);
  }
  .input:focus-within {
    outline: 2px solid var(--_p-focus);
    outline-offset: -1px;
    border-color: transparent;
  }
  .input:has(> :is(.btn, .link):focus-visible) {
    outline: 0;
    border-color: var(--_p-line-control);
  }
  .input:has([aria-invalid='true']) {
    border-color: var(--_p-bad);
  }
  .input:has(> :disabled) {
    background: var(--_p-sunken);
    color: var(--_p-text-2);
  }
  .input.quiet {
    border-color: var(--_p-line-strong);
  }
  .input.area {
    min-block-size: calc(64 * var(--_p-u));
    align-items: stretch;
    padding-block: var(--_p-space-1);
  }
  .input.area > textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: calc(46 * var(--_p-u));
  }
  .input > .btn {
    margin-inline-end: calc(-6 * var(--_p-u));
  }
  .labelled {
    display: grid;
    gap: var(--_p-space-05);
    align-content: start;
    min-inline-size: 0;
  }
  .labelled > .label {
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
    line-height: 1.35;
  }
  .hint {
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
    line-height: 1.4;
  }
  .hint.bad {
    color: var(--_p-bad-text);
  }
  @media (forced-colors: active) {
    .input:has([aria-invalid='true']) {
      border-style: dashed;
    }
  }
`;
