import { css } from 'lit';

export const leadDeskSheet = css`
  :host {
    block-size: 100%;
    min-block-size: calc(420 * var(--_p-u));
    background: var(--_p-surface);
    container: lead-desk / inline-size;
  }
  .desk {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    min-block-size: inherit;
  }
  lead-menu {
    position: relative;
    z-index: 2;
  }
  .banner > .notice {
    border-inline: 0;
    border-block-start: 0;
    border-radius: 0;
    padding-inline: var(--_p-gutter);
  }
  .main {
    position: relative;
    min-block-size: 0;
  }
  .page {
    position: absolute;
    inset: 0;
    overflow: auto;
    outline: none;
  }
  .page[inert] {
    content-visibility: hidden;
    overflow: hidden;
  }
  @supports not (content-visibility: hidden) {
    .page[inert] {
      visibility: hidden;
    }
  }
  .page > :is(lead-list, opportunity-pipeline) {
    block-size: 100%;
  }
  .configuration {
    display: grid;
    grid-template-columns: calc(208 * var(--_p-u)) minmax(0, 1fr);
    overflow: hidden;
  }
  .content {
    min-block-size: 0;
    overflow: auto;
  }
  .content > team-settings {
    min-block-size: 100%;
  }
  .content > lead-history {
    max-inline-size: calc(860 * var(--_p-u));
    padding: var(--_p-space-15) var(--_p-space-3) var(--_p-space-4);
  }
  .side {
    display: grid;
    gap: var(--_p-space-025);
    align-content: start;
    padding: var(--_p-space-15);
    border-inline-end: 1px solid var(--_p-line);
    background: var(--_p-sunken);
    overflow: auto;
  }
  .side :is(a, button) {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    min-block-size: var(--_p-control);
    padding: 0 var(--_p-space-1);
    border: 0;
    border-radius: var(--_p-radius-m);
    background: none;
    color: var(--_p-text-2);
    text-align: start;
    text-decoration: none;
    cursor: default;
  }
  .side :is(a, button):hover {
    background: var(--_p-fill);
    color: var(--_p-text);
  }
  .side [aria-current] {
    background: var(--_p-fill-strong);
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
  }
  .side hr {
    inline-size: 100%;
    margin: var(--_p-space-075) 0;
    border: 0;
    border-block-start: 1px solid var(--_p-line);
  }
  @container lead-desk (inline-size < 56em) {
    .configuration {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    .side {
      grid-auto-flow: column;
      justify-content: start;
      padding: var(--_p-space-05) var(--_p-space-15);
      border-inline-end: 0;
      border-block-end: 1px solid var(--_p-line);
    }
    .side hr {
      display: none;
    }
  }
  @container lead-desk (inline-size < 30em) {
    .side .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .side [aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
