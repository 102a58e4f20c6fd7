import { css, html, LitElement, unsafeCSS, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hostSheet } from '../../src/styles/host.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import { TOKENS, type Token } from './token-list.js';

/** How a token is shown: as a ground, as text, as a length, as a corner, as a shadow, as a movement, as its value. */
export type Sample = 'ground' | 'text' | 'length' | 'corner' | 'shadow' | 'movement' | 'value';

const PROPERTY: Record<Exclude<Sample, 'value'>, string> = {
  ground: 'background',
  text: 'font-size',
  length: 'inline-size',
  corner: 'border-radius',
  shadow: 'box-shadow',
  movement: 'transition-duration',
};

/** One rule for each token and way of showing it: there are no style attributes in the kit, here neither. */
const samples: CSSResult = unsafeCSS(
  TOKENS.flatMap(({ name }) =>
    Object.entries(PROPERTY).map(
      ([sample, property]) => `.${sample} [data-token="${name}"] { ${property}: var(--_p-${name}) }`,
    ),
  ).join('\n'),
);

/** A table of tokens with a sample of each, as they are where it stands. */
export class TokenSheet extends LitElement {
  static override styles = [
    ...tokens,
    hostSheet,
    samples,
    css`
      :host {
        background: var(--_p-surface);
        padding: var(--_p-gutter);
      }
      h2 {
        font-size: var(--_p-text-l);
        font-weight: var(--_p-weight-strong);
        margin-block-end: var(--_p-space-15);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
        gap: var(--_p-space-15) var(--_p-space-3);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--_p-space-15);
        min-inline-size: 0;
      }
      .sample {
        flex: none;
        inline-size: 3.5em;
        block-size: 2.5em;
      }
      .ground .sample,
      .corner .sample {
        border: 1px solid var(--_p-line-strong);
        border-radius: var(--_p-radius-s);
      }
      .corner .sample {
        background: var(--_p-sunken);
        border-color: var(--_p-text-2);
      }
      .text .sample {
        block-size: auto;
        inline-size: 3em;
        line-height: 1.2;
      }
      .length .sample {
        block-size: 0.75em;
        background: var(--_p-accent-mark);
      }
      .shadow .sample {
        background: var(--_p-raised);
        border-radius: var(--_p-radius-l);
        margin: 0.75em;
      }
      .movement .sample {
        inline-size: 1em;
        block-size: 1em;
        border-radius: 50%;
        background: var(--_p-accent-mark);
        transition-property: translate;
        transition-timing-function: var(--_p-ease);
      }
      .movement li:is(:hover, :focus-within) .sample {
        translate: 3em 0;
      }
      .value .sample {
        display: none;
      }
      .told {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      code {
        font: inherit;
        font-weight: var(--_p-weight-medium);
      }
      small {
        display: block;
        font-size: var(--_p-text-xs);
        color: var(--_p-text-2);
      }
      @media (forced-colors: active) {
        .sample {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** Stands above the table. */
  @property() heading = '';
  @property({ attribute: false }) tokens: readonly Token[] = [];
  @property({ attribute: false }) sample: Sample = 'value';

  /** Values are read when they are there, and anew when a control has changed them. */
  protected override updated(): void {
    for (const value of this.renderRoot.querySelectorAll<HTMLElement>('[data-value]')) {
      const sample = value.closest('li')!.querySelector('.sample')!;
      value.textContent = this.#valueOf(sample, value.dataset['value']!);
    }
  }

  #valueOf(sample: Element, name: string): string {
    const style = getComputedStyle(sample);
    if (this.sample === 'value') return getComputedStyle(this).getPropertyValue(`--_p-${name}`).trim();
    if (this.sample === 'ground' || this.sample === 'shadow') return '';
    return style.getPropertyValue(PROPERTY[this.sample]).split(',', 1)[0]!;
  }

  protected override render(): TemplateResult {
    return html`<section class=${this.sample}>
      <h2>${this.heading}</h2>
      <ul>
        ${this.tokens.map(
          ({ name, use }) =>
            html`<li>
              <span class="sample" data-token=${name} aria-hidden="true">${this.sample === 'text' ? 'Ag 12' : ''}</span>
              <span class="told"
                ><code>--piste-${name}</code><small>${use}</small><small data-value=${name}></small
              ></span>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-sheet': TokenSheet;
  }
}
