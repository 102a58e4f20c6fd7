import { css } from 'lit';
import { badgeSheet } from '../../../styles/badge.styles.js';
import { buttonSheet } from '../../../styles/button.styles.js';
import { chipSheet } from '../../../styles/chip.styles.js';
import { dialogSheet } from '../../../styles/dialog.styles.js';
import { emptySheet } from '../../../styles/empty.styles.js';
import { graphSheet } from '../../../styles/graph.styles.js';
import { inputSheet } from '../../../styles/input.styles.js';
import { noticeSheet } from '../../../styles/notice.styles.js';
import { recordsSheet } from '../../../styles/records.styles.js';
import { resultSheet } from '../../../styles/result.styles.js';
import { tickSheet } from '../../../styles/tick.styles.js';

const own = css`
  :host {
    display: contents;
  }
  .group {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-block-size: 0;
  }
  .scroll {
    display: grid;
    flex: 1 1 auto;
    align-content: start;
    gap: var(--_p-space-15);
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--_p-space-05) var(--_p-space-25) var(--_p-space-25);
  }
  .place {
    display: flex;
    flex: none;
    padding: var(--_p-space-15) var(--_p-space-25) var(--_p-space-1);
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-05) var(--_p-space-1);
  }
  .steps {
    display: flex;
    align-items: center;
    gap: var(--_p-space-05);
  }
  .steps[hidden] {
    display: none;
  }
  h3 {
    border-radius: var(--_p-radius-s);
    outline-offset: 3px;
    font-size: var(--_p-text-m);
    font-weight: var(--_p-weight-strong);
  }
  .record {
    grid-template-columns: var(--_p-icon) calc(18 * var(--_p-u)) minmax(0, 1fr);
  }
  .records.plain .record {
    grid-template-columns: calc(18 * var(--_p-u)) minmax(0, 1fr);
  }
  .record > .key,
  .record > .tick {
    margin-block-start: calc(4 * var(--_p-u));
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_p-space-1);
  }
  .record .name {
    color: var(--_p-text);
    overflow-wrap: anywhere;
  }
  .meta {
    overflow-wrap: anywhere;
  }
  .keeps,
  .why-not {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
  }
  .why-not {
    display: flex;
    font-size: var(--_p-text-s);
  }
  .because {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-05) var(--_p-space-1);
    margin-block-start: calc(3 * var(--_p-u));
    font-size: var(--_p-text-xs);
  }
  .because .reasons {
    margin-block-start: 0;
  }
  .because .verdict {
    margin-inline-start: auto;
  }
  .record.unseen {
    display: flex;
    align-items: center;
    font-size: var(--_p-text-s);
  }
  h4 {
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
  }
  h4 .faint {
    font-weight: var(--_p-weight);
    margin-inline-start: var(--_p-space-05);
  }
  .outcome {
    display: grid;
    gap: var(--_p-space-05);
  }
  .outcome dl {
    display: grid;
  }
  .outcome dl > div {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: var(--_p-space-05) var(--_p-space-15);
    padding-block: var(--_p-space-05);
    font-size: var(--_p-text-s);
    align-items: start;
  }
  .outcome dl > div + div {
    border-block-start: 1px solid var(--_p-line);
  }
  .outcome dt {
    color: var(--_p-text-2);
    line-height: 1.4;
    padding-block-start: calc(2 * var(--_p-u));
  }
  .outcome dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-05) var(--_p-space-1);
    min-block-size: calc(24 * var(--_p-u));
  }
  .outcome .kept {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.45em;
    color: var(--_p-text);
    font-size: var(--_p-text-m);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .outcome .other {
    max-inline-size: min(100%, 22em);
  }
  .moves {
    padding-block-start: var(--_p-space-05);
  }
  .acts {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-1);
    padding: var(--_p-space-15) var(--_p-space-25);
    border-block-start: 1px solid var(--_p-line);
  }
  .gap {
    inline-size: var(--_p-space-05);
  }
  .btn .kbd {
    margin-inline-end: calc(-4 * var(--_p-u));
  }
  .btn.primary .kbd {
    border-color: color-mix(in oklab, var(--_p-on-accent), transparent 65%);
    background: none;
    color: inherit;
  }
  @container dialog (inline-size < 40em) {
    .gap {
      display: none;
    }
    .outcome dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .outcome dt {
      padding: 0;
    }
  }
  @container dialog (inline-size < 30em) {
    .kbd {
      display: none;
    }
    .acts .btn {
      flex: 1 1 auto;
    }
  }
  @media (hover: none) {
    .kbd {
      display: none;
    }
  }
`;

export const duplicateGroupSheets = [
  badgeSheet,
  buttonSheet,
  chipSheet,
  dialogSheet,
  emptySheet,
  graphSheet,
  inputSheet,
  noticeSheet,
  recordsSheet,
  resultSheet,
  tickSheet,
  own,
];
