import { css } from 'lit';

/** `.records`: similar records to merge, each with tick, key, reasons and verdict. */
export const recordsSheet = css`
  .records {
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
  }
  .record {
    display: grid;
    grid-template-columns: var(--_p-icon) calc(18 * var(--_p-u)) minmax(0, 1fr) auto auto;
    gap: 0 var(--_p-space-15);
    align-items: start;
    padding: var(--_p-space-15);
  }
  .record + .record {
    border-block-start: 1px solid var(--_p-line);
  }
  .record > .tick,
  .record > .key,
  .record > .lockbox {
    margin-block-start: calc(2 * var(--_p-u));
  }
  .record .main {
    display: grid;
    gap: calc(3 * var(--_p-u));
    min-inline-size: 0;
  }
  .record .name {
    font-weight: var(--_p-weight-medium);
  }
  .record .meta {
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  .record .reasons {
    margin-block-start: calc(3 * var(--_p-u));
  }
  .record .odds {
    display: grid;
    gap: calc(3 * var(--_p-u));
    justify-items: start;
    inline-size: calc(118 * var(--_p-u));
    font-size: var(--_p-text-s);
    line-height: 1.3;
    padding-block-start: calc(1 * var(--_p-u));
  }
  .record .odds .pct {
    color: var(--_p-text-3);
    font-size: var(--_p-text-xs);
  }
  .record .stays {
    display: grid;
    justify-items: center;
    inline-size: calc(48 * var(--_p-u));
    padding-block-start: calc(2 * var(--_p-u));
  }
  .record.is-off :is(.name, .key) {
    color: var(--_p-text-2);
    font-weight: var(--_p-weight);
  }
  .record.is-barred :is(.name, .meta) {
    color: var(--_p-text-3);
  }
  @container dialog (inline-size < 30em) {
    .record {
      grid-template-columns: var(--_p-icon) calc(18 * var(--_p-u)) minmax(0, 1fr) auto;
      gap: 0 calc(10 * var(--_p-u));
    }
    .record .name {
      white-space: normal;
    }
    .record .rowline {
      flex-wrap: wrap;
      gap: var(--_p-space-05) var(--_p-space-1);
    }
    .record .odds {
      grid-column: 3;
      grid-row: 2;
      inline-size: auto;
      display: flex;
      align-items: center;
      flex-direction: row-reverse;
      justify-content: flex-end;
      gap: var(--_p-space-1);
      padding-block-start: var(--_p-space-075);
    }
    .record .odds .rowline {
      flex: none;
      flex-wrap: nowrap;
    }
    .record .odds:empty {
      display: none;
    }
    .record .stays {
      grid-column: 4;
      grid-row: 1;
      inline-size: calc(32 * var(--_p-u));
    }
    .record.add {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
