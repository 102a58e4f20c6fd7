import { css } from 'lit';

export const newSalespersonSheet = css`
  form {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    row-gap: var(--_p-space-1);
    margin-block-start: var(--_p-space-15);
  }
`;
