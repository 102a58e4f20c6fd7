import { css } from 'lit';

/** A radio group as a `<fieldset class="segment">` of `<label><input type="radio"> text</label>`. */
export const segmentSheet = css`
  .segment {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    padding: 2px;
    gap: 2px;
    border: 0;
    border-radius: calc(var(--_p-radius-m) + 1px);
    background: var(--_p-groove);
  }
  .segment > label {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding-inline: var(--_p-space-15);
    min-block-size: calc(28 * var(--_p-u));
    border-radius: calc(var(--_p-radius-m) - 1px);
    color: var(--_p-text-2);
    cursor: default;
  }
  .segment > label:hover {
    color: var(--_p-text);
  }
  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    appearance: none;
    outline: 0;
  }
  .segment > label:has(:checked) {
    background: var(--_p-thumb);
    color: var(--_p-text);
    font-weight: var(--_p-weight-medium);
    box-shadow:
      0 0 0 1px var(--_p-line-strong),
      var(--_p-shadow-card);
  }
  .segment > label:has(:focus-visible) {
    outline: 2px solid var(--_p-focus);
    outline-offset: 1px;
  }
  @container dialog (inline-size < 30em) {
    .segment {
      display: grid;
    }
  }
  @media (forced-colors: active) {
    .segment {
      border: 1px solid CanvasText;
    }
    .segment > label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
