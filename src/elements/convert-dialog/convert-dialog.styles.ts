import { css } from 'lit';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { graphSheet } from '../../styles/graph.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { recordsSheet } from '../../styles/records.styles.js';
import { resultSheet } from '../../styles/result.styles.js';
import { segmentSheet } from '../../styles/segment.styles.js';
import { tickSheet } from '../../styles/tick.styles.js';

const ownSheet = css`
  :host {
    display: contents;
  }
  .segment {
    max-inline-size: 100%;
  }
  .section > .notice {
    margin-block-start: var(--_p-space-15);
  }
  .none {
    display: flex;
    gap: var(--_p-space-075);
    align-items: center;
    margin-block-start: var(--_p-space-1);
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  .none .icon {
    color: var(--_p-good);
  }
  .customer .choice > span {
    padding-block-start: calc(0.5 * var(--_p-u));
  }
  .linkfield {
    display: grid;
    gap: var(--_p-space-05);
    margin-block: var(--_p-space-05);
    margin-inline: calc(var(--_p-icon) + var(--_p-space-1)) 0;
  }
  .whole {
    grid-column: 1 / -1;
  }
  .prob .input {
    inline-size: calc(110 * var(--_p-u));
  }
  .btn.primary[aria-busy='true'] {
    opacity: 1;
  }
  .prob input {
    appearance: textfield;
  }
  .rest {
    padding-inline: 0.55em;
  }
  .followed {
    border-radius: var(--_p-radius-m);
    background: var(--_p-accent-soft);
    box-shadow: 0 0 0 calc(4 * var(--_p-u)) var(--_p-accent-soft);
    transition:
      background var(--_p-slow),
      box-shadow var(--_p-slow);
  }
  .bones > div {
    padding-inline: 0;
    border: 0;
  }

  .dialog .body.two {
    display: grid;
    grid-template-columns: minmax(0, 1.42fr) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    align-content: stretch;
    gap: 0;
    padding: 0;
    overflow: hidden;
    border-block-start: 1px solid var(--_p-line);
  }
  .two > * {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--_p-space-2) var(--_p-space-25) var(--_p-space-25);
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_p-space-25);
    align-content: start;
  }
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_p-space-05);
    align-content: start;
    background: var(--_p-sunken);
    border-inline-start: 1px solid var(--_p-line);
  }
  .outcome > h3 {
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
  }
  h3 .faint {
    font-weight: var(--_p-weight);
  }
  .lhead .stayhead {
    margin-inline: auto var(--_p-space-15);
    inline-size: calc(48 * var(--_p-u));
    text-align: center;
    font-size: var(--_p-text-xs);
  }
  .record .main > .rowline {
    flex-wrap: wrap;
    gap: var(--_p-space-05) var(--_p-space-1);
  }
  .record .name,
  .other .clip {
    white-space: normal;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .other {
    padding-block: calc(2 * var(--_p-u));
  }
  .hiddenrec {
    align-items: center;
    padding-block: calc(9 * var(--_p-u));
  }
  .hiddenrec .icon {
    color: var(--_p-text-3);
  }
  .hiddenrec > .lockbox {
    margin: 0;
  }
  .record.more {
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--_p-space-1);
    justify-items: center;
  }
  .record.add {
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_p-space-1);
    background: var(--_p-sunken);
    border-end-start-radius: calc(7 * var(--_p-u));
    border-end-end-radius: calc(7 * var(--_p-u));
  }
  .result[aria-busy='true'] {
    opacity: 0.65;
  }
  .result dd {
    min-inline-size: 0;
  }
  .result .from .link {
    margin-block: calc(-2 * var(--_p-u));
  }
  .result .line + .line {
    margin-block-start: calc(3 * var(--_p-u));
  }
  .result .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_p-space-1);
  }
  .short {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    color: var(--_p-text);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .fold {
    justify-self: start;
    font-size: var(--_p-text-s);
  }
  .movebox {
    display: grid;
    gap: var(--_p-space-1);
    padding: var(--_p-space-15);
    margin-block-start: var(--_p-space-1);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-m);
    background: var(--_p-surface);
  }
  .legend {
    display: none;
    flex-direction: column;
    gap: var(--_p-space-05);
    font-size: var(--_p-text-s);
  }
  .legend > span {
    display: flex;
    gap: var(--_p-space-1);
    align-items: center;
    min-inline-size: 0;
  }
  @container dialog (inline-size < 60em) {
    .dialog .body.two {
      display: block;
      overflow-y: auto;
    }
    .two > * {
      overflow: visible;
    }
    .outcome {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_p-line);
    }
    .legend {
      display: flex;
    }
  }
  @container dialog (inline-size < 30em) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
    .dialog form > header,
    .dialog .body,
    .dialog .two > *,
    .dialog form > footer {
      padding-inline: var(--_p-space-2);
    }
    .dialog .body.two {
      padding-inline: 0;
    }
    .dialog footer .info {
      flex: 1 0 100%;
    }
    .btn.grow {
      flex: 1;
    }
    .lhead .stayhead {
      inline-size: calc(52 * var(--_p-u));
      margin-inline-end: 2px;
    }
  }
  @media (forced-colors: active) {
    .followed {
      outline: 2px solid Highlight;
      outline-offset: calc(4 * var(--_p-u));
    }
  }
`;

/** All the sheets of the dialog, its own last. */
export const convertDialogSheets = [
  avatarSheet,
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
  segmentSheet,
  tickSheet,
  ownSheet,
];
