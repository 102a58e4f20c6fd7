import { css } from 'lit';

/** Native checkboxes and radio buttons under the look: `<input type="checkbox" class="tick">`, `<input type="radio" class="radio">`, with their text in a `<label class="choice">`. */
export const tickSheet = css`
  :is(.tick, .radio) {
    appearance: none;
    position: relative;
    inline-size: var(--_p-icon);
    block-size: var(--_p-icon);
    flex: none;
    display: inline-grid;
    place-items: center;
    margin: 0;
    border: 1.25px solid var(--_p-line-control);
    background: var(--_p-surface);
    color: var(--_p-on-accent);
    vertical-align: middle;
    transition: background var(--_p-fast);
  }
  .tick {
    border-radius: var(--_p-radius-s);
  }
  .radio {
    border-radius: 50%;
  }
  :is(.tick, .radio)::after {
    content: '';
    position: absolute;
    inset: calc(-6 * var(--_p-u));
  }
  .tick:checked,
  .tick:indeterminate {
    background: var(--_p-accent);
    border-color: transparent;
  }
  .tick:checked::before {
    content: '';
    inline-size: calc(4.5 * var(--_p-u));
    block-size: calc(8.5 * var(--_p-u));
    border: solid currentColor;
    border-width: 0 calc(1.75 * var(--_p-u)) calc(1.75 * var(--_p-u)) 0;
    rotate: 42deg;
    translate: 0 calc(-1 * var(--_p-u));
  }
  .tick:indeterminate::before {
    content: '';
    inline-size: calc(8 * var(--_p-u));
    block-size: 0;
    border: 0 solid currentColor;
    border-block-start-width: calc(1.75 * var(--_p-u));
    rotate: none;
    translate: none;
  }
  .tick:checked:is(:disabled, .is-locked) {
    background: var(--_p-text-3);
    border-color: transparent;
    color: var(--_p-surface);
  }
  .tick:not(:checked):is(:disabled, .is-barred) {
    border-style: dashed;
    background: none;
  }
  .radio:checked {
    border: calc(5 * var(--_p-u)) solid var(--_p-accent);
    background: var(--_p-on-accent);
  }
  .radio:disabled {
    border-style: dashed;
    background: none;
  }
  .choice {
    display: flex;
    gap: var(--_p-space-1);
    align-items: flex-start;
    min-block-size: calc(28 * var(--_p-u));
    padding-block: var(--_p-space-05);
  }
  .choice > :is(.radio, .tick) {
    margin-block-start: calc(2 * var(--_p-u));
  }
  .choice .hint {
    display: block;
  }
  @media (forced-colors: active) {
    :is(.tick, .radio):checked,
    .tick:indeterminate {
      forced-color-adjust: none;
    }
    .tick:is(:checked, :indeterminate) {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
