import { css } from 'lit';

export const menuButtonSheet = css`
  :host {
    display: inline-block;
    flex: none;
  }
  .btn.heading {
    max-inline-size: 16em;
    margin-inline: calc(-1 * var(--_p-space-1));
    padding-inline: var(--_p-space-1);
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
    letter-spacing: var(--_p-tracking-title);
  }
  .menu {
    min-inline-size: calc(160 * var(--_p-u));
  }
`;
