import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PisteError } from '../../domain/errors.js';
import { LeadErrorEvent } from '../../events/lead-error.js';
import { errorText, formatNumber, msg, str } from '../../i18n/index.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { LeadStore, Outcome, Progress, UnfinishedRun } from '../../store/lead-store.js';
import { QueryController } from '../../store/query-controller.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { notice } from '../notice.js';
import { PisteElement } from '../piste-element.js';
import { showToast } from '../toasts/show-toast.js';
import { undoAction } from '../undo/undo-action.js';
import { undoEntry } from '../undo/undo-entry.js';
import { interruptedDetail, interruptedText } from './unfinished-texts.js';
import { unfinishedSheet } from './unfinished-runs.styles.js';

/** A run that was written to a moment ago is probably at work in another tab; in milliseconds. */
const ALIVE = 15_000;

/**
 * Runs that a crash, a reload or a failing storage has cut short (B2), each with the way on, the way back, and the way to
 * leave it at that. Nothing where there is none.
 *
 * @summary Internal: what was interrupted, to go on with.
 */
export class UnfinishedRuns extends PisteElement {
  static override styles = [...PisteElement.styles, buttonSheet, noticeSheet, unfinishedSheet];

  /** Kinds of commands that are shown here. */
  @property({ attribute: false }) kinds: readonly string[] = [];

  @state() private working: { runId: string; progress: Progress } | undefined;
  #stop: AbortController | undefined;

  readonly #runs = new QueryController<UnfinishedRun[]>(this, {
    query: (store) => store.unfinishedRuns(),
    watches: ['journal'],
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  protected override render(): unknown {
    const { storeNow: store } = this;
    const now = store?.now() ?? new Date();
    const runs = (this.#runs.value ?? []).filter(
      (run) =>
        this.kinds.includes(run.kind) &&
        (run.id === this.working?.runId ||
          (run.state === 'interrupted' && now.getTime() - Date.parse(run.lastAt) > ALIVE)),
    );
    this.toggleAttribute('empty', runs.length === 0);
    return store ? runs.map((run) => this.#notice(run, store, now)) : nothing;
  }

  #notice(run: UnfinishedRun, store: LeadStore, now: Date): TemplateResult {
    const progress = this.working?.runId === run.id ? this.working.progress : undefined;
    return notice({
      tone: 'attention',
      title: interruptedText(run.kind),
      text: progress
        ? msg(str`Going on: ${formatNumber(progress.done)} of ${formatNumber(progress.total)}`)
        : interruptedDetail(run, now),
      action: progress
        ? html`<button class="link" type="button" @click=${() => this.#stop?.abort()}>${msg('Stop')}</button>`
        : html`${run.needs ? nothing : html`<button class="link" type="button" @click=${() => this.#resume(run, store)}>${msg('Go on')}</button>`}
            <button class="link" type="button" @click=${() => this.#undo(run)}>${msg('Undo what was done')}</button>
            <button class="link" type="button" @click=${() => this.#leave(run, store)}>
              ${msg('Leave it at that')}
            </button>`,
    });
  }

  async #resume({ id, done, total }: UnfinishedRun, store: LeadStore): Promise<void> {
    const stop = (this.#stop = new AbortController());
    this.working = { runId: id, progress: { done, total } };
    const onProgress = (progress: Progress): void => {
      this.working = { runId: id, progress };
    };
    const outcome = await this.#try(store.resume(id, { signal: stop.signal, onProgress }));
    this.working = undefined;
    if (outcome) this.#tell(outcome);
  }

  #tell({ entryId, report = [] }: Outcome): void {
    const refused = report.filter(({ result }) => result === 'refused').length;
    this.inLocale(() =>
      showToast(this, {
        text: msg('It is done now.'),
        ...(refused ? { detail: msg(str`Refused: ${formatNumber(refused)}`) } : {}),
        tone: refused ? 'plain' : 'good',
        actions: undoAction(this, entryId),
      }),
    );
  }

  async #undo({ id }: UnfinishedRun): Promise<void> {
    await undoEntry(this, id);
  }

  async #leave({ id }: UnfinishedRun, store: LeadStore): Promise<void> {
    await this.#try(store.closeRun(id));
    this.#runs.refresh();
  }

  async #try<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (reason) {
      const error = asPisteError(reason);
      if (error.code !== 'aborted') this.#fail(error);
      return undefined;
    }
  }

  #fail(error: PisteError): void {
    const { title, text } = this.inLocale(() => errorText(error));
    showToast(this, { text: title, detail: text, tone: 'bad' });
    this.dispatchEvent(new LeadErrorEvent(error));
  }
}
