import { css } from 'lit';

export const leadGridSheet = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .scroller {
    --row-size: var(--_p-row);
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior-x: contain;
    overflow-anchor: none;
  }
  .scroller.narrow {
    --row-size: calc((72 + 18 * var(--_p-density)) * var(--_p-u));
    overflow-x: hidden;
  }
  .ruler {
    position: absolute;
    inset-block-start: 0;
    inline-size: 0;
    block-size: var(--row-size);
    visibility: hidden;
  }
  .table {
    outline: none;
    font-size: var(--_p-text-s);
  }
  .body {
    position: relative;
  }
  .window {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
  }
  .ghosts,
  .ghosts > .row {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
  }
  .ghosts {
    pointer-events: none;
  }
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    align-items: stretch;
    block-size: var(--row-size);
    padding-inline: var(--_p-gutter);
    border-block-end: 1px solid var(--_p-line);
    color: var(--_p-text-2);
    cursor: default;
  }
  .cell {
    position: relative;
    align-self: center;
    min-inline-size: 0;
    padding-inline: var(--_p-space-1);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cell:last-child {
    padding-inline-end: 0;
  }
  .cell.end {
    text-align: end;
    justify-content: flex-end;
  }
  .tick-cell {
    display: flex;
    align-items: center;
    align-self: stretch;
    padding-inline: 0;
    overflow: visible;
  }
  .tick-cell .tick::after {
    inset-block: calc(-7 * var(--_p-u));
    inset-inline: calc(-10 * var(--_p-u)) calc(-5 * var(--_p-u));
  }
  .cell.title {
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
    font-size: var(--_p-text-m);
  }
  .pencil {
    display: none;
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    place-items: center;
    inline-size: calc(26 * var(--_p-u));
    block-size: calc(26 * var(--_p-u));
    margin-block: auto;
    padding: 0;
    border: 0;
    border-radius: var(--_p-radius-s);
    background: none;
    color: var(--_p-text-2);
    cursor: default;
  }
  .pencil:hover {
    background: var(--_p-fill-strong);
    color: var(--_p-text);
  }
  .row:hover > .cell.title:not(.edited) {
    min-block-size: calc(26 * var(--_p-u));
    padding-inline-end: calc(30 * var(--_p-u));
    align-content: center;
  }
  .row:hover > .cell > .pencil {
    display: grid;
  }
  @media (hover: none) {
    .cell.title:not(.edited) {
      min-block-size: calc(26 * var(--_p-u));
      padding-inline-end: calc(30 * var(--_p-u));
      align-content: center;
    }
    .pencil {
      display: grid;
    }
  }
  .cell.edited {
    z-index: 1;
    overflow: visible;
    padding-inline: 0;
  }
  .cell.edited > piste-cell-editor {
    min-inline-size: calc(112 * var(--_p-u));
  }
  .cell.edited.end > piste-cell-editor {
    margin-inline-start: min(0px, 100% - calc(112 * var(--_p-u)));
  }
  .sending {
    color: var(--_p-text-3);
  }
  .row a {
    color: inherit;
  }
  .cell .person {
    display: flex;
  }
  .body .row:hover {
    background: var(--_p-fill);
  }
  .body .row[aria-selected='true'] {
    background: var(--_p-accent-soft);
    border-color: var(--_p-accent-soft-strong);
  }
  .table.by-keys:focus .row.is-active {
    box-shadow: inset 0 0 0 2px var(--_p-focus);
  }
  .row.group {
    display: flex;
    align-items: center;
    background: var(--_p-sunken);
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
  }
  .group > .cell {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    position: sticky;
    inset-inline-start: var(--_p-gutter);
    max-inline-size: 100%;
    padding-inline: 0;
  }
  .group > .cell > .icon {
    color: var(--_p-text-2);
  }
  .group .faint {
    font-weight: normal;
  }
  .group[aria-expanded='false'] > .cell > .icon:dir(rtl) {
    scale: -1 1;
  }
  .waiting .end .bone {
    margin-inline-start: auto;
  }
  .waiting .rowline .bone:not(.dot) {
    flex: 1;
  }
  .row.waiting {
    contain: strict;
  }
  .waiting .bone {
    animation: appear 0s 300ms both;
  }
  .waiting.still .bone {
    animation: none; /* even one that has ended costs each frame, and there are hundreds of bones */
  }
  [aria-rowcount='-1'] .waiting .bone {
    animation:
      appear 0s 300ms both,
      breathe 1.6s ease-in-out infinite alternate;
  }

  .narrow .row {
    grid-template-columns: calc(30 * var(--_p-u)) minmax(0, 1fr);
    align-items: start;
    padding-inline: var(--_p-space-2);
  }
  .narrow .cell {
    align-self: center;
  }
  .narrow .cell.main {
    display: grid;
    gap: var(--_p-space-025);
    padding-inline: 0;
    overflow: visible;
  }
  .narrow .tick-cell {
    align-self: start;
    padding-block-start: calc(12 * var(--_p-u));
  }
  .narrow .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_p-space-15);
    min-inline-size: 0;
    min-block-size: calc(22 * var(--_p-u));
  }
  .narrow .title {
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
    font-size: var(--_p-text-m);
  }
  .narrow .line > :last-child {
    flex: none;
  }
  .narrow .row.group {
    padding-block-end: var(--_p-space-1);
  }
  .narrow .group > .cell {
    align-self: end;
  }
  .narrow .waiting .main {
    gap: calc(12 * var(--_p-u));
  }
  @media (forced-colors: active) {
    .body .row[aria-selected='true'] {
      background: Highlight;
      forced-color-adjust: none;
    }
    .body .row[aria-selected='true'] :is(.cell, .clip, .muted, .faint, time) {
      color: HighlightText;
    }
    .table.by-keys:focus .row.is-active {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
