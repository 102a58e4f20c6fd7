import { css } from 'lit';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { graphSheet } from '../../styles/graph.styles.js';
import { gridSheet } from '../../styles/grid.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { tickSheet } from '../../styles/tick.styles.js';

const leadImportSheet = css`
  :host {
    container: lead-import / inline-size;
  }
  .page {
    display: grid;
    gap: var(--_p-space-25);
    max-inline-size: calc(880 * var(--_p-u));
    padding: var(--_p-space-2) var(--_p-space-3) var(--_p-space-4);
    align-content: start;
  }
  .page > *,
  section {
    min-inline-size: 0;
  }
  h2 {
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
    letter-spacing: var(--_p-tracking-title);
    line-height: var(--_p-leading-tight);
    outline-offset: 3px;
  }
  section {
    display: grid;
    gap: var(--_p-space-15);
    justify-items: stretch;
  }
  section > .link {
    justify-self: start;
  }
  section > h3 {
    padding-block-end: var(--_p-space-1);
    border-block-end: 1px solid var(--_p-line);
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
    color: var(--_p-text-2);
    outline-offset: 3px;
  }
  .told:not(:has(*)) {
    position: absolute;
  }
  .told > h3,
  .running > h3 {
    border: 0;
    padding: 0;
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
    color: var(--_p-text);
    letter-spacing: var(--_p-tracking-title);
    outline-offset: 3px;
  }
  .drop {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: var(--_p-space-1);
    min-block-size: calc(190 * var(--_p-u));
    padding: var(--_p-space-3);
    border: 1.5px dashed var(--_p-line-control);
    border-radius: var(--_p-radius-l);
    background: var(--_p-sunken);
    text-align: center;
    text-wrap: balance;
  }
  .drop > .icon {
    inline-size: calc(28 * var(--_p-u));
    block-size: calc(28 * var(--_p-u));
    stroke-width: 1.5;
    color: var(--_p-text-3);
  }
  .drop.is-over {
    border-color: var(--_p-accent-mark);
    background: var(--_p-accent-soft);
  }
  .ways {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_p-space-1);
    margin-block-start: var(--_p-space-1);
  }
  #file:focus-visible + .btn {
    outline: 2px solid var(--_p-focus);
    outline-offset: 1px;
  }
  .paste {
    display: grid;
    gap: var(--_p-space-1);
    justify-items: end;
  }
  .paste .labelled {
    inline-size: 100%;
  }
  .paste textarea {
    max-block-size: 40vb;
    white-space: pre;
    overflow: auto;
  }
  .source {
    display: grid;
    gap: var(--_p-space-05);
    padding: var(--_p-space-15);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
  }
  .source .name {
    flex-wrap: wrap;
  }
  .source .name > .clip {
    max-inline-size: 100%;
  }
  summary {
    justify-self: start;
    min-block-size: calc(24 * var(--_p-u));
    padding-block: 0.2em;
    border-radius: var(--_p-radius-s);
    cursor: default;
  }
  summary:hover {
    color: var(--_p-text);
  }
  .readas {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_p-space-1) var(--_p-space-15);
    padding-block: var(--_p-space-05);
  }
  .columns {
    display: grid;
  }
  .columns > li {
    display: grid;
    grid-template-columns: minmax(0, 1.4fr) var(--_p-icon) minmax(0, 1fr);
    align-items: center;
    gap: var(--_p-space-05) var(--_p-space-15);
    padding-block: calc(5 * var(--_p-u));
  }
  .columns > li + li + li {
    border-block-start: 1px solid var(--_p-line);
  }
  .columns > .heads {
    padding-block: 0;
    font-size: var(--_p-text-xs);
  }
  .columns > .heads > :last-child {
    grid-column: 3;
  }
  .columns li > .icon {
    color: var(--_p-text-3);
  }
  .column {
    display: grid;
    min-inline-size: 0;
  }
  .column > b {
    overflow-wrap: anywhere;
  }
  .is-out .column {
    opacity: 0.7;
  }
  .scroller {
    overflow-x: auto;
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
  }
  .scroller .grid {
    inline-size: max-content;
    min-inline-size: 100%;
    table-layout: auto;
  }
  .scroller .grid :is(th, td) {
    max-inline-size: calc(220 * var(--_p-u));
    padding-inline: var(--_p-space-15);
  }
  .scroller .grid th {
    border-block-start: 0;
  }
  .under {
    margin-block-start: calc(-6 * var(--_p-u));
  }
  .troubled {
    display: grid;
    gap: var(--_p-space-05);
  }
  .troubled > li {
    flex-wrap: wrap;
  }
  .lines {
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
    font-size: var(--_p-text-s);
  }
  .lines > li {
    display: grid;
    grid-template-columns: minmax(5.5em, max-content) minmax(0, 1fr) minmax(0, auto);
    align-items: center;
    gap: var(--_p-space-05) var(--_p-space-15);
    min-block-size: var(--_p-row);
    padding: var(--_p-space-075) var(--_p-space-15);
    overflow-wrap: anywhere;
  }
  .lines > li + li {
    border-block-start: 1px solid var(--_p-line);
  }
  .pair {
    display: grid;
    min-inline-size: 0;
  }
  .why {
    color: var(--_p-bad-text);
  }
  .checking {
    display: grid;
    gap: var(--_p-space-1);
  }
  .found:empty {
    display: none;
  }
  .similar {
    border: 0;
    padding: 0;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    flex-wrap: wrap;
    padding: var(--_p-space-15) 0;
    background: var(--_p-surface);
    border-block-start: 1px solid var(--_p-line);
  }
  .big {
    font-size: var(--_p-text-xl);
    font-weight: var(--_p-weight-strong);
    line-height: var(--_p-leading-tight);
  }
  .running > .rowline {
    flex-wrap: wrap;
  }
  .does {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-1);
  }
  section > .does {
    margin-block-start: var(--_p-space-05);
  }
  piste-data-section {
    margin-block-start: var(--_p-space-2);
  }
  @container lead-import (inline-size < 36em) {
    .page {
      padding-inline: var(--_p-space-2);
    }
    .columns > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns :is(.heads, li > .icon) {
      display: none;
    }
    .lines > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .foot .btn {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .drop.is-over {
      border: 2px solid Highlight;
    }
  }
`;

/** What the import draws with: the shared sheets, then its own. */
export const leadImportSheets = [
  buttonSheet,
  chipSheet,
  emptySheet,
  graphSheet,
  gridSheet,
  inputSheet,
  noticeSheet,
  tickSheet,
  leadImportSheet,
];
