import { css } from 'lit';

/** `.menu` of `.item`s in `.group`s, for the menu button and the combobox. */
export const menuSheet = css`
  .menu {
    margin: 0;
    padding: var(--_p-space-05);
    border: 1px solid var(--_p-line-strong);
    border-radius: var(--_p-radius-l);
    background: var(--_p-raised);
    color: var(--_p-text);
    box-shadow: var(--_p-shadow-popover);
    overflow-y: auto;
    overscroll-behavior: contain;
    max-block-size: var(--_p-available, none);
  }
  .menu .group {
    padding: var(--_p-space-075) var(--_p-space-1) var(--_p-space-05);
    font-size: var(--_p-text-xs);
    color: var(--_p-text-3);
  }
  .menu .item {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    inline-size: 100%;
    min-block-size: calc(30 * var(--_p-u));
    padding: var(--_p-space-05) var(--_p-space-1);
    border: 0;
    border-radius: calc(5 * var(--_p-u));
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
    line-height: 1.35;
    cursor: default;
  }
  .menu .item.is-active,
  .menu .item:hover,
  .menu .item:focus-visible {
    background: var(--_p-fill-strong);
    text-decoration: none;
  }
  .menu .item:focus-visible {
    outline-offset: -2px;
  }
  .menu .item[aria-disabled='true'] {
    color: var(--_p-text-3);
    background: none;
  }
  .menu .item .icon {
    color: var(--_p-text-3);
  }
  .menu .item .icon.end {
    margin-inline-start: auto;
  }
  .menu .item:has(.reasons) {
    flex-wrap: wrap;
  }
  .menu .item .two {
    display: grid;
    min-inline-size: 0;
    flex: 1 1 12em;
  }
  .menu .item .two > :nth-child(2) {
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
  }
  .menu .item .reasons {
    flex: none;
    max-inline-size: 100%;
    justify-content: flex-end;
  }
  .menu hr {
    border: 0;
    border-block-start: 1px solid var(--_p-line);
    margin: var(--_p-space-05) calc(-1 * var(--_p-space-05));
  }
  @media (forced-colors: active) {
    .menu .item:is(.is-active, :hover, :focus-visible) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .menu .item:is(.is-active, :hover, :focus-visible) :is(.icon, .two > :nth-child(2)) {
      color: inherit;
    }
  }
`;
