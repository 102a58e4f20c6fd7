import { css } from 'lit';

export const comboboxSheet = css`
  :host {
    min-inline-size: 0;
  }
  .input {
    position: relative;
    padding-inline-end: calc(6 * var(--_p-u));
  }
  .input.multiple {
    flex-wrap: wrap;
    padding-block: 2px;
    padding-inline-start: 3px;
    row-gap: 2px;
  }
  .multiple > input {
    flex: 1 1 6em;
    min-block-size: var(--_p-control-s);
    margin-inline-start: calc(6 * var(--_p-u));
  }
  .multiple .chip {
    border-color: transparent;
    background: var(--_p-fill-strong);
    color: var(--_p-text);
    padding-inline: 3px;
  }
  .multiple .chip > .value {
    font-weight: inherit;
  }
  .input > .btn {
    margin-inline-end: calc(-3 * var(--_p-u));
  }
  .toggle {
    display: inline-grid;
    place-items: center;
    inline-size: calc(24 * var(--_p-u));
    block-size: calc(24 * var(--_p-u));
    color: var(--_p-text-3);
  }
  .remove {
    display: inline-grid;
    place-items: center;
    min-inline-size: calc(20 * var(--_p-u));
    min-block-size: calc(20 * var(--_p-u));
    padding: 0;
    border: 0;
    border-radius: var(--_p-radius-s);
    background: none;
    color: var(--_p-text-3);
  }
  .remove:hover {
    color: var(--_p-text);
  }
  .menu {
    max-block-size: min(var(--_p-available, 100vb), calc(360 * var(--_p-u)));
    overflow: hidden;
  }
  .menu:popover-open {
    display: flex;
    flex-direction: column;
  }
  [role='listbox'] {
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .menu .item {
    cursor: default;
  }
  .says {
    padding: var(--_p-space-075) var(--_p-space-1);
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  @media (max-width: 30em) {
    .menu {
      max-block-size: min(var(--_p-available, 100vb), 60vb);
    }
  }
`;
