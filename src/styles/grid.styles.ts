import { css } from 'lit';

/** `.grid`: a table of records under its `.tools`, over its `.foot`. */
export const gridSheet = css`
  .grid {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: var(--_p-text-s);
  }
  .grid th {
    block-size: calc(32 * var(--_p-u));
    padding: 0 var(--_p-space-1);
    text-align: start;
    font-weight: var(--_p-weight);
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
    border-block: 1px solid var(--_p-line);
    background: var(--_p-sunken);
    white-space: nowrap;
  }
  .grid th .icon {
    display: inline-block;
    vertical-align: -0.15em;
  }
  .grid td {
    block-size: var(--_p-row);
    padding: 0 var(--_p-space-1);
    border-block-end: 1px solid var(--_p-line);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_p-text-2);
  }
  .grid tr:last-child td {
    border-block-end: 0;
  }
  .grid :is(th, td):first-child {
    padding-inline: var(--_p-gutter) var(--_p-space-05);
  }
  .grid :is(th, td):last-child {
    padding-inline-end: var(--_p-gutter);
  }
  .grid .title {
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
    font-size: var(--_p-text-m);
  }
  .grid .end {
    text-align: end;
  }
  .grid td :is(.person, .tick, .prio) {
    vertical-align: middle;
  }
  .grid td .prio {
    display: inline-block;
  }
  .grid tbody tr:hover td {
    background: var(--_p-fill);
  }
  .grid tr[aria-selected='true'] td {
    background: var(--_p-accent-soft);
    border-color: var(--_p-accent-soft-strong);
  }
  .grid tbody tr:focus-visible {
    outline: none;
  }
  .grid tbody tr:focus-visible td {
    box-shadow:
      inset 0 2px var(--_p-focus),
      inset 0 -2px var(--_p-focus);
    border-block-end-color: transparent;
  }
  .grid tbody tr:focus-visible td:first-child {
    box-shadow:
      inset 2px 2px var(--_p-focus),
      inset 0 -2px var(--_p-focus);
  }
  .grid tbody tr:focus-visible td:last-child {
    box-shadow:
      inset -2px 2px var(--_p-focus),
      inset 0 -2px var(--_p-focus);
  }
  .foot {
    display: flex;
    align-items: center;
    gap: var(--_p-space-15);
    padding: var(--_p-space-1) var(--_p-gutter);
    border-block-start: 1px solid var(--_p-line);
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  @media (forced-colors: active) {
    .grid tr[aria-selected='true'] td {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .grid tr[aria-selected='true'] :is(td, .faint, .title) {
      color: HighlightText;
    }
    .grid tr[aria-selected='true'] .prio rect {
      stroke: HighlightText;
    }
    .grid tr[aria-selected='true'] .prio .on {
      fill: HighlightText;
    }
    .grid tbody tr:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
