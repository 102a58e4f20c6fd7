import { css } from 'lit';

/** `.notice`: a message in the flow, with its way out at the end. */
export const noticeSheet = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05) var(--_p-space-1);
    padding: var(--_p-space-1) var(--_p-space-15);
    border-radius: var(--_p-radius-m);
    background: var(--_p-sunken);
    border: 1px solid var(--_p-line);
    font-size: var(--_p-text-s);
    /* whole pixels: what stands below a notice of several lines would be blurred otherwise */
    line-height: round(calc(var(--_p-leading) * 1em), 1px);
    color: var(--_p-text);
    align-items: flex-start;
  }
  .notice > .icon {
    margin-block-start: calc(1.5 * var(--_p-u));
    color: var(--_p-text-2);
  }
  .notice > .says {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .notice > .does {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05) var(--_p-space-15);
    margin-inline-start: auto;
  }
  .notice .does :is(.link, .btn) {
    flex: none;
    margin-block: calc(-2 * var(--_p-u));
  }
  .notice.attention {
    background: var(--_p-attention-soft);
    border-color: var(--_p-attention-line);
  }
  .notice.attention > .icon {
    color: var(--_p-attention-text);
  }
  .notice.bad {
    background: var(--_p-bad-soft);
    border-color: var(--_p-bad-line);
  }
  .notice.bad > .icon {
    color: var(--_p-bad-text);
  }
  .notice.good {
    background: var(--_p-good-soft);
    border-color: var(--_p-good-line);
  }
  .notice.good > .icon {
    color: var(--_p-good-text);
  }
  .notice.accent {
    background: var(--_p-accent-soft);
    border-color: var(--_p-accent-line);
  }
  .notice.accent > .icon {
    color: var(--_p-accent-text);
  }
`;
