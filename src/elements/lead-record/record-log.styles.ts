import { css } from 'lit';
import { avatarSheet } from '../../styles/avatar.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { tickSheet } from '../../styles/tick.styles.js';

const own = css`
  :host {
    display: grid;
    gap: var(--_p-space-2);
    align-content: start;
  }
  .compose {
    display: grid;
    gap: var(--_p-space-075);
  }
  .compose .input.area {
    min-block-size: calc(48 * var(--_p-u));
    background: var(--_p-surface);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_p-space-05);
  }
  .attach:focus-within {
    outline: 2px solid var(--_p-focus);
    outline-offset: 1px;
  }
  .plan {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: var(--_p-space-1);
    align-items: end;
    padding: var(--_p-space-15);
    border: 1px solid var(--_p-line);
    border-radius: var(--_p-radius-l);
    background: var(--_p-surface);
  }
  .plan .row {
    justify-content: flex-end;
  }
  .todo,
  .files {
    display: grid;
    gap: var(--_p-space-1);
  }
  .todo li {
    display: flex;
    gap: var(--_p-space-15);
    align-items: flex-start;
    padding-inline-start: calc(3 * var(--_p-u));
  }
  .todo .tick {
    margin-block-start: calc(2 * var(--_p-u));
  }
  .remover {
    color: var(--_p-text-2);
  }
  .todo .remover {
    margin-inline-start: auto;
  }
  .two {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .due {
    color: var(--_p-attention-text);
  }
  .late {
    color: var(--_p-bad-text);
  }
  .followers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-1);
  }
  .faces {
    display: inline-flex;
    align-items: center;
    gap: var(--_p-space-05);
  }
  .files li {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    color: var(--_p-text-2);
    overflow-wrap: anywhere;
  }
`;

export const recordLogSheets = [avatarSheet, buttonSheet, inputSheet, noticeSheet, tickSheet, own];
