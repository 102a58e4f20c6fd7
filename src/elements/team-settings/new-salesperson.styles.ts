import { css } from 'lit';

export const newSalespersonSheet = css`
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    align-items: start;
    gap: var(--_p-space-1) var(--_p-space-15);
    margin-block-start: var(--_p-space-15);
    padding: var(--_p-space-15);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-sunken);
  }
  .notice,
  .does {
    grid-column: 1 / -1;
  }
  .does {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-1);
  }
`;
