import { css } from 'lit';

/** `.chip` (a filter, usually a button) and `.reason`s, for and `against`. */
export const chipSheet = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--_p-control-s);
    max-inline-size: 100%;
    padding-inline: var(--_p-space-1);
    border: 1px solid var(--_p-line-strong);
    border-radius: var(--_p-radius-m);
    background: var(--_p-surface);
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
    white-space: nowrap;
    cursor: default;
  }
  .chip > :is(b, .value) {
    font-weight: var(--_p-weight-medium);
    color: var(--_p-text);
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip:is(.is-on, [aria-pressed='true']) {
    background: var(--_p-accent-soft);
    border-color: var(--_p-accent-line);
    color: var(--_p-accent-text);
  }
  .chip:is(.is-on, [aria-pressed='true']) > :is(b, .value) {
    color: var(--_p-accent-text);
  }
  .chip .icon {
    margin-inline-end: -0.15em;
  }
  .reasons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05);
  }
  .reason {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    padding-block: 0.1em;
    padding-inline: 0.35em 0.5em;
    border-radius: var(--_p-radius-s);
    font-size: var(--_p-text-xs);
    line-height: 1.5;
    background: var(--_p-accent-soft);
    color: var(--_p-accent-text);
    white-space: nowrap;
  }
  .reason .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
    stroke-width: 3;
    color: inherit;
  }
  .reason.against {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_p-attention-line);
    color: var(--_p-attention-text);
  }
  @media (forced-colors: active) {
    .reason,
    .chip {
      border: 1px solid CanvasText;
      box-shadow: none;
    }
    .reason.against {
      border-style: dashed;
    }
  }
`;
