import { css } from 'lit';

/** Rows `li` with a `.grip` by which they are moved: lifted, and where they would go. */
export const orderSheet = css`
  .grip {
    display: grid;
    place-items: center;
    inline-size: calc(32 * var(--_p-u));
    flex: none;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_p-text-3);
    cursor: grab;
    touch-action: none;
  }
  .grip:active,
  .is-lifted .grip {
    cursor: grabbing;
  }
  .grip > .icon {
    pointer-events: none;
  }
  .grip:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_p-radius-s);
  }
  .is-lifted {
    z-index: 1;
    background: var(--_p-raised);
    border-radius: var(--_p-radius-m);
    box-shadow: var(--_p-shadow-lift);
  }
  :is(.drop-before, .drop-after) {
    position: relative;
  }
  :is(.drop-before, .drop-after)::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    block-size: 2px;
    background: var(--_p-accent-mark);
  }
  .drop-before::after {
    inset-block-start: -1.5px;
  }
  .drop-after::after {
    inset-block-end: -1.5px;
  }
  @media (forced-colors: active) {
    .is-lifted {
      outline: 2px dashed Highlight;
    }
  }
`;
