import { css } from 'lit';

export const stagesSettingsSheet = css`
  h3 {
    padding-block-end: var(--_p-space-1);
    border-block-end: 1px solid var(--_p-line);
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
    color: var(--_p-text-2);
  }
  .notice {
    margin-block: var(--_p-space-1);
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
    min-block-size: calc(48 * var(--_p-u));
    border-block-end: 1px solid var(--_p-line);
  }
  li:not(.is-open):hover {
    background: var(--_p-fill);
  }
  .grip {
    align-self: stretch;
    margin-inline-end: calc(-1 * var(--_p-space-05));
  }
  .what {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    padding-block: var(--_p-space-05);
    line-height: 1.35;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_p-space-1);
  }
  .name {
    font-weight: var(--_p-weight-medium);
    overflow-wrap: anywhere;
  }
  .what > .faint {
    font-size: var(--_p-text-xs);
    overflow-wrap: anywhere;
  }
  .count {
    min-inline-size: 4.5em;
    color: var(--_p-text-2);
    font-size: var(--_p-text-s);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .edit {
    margin-inline-end: calc(-1 * var(--_p-space-05));
  }
  .new {
    margin-block-start: var(--_p-space-1);
  }
  li > piste-stage-form {
    flex: 1;
    min-inline-size: 0;
    margin-block: var(--_p-space-1);
  }
  section > piste-stage-form {
    margin-block-start: var(--_p-space-1);
  }
  section > .hint {
    padding-block-start: var(--_p-space-1);
  }
  .why {
    display: flex;
    align-items: center;
    gap: var(--_p-space-05);
  }
`;

export const removeStageSheet = css`
  .body {
    display: grid;
    gap: var(--_p-space-15);
  }
  .way {
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
  }
  .way > [role='progressbar'] {
    flex: 1;
  }
`;
