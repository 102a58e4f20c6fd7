import { css } from 'lit';

export const teamFormSheet = css`
  .form {
    display: grid;
    gap: var(--_p-space-2);
    align-content: start;
    max-inline-size: calc(720 * var(--_p-u));
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-1);
    min-block-size: var(--_p-control);
  }
  .tipped {
    position: relative;
  }
  .tip {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 6 * var(--_p-u));
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    padding: var(--_p-space-05) var(--_p-space-1);
    border-radius: var(--_p-radius-s);
    background: var(--_p-inverse);
    color: var(--_p-on-inverse);
    font-size: var(--_p-text-xs);
    white-space: nowrap;
    pointer-events: none;
    opacity: 0;
    transition: opacity var(--_p-fast);
  }
  .tip .kbd {
    background: none;
    border-color: currentColor;
    color: var(--_p-on-inverse-2);
  }
  .save:is(:hover, :focus-visible) + .tip {
    opacity: 1;
  }
  .badge.unsaved {
    background: var(--_p-attention-soft);
    color: var(--_p-attention-text);
  }
  .name .input {
    max-inline-size: calc(420 * var(--_p-u));
    min-block-size: calc(38 * var(--_p-u));
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
  }
  .leads {
    margin-block-start: calc(-1 * var(--_p-space-1));
  }
  .rows {
    display: grid;
    gap: var(--_p-space-05);
  }
  .row {
    display: grid;
    grid-template-columns: 9.5em minmax(0, calc(270 * var(--_p-u)));
    align-items: center;
    min-block-size: var(--_p-field-row);
  }
  .row > .what {
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  h3 {
    margin-block-end: var(--_p-space-1);
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
  }
  h3 .faint {
    font-weight: var(--_p-weight);
    margin-inline-start: var(--_p-space-05);
  }
  .members {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(210 * var(--_p-u))), 1fr));
    gap: var(--_p-space-075);
  }
  .members > li:not(.adds) {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    min-block-size: calc(38 * var(--_p-u));
    padding-inline: var(--_p-space-1) calc(5 * var(--_p-u));
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-m);
  }
  .members .btn {
    margin-inline-start: auto;
  }
  .adds {
    display: grid;
    align-items: center;
  }
  .newcomer {
    margin-block-start: var(--_p-space-1);
  }
  @container team-settings (inline-size < 30em) {
    .rows {
      gap: var(--_p-space-15);
    }
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .tip {
      border: 1px solid CanvasText;
    }
  }
`;
