import { css } from 'lit';

export const findDuplicatesSheet = css`
  :host {
    display: contents;
  }
  /* Of one height, so that the buttons stay where they are from group to group. */
  @media (min-width: 30.01em) {
    .dialog.large {
      block-size: calc(680 * var(--_p-u));
    }
    .dialog.large.brief {
      block-size: fit-content;
    }
  }
  /* Above the buttons: one goes on working while the message is there. */
  piste-toasts {
    inset-block-end: calc(max((100dvb - 680 * var(--_p-u)) / 2, var(--_p-space-3)) + 58 * var(--_p-u));
  }
  @media (max-width: 30em) {
    piste-toasts {
      inset-block-end: calc(132 * var(--_p-u));
    }
  }
  header .does {
    display: flex;
    flex: none;
    gap: var(--_p-space-1);
  }
  .way {
    flex: none;
    padding-inline: var(--_p-space-25);
  }
  .message {
    flex: none;
    padding: var(--_p-space-15) var(--_p-space-25) 0;
  }
  .rest {
    overflow-y: auto;
  }
  .rest .waits {
    display: flex;
    justify-content: center;
    align-items: center;
    gap: var(--_p-space-1);
    padding: var(--_p-space-5) var(--_p-space-3);
    color: var(--_p-text-2);
    text-align: center;
  }
`;
