import { css } from 'lit';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { graphSheet } from '../../styles/graph.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { tickSheet } from '../../styles/tick.styles.js';

const own = css`
  :host {
    display: block;
    container: field / inline-size;
  }
  .f {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    gap: 0 var(--_p-space-1);
    align-items: start;
    min-block-size: var(--_p-field-row);
    font-size: var(--_p-text-s);
  }
  .dt {
    color: var(--_p-text-2);
    padding-block: calc(7 * var(--_p-u));
  }
  .dd {
    display: grid;
    align-content: center;
    min-inline-size: 0;
    min-block-size: var(--_p-field-row);
    font-size: var(--_p-text-m);
  }
  .v {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    min-inline-size: 0;
    margin-inline-start: calc(-9 * var(--_p-u));
    padding-block: calc(3 * var(--_p-u));
    padding-inline: calc(9 * var(--_p-u)) calc(3 * var(--_p-u));
    border: 1px solid transparent;
    border-radius: var(--_p-radius-m);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .v:hover {
    background: var(--_p-fill);
    border-color: var(--_p-line-strong);
  }
  .v > :first-child {
    min-inline-size: 0;
  }
  .pencil {
    margin-inline-start: auto;
  }
  :is(.pencil, .copy) {
    opacity: 0;
  }
  :is(.v:hover, :focus-within) > :is(.pencil, .copy) {
    opacity: 1;
  }
  @media (hover: none) {
    :is(.pencil, .copy) {
      opacity: 1;
    }
  }
  .long {
    white-space: pre-line;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05) var(--_p-space-15);
  }
  .tags .tag {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_p-space-05) var(--_p-space-15);
    margin-inline-start: calc(-10 * var(--_p-u));
  }
  form > .hint.bad {
    grid-column: 1 / -1;
    order: 3;
  }
  .keys {
    white-space: nowrap;
  }
  .block {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_p-space-1);
    padding-block: var(--_p-space-05);
  }
  .money {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.5em;
    gap: var(--_p-space-1);
  }
  .also {
    padding-block-end: var(--_p-space-05);
    overflow-wrap: anywhere;
  }
  @container field (inline-size < 26em) {
    .keys {
      display: none;
    }
    .f {
      grid-template-columns: 8em minmax(0, 1fr);
    }
  }
`;

export const recordFieldSheets = [avatarSheet, badgeSheet, buttonSheet, graphSheet, inputSheet, tickSheet, own];
