import { css } from 'lit';

/** A small form in its place among what it adds to: fields side by side as far as there is room, `.does` below them. */
export const insetFormSheet = css`
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    align-items: start;
    gap: var(--_p-space-15);
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
