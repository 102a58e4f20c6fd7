import { css } from 'lit';

/** What was won, and where a card is dropped to be won or lost. */
export const endingsSheet = css`
  :is(.card, .is-folded).is-won {
    position: relative;
    border-color: var(--_p-good-line);
    background: var(--_p-good-soft);
    overflow: clip;
  }
  .is-won > .unfold {
    border-color: var(--_p-good-line);
    background: var(--_p-good-soft);
  }
  .run {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--_p-good);
    stroke-width: 2;
    opacity: 0.45;
    pointer-events: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .run path {
      stroke-dasharray: 1;
      animation: draw 900ms var(--_p-ease) both;
    }
    @keyframes draw {
      from {
        stroke-dashoffset: 1;
      }
    }
  }
  /* At the end of what is seen of the board; of no height, so that nothing moves under a pointer. */
  .endings {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    block-size: 0;
  }
  .endings > div {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    display: flex;
    gap: var(--_p-space-1);
    padding: var(--_p-space-15) var(--_p-gutter);
    pointer-events: none;
  }
  /* Keys do not point: the zones make room for themselves below the card that is held. */
  .endings.is-keyed {
    block-size: auto;
  }
  .is-keyed > div {
    position: static;
    padding-block-start: 0;
  }
  .card.is-held {
    scroll-margin-block-end: calc(84 * var(--_p-u));
  }
  .ending {
    display: none;
    flex: 1 1 0;
    place-items: center;
    min-inline-size: 0;
    min-block-size: calc(56 * var(--_p-u));
    padding: var(--_p-space-1);
    border: 1px dashed;
    border-radius: var(--_p-radius-l);
    font-weight: var(--_p-weight-strong);
    box-shadow: var(--_p-shadow-lift);
    pointer-events: auto;
  }
  .ending.is-offered,
  .is-keyed .ending {
    display: grid;
  }
  .ending > span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_p-space-075);
  }
  .ending .kbd {
    display: none;
    font-weight: var(--_p-weight);
  }
  .is-keyed .kbd {
    display: revert;
  }
  .ending[data-ending='won'] {
    background: var(--_p-good-soft);
    color: var(--_p-good-text);
  }
  .ending[data-ending='lost'] {
    background: var(--_p-bad-soft);
    color: var(--_p-bad-text);
  }
  .ending:has(.is-ghost) {
    border-style: solid;
    outline: 2px solid;
  }
  .ending .is-ghost {
    display: none;
  }
  @media (forced-colors: active) {
    .ending:has(.is-ghost) {
      border-color: Highlight;
      outline-color: Highlight;
    }
  }
`;
