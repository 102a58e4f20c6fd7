import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PisteError } from '../../../domain/errors.js';
import type { Stage } from '../../../domain/records/team.js';
import { msg, str } from '../../../i18n/index.js';
import { Directory } from '../../../internal/directory.js';
import { icon } from '../../../internal/icon.js';
import type { MenuChooseEvent } from '../../../internal/menu/menu-choose.js';
import { errorNotice } from '../../../internal/notice.js';
import { OrderLift, placeText } from '../../../internal/order/order-lift.js';
import { sequencesAfterMove } from '../../../internal/order/order-sequences.js';
import { PisteElement } from '../../../internal/piste-element.js';
import { skeletonRows } from '../../../internal/skeleton.js';
import { showToast } from '../../../internal/toasts/show-toast.js';
import { undoAction } from '../../../internal/undo/undo-action.js';
import type { Outcome } from '../../../store/lead-store.js';
import { QueryController } from '../../../store/query-controller.js';
import { badgeSheet } from '../../../styles/badge.styles.js';
import { buttonSheet } from '../../../styles/button.styles.js';
import { inputSheet } from '../../../styles/input.styles.js';
import { noticeSheet } from '../../../styles/notice.styles.js';
import { orderSheet } from '../../../styles/order.styles.js';
import type { RemoveStageDialog } from './remove-stage-dialog.js';
import { NONE, readStageCounts, totalOf, type StageCount } from './stage-counts.js';
import type { StageForm } from './stage-form.js';
import { countText, movedText } from './stage-words.js';
import { stagesSettingsSheet } from './stages-settings.styles.js';

/** Stands for the form of a new stage. */
const NEW = '';

/**
 * The stages of the pipeline in their order, each with its team, its kind and how many records stand in it. Every change
 * is saved at once, with the way back in a toast; only administrators change them (P1).
 *
 * @summary Internal: the stages of the pipeline.
 */
export class StagesSettings extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    badgeSheet,
    buttonSheet,
    inputSheet,
    noticeSheet,
    orderSheet,
    stagesSettingsSheet,
  ];

  /** The user may not change them; says so. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;

  /** The stage whose form is open. */
  @state() private editing: string | undefined;
  @state() private error: PisteError | undefined;
  @query('piste-stage-form') private readonly form!: StageForm | null;

  readonly #names = new Directory(this);
  readonly #counts = new QueryController<ReadonlyMap<string, StageCount>>(this, {
    query: readStageCounts,
    watches: ['leads'],
  });
  readonly #order = new OrderLift(this, {
    items: () => this.#names.stages,
    onMove: (id, to) => void this.#move(id, to),
    inLocale: (words) => this.inLocale(words),
  });

  /** Whether the open form holds what is not saved. */
  get unsaved(): boolean {
    return this.form?.unsaved ?? false;
  }

  /** Saves the open form. False where that was refused. */
  async save(): Promise<boolean> {
    return this.unsaved && this.form ? this.form.save() : true;
  }

  /** Closes the open form without saving it. */
  discard(): void {
    this.form?.discard();
  }

  async #edit(id: string): Promise<void> {
    if (this.editing === id || !(await this.save())) return;
    this.editing = id;
    this.error = undefined;
  }

  async #closeForm(): Promise<void> {
    const id = this.editing;
    this.editing = undefined;
    await this.updateComplete;
    this.#focus(id);
  }

  /** The pencil of a stage, else the button for a new one. */
  #focus(id: string | undefined): void {
    const of = id ? `.edit[data-id="${CSS.escape(id)}"]` : '.new';
    (this.renderRoot.querySelector<HTMLElement>(of) ?? this.renderRoot.querySelector<HTMLElement>('.new'))?.focus();
  }

  async #move(id: string, to: number): Promise<void> {
    const { stages } = this.#names;
    const from = stages.findIndex((stage) => stage.id === id);
    const entries: string[] = [];
    this.error = undefined;
    for (const stage of sequencesAfterMove(stages, from, to)) {
      const outcome = await this.run({ kind: 'save-stage', stage }, { onError: (error) => (this.error = error) });
      if (!outcome) return this.#order.forget();
      entries.unshift(outcome.entryId);
    }
    const name = stages[from]?.name ?? '';
    this.#tell(
      this.inLocale(() => msg(str`${name} is now ${placeText(to, stages.length)}`)),
      entries,
    );
  }

  #choose({ id: does }: MenuChooseEvent, stage: Stage, index: number): void {
    if (does === 'remove') return void this.#remove(stage);
    const to = does === 'up' ? index - 1 : index + 1;
    this.#order.follow(stage.id, to, 'piste-menu-button');
    void this.#move(stage.id, to);
  }

  /** Removed at once where nothing stands in it; else asks where that goes (S6). */
  async #remove(stage: Stage): Promise<void> {
    const targets = this.#names.stagesOf(stage.teamId).filter(({ id, won }) => id !== stage.id && won === stage.won);
    const count = this.#counts.value?.get(stage.id) ?? NONE;
    this.error = undefined;
    if (targets.length && totalOf(count)) return this.#ask(stage, count, targets);
    const outcome = await this.run(
      { kind: 'remove-stage', stageId: stage.id },
      { onError: (error) => (this.error = error) },
    );
    if (outcome) this.#removed(stage, outcome);
  }

  async #ask(stage: Stage, count: StageCount, targets: readonly Stage[]): Promise<void> {
    const dialog: RemoveStageDialog = document.createElement('piste-remove-stage-dialog');
    dialog.store = this.storeNow;
    this.renderRoot.append(dialog);
    const removed = await dialog.ask({ stage, count, targets });
    dialog.remove();
    if (removed) this.#removed(stage, removed.outcome, removed.target);
  }

  #removed(stage: Stage, { entryId, changes }: Outcome, target?: Stage): void {
    const moved = changes.filter(({ collection }) => collection === 'leads').length;
    const detail = target && moved ? this.inLocale(() => movedText(moved, target.name)) : undefined;
    this.#tell(
      this.inLocale(() => msg(str`Stage ${stage.name} is removed`)),
      [entryId],
      detail,
    );
    this.#focus(this.#names.stages.find(({ id, sequence }) => id !== stage.id && sequence >= stage.sequence)?.id);
  }

  #tell(text: string, entries: readonly string[], detail?: string): void {
    this.inLocale(() =>
      showToast(this, { text, tone: 'good', ...(detail ? { detail } : {}), actions: undoAction(this, entries) }),
    );
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="heading">
      <h3 id="heading">${msg('Stages')}</h3>
      ${this.error ? errorNotice(this.error) : nothing} ${this.#names.ready ? this.#list() : skeletonRows(3, 1)}
    </section>`;
  }

  #list(): TemplateResult {
    const { stages } = this.#names;
    return html`${
      stages.length
        ? html`<ul>
            ${repeat(
              stages,
              ({ id }) => id,
              (stage, index) => this.#row(stage, index),
            )}
          </ul>`
        : html`<p class="hint">${msg('No stages yet. The columns of the pipeline appear here, in their order.')}</p>`
    }
    ${this.readOnly ? html`<p class="hint why">${icon('lock', 's')}${msg('They count for everybody, so only an administrator changes them.')}</p>` : this.#adding()}
    ${this.#order.status()}`;
  }

  #adding(): TemplateResult {
    if (this.editing === NEW) return this.#form();
    return html`<button class="btn ghost small new" type="button" @click=${() => this.#edit(NEW)}>
      ${icon('add')}${msg('New stage')}
    </button>`;
  }

  #form(stage?: Stage): TemplateResult {
    return html`<piste-stage-form
      .store=${this.storeNow}
      .stage=${stage}
      .teams=${this.#names.teams}
      @piste-stage-done=${this.#closeForm}
    ></piste-stage-form>`;
  }

  #row(stage: Stage, index: number): TemplateResult {
    if (stage.id === this.editing) return html`<li class="is-open">${this.#form(stage)}</li>`;
    const count = this.#counts.value;
    const facts = [
      stage.teamId === undefined ? msg('All teams') : (this.#names.team(stage.teamId)?.name ?? stage.teamId),
      ...(stage.folded ? [msg('folded at first')] : []),
    ];
    return html`<li class=${this.#order.rowClass(stage.id, index)} data-ordered=${stage.id}>
      ${this.readOnly ? nothing : this.#order.grip(stage, index)}
      <span class="what">
        <span class="title"
          ><span class="name">${stage.name}</span
          >${stage.won ? html`<span class="badge good">${icon('won')}${msg('Won')}</span>` : nothing}</span
        >
        <span class="faint">${facts.join(' · ')}</span>
      </span>
      <span class="count">${count ? countText(stage, count.get(stage.id) ?? NONE) : nothing}</span>
      ${this.readOnly ? nothing : this.#actions(stage, index)}
    </li>`;
  }

  #actions(stage: Stage, index: number): TemplateResult {
    const last = this.#names.stages.length - 1;
    const name = msg(str`Change ${stage.name}`);
    return html`<button
        class="btn ghost only small edit"
        type="button"
        data-id=${stage.id}
        aria-label=${name}
        title=${name}
        @click=${() => this.#edit(stage.id)}
      >
        ${icon('edit')}
      </button>
      <piste-menu-button
        data-id=${stage.id}
        kind="ghost only small"
        icon="more"
        align="end"
        label=${msg(str`More for ${stage.name}`)}
        .items=${[
          { id: 'up', label: msg('Move up'), icon: 'up' as const, disabled: index === 0 },
          { id: 'down', label: msg('Move down'), icon: 'down' as const, disabled: index === last },
          'separator' as const,
          { id: 'remove', label: msg('Remove'), icon: 'delete' as const },
        ]}
        @piste-choose=${(event: MenuChooseEvent) => this.#choose(event, stage, index)}
      ></piste-menu-button>`;
  }
}
