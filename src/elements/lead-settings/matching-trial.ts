import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MatchingChanges } from '../../domain/commands/command.js';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { errorNotice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import type { LeadStore } from '../../store/lead-store.js';
import { badgeSheet } from '../../styles/badge.styles.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { chipSheet } from '../../styles/chip.styles.js';
import { graphSheet } from '../../styles/graph.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { isChanged } from './matching-draft.js';
import { matchingTrialSheet } from './matching-settings.styles.js';
import { workProgress } from './work-progress.js';
import { StoppableWork } from './stoppable-work.js';
import { trialView, type ShownTrial } from './trial-views.js';

/**
 * Shows on the user's own records what settings would change before they are saved.
 *
 * @summary Internal: trying the settings of similar records.
 */
export class MatchingTrialPanel extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    badgeSheet,
    buttonSheet,
    chipSheet,
    graphSheet,
    inputSheet,
    noticeSheet,
    matchingTrialSheet,
  ];

  /** What would be saved. Another value puts an older result away. */
  @property({ attribute: false }) changes: MatchingChanges = {};

  @state() private trial: ShownTrial | undefined;

  readonly #work = new StoppableWork(this);

  async #try(): Promise<void> {
    const store = this.storeNow;
    if (!store || !isChanged(this.changes)) return;
    this.trial = undefined;
    this.trial = await this.#work.start(async (options) => {
      const trial = await store.tryMatching(this.changes, options);
      return { ...trial, leads: await exampleLeads(store, trial) };
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('changes') && !changed.has('store')) return;
    this.trial = undefined;
    this.#work.reset();
  }

  protected override render(): TemplateResult {
    const { running, error, stopped } = this.#work;
    const idle = !isChanged(this.changes);
    return html`<div class="act">
        ${
          running
            ? html`<button class="btn" type="button" @click=${() => this.#work.stop()}>${msg('Stop')}</button>`
            : html`<button
                class="btn"
                type="button"
                aria-disabled=${idle ? 'true' : 'false'}
                aria-describedby="about"
                @click=${() => this.#try()}
              >
                ${icon('search')}${msg('Try on your data first')}
              </button>`
        }
        <span class="hint" id="about"
          >${idle ? msg('Change something above to see what it does to your records.') : msg('Nothing is saved by trying.')}</span
        >
      </div>
      ${running ? workProgress(this.#work.progress, msg('Trying on your data')) : nothing}
      ${stopped ? html`<p class="hint" role="status">${msg('Stopped.')}</p>` : nothing}
      ${error ? errorNotice(error, () => this.#try()) : nothing}
      <div role="region" aria-label=${msg('What would change')} ?hidden=${!this.trial}>
        ${this.trial ? trialView(this.trial) : nothing}
      </div>`;
  }
}

async function exampleLeads(store: LeadStore, trial: Omit<ShownTrial, 'leads'>): Promise<ShownTrial['leads']> {
  const pairs = [trial.gained, trial.lost, trial.listed, trial.unlisted].flatMap(({ examples }) => examples);
  const ids = [...new Set(pairs.flatMap(({ leadIds }) => leadIds))];
  const leads = await store.getMany('leads', ids);
  return new Map(leads.flatMap((lead, index) => (lead ? [[ids[index]!, lead] as const] : [])));
}
