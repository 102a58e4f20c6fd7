import { css } from 'lit';

/** The heads of the columns: they sort, are dragged, and have a menu. */
export const gridHeadSheet = css`
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .head .row {
    block-size: calc(32 * var(--_p-u));
    border-block: 1px solid var(--_p-line);
    background: var(--_p-sunken);
    font-size: var(--_p-text-xs);
  }
  .head .cell {
    display: flex;
    align-items: center;
    align-self: stretch;
    overflow: visible;
  }
  .head button.control {
    display: inline-flex;
    align-items: center;
    gap: var(--_p-space-05);
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: calc(24 * var(--_p-u));
    margin-inline: calc(-1 * var(--_p-space-05));
    padding: 0 var(--_p-space-05);
    border: 0;
    border-radius: var(--_p-radius-s);
    background: none;
    color: inherit;
    cursor: default;
  }
  .head .rank {
    font-size: var(--_p-text-xs);
    font-variant-numeric: tabular-nums;
  }
  .head button.control:hover {
    color: var(--_p-text);
    background: var(--_p-fill);
  }
  .head .quiet button.control {
    inline-size: calc(24 * var(--_p-u));
    justify-content: center;
  }
  .head .control:focus-visible {
    outline-offset: -2px;
  }
  .head piste-menu-button {
    position: absolute;
    inset-block: calc(2 * var(--_p-u));
    inset-inline-end: 0;
    border-radius: var(--_p-radius-s);
    background: var(--_p-sunken);
  }
  .head piste-menu-button::part(button) {
    min-block-size: calc(26 * var(--_p-u));
    inline-size: calc(24 * var(--_p-u));
  }
  /* Where there is a pointer, the menu comes with it; else there is room for it. */
  @media (hover: hover) {
    .head .cell:not(:hover, :focus-within) > piste-menu-button {
      opacity: 0;
    }
  }
  @media (hover: none) {
    .head [data-column]:not(.quiet) {
      padding-inline-end: calc(24 * var(--_p-u));
    }
  }
  .edge {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(-4 * var(--_p-u));
    inline-size: calc(8 * var(--_p-u));
    z-index: 1;
    cursor: col-resize;
    touch-action: none;
  }
  .cell:hover > .edge,
  .edge:active {
    background: linear-gradient(var(--_p-line-control) 0 0) center / 1px 60% no-repeat;
  }
  .head .cell.is-ghost {
    opacity: 0.4;
  }
  .cell.is-lifted {
    background: var(--_p-raised);
    box-shadow: var(--_p-shadow-popover);
  }
`;
