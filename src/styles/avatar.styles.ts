import { css } from 'lit';

/** `.avatar` of a person (round) or a company (`org`, square), `.person` with the name beside it. */
export const avatarSheet = css`
  .avatar {
    display: inline-grid;
    place-items: center;
    inline-size: calc(22 * var(--_p-u));
    block-size: calc(22 * var(--_p-u));
    flex: none;
    border-radius: 50%;
    background: var(--_p-person-1);
    color: var(--_p-on-person);
    font-size: calc(9.5 * var(--_p-u));
    font-weight: var(--_p-weight-strong);
    letter-spacing: 0.01em;
    line-height: 1;
    user-select: none;
  }
  .avatar.org {
    border-radius: var(--_p-radius-s);
  }
  .avatar.l {
    inline-size: calc(28 * var(--_p-u));
    block-size: calc(28 * var(--_p-u));
    font-size: var(--_p-text-2xs);
  }
  .avatar.p2 {
    background: var(--_p-person-2);
  }
  .avatar.p3 {
    background: var(--_p-person-3);
  }
  .avatar.p4 {
    background: var(--_p-person-4);
  }
  .avatar.p5 {
    background: var(--_p-person-5);
  }
  .avatar.p6 {
    background: var(--_p-person-6);
  }
  .avatar.nobody {
    background: none;
    border: 1.25px dashed var(--_p-line-control);
    color: var(--_p-text-3);
  }
  .person {
    display: inline-flex;
    align-items: center;
    gap: var(--_p-space-075);
    min-inline-size: 0;
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
  }
`;
