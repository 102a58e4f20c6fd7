import { css } from 'lit';

export const leadSettingsSheet = css`
  :host {
    padding: var(--_p-space-15) var(--_p-space-3) var(--_p-space-4);
    container: lead-settings / inline-size;
  }
  :host > *,
  .head,
  section,
  .notice {
    max-inline-size: calc(640 * var(--_p-u));
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-075) var(--_p-space-1);
    min-block-size: var(--_p-control);
    margin-block-end: var(--_p-space-2);
  }
  h2 {
    flex: 1;
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
    letter-spacing: var(--_p-tracking-title);
    line-height: var(--_p-leading-tight);
    outline-offset: 3px;
  }
  .saved {
    display: inline-flex;
    align-items: center;
    gap: var(--_p-space-05);
    color: var(--_p-good-text);
    font-size: var(--_p-text-s);
  }
  .notice {
    margin-block-end: var(--_p-space-2);
  }
  section + section,
  piste-stages-settings,
  piste-matching-settings,
  piste-data-section,
  piste-data-section + section {
    margin-block-start: var(--_p-space-4);
  }
  :is(piste-stages-settings, piste-matching-settings, piste-data-section) {
    max-inline-size: calc(640 * var(--_p-u));
  }
  h3 {
    padding-block-end: var(--_p-space-1);
    margin-block-end: var(--_p-space-2);
    border-block-end: 1px solid var(--_p-line);
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
    color: var(--_p-text-2);
  }
  .setting {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(10 * var(--_p-u));
  }
  .setting > .tick {
    margin-block-start: calc(2 * var(--_p-u));
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_p-space-1);
    font-weight: var(--_p-weight-medium);
  }
  .badge.unsaved {
    background: var(--_p-attention-soft);
    color: var(--_p-attention-text);
    font-weight: var(--_p-weight);
  }
  .setting p.hint {
    margin-block-start: var(--_p-space-1);
  }
  .hint .link {
    font-size: inherit;
    margin-inline-start: var(--_p-space-05);
  }
  .notice.affected {
    margin-block: var(--_p-space-15) 0;
    padding: var(--_p-space-15);
    background: color-mix(in oklab, var(--_p-attention-soft) 42%, var(--_p-surface));
  }
  .affected .says {
    display: grid;
    gap: var(--_p-space-15);
  }
  .teams {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_p-space-05) var(--_p-space-4);
    max-block-size: calc(220 * var(--_p-u));
    overflow-y: auto;
  }
  .teams li {
    display: flex;
    justify-content: space-between;
    gap: var(--_p-space-1);
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_p-attention-line);
  }
  .open-leads legend {
    padding-block-end: var(--_p-space-025);
  }
  .open-leads .choice {
    font-size: var(--_p-text-m);
  }
  .ways {
    display: grid;
    gap: var(--_p-space-1);
  }
  .ways li {
    display: grid;
    grid-template-columns: minmax(7.5em, auto) minmax(0, 1fr);
    align-items: center;
    gap: 0 var(--_p-space-15);
  }
  .ways .link .icon {
    margin-inline-end: 0.15em;
  }
  @container lead-settings (inline-size < 30em) {
    .ways li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
