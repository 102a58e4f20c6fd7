import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { RemoveStage } from '../../../domain/commands/command.js';
import type { PisteError } from '../../../domain/errors.js';
import type { Stage } from '../../../domain/records/team.js';
import { msg, str } from '../../../i18n/index.js';
import { standText } from '../../../i18n/stage-refusal.js';
import { DialogController } from '../../../internal/dialog-controller.js';
import { dialogHead } from '../../../internal/dialog-head.js';
import { icon, spinner } from '../../../internal/icon.js';
import { errorNotice, notice } from '../../../internal/notice.js';
import { PisteElement } from '../../../internal/piste-element.js';
import type { Outcome, Progress } from '../../../store/lead-store.js';
import { buttonSheet } from '../../../styles/button.styles.js';
import { dialogSheet } from '../../../styles/dialog.styles.js';
import { graphSheet } from '../../../styles/graph.styles.js';
import { inputSheet } from '../../../styles/input.styles.js';
import { noticeSheet } from '../../../styles/notice.styles.js';
import { workProgress } from '../work-progress.js';
import { NONE, readStageCounts, totalOf, type StageCount } from './stage-counts.js';
import { partsText, removeText } from './stage-words.js';
import { removeStageSheet } from './stages-settings.styles.js';

export interface RemoveStageQuestion {
  stage: Stage;
  count: StageCount;
  /** Where its records may go, in the order of stages. Not empty. */
  targets: readonly Stage[];
}

export interface RemovedStage {
  outcome: Outcome;
  target: Stage;
}

/**
 * Says how many records stand in a stage before it is removed, and asks where they go (S6). Many move with progress,
 * and can be stopped.
 *
 * @summary Internal: the question about the records of a stage that is removed.
 */
export class RemoveStageDialog extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    buttonSheet,
    dialogSheet,
    graphSheet,
    inputSheet,
    noticeSheet,
    removeStageSheet,
  ];

  @state() private question: RemoveStageQuestion | undefined;
  @state() private chosen = '';
  @state() private working: Progress | undefined;
  @state() private stopped = false;
  @state() private error: PisteError | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #layer = new DialogController(this, {
    dialog: () => this.dialog,
    onCancel: () => this.#cancel(),
    onRemoved: () => this.#cancel(),
  });
  #resolve: ((removed: RemovedStage | undefined) => void) | undefined;
  #stop: AbortController | undefined;

  /** What was removed; undefined where the user cancelled. */
  async ask(question: RemoveStageQuestion): Promise<RemovedStage | undefined> {
    this.question = question;
    this.chosen = nearest(question);
    await this.updateComplete;
    void this.#layer.show();
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  async #remove(): Promise<void> {
    const { question } = this;
    const target = question?.targets.find(({ id }) => id === this.chosen);
    if (!question || !target || this.working) return;
    const command: RemoveStage = { kind: 'remove-stage', stageId: question.stage.id, moveTo: target.id };
    this.#stop = new AbortController();
    this.working = { done: 0, total: totalOf(question.count) };
    this.stopped = false;
    this.error = undefined;
    const outcome = await this.run(command, {
      signal: this.#stop.signal,
      onProgress: (progress) => (this.working = progress),
      onError: (error) => (this.error = error),
    });
    this.stopped = this.#stop.signal.aborted;
    if (this.stopped) await this.#recount(question);
    this.working = undefined;
    if (outcome) this.#answer({ outcome, target });
  }

  async #recount(question: RemoveStageQuestion): Promise<void> {
    const counts = this.storeNow && readStageCounts(this.storeNow, new AbortController().signal);
    const count = (await counts?.catch(() => undefined))?.get(question.stage.id);
    if (count) this.question = { ...question, count };
  }

  /** While records move it stops them first; the dialog then says so. */
  #cancel(): void {
    if (this.working) this.#stop?.abort();
    else this.#answer(undefined);
  }

  #answer(removed: RemovedStage | undefined): void {
    this.#layer.close();
    this.#resolve?.(removed);
    this.#resolve = undefined;
  }

  protected override render(): TemplateResult {
    const { stage, count, targets } = this.question ?? { stage: undefined, count: NONE, targets: [] };
    const name = stage?.name ?? '';
    const busy = this.working !== undefined;
    return html`<dialog class="dialog narrow" aria-labelledby="title" aria-describedby="says">
      ${dialogHead({ id: 'title', title: msg(str`Remove the stage ${name}?`), text: html`${standText(name, totalOf(count))} ${partsText(count)}.`, textId: 'says', close: () => this.#cancel() })}
      <div class="body">
        ${this.error ? errorNotice(this.error) : nothing}
        ${this.stopped ? notice({ tone: 'attention', alert: true, title: msg('Stopped.'), text: msg('What has moved until then stays there, and can be undone in the history. The stage is still there.') }) : nothing}
        <div class="labelled">
          <label class="label" for="target">${msg('Move them to')}</label>
          <span class="input"
            ><select
              id="target"
              autofocus
              ?disabled=${busy}
              @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}
            >
              ${targets.map(({ id, name: to }) => html`<option value=${id} ?selected=${id === this.chosen}>${to}</option>`)}</select
            >${icon('down')}</span
          >
          <span class="hint">${msg('They stay as they are otherwise. You can undo it.')}</span>
        </div>
        ${this.working ? workProgress(this.working, msg('Moving the records')) : nothing}
      </div>
      <footer>
        <button class="btn" type="button" @click=${this.#cancel}>${busy ? msg('Stop') : msg('Cancel')}</button>
        <button
          class="btn primary"
          type="button"
          aria-busy=${busy ? 'true' : 'false'}
          aria-disabled=${busy ? 'true' : 'false'}
          @click=${this.#remove}
        >
          ${busy ? html`${spinner()}${msg('Moving…')}` : removeText(count)}
        </button>
      </footer>
    </dialog>`;
  }
}

/** The stage before it, else the one after. */
function nearest({ stage, targets }: RemoveStageQuestion): string {
  const before = targets.filter(({ sequence }) => sequence <= stage.sequence);
  return (before.at(-1) ?? targets[0])?.id ?? '';
}
