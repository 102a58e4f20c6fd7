import { css } from 'lit';

export const leadFiltersSheet = css`
  :host {
    display: inline-block;
    flex: none;
  }
  .panel {
    inline-size: calc(340 * var(--_p-u));
    padding: var(--_p-space-15);
  }
  .rows {
    display: grid;
    gap: var(--_p-space-15);
    justify-items: start;
  }
  .rows > * {
    max-inline-size: 100%;
  }
  .rows > :is(.labelled, .pair, piste-combobox) {
    justify-self: stretch;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-075);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_p-space-1);
  }
`;
