import { css } from 'lit';

/** A native `<dialog class="dialog">` (`narrow`, `mid`, `wide`) of header, `.body` and footer; a full sheet on a narrow screen. */
export const dialogSheet = css`
  .dialog {
    flex-direction: column;
    inline-size: min(100% - 2 * var(--_p-space-2), calc(560 * var(--_p-u)));
    max-inline-size: none;
    max-block-size: min(100dvb - 2 * var(--_p-space-3), calc(880 * var(--_p-u)));
    margin: auto;
    padding: 0;
    border: 1px solid var(--_p-line-strong);
    border-radius: var(--_p-radius-xl);
    background: var(--_p-raised);
    color: var(--_p-text);
    box-shadow: var(--_p-shadow-dialog);
    overflow: clip;
    container: dialog / inline-size;
  }
  .dialog[open] {
    display: flex;
  }
  .dialog.wide {
    inline-size: min(100% - 2 * var(--_p-space-2), calc(1140 * var(--_p-u)));
  }
  .dialog.large {
    inline-size: min(100% - 2 * var(--_p-space-2), calc(820 * var(--_p-u)));
  }
  .dialog.mid {
    inline-size: min(100% - 2 * var(--_p-space-2), calc(680 * var(--_p-u)));
  }
  .dialog.narrow {
    inline-size: min(100% - 2 * var(--_p-space-2), calc(460 * var(--_p-u)));
  }
  .dialog::backdrop {
    background: var(--_p-scrim);
  }
  .dialog > form {
    display: contents;
  }
  .dialog :where(header) {
    display: flex;
    flex: none;
    align-items: flex-start;
    gap: var(--_p-space-2);
    padding-block: var(--_p-space-2) var(--_p-space-15);
    padding-inline: var(--_p-space-25) var(--_p-space-15);
  }
  .dialog :where(header > div) {
    flex: 1;
    min-inline-size: 0;
  }
  .dialog :where(h2) {
    font-size: var(--_p-text-l);
    font-weight: var(--_p-weight-strong);
    letter-spacing: var(--_p-tracking-title);
    line-height: 1.4;
  }
  .dialog :where(header p) {
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
    overflow-wrap: anywhere;
  }
  .dialog :where(header > .btn) {
    margin-inline-start: auto;
  }
  .dialog .body {
    display: grid;
    flex: 1 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    gap: var(--_p-space-25);
    align-content: start;
    padding: var(--_p-space-05) var(--_p-space-25) var(--_p-space-25);
  }
  .dialog :where(footer) {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_p-space-1);
    padding: var(--_p-space-15) var(--_p-space-25);
    border-block-start: 1px solid var(--_p-line);
  }
  .dialog :where(footer) .info {
    flex-wrap: wrap;
    flex: 1 1 12em;
    margin-inline-end: auto;
    font-size: var(--_p-text-s);
    color: var(--_p-text-2);
    display: flex;
    align-items: center;
    gap: var(--_p-space-075);
  }
  .dialog :where(footer) .info > .icon + span {
    flex: 1 1 0;
    min-inline-size: min-content;
  }
  .dialog :where(footer) .info b {
    color: var(--_p-text);
    font-weight: var(--_p-weight-strong);
  }
  .dialog :where(footer) .btn {
    max-inline-size: 100%;
    white-space: normal;
  }
  .dialog .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_p-space-15);
  }
  .section > h3,
  .section > .h3,
  legend.h3 {
    font-size: var(--_p-text-s);
    font-weight: var(--_p-weight-strong);
    margin-block-end: var(--_p-space-1);
    display: flex;
    align-items: center;
    gap: var(--_p-space-1);
  }
  .section > h3 .faint {
    font-weight: var(--_p-weight);
  }
  @container dialog (inline-size < 30em) {
    .dialog .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 30em) {
    .dialog,
    .dialog:is(.wide, .large, .mid, .narrow) {
      inline-size: 100%;
      max-inline-size: 100%;
      block-size: 100dvb;
      max-block-size: 100dvb;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .dialog[open] {
      animation: arrive var(--_p-slow) var(--_p-ease);
    }
    .dialog[open]::backdrop {
      animation: dim var(--_p-slow) var(--_p-ease);
    }
    @keyframes arrive {
      from {
        opacity: 0;
        translate: 0 calc(8 * var(--_p-u));
      }
    }
    @keyframes dim {
      from {
        opacity: 0;
      }
    }
  }
`;
