import { css } from 'lit';

/**
 * What an element needs whatever it shows: it is a block, text properties of the page do not leak in, and native
 * elements start from nothing.
 */
export const hostSheet = css`
  :host {
    display: block;
    font: var(--_p-weight) var(--_p-text-m) / var(--_p-leading) var(--_p-font);
    font-variant-numeric: tabular-nums;
    color: var(--_p-text);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: wrap;
    white-space: normal;
    overflow-wrap: normal;
    word-break: normal;
    hyphens: manual;
    cursor: auto;
    -webkit-font-smoothing: antialiased;
    text-size-adjust: none;
  }
  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(h1, h2, h3, h4) {
    font-size: inherit;
    font-weight: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(fieldset) {
    min-inline-size: 0;
  }
  :where(button, input, select, textarea) {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :where(a) {
    color: var(--_p-accent-text);
    text-decoration: none;
  }
  :where(a:hover) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :where([hidden]) {
    display: none !important;
  }
  :focus-visible {
    outline: 2px solid var(--_p-focus);
    outline-offset: 1px;
  }
  /* a heading takes the focus so that it is read, not to be used */
  :is(h1, h2, h3, h4):focus-visible {
    outline: 0;
  }
`;
