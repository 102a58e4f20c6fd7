import { css } from 'lit';

export const menuButtonSheet = css`
  :host {
    display: inline-block;
    flex: none;
  }
  .menu {
    min-inline-size: calc(160 * var(--_p-u));
  }
`;
