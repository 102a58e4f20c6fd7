import { css } from 'lit';

export const newLeadSheet = css`
  :host {
    display: contents;
  }
  .similar {
    display: grid;
    gap: var(--_p-space-1);
    margin-block-start: var(--_p-space-075);
  }
  .similar li {
    display: grid;
    gap: var(--_p-space-05);
    justify-items: start;
  }
  .wrap {
    flex-wrap: wrap;
  }
`;
