import { css } from 'lit';

export const teamSettingsSheet = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container: team-settings / inline-size;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(calc(260 * var(--_p-u)), calc(320 * var(--_p-u))) minmax(0, 1fr);
  }
  .list {
    padding-block: var(--_p-space-15);
    border-inline-end: 1px solid var(--_p-line);
    min-inline-size: 0;
  }
  .list h2 {
    display: flex;
    align-items: center;
    min-block-size: var(--_p-control);
    margin-block-end: var(--_p-space-1);
    padding-inline: var(--_p-space-2);
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
    letter-spacing: var(--_p-tracking-title);
    line-height: var(--_p-leading-tight);
    outline-offset: -2px;
  }
  .list > .notice {
    margin: 0 var(--_p-space-2) var(--_p-space-15);
  }
  .form {
    padding: var(--_p-space-15) var(--_p-space-3) var(--_p-space-4);
    min-inline-size: 0;
  }
  .form > .notice {
    margin-block-end: var(--_p-space-15);
  }
  .back {
    display: none;
    margin-block: 0 var(--_p-space-1);
    margin-inline: calc(-1 * var(--_p-space-1)) 0;
  }
  @container team-settings (inline-size < 46em) {
    .page {
      grid-template-columns: minmax(0, 1fr);
    }
    .page:not(.has-open) > .form,
    .page.has-open > .list {
      display: none;
    }
    .list {
      border-inline-end: 0;
    }
    .form {
      padding-inline: var(--_p-space-2);
    }
    .back {
      display: inline-flex;
    }
  }
`;
