import { css } from 'lit';

export const unfinishedSheet = css`
  :host {
    display: grid;
    gap: var(--_p-space-1);
    padding: var(--_p-space-1) var(--_p-gutter);
  }
  :host([empty]) {
    display: none;
  }
`;
