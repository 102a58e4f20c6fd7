import { css } from 'lit';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { graphSheet } from '../../styles/graph.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { tickSheet } from '../../styles/tick.styles.js';

const own = css`
  :host {
    display: inline-block;
  }
  :host([empty]) {
    display: none;
  }
  .panel {
    margin: 0;
    padding: 0;
    inline-size: calc(640 * var(--_p-u));
    max-block-size: min(var(--_p-available, none), calc(620 * var(--_p-u)));
    border: 1px solid var(--_p-line-strong);
    border-radius: var(--_p-radius-l);
    background: var(--_p-raised);
    color: var(--_p-text);
    box-shadow: var(--_p-shadow-popover);
    overflow-y: auto;
    overscroll-behavior: contain;
    container: panel / inline-size;
  }
  .panel > header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    padding-block: var(--_p-space-1);
    padding-inline: var(--_p-space-2) var(--_p-space-1);
    border-block-end: 1px solid var(--_p-line);
    background: var(--_p-raised);
  }
  .panel h2 {
    flex: 1;
    font-size: var(--_p-text-m);
    font-weight: var(--_p-weight-strong);
  }
  .panel h2 .muted {
    font-weight: var(--_p-weight);
    margin-inline-start: var(--_p-space-05);
  }
  .pad {
    padding: var(--_p-space-2);
  }
  .list > li {
    display: grid;
    gap: calc(3 * var(--_p-u));
    padding: var(--_p-space-15) var(--_p-space-2);
    border-block-end: 1px solid var(--_p-line);
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_p-space-05) var(--_p-space-1);
  }
  .who,
  .does {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-05) var(--_p-space-075);
    min-inline-size: 0;
  }
  .name {
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
    overflow-wrap: anywhere;
  }
  .why {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_p-space-075) var(--_p-space-15);
  }
  .why .verdict {
    margin-inline-start: auto;
  }
  .line {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    padding: var(--_p-space-1) var(--_p-space-2);
    font-size: var(--_p-text-s);
  }
  .sunken {
    background: var(--_p-sunken);
  }
  .body.flush {
    padding-inline: 0;
  }
  .compare {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_p-text-s);
  }
  .compare :is(th, td) {
    padding: var(--_p-space-1) var(--_p-space-15);
    border-block-end: 1px solid var(--_p-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .compare :is(th, td):first-child {
    padding-inline-start: var(--_p-space-25);
  }
  .compare thead :is(th, td) {
    background: var(--_p-sunken);
    font-weight: var(--_p-weight-medium);
  }
  .compare tbody th {
    font-weight: var(--_p-weight);
    color: var(--_p-text-2);
  }
  .compare tfoot :is(th, td) {
    background: var(--_p-sunken);
    border-block-end: 0;
  }
  .bars {
    inline-size: 26%;
    min-inline-size: calc(72 * var(--_p-u));
  }
  .bars .fall {
    inline-size: 100%;
    block-size: calc(9 * var(--_p-u));
    margin-block-start: calc(5 * var(--_p-u));
  }
  @container panel (inline-size < 30em) {
    .does {
      margin-inline-start: calc(-1 * var(--_p-space-1));
    }
  }
`;

export const similarLeadsButtonSheets = [
  badgeSheet,
  buttonSheet,
  chipSheet,
  dialogSheet,
  emptySheet,
  graphSheet,
  inputSheet,
  noticeSheet,
  tickSheet,
  own,
];
