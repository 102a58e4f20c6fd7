import { css } from 'lit';

export const leadStoreSheet = css`
  :host {
    display: contents;
  }
`;
