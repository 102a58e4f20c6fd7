import { css } from 'lit';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { graphSheet } from '../../styles/graph.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';

const own = css`
  :host {
    display: block;
    container: record / inline-size;
    color: var(--_p-text);
    background: var(--_p-surface);
  }
  .pad {
    padding: var(--_p-space-25) var(--_p-gutter);
  }
  .notices {
    display: grid;
    gap: var(--_p-space-1);
    padding: var(--_p-space-15) var(--_p-gutter) 0;
  }
  header {
    display: grid;
    gap: var(--_p-space-05);
    padding: var(--_p-space-15) var(--_p-gutter) var(--_p-space-25);
    border-block-end: 1px solid var(--_p-line);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-1);
    margin-block-end: var(--_p-space-15);
  }
  .spread {
    flex: 1;
  }
  .trail {
    display: inline-flex;
    align-items: center;
    gap: var(--_p-space-05);
  }
  .keylist {
    display: grid;
    gap: var(--_p-space-1);
  }
  .keylist > div {
    display: grid;
    grid-template-columns: 3em 1fr;
    align-items: baseline;
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  .crumb {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-05);
    font-size: var(--_p-text-s);
  }
  h1 {
    display: inline-grid;
    justify-self: start;
    max-inline-size: 100%;
    margin-inline-start: calc(-9 * var(--_p-u));
    font-size: var(--_p-text-xl);
    font-weight: var(--_p-weight-strong);
    letter-spacing: var(--_p-tracking-title);
    line-height: 1.3;
    outline: 0;
  }
  h1 > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
    padding: calc(2 * var(--_p-u)) calc(9 * var(--_p-u));
    border: 1px solid transparent;
    border-radius: var(--_p-radius-m);
  }
  h1 > .ghost {
    visibility: hidden;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    min-inline-size: 8em;
  }
  .title {
    inline-size: 100%;
    block-size: 100%;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: none;
    overflow: hidden;
    overflow-wrap: anywhere;
    resize: none;
  }
  .title:hover {
    background: var(--_p-fill);
    border-color: var(--_p-line-strong);
  }
  .title:focus {
    background: var(--_p-surface);
    outline: 2px solid var(--_p-focus);
    outline-offset: -1px;
  }
  .gauge {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-2) var(--_p-space-5);
    align-items: flex-start;
    margin-block-start: var(--_p-space-15);
  }
  .g {
    display: grid;
    gap: var(--_p-space-075);
    min-inline-size: 0;
    border: 0;
    padding: 0;
    margin: 0;
  }
  .g.wide {
    flex: 1 1 24em;
    max-inline-size: calc(620 * var(--_p-u));
  }
  .lab {
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
  }
  .val {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
  }
  .val .track {
    inline-size: calc(120 * var(--_p-u));
  }
  .percent {
    display: inline-flex;
    align-items: center;
    font-weight: var(--_p-weight-strong);
  }
  .percent input {
    field-sizing: content;
    inline-size: 3em;
    min-inline-size: 1ch;
    margin-inline-start: calc(-3 * var(--_p-u));
    font: inherit;
    color: inherit;
    text-align: start;
    padding-block: calc(1 * var(--_p-u));
    padding-inline: calc(2 * var(--_p-u)) 0;
    border: 1px solid transparent;
    border-radius: var(--_p-radius-s);
    background: none;
    appearance: textfield;
    min-block-size: calc(24 * var(--_p-u));
  }
  @supports (field-sizing: content) {
    .percent input {
      inline-size: auto;
    }
  }
  .percent input::-webkit-inner-spin-button {
    appearance: none;
  }
  .percent input:hover {
    border-color: var(--_p-line-strong);
    background: var(--_p-fill);
  }
  .percent input:focus {
    outline: 2px solid var(--_p-focus);
    outline-offset: -1px;
    background: var(--_p-surface);
  }
  .steps {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_p-u));
    font-size: var(--_p-text-s);
    color: var(--_p-text-3);
  }
  .steps label {
    position: relative;
    display: grid;
    gap: calc(5 * var(--_p-u));
    min-block-size: calc(28 * var(--_p-u));
    min-inline-size: 0;
    cursor: default;
    border-radius: var(--_p-radius-s);
  }
  .steps input {
    position: absolute;
    inset: 0;
    margin: 0;
    appearance: none;
    outline: 0;
  }
  .steps i {
    block-size: calc(4 * var(--_p-u));
    background: var(--_p-line-strong);
  }
  .steps label:first-child i {
    border-start-start-radius: 2px;
    border-end-start-radius: 2px;
  }
  .steps label:last-child i {
    border-start-end-radius: 2px;
    border-end-end-radius: 2px;
  }
  .steps :is(.done, .now) i {
    background: var(--_p-accent-mark);
  }
  .steps .done {
    color: var(--_p-text-2);
  }
  .steps .now {
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
  }
  .steps label:hover {
    color: var(--_p-text);
  }
  .steps label:has(:focus-visible) {
    outline: 2px solid var(--_p-focus);
    outline-offset: 2px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
  }
  .fields {
    display: grid;
    gap: var(--_p-space-25);
    align-content: start;
    padding: var(--_p-space-25) var(--_p-gutter) var(--_p-space-3);
  }
  .fields h2 {
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
    margin-block-end: var(--_p-space-075);
  }
  .lost summary {
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
    min-block-size: calc(28 * var(--_p-u));
    align-content: center;
  }
  .lost dl > div {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    gap: 0 var(--_p-space-1);
    padding-block: var(--_p-space-05);
    font-size: var(--_p-text-s);
  }
  .lost dt {
    color: var(--_p-text-2);
  }
  .lost dd {
    grid-column: 2;
    display: grid;
    overflow-wrap: anywhere;
  }
  .log {
    padding: var(--_p-space-25) var(--_p-gutter) var(--_p-space-3);
    border-inline-start: 1px solid var(--_p-line);
    background: var(--_p-sunken);
  }
  @container record (inline-size < 56em) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .log {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_p-line);
    }
  }
  @container record (inline-size < 30em) {
    .steps label:not(.now) span {
      display: none;
    }
    .tools > .primary {
      flex: 1;
    }
  }
  @media (forced-colors: active) {
    .steps :is(.done, .now) i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

export const leadRecordSheets = [
  badgeSheet,
  buttonSheet,
  dialogSheet,
  emptySheet,
  graphSheet,
  inputSheet,
  noticeSheet,
  own,
];
