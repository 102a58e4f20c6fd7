import { css } from 'lit';

export const leadMenuSheet = css`
  :host {
    container: lead-menu / inline-size;
  }
  nav > piste-menu-button {
    display: flex;
    position: relative;
  }
  piste-menu-button::part(button) {
    block-size: 100%;
    padding-inline: var(--_p-space-1);
    gap: var(--_p-space-05);
    border: 0;
    background: none;
    color: var(--_p-text-2);
    font-weight: var(--_p-weight);
  }
  piste-menu-button::part(button):hover,
  piste-menu-button[current]::part(button) {
    color: var(--_p-text);
  }
  piste-menu-button[current]::part(button) {
    font-weight: var(--_p-weight-medium);
  }
  piste-menu-button::part(button):focus-visible {
    outline-offset: -2px;
  }
  piste-menu-button[current]::after {
    content: '';
    position: absolute;
    inset-inline: var(--_p-space-1);
    inset-block-end: -1px;
    block-size: 2px;
    background: var(--_p-accent-mark);
  }
  @container lead-menu (inline-size < 44em) {
    .bar {
      flex-wrap: wrap;
      gap: 0 var(--_p-space-15);
      padding-inline: var(--_p-space-2);
    }
    .bar > :not(nav) {
      min-block-size: var(--_p-bar);
    }
    nav {
      order: 1;
      flex: 1 0 100%;
      flex-wrap: wrap;
      margin-inline: calc(-1 * var(--_p-space-1));
    }
    nav > * {
      min-block-size: calc(40 * var(--_p-u));
    }
  }
  @media (forced-colors: active) {
    .bar nav [aria-current]::after,
    piste-menu-button[current]::after {
      background: Highlight;
    }
  }
`;
