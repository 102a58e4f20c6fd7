import { css } from 'lit';

/** `.result` of a merge, field by field: what is kept and the `.other` values; `.moves`. */
export const resultSheet = css`
  .result {
    display: grid;
  }
  .result .r {
    display: grid;
    grid-template-columns: 7.4em minmax(0, 1fr) auto;
    gap: 0 var(--_p-space-1);
    padding-block: calc(7 * var(--_p-u));
    align-items: start;
    font-size: var(--_p-text-s);
    position: relative;
  }
  .result .r + .r {
    border-block-start: 1px solid var(--_p-line);
  }
  .result .r.changes::before {
    content: '';
    position: absolute;
    inset-block: calc(8 * var(--_p-u));
    inset-inline-start: calc(-10 * var(--_p-u));
    border-inline-start: 3px solid var(--_p-accent-mark);
    border-radius: 2px;
  }
  .result dt {
    color: var(--_p-text-2);
    line-height: 1.5;
  }
  .result .line {
    display: flex;
    gap: var(--_p-space-1);
    align-items: flex-start;
  }
  .result .line > .key {
    margin-block-start: calc(1 * var(--_p-u));
  }
  .result .line > span {
    display: grid;
    min-inline-size: 0;
  }
  .result .kept {
    color: var(--_p-text);
    font-size: var(--_p-text-m);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .result .why {
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
  }
  .result .others {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05);
    margin-block: var(--_p-space-05) 0;
    margin-inline: calc(-2 * var(--_p-u)) 0;
  }
  .other {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: calc(24 * var(--_p-u));
    padding-block: 0;
    padding-inline: calc(2 * var(--_p-u)) 0.55em;
    border: 1px solid var(--_p-line-strong);
    border-radius: var(--_p-radius-s);
    background: var(--_p-surface);
    color: var(--_p-text-2);
    font-size: var(--_p-text-xs);
    max-inline-size: 100%;
  }
  .other:hover,
  .other.is-hover {
    border-color: var(--_p-line-control);
    color: var(--_p-text);
  }
  .other .key {
    inline-size: calc(16 * var(--_p-u));
    block-size: calc(16 * var(--_p-u));
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05) var(--_p-space-2);
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  .moves span {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .moves b {
    color: var(--_p-text);
    font-weight: var(--_p-weight-strong);
  }
`;
