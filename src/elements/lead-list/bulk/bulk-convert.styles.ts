import { css } from 'lit';

export const bulkConvertSheet = css`
  :host {
    display: contents;
  }
  .fields {
    display: grid;
    gap: var(--_p-space-1);
  }
  .fields > h3 {
    margin-block-end: 0;
  }
  .forecast {
    display: grid;
    gap: var(--_p-space-1);
    min-block-size: calc(36 * var(--_p-u));
    align-content: start;
  }
  .forecast[aria-busy='true'] > .track,
  .forecast[aria-busy='true'] > .legend {
    opacity: 0.5;
  }
  .track .rest {
    fill: var(--_p-line-strong);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05) var(--_p-space-2);
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .legend b {
    color: var(--_p-text);
  }
  .legend li::before {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 2px;
    background: var(--_p-line-strong);
  }
  .legend .on::before {
    background: var(--_p-accent-mark);
  }
  .legend .warn::before {
    background: var(--_p-attention);
  }
  .legend .bad::before {
    background: var(--_p-bad);
  }
  .big {
    font-size: var(--_p-text-xl);
    font-weight: var(--_p-weight-strong);
    line-height: var(--_p-leading-tight);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-1);
  }
  .lines {
    margin-inline: calc(-1 * var(--_p-space-25));
    font-size: var(--_p-text-s);
  }
  .lines li {
    display: grid;
    grid-template-columns: calc(24 * var(--_p-u)) minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1.7fr) minmax(
        0,
        max-content
      );
    align-items: center;
    column-gap: var(--_p-space-1);
    min-block-size: var(--_p-row);
    padding: var(--_p-space-05) var(--_p-space-25);
    border-block-start: 1px solid var(--_p-line);
  }
  .lines .name {
    font-size: var(--_p-text-m);
    font-weight: var(--_p-weight-medium);
  }
  .lines .what {
    overflow-wrap: anywhere;
  }
  .lines .does:empty {
    display: none;
  }
  .refused .state {
    color: var(--_p-bad-text);
  }
  .merged .state {
    color: var(--_p-attention-text);
  }
  .converted .state {
    color: var(--_p-accent-text);
  }
  .more {
    justify-self: start;
  }
  footer .info .link[disabled] {
    opacity: 0.55;
  }
  @container dialog (inline-size < 40em) {
    .lines li {
      grid-template-columns: calc(24 * var(--_p-u)) minmax(0, 1fr) max-content;
      padding-block: var(--_p-space-1);
    }
    .lines :is(.from, .what) {
      grid-column: 2 / 4;
    }
    .lines .does {
      grid-area: 1 / 3;
    }
  }
  @media (forced-colors: active) {
    .legend li::before {
      border: 1px solid CanvasText;
    }
  }
`;
