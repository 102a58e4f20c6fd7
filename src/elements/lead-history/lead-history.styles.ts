import { css } from 'lit';

export const leadHistorySheet = css`
  :host {
    display: block;
    container: history / inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_p-space-1);
    margin-block-end: var(--_p-space-15);
  }
  h2 {
    font-size: var(--_p-text-m);
    font-weight: var(--_p-weight-strong);
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: calc(22 * var(--_p-u)) minmax(0, 1fr);
    gap: var(--_p-space-15);
    padding-block-end: var(--_p-space-2);
  }
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(26 * var(--_p-u)) calc(4 * var(--_p-u));
    inset-inline-start: calc(10.5 * var(--_p-u));
    inline-size: 1px;
    background: var(--_p-line-strong);
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: calc(22 * var(--_p-u));
    block-size: calc(22 * var(--_p-u));
    color: var(--_p-text-2);
  }
  .what {
    display: grid;
    gap: var(--_p-space-05);
    justify-items: start;
    padding-block-start: calc(1 * var(--_p-u));
    overflow-wrap: anywhere;
  }
  .what > p {
    max-inline-size: 75ch;
  }
  .undone > .what > p:first-child {
    color: var(--_p-text-2);
    text-decoration: line-through;
    text-decoration-color: var(--_p-text-3);
  }
  .change {
    margin-inline-start: var(--_p-space-05);
  }
  .change s {
    color: var(--_p-text-2);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--_p-space-15);
    border-inline-start: 2px solid var(--_p-line-strong);
    color: var(--_p-text-2);
    white-space: pre-line;
  }
  .merged {
    display: grid;
    gap: var(--_p-space-05);
    justify-self: stretch;
    padding: var(--_p-space-1) var(--_p-space-15);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
    font-size: var(--_p-text-s);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_p-space-05);
    justify-self: stretch;
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    inline-size: max-content;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .tables {
    display: grid;
    gap: var(--_p-space-15);
    margin-block-start: var(--_p-space-075);
  }
  .diff {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_p-text-s);
  }
  .diff caption {
    text-align: start;
    color: var(--_p-text-2);
    padding-block-end: var(--_p-space-05);
  }
  .diff th {
    text-align: start;
    font-weight: var(--_p-weight);
    color: var(--_p-text-2);
  }
  .diff :is(th, td) {
    padding-block: var(--_p-space-05);
    padding-inline: 0 var(--_p-space-1);
    border-block-start: 1px solid var(--_p-line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
`;
