import { css } from 'lit';
import { endingsSheet } from './endings.styles.js';
import { stageTabsSheet } from './stage-tabs.styles.js';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { barSheet } from '../../styles/bar.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { cardSheet } from '../../styles/card.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { emptySheet } from '../../styles/empty.styles.js';
import { graphSheet } from '../../styles/graph.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';

const own = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    color: var(--_p-text);
    background: var(--_p-canvas);
    container: pipeline / inline-size;
  }
  .spread {
    margin-inline-start: auto;
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 calc(260 * var(--_p-u));
    gap: 0 var(--_p-space-2);
    justify-content: flex-end;
    text-align: end;
  }
  /* Sums of several currencies stand below the tools, which stay in one line. */
  .totals.several {
    order: 1;
    flex-basis: 100%;
    justify-content: flex-start;
    text-align: start;
  }
  .tools > .add {
    margin-inline-start: auto;
  }
  .pad {
    padding: 0 var(--_p-gutter) var(--_p-space-15);
  }
  h1 {
    outline: 0;
  }
  .board {
    display: flex;
    flex: 1;
    gap: var(--_p-space-2);
    min-block-size: calc(240 * var(--_p-u));
    padding: 0 var(--_p-gutter) var(--_p-space-25);
    overflow-x: auto;
    scroll-padding-inline: var(--_p-gutter);
    overscroll-behavior-inline: contain;
  }
  .stage {
    display: flex;
    flex-direction: column;
    gap: var(--_p-space-075);
    flex: 1 0 calc(216 * var(--_p-u));
    min-inline-size: 0;
    max-inline-size: calc(360 * var(--_p-u));
    padding: var(--_p-space-1);
    margin-inline: calc(-1 * var(--_p-space-1));
    border-radius: var(--_p-radius-l);
  }
  .stage:is(.is-target, :has(.is-ghost)) {
    background: var(--_p-accent-soft);
  }
  .stage header {
    display: flex;
    align-items: center;
    gap: var(--_p-space-075);
    min-block-size: calc(26 * var(--_p-u));
    font-size: var(--_p-text-s);
  }
  /* Sums of several currencies stand below the name, which keeps its room. */
  .stage header.several {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-content: start;
    min-block-size: calc(46 * var(--_p-u));
  }
  .several .sum {
    grid-area: 2 / 1 / auto / span 3;
    text-align: start;
  }
  h2 {
    display: flex;
    flex: 1;
    gap: var(--_p-space-075);
    min-inline-size: 0;
    font-size: var(--_p-text-m);
    font-weight: var(--_p-weight-strong);
  }
  h2 .faint {
    font-weight: var(--_p-weight);
  }
  header .btn:not(:hover) {
    background: none;
  }
  header .sum {
    color: var(--_p-text-2);
    text-align: end;
  }
  .track .all {
    fill: var(--_p-accent-line);
  }
  ul {
    display: grid;
    gap: var(--_p-space-1);
    align-content: start;
    flex: 1;
    min-block-size: calc(80 * var(--_p-u));
    padding-block-start: var(--_p-space-05);
  }
  .card {
    position: relative;
    min-inline-size: 0;
    user-select: none;
    cursor: grab;
    touch-action: manipulation;
  }
  .card:hover {
    border-color: var(--_p-line-strong);
  }
  .card:focus-within:has(:focus-visible) {
    outline: 2px solid var(--_p-focus);
    outline-offset: 1px;
  }
  /* Sortable makes it see-through; two cards on top of each other cannot be read. */
  .card.is-lifted {
    opacity: 1 !important;
    cursor: grabbing;
  }
  .card.is-held {
    box-shadow: var(--_p-shadow-lift);
    border-color: var(--_p-accent-mark);
  }
  .card piste-menu-button {
    position: absolute;
    inset-block-start: var(--_p-space-05);
    inset-inline-end: var(--_p-space-05);
  }
  /* Where there is a pointer, the menu comes with it. */
  @media (hover: hover) {
    .card:not(:hover, :focus-within) piste-menu-button {
      opacity: 0;
    }
  }
  .card .name {
    padding: 0;
    padding-inline-end: calc(22 * var(--_p-u));
    border: 0;
    background: none;
    color: inherit;
    font-size: var(--_p-text-m);
    text-align: start;
    overflow-wrap: anywhere;
    outline: 0;
    cursor: inherit;
  }
  .card .name:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .card .sum {
    font-size: var(--_p-text-s);
  }
  .card .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_p-space-15);
  }
  .origin {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: var(--_p-text-xs);
    color: var(--_p-accent-text);
  }
  .origin.good {
    color: var(--_p-good-text);
  }
  .base .rowline {
    gap: 0.35em;
  }
  .due {
    color: var(--_p-attention-text);
  }
  .late {
    color: var(--_p-bad-text);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05) var(--_p-space-15);
    margin-block-start: var(--_p-space-05);
    color: var(--_p-text-2);
    font-size: var(--_p-text-xs);
  }
  .nothing {
    display: grid;
    place-items: center;
    padding: var(--_p-space-25) var(--_p-space-1);
    border: 1px dashed var(--_p-line-strong);
    border-radius: var(--_p-radius-l);
    color: var(--_p-text-3);
    font-size: var(--_p-text-s);
    text-align: center;
  }
  .stage.is-folded {
    flex: none;
    inline-size: calc(52 * var(--_p-u));
    padding: 0;
    margin: var(--_p-space-1) 0 0;
  }
  .unfold {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    gap: var(--_p-space-15);
    padding-block: var(--_p-space-1) var(--_p-space-15);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
    color: inherit;
    font-size: var(--_p-text-s);
  }
  .unfold > :is(b, .sum) {
    writing-mode: vertical-rl;
  }
  .unfold .sum {
    margin-top: auto; /* the end of the column; block-start of an upright text is its side */
    color: var(--_p-text-2);
  }
  @container pipeline (inline-size < 72em) {
    .totals {
      order: 1;
      flex-basis: 100%;
      justify-content: flex-start;
      text-align: start;
    }
  }
  @container pipeline (inline-size < 30em) {
    .tools > h1 {
      flex-basis: 100%;
    }
    .tools > .input {
      flex: 1 1 10em;
      inline-size: auto;
    }
    .tools > .add {
      inline-size: var(--_p-control);
      padding: 0;
    }
    .tools > .add .icon {
      margin: 0;
    }
    .add .wide {
      display: none;
    }
    .board {
      scroll-snap-type: x mandatory;
    }
    .stage:not(.is-folded) {
      flex-basis: 86%;
      scroll-snap-align: start;
    }
  }
`;

export const opportunityPipelineSheets = [
  avatarSheet,
  badgeSheet,
  barSheet,
  buttonSheet,
  cardSheet,
  chipSheet,
  emptySheet,
  graphSheet,
  inputSheet,
  noticeSheet,
  own,
  endingsSheet,
  stageTabsSheet,
];
