import { css } from 'lit';

/** `.toast`: inverse, what happened and the way back. */
export const toastSheet = css`
  .toast {
    display: flex;
    align-items: center;
    gap: var(--_p-space-15);
    padding-block: var(--_p-space-1);
    padding-inline: var(--_p-space-2) var(--_p-space-1);
    min-block-size: calc(44 * var(--_p-u));
    border-radius: var(--_p-radius-l);
    background: var(--_p-inverse);
    color: var(--_p-on-inverse);
    box-shadow: var(--_p-shadow-popover);
    inline-size: max-content;
    max-inline-size: 100%;
    border: 1px solid transparent;
  }
  .toast .two {
    flex: 1 1 auto;
    display: grid;
    line-height: 1.35;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .toast .two > :nth-child(2) {
    font-size: var(--_p-text-s);
    color: var(--_p-on-inverse-2);
  }
  .toast .btn {
    background: none;
    border-color: color-mix(in oklab, var(--_p-on-inverse), transparent 70%);
    color: var(--_p-on-inverse);
  }
  .toast .btn:hover {
    background: color-mix(in oklab, var(--_p-on-inverse), transparent 88%);
  }
  .toast .btn.ghost {
    border-color: transparent;
    color: var(--_p-on-inverse-2);
  }
  .toast .btn:focus-visible {
    outline-color: var(--_p-on-inverse);
  }
  .toast .btn .icon {
    color: inherit;
  }
  .toast > .icon {
    color: light-dark(oklch(0.8 0.13 157), oklch(0.45 0.11 157));
  }
  .toast.bad > .icon {
    color: light-dark(oklch(0.78 0.13 25), oklch(0.48 0.17 27));
  }
  @media (max-width: 30em) {
    .toast {
      flex-wrap: wrap;
      justify-content: flex-end;
      inline-size: 100%;
    }
    .toast .two {
      flex-basis: 70%;
    }
  }
  @media (forced-colors: active) {
    .toast {
      border-color: CanvasText;
    }
  }
`;
