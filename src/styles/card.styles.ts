import { css } from 'lit';

/** `.card` of a record on the board, `is-fresh`, `is-lifted`, `is-ghost`. */
export const cardSheet = css`
  .card {
    display: grid;
    gap: var(--_p-space-05);
    padding: var(--_p-card-pad);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
    box-shadow: var(--_p-shadow-card);
    transition:
      background var(--_p-fast),
      border-color var(--_p-fast);
  }
  .card .name {
    font-weight: var(--_p-weight-medium);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .card .sub {
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  .card .base {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    margin-block-start: var(--_p-space-05);
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
  }
  .card.is-fresh {
    border-color: var(--_p-accent-line);
    background: var(--_p-accent-soft);
  }
  .card.is-lifted {
    box-shadow: var(--_p-shadow-lift);
    border-color: var(--_p-line-strong);
    rotate: 1.2deg;
    background: var(--_p-raised);
  }
  .card.is-ghost {
    background: none;
    border: 1px dashed var(--_p-line-control);
    box-shadow: none;
    opacity: 0.75;
  }
  @media (prefers-reduced-motion: reduce) {
    .card.is-lifted {
      rotate: none;
    }
  }
  @media (forced-colors: active) {
    .card.is-fresh {
      border: 2px solid Highlight;
    }
  }
`;
