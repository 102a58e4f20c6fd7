import { css } from 'lit';

/** Icons, and the few words of layout and tone that every template uses. */
export const baseSheet = css`
  .icon {
    inline-size: var(--_p-icon);
    block-size: var(--_p-icon);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.1;
    stroke-linecap: round;
    stroke-linejoin: round;
    display: block;
  }
  .icon.s {
    inline-size: calc(14 * var(--_p-u));
    block-size: calc(14 * var(--_p-u));
  }
  .icon.xs {
    inline-size: calc(12 * var(--_p-u));
    block-size: calc(12 * var(--_p-u));
    stroke-width: 2.5;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_p-text-2);
  }
  .faint {
    color: var(--_p-text-3);
  }
  .strong {
    font-weight: var(--_p-weight-strong);
  }
  .medium {
    font-weight: var(--_p-weight-medium);
  }
  .small {
    font-size: var(--_p-text-s);
  }
  .clip {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rowline {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    min-inline-size: 0;
  }
  .spread {
    margin-inline-start: auto;
  }
  mark {
    background: var(--_p-hit);
    color: var(--_p-text); /* quieter ones are too quiet on a hit */
    border-radius: 2px;
    padding-block: 0.05em;
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      forced-color-adjust: none;
    }
  }
`;
