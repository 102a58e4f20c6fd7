import { css } from 'lit';

export const toastsSheet = css`
  :host {
    position: fixed;
    inset: auto 0 calc(16 * var(--_p-u));
    inline-size: 100%;
    block-size: auto;
    margin: 0;
    padding: 0 calc(12 * var(--_p-u));
    border: 0;
    background: none;
    overflow: visible;
    pointer-events: none;
  }
  :host(:not(:popover-open)) {
    display: none;
  }
  .region {
    display: grid;
    justify-items: center;
    gap: var(--_p-space-1);
    inline-size: fit-content;
    max-inline-size: min(100%, calc(640 * var(--_p-u)));
    margin-inline: auto;
  }
  .toast {
    pointer-events: auto;
  }
  @media (prefers-reduced-motion: no-preference) {
    .toast {
      animation: rise var(--_p-slow) var(--_p-ease);
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 calc(8 * var(--_p-u));
      }
    }
  }
`;
