import { css } from 'lit';

/** `.badge` (`same`, `maybe`, `similar`, `good`, `bad`), `.key` of a record in a merge, `.tag`. */
export const badgeSheet = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    padding: 0.05em 0.5em;
    border-radius: var(--_p-radius-s);
    font-size: var(--_p-text-xs);
    line-height: 1.5;
    background: var(--_p-fill);
    color: var(--_p-text-2);
    white-space: nowrap;
    flex: none;
  }
  .badge.same {
    background: var(--_p-accent-soft-strong);
    color: var(--_p-accent-text);
    font-weight: var(--_p-weight-strong);
  }
  .badge.maybe {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_p-accent-line);
    color: var(--_p-accent-text);
  }
  .badge.similar {
    background: var(--_p-attention-soft);
    color: var(--_p-attention-text);
    padding-inline-start: 0.35em;
  }
  .badge.good {
    background: var(--_p-good-soft);
    color: var(--_p-good-text);
  }
  .badge.bad {
    background: var(--_p-bad-soft);
    color: var(--_p-bad-text);
  }
  .badge .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .key {
    display: inline-grid;
    place-items: center;
    inline-size: calc(18 * var(--_p-u));
    block-size: calc(18 * var(--_p-u));
    flex: none;
    border-radius: var(--_p-radius-s);
    background: var(--_p-fill-strong);
    color: var(--_p-text-2);
    font-size: var(--_p-text-2xs);
    font-weight: var(--_p-weight-strong);
    line-height: 1;
  }
  .key.is-kept {
    background: var(--_p-accent);
    color: var(--_p-on-accent);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-size: var(--_p-text-xs);
    color: var(--_p-text-2);
    line-height: 1.5;
    white-space: nowrap;
  }
  .tag::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    flex: none;
    border-radius: 50%;
    background: var(--tag, var(--_p-text-3));
  }
  .tag.t1 {
    --tag: oklch(0.66 0.12 155);
  }
  .tag.t2 {
    --tag: oklch(0.68 0.13 60);
  }
  .tag.t3 {
    --tag: oklch(0.62 0.12 242);
  }
  .tag.t4 {
    --tag: oklch(0.63 0.14 15);
  }
  @media (forced-colors: active) {
    .badge,
    .key,
    .tag::before {
      border: 1px solid CanvasText;
      box-shadow: none;
    }
    .key.is-kept {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
