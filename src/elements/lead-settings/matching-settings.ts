import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MatchingChanges } from '../../domain/commands/command.js';
import type { Settings } from '../../domain/records/settings.js';
import { LEAST_STRICTNESS, MOST_STRICTNESS } from '../../domain/similarity/strictness.js';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { PisteElement } from '../../internal/piste-element.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { differingMatching, isChanged, shownMatching } from './matching-draft.js';
import { MatchingDraftEvent, type ProvidersEvent } from './matching-events.js';
import { matchingSettingsSheet } from './matching-settings.styles.js';
import { STOPS, strictnessHint, strictnessText } from './matching-words.js';

/**
 * How records are compared (D1, D4): the strictness, free-mail providers, a trial on the user's own data, learning.
 * Holds no draft of its own: it asks for every change with `piste-matching-draft`.
 *
 * @summary Internal: the settings of similar records.
 */
export class MatchingSettingsPanel extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    badgeSheet,
    buttonSheet,
    chipSheet,
    inputSheet,
    matchingSettingsSheet,
  ];

  /** As stored. */
  @property({ attribute: false }) settings: Partial<Settings> = {};
  /** What differs from that and is not saved yet. */
  @property({ attribute: false }) draft: MatchingChanges = {};
  /** The draft is being saved. */
  @property({ type: Boolean }) busy = false;
  /** The user may not change it; says so. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;

  #change(changes: MatchingChanges): void {
    if (this.busy) return;
    this.dispatchEvent(new MatchingDraftEvent(differingMatching(this.settings, { ...this.draft, ...changes })));
  }

  protected override render(): TemplateResult {
    const { strictness, freeMailProviders } = shownMatching(this.settings, this.draft);
    const percent = Math.round(strictness * 100);
    return html`<section aria-labelledby="heading">
      <h3 id="heading">
        ${msg('Similar records')}
        <span role="status"
          >${isChanged(this.draft) ? html`<span class="badge unsaved">${msg('Not saved yet')}</span>` : nothing}</span
        >
      </h3>
      ${
        this.readOnly
          ? this.#reading(percent)
          : html`${this.#strictness(percent)}
              <piste-provider-list
                .providers=${freeMailProviders}
                .given=${this.storeNow?.freeMail ?? []}
                ?disabled=${this.busy}
                @piste-providers=${({ providers }: ProvidersEvent) => this.#change({ freeMailProviders: providers })}
              ></piste-provider-list>
              <piste-matching-trial .store=${this.storeNow} .changes=${this.draft}></piste-matching-trial>
              <piste-matching-learning
                .store=${this.storeNow}
                .weights=${this.settings.weights}
              ></piste-matching-learning>`
      }
    </section>`;
  }

  #reading(percent: number): TemplateResult {
    return html`<p><span class="value">${strictnessText(percent)}</span></p>
      <p class="hint">${strictnessHint(percent)}</p>
      <p class="hint why">
        ${icon('lock', 's')}${msg('It counts for everybody, so only an administrator changes it.')}
      </p>`;
  }

  #strictness(percent: number): TemplateResult {
    return html`<div class="labelled">
      <span class="top"
        ><label class="label" for="strictness">${msg('When are two records the same?')}</label>
        <output class="value" for="strictness">${strictnessText(percent)}</output></span
      >
      <input
        id="strictness"
        type="range"
        min=${Math.round(LEAST_STRICTNESS * 100)}
        max=${Math.round(MOST_STRICTNESS * 100)}
        step="1"
        ?disabled=${this.busy}
        aria-valuetext=${strictnessText(percent)}
        aria-describedby="strictness-hint"
        .value=${String(percent)}
        @input=${(event: Event) => this.#change({ strictness: Number((event.target as HTMLInputElement).value) / 100 })}
      />
      <div class="stops" role="group" aria-label=${msg('Named values')}>
        ${STOPS.map(
          (stop) =>
            html`<button
              class="chip"
              type="button"
              aria-pressed=${stop.percent === percent ? 'true' : 'false'}
              @click=${() => this.#change({ strictness: stop.percent / 100 })}
            >
              ${stop.name()}
            </button>`,
        )}
      </div>
      <span class="hint" id="strictness-hint">${strictnessHint(percent)}</span>
    </div>`;
  }
}
