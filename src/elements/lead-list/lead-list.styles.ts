import { css } from 'lit';

export const leadListSheet = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    position: relative;
    container: lead-list / inline-size;
  }
  .narrow {
    display: none;
  }
  :is(.tools, .bulk, .foot, .message) {
    flex: none;
  }
  .found {
    white-space: nowrap;
  }
  /* Gives way to a long name of a view, so that all stays in one line. */
  .tools > .search {
    flex: 1 1 calc(180 * var(--_p-u));
    max-inline-size: calc(320 * var(--_p-u));
  }
  .tools .changed {
    margin-inline: calc(-1 * var(--_p-space-1)) var(--_p-space-1);
    font-size: var(--_p-text-s);
  }
  .cross {
    display: grid;
    place-items: center;
    position: relative;
    align-self: stretch;
    inline-size: calc(20 * var(--_p-u));
    margin-inline-end: calc(-6 * var(--_p-u));
    padding: 0;
    border: 0;
    border-radius: var(--_p-radius-s);
    background: none;
    color: inherit;
    cursor: default;
  }
  .cross::after {
    content: '';
    position: absolute;
    inset: calc(-1 * var(--_p-u)) calc(-2 * var(--_p-u));
  }
  .cross:hover {
    background: var(--_p-fill);
  }
  .chip .icon {
    margin: 0;
  }
  .chip > b {
    max-inline-size: 24em;
  }
  .rows {
    position: relative;
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-block-size: 0;
  }
  piste-lead-grid {
    flex: 1 1 auto;
    max-block-size: var(--piste-lead-list-rows, none);
  }
  .message {
    margin: 0 var(--_p-gutter) var(--_p-space-15);
  }
  .foot {
    display: flex;
    align-items: center;
    gap: var(--_p-space-15);
    min-block-size: calc(36 * var(--_p-u));
    padding: var(--_p-space-05) var(--_p-gutter);
    border-block-start: 1px solid var(--_p-line);
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
  }
  .bulk .link.spread + .btn {
    margin-inline-start: 0;
  }
  .bulk .what {
    min-inline-size: 0;
  }

  @container lead-list (inline-size < 64em) {
    .roomy {
      display: none;
    }
  }
  @container lead-list (inline-size < 30em) {
    .wide {
      display: none;
    }
    .narrow {
      display: revert;
    }
    .tools {
      padding-inline: var(--_p-space-2);
    }
    .tools h2 {
      margin-inline-end: auto;
    }
    .tools > .search {
      order: 1;
      flex: 1 1 100%;
      max-inline-size: none;
    }
    .tools .add {
      inline-size: var(--_p-control);
      padding: 0;
    }
    .tools .add .icon {
      margin: 0;
    }
    .chip > b {
      max-inline-size: 12em;
    }
    .message {
      margin-inline: var(--_p-space-2);
    }
    .foot {
      padding-inline: var(--_p-space-2);
    }
    .bulk {
      order: 1;
      margin: 0;
      padding: var(--_p-space-1) var(--_p-space-2) var(--_p-space-15);
      border-block-start: 1px solid var(--_p-line);
      border-radius: 0;
      background: var(--_p-raised);
    }
    .bulk .what {
      margin-inline-end: auto;
    }
    .bulk > .btn.small {
      min-block-size: var(--_p-control);
      padding-inline: var(--_p-space-15);
      font-size: var(--_p-text-m);
    }
  }
`;
