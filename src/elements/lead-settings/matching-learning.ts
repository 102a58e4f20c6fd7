import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Settings } from '../../domain/records/settings.js';
import { formatDate, msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { errorNotice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import type { Outcome } from '../../store/lead-store.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { graphSheet } from '../../styles/graph.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { matchingTrialSheet } from './matching-settings.styles.js';
import { learnedText } from './matching-words.js';
import { StoppableWork } from './stoppable-work.js';
import { workProgress } from './work-progress.js';

/**
 * Learns from the records what comparisons weigh, and goes back to what ships. Both happen at once, with undo.
 *
 * @summary Internal: learning what comparisons weigh.
 */
export class MatchingLearning extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    buttonSheet,
    graphSheet,
    inputSheet,
    noticeSheet,
    matchingTrialSheet,
  ];

  /** What was learned last, as stored. */
  @property({ attribute: false }) weights?: Settings['weights'];

  @state() private goingBack = false;

  readonly #work = new StoppableWork(this);

  async #learn(): Promise<void> {
    const store = this.storeNow;
    if (!store || this.goingBack) return;
    const outcome = await this.#work.start((options) => store.learn(options));
    if (outcome) this.#tell(outcome, () => msg('Learned from your records'));
  }

  async #goBack(): Promise<void> {
    if (this.goingBack || this.#work.running) return;
    this.goingBack = true;
    this.#work.reset();
    const outcome = await this.run(
      { kind: 'save-weights', weights: null },
      { onError: (error) => (this.#work.error = error) },
    );
    this.goingBack = false;
    if (outcome) this.#tell(outcome, () => msg('Back to what ships with the kit'));
  }

  #tell({ entryId }: Outcome, text: () => string): void {
    if (!this.isConnected) return;
    this.inLocale(() =>
      showToast(this, {
        text: text(),
        actions: undoAction(this, entryId),
      }),
    );
  }

  protected override render(): TemplateResult {
    const { running, error, stopped } = this.#work;
    return html`<h4>${msg('Learn from your records')}</h4>
      <p class="hint">
        ${msg('Your own records show how often names, towns and phones coincide by chance. What is learned counts at once, for everybody.')}
        <span role="status"
          >${this.weights ? learnedText(this.weights.records, formatDate(this.weights.at, this.storeNow?.now() ?? new Date(this.weights.at))) : msg('Nothing has been learned yet; what ships with the kit is used.')}</span
        >
      </p>
      <div class="act">
        ${
          running
            ? html`<button class="btn" type="button" @click=${() => this.#work.stop()}>${msg('Stop')}</button>`
            : html`<button class="btn" type="button" @click=${() => this.#learn()}>
                ${icon('refresh')}${this.weights ? msg('Learn again') : msg('Learn from your records')}
              </button>`
        }
        ${
          this.weights && !running
            ? html`<button
                class="btn ghost"
                type="button"
                aria-busy=${this.goingBack ? 'true' : 'false'}
                @click=${() => this.#goBack()}
              >
                ${msg('Back to what ships')}
              </button>`
            : nothing
        }
      </div>
      ${running ? workProgress(this.#work.progress, msg('Learning from your records')) : nothing}
      ${stopped ? html`<p class="hint" role="status">${msg('Stopped. Nothing has been changed.')}</p>` : nothing}
      ${error ? errorNotice(error, () => this.#learn()) : nothing}`;
  }
}
