import { css } from 'lit';

export const dataSectionSheet = css`
  :host {
    container: data-section / inline-size;
  }
  h3 {
    padding-block-end: var(--_p-space-1);
    margin-block-end: var(--_p-space-05);
    border-block-end: 1px solid var(--_p-line);
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
    color: var(--_p-text-2);
  }
  .notice {
    margin-block: var(--_p-space-1);
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_p-space-2);
    padding-block: var(--_p-space-1);
  }
  li + div {
    border-block-start: 1px solid var(--_p-line);
  }
  b {
    grid-column: 1;
    font-weight: var(--_p-weight-medium);
  }
  p {
    grid-column: 1;
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
    text-wrap: pretty;
  }
  li > :is(.btn, .kept) {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .kept {
    display: inline-flex;
    align-items: center;
    gap: var(--_p-space-05);
    color: var(--_p-good-text);
    font-size: var(--_p-text-s);
  }
  @container data-section (inline-size < 30em) {
    li {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--_p-space-05);
    }
    li > :is(.btn, .kept) {
      grid-area: auto;
      justify-self: start;
    }
  }
`;
