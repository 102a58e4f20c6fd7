import { css } from 'lit';

export const matchingSettingsSheet = css`
  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-1);
    padding-block-end: var(--_p-space-1);
    margin-block-end: var(--_p-space-2);
    border-block-end: 1px solid var(--_p-line);
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
    color: var(--_p-text-2);
  }
  section {
    display: grid;
    gap: var(--_p-space-2);
  }
  h3 {
    margin-block-end: 0;
  }
  .badge.unsaved {
    background: var(--_p-attention-soft);
    color: var(--_p-attention-text);
    font-weight: var(--_p-weight);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_p-space-1);
  }
  .value {
    font-weight: var(--_p-weight-medium);
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: calc(24 * var(--_p-u));
    appearance: none;
    background: none;
    outline: 0;
  }
  ::-webkit-slider-runnable-track {
    block-size: calc(4 * var(--_p-u));
    border-radius: 2px;
    background: var(--_p-line-control);
  }
  ::-moz-range-track {
    block-size: calc(4 * var(--_p-u));
    border-radius: 2px;
    background: var(--_p-line-control);
  }
  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: calc(18 * var(--_p-u));
    block-size: calc(18 * var(--_p-u));
    margin-block-start: calc(-7 * var(--_p-u));
    border: 2px solid var(--_p-surface);
    border-radius: 50%;
    background: var(--_p-accent);
  }
  ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: calc(18 * var(--_p-u));
    block-size: calc(18 * var(--_p-u));
    border: 2px solid var(--_p-surface);
    border-radius: 50%;
    background: var(--_p-accent);
  }
  :focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_p-focus);
  }
  :focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_p-focus);
  }
  @media (forced-colors: active) {
    input[type='range'] {
      appearance: auto;
    }
  }
  .stops {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05);
  }
  .why {
    display: flex;
    align-items: center;
    gap: var(--_p-space-05);
  }
  piste-matching-learning {
    padding-block-start: var(--_p-space-2);
    border-block-start: 1px solid var(--_p-line);
  }
`;

export const providerListSheet = css`
  .labelled > .label {
    font-size: inherit;
    color: inherit;
  }
  ul,
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05);
  }
  .chip:not(.given) {
    padding-inline-end: 0;
  }
  .chip.given {
    background: none;
    border-style: dashed;
  }
  .add > .input {
    flex: 0 1 calc(240 * var(--_p-u));
  }
`;

/** Also of the part that learns. */
export const matchingTrialSheet = css`
  :host {
    display: grid;
    gap: var(--_p-space-1);
    container: trial / inline-size;
  }
  h4 {
    font-weight: var(--_p-weight-medium);
  }
  h4 .muted {
    font-weight: var(--_p-weight);
  }
  .act,
  .way,
  .change,
  .says {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-05) var(--_p-space-1);
  }
  .way {
    flex-wrap: nowrap;
  }
  .way > [role='progressbar'] {
    flex: 1;
  }
  [role='region']:not([hidden]) {
    display: grid;
    gap: var(--_p-space-15);
    padding: var(--_p-space-15);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-m);
  }
  .counts p {
    display: flex;
    justify-content: space-between;
    gap: var(--_p-space-1);
  }
  .counts .change {
    flex-wrap: nowrap;
    align-self: start;
  }
  .says {
    justify-content: space-between;
  }
  .pairs {
    display: grid;
  }
  .pairs > li {
    display: grid;
    gap: var(--_p-space-075);
    padding-block: var(--_p-space-1);
    border-block-start: 1px solid var(--_p-line);
  }
  .group > h4 {
    padding-block-end: var(--_p-space-05);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_p-space-05) var(--_p-space-2);
  }
  .sides > div {
    display: grid;
    align-content: start;
    overflow-wrap: anywhere;
  }
  .sides .muted {
    font-size: var(--_p-text-xs);
  }
  @container trial (inline-size < 26em) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
