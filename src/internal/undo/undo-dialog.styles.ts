import { css } from 'lit';

export const undoDialogSheet = css`
  :host {
    display: contents;
  }
  .values {
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
    font-size: var(--_p-text-s);
    max-block-size: 40vb;
    overflow-y: auto;
  }
  .values li {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) minmax(0, 1.4fr) minmax(0, 1.4fr);
    gap: var(--_p-space-15);
    padding: var(--_p-space-1) var(--_p-space-15);
  }
  .values li + li {
    border-block-start: 1px solid var(--_p-line);
  }
  .now {
    text-align: end;
    overflow-wrap: anywhere;
  }
`;
