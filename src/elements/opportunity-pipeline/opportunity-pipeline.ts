import { html, nothing, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import type { Where } from '../../domain/query.js';
import { LeadOpenEvent } from '../../events/index.js';
import { msg, str } from '../../i18n/index.js';
import { Directory } from '../../internal/directory.js';
import { emptyState } from '../../internal/empty-state.js';
import { errorNotice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { queryView } from '../../internal/query-view.js';
import { QueryController } from '../../store/query-controller.js';
import { TroubleController } from '../../store/trouble-controller.js';
import { BoardDrag } from './board-drag.js';
import { spotOf } from './board-keys.js';
import { BoardLift } from './board-lift.js';
import { BoardMoves } from './board-moves.js';
import { opportunityPipelineSheets } from './opportunity-pipeline.styles.js';
import { pipelineCard } from './pipeline-card.js';
import { pipelineColumn } from './pipeline-column.js';
import { CARDS, readPipeline, type Column, type PipelineData } from './read-pipeline.js';
import { pipelineSkeleton } from './pipeline-skeleton.js';
import { pipelineTools } from './pipeline-tools.js';
import { asPipelineView } from './pipeline-view.js';
import { mainOf } from './amounts.js';
import { shownColumns } from './shown-columns.js';

/** How long a search waits for the next key, in milliseconds. */
const SEARCH_PAUSE = 200;

/**
 * @summary *My Pipeline*: opportunities in columns by stage, moved by mouse, touch or keyboard.
 * @fires lead-open - A card was opened. Cancel it to navigate yourself.
 * @fires command-undone - A move was undone from here.
 * @fires lead-error - A move failed; the card is back in its place.
 * @csspart stage - A column.
 * @csspart card - A card.
 */
export class OpportunityPipeline extends PisteElement {
  static override styles = [...PisteElement.styles, ...opportunityPipelineSheets];

  /** Shows the stages and opportunities of this team only. */
  @property({ attribute: 'team-id' }) teamId?: string | undefined;
  /** Further conditions, by field. */
  @property({ attribute: false }) where: Where = {};

  /**
   * What the user sees of the board: search, whose, the chart, and what is folded. Anything that JSON holds; keep it and set it
   * again to show the same after a reload.
   */
  @property({ attribute: false, noAccessor: true })
  get view(): unknown {
    return { search: this.search, mine: this.mine, chart: this.chart, folds: [...this.folds] };
  }

  set view(kept: unknown) {
    const view = asPipelineView(kept);
    if (!view) return;
    this.search = view.search;
    this.mine = view.mine;
    this.chart = view.chart;
    this.folds = new Map(view.folds);
  }

  @state() private search = '';
  @state() private mine = true;
  @state() private chart = false;
  @state() private current: string | undefined;
  @state() private folds: ReadonlyMap<string, boolean> = new Map();
  @state() private limits: ReadonlyMap<string, number> = new Map();
  @state() private spoken = '';

  @query('input[type="search"]') private readonly searchInput!: HTMLInputElement;
  @queryAll('ul[data-stage]') private readonly lists!: NodeListOf<HTMLElement>;

  readonly #names = new Directory(this);
  readonly #trouble = new TroubleController(this);
  readonly #data = new QueryController<PipelineData>(this, {
    query: (store, signal) =>
      this.#names.ready
        ? readPipeline(
            store,
            { where: this.#where(), search: this.search, stageIds: this.#stageIds(), limits: this.limits },
            signal,
          )
        : undefined,
    watches: ['leads', 'stages', 'activities'],
    key: () => [
      this.#names.ready,
      this.teamId,
      this.search,
      this.mine,
      this.limits,
      JSON.stringify(this.where),
      this.#stageIds().join(),
    ],
  });
  readonly #drag = new BoardDrag({
    onMove: (leadId, stageId) => void this.#moves.move(leadId, stageId),
    onStart: () => this.#lift.drop(),
    onEnd: () => this.requestUpdate(),
  });
  readonly #lift = new BoardLift({
    onChange: () => this.requestUpdate(),
    focus: (leadId) => void this.#focus(leadId),
    say: (speak) => this.#say(speak),
    stageName: (stageId) => this.#stageName(stageId),
    enter: (stageId) => this.#enter(stageId),
    move: (leadId, stageId) => void this.#moves.move(leadId, stageId),
  });
  readonly #moves = new BoardMoves({
    host: this,
    execute: (leadId, stageId, onError) => this.run({ kind: 'move-stage', leadId, stageId }, { onError }),
    stageOf: (leadId) =>
      this.#data.value?.columns.find((column) => column.leads.some((lead) => lead.id === leadId))?.stageId,
    stage: (stageId) => this.#names.stage(stageId),
    stageName: (stageId) => this.#stageName(stageId),
    focus: (leadId) => void this.#focus(leadId),
    say: (speak) => this.#say(speak),
    onAgreed: () => this.#data.refresh(),
    inLocale: (words) => this.inLocale(words),
  });
  /** The first of the cards that were asked for by "show more". */
  #awaited: { stageId: string; row: number } | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drag.release();
    clearTimeout(this.#typing);
  }

  /** While a card is in the hand its node is where the template does not expect it. */
  protected override shouldUpdate(): boolean {
    return !this.#drag.isActive;
  }

  protected override willUpdate(): void {
    if (!this.#data.refreshing) this.#moves.forgetSettled();
  }

  protected override updated(): void {
    this.#drag.adopt(this.isConnected ? this.lists : []);
    const { stageId, row } = this.#awaited ?? {};
    const next = this.#data.value?.columns.find((column) => column.stageId === stageId)?.leads[row ?? 0];
    if (!next) return;
    this.#awaited = undefined;
    queueMicrotask(() => void this.#focus(next.id));
  }

  protected override render(): TemplateResult {
    const { value } = this.#data;
    return html`${pipelineTools({
        data: value,
        search: this.search,
        mine: this.storeNow?.actor ? this.mine : undefined,
        type: (event) => this.#type(event),
        toggleMine: () => (this.mine = !this.mine),
        chart: this.chart,
        toggleChart: () => (this.chart = !this.chart),
      })}
      ${this.#trouble.error ? html`<div class="pad">${errorNotice(this.#trouble.error)}</div>` : nothing}
      ${value && this.#data.error ? html`<div class="pad">${errorNotice(this.#data.error, () => this.#data.refresh())}</div>` : nothing}
      ${queryView(this.#data, (data) => this.#board(data), pipelineSkeleton)}
      <p class="sr" id="keys">
        ${msg('Space lifts the card, arrows move it to another stage, Space puts it down, Escape puts it back. Enter opens it.')}
      </p>
      <p class="sr" role="status">${this.spoken}</p>`;
  }

  #board(data: PipelineData): TemplateResult {
    const { held } = this.#lift;
    const columns = shownColumns(
      data.columns,
      held ? new Map(this.#moves.going).set(held.leadId, held.stageId) : this.#moves.going,
    );
    const total = columns.reduce((sum, column) => sum + column.count, 0);
    if (!total && this.search) {
      return emptyState({
        title: msg('No opportunity matches'),
        text: msg(str`Nothing contains “${this.search}”.`),
        actions: html`<button class="btn" type="button" @click=${this.#clearSearch}>
          ${msg('Clear the search')}
        </button>`,
      });
    }
    if (!total && !columns.some((column) => column.stageId)) {
      return emptyState({ title: msg('No opportunities yet'), text: msg('Convert a lead, and it appears here.') });
    }
    const fullest = Math.max(...columns.map((column) => mainOf(column.sums, data.currencies)));
    const board = columns.map((column) => column.leads);
    const current = spotOf(board, this.current) ? this.current : board.flat()[0]?.id;
    const stages = columns.map((column) => ({ name: this.#stageName(column.stageId), column }));
    return html`${this.chart ? html`<piste-pipeline-chart .stages=${stages} .currencies=${data.currencies}></piste-pipeline-chart>` : nothing}
      <div
        class="board"
        @keydown=${(event: KeyboardEvent) => this.#lift.hear(event, columns)}
        @focusin=${this.#noteFocus}
        @focusout=${this.#noteLeaving}
      >
        ${columns.map((column) =>
          pipelineColumn({
            name: this.#stageName(column.stageId),
            column,
            fullest,
            currencies: data.currencies,
            takes: this.#takes(column.stageId),
            folded: this.#isFolded(column.stageId),
            target: held?.stageId === column.stageId,
            card: (lead) =>
              pipelineCard(lead, {
                names: this.#names,
                now: this.storeNow?.now() ?? new Date(),
                search: this.search,
                next: data.next.get(lead.id),
                current: lead.id === current,
                lifted: held?.leadId === lead.id,
                justWon: this.#moves.won === lead.id,
                open: ({ id }) => this.dispatchEvent(new LeadOpenEvent(id)),
              }),
            fold: () => void this.#fold(column.stageId),
            more: () => this.#showMore(column),
          }),
        )}
      </div>`;
  }

  #where(): Where {
    const actor = this.storeNow?.actor;
    return {
      ...(actor && this.mine ? { salespersonId: actor.id } : {}),
      ...(this.teamId ? { teamId: this.teamId } : {}),
      ...this.where,
    };
  }

  #stageIds(): string[] {
    const stages = this.teamId ? this.#names.stagesOf(this.teamId) : this.#names.stages;
    return stages.length ? stages.map((stage) => stage.id) : [''];
  }

  #stageName(stageId: string): string {
    return this.#names.stage(stageId)?.name ?? msg('No stage');
  }

  /** Cards can be put into stages only, not among records without one. */
  #takes(stageId: string): boolean {
    return this.#names.stage(stageId) !== undefined;
  }

  #enter(stageId: string): boolean {
    if (!this.#takes(stageId)) return false;
    if (this.#isFolded(stageId)) this.folds = new Map(this.folds).set(stageId, false);
    return true;
  }

  #showMore({ stageId, leads }: Column): void {
    this.limits = new Map(this.limits).set(stageId, leads.length + CARDS);
    this.#awaited = { stageId, row: leads.length };
  }

  #isFolded(stageId: string): boolean {
    return this.folds.get(stageId) ?? this.#names.stage(stageId)?.folded ?? false;
  }

  async #fold(stageId: string): Promise<void> {
    this.folds = new Map(this.folds).set(stageId, !this.#isFolded(stageId));
    await this.updateComplete;
    const stage = [...this.renderRoot.querySelectorAll<HTMLElement>('.stage')].find(
      (each) => each.dataset['of'] === stageId,
    );
    stage?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  #type(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => (this.search = value.trim()), SEARCH_PAUSE);
  }

  #clearSearch(): void {
    this.searchInput.value = '';
    this.search = '';
    this.searchInput.focus();
  }

  #noteFocus(event: FocusEvent): void {
    const id = (event.target as Element).closest<HTMLElement>('.card')?.dataset['id'];
    if (id !== undefined) this.current = id;
  }

  /** A card in the hand goes back when the user goes elsewhere; being moved on the board takes its focus for a moment. */
  #noteLeaving(): void {
    setTimeout(() => {
      if (!this.shadowRoot?.activeElement?.closest('.board')) this.#lift.putBack();
    });
  }

  async #focus(leadId: string): Promise<void> {
    this.current = leadId;
    await this.updateComplete;
    const card = [...this.renderRoot.querySelectorAll<HTMLElement>('.card')].find(
      (each) => each.dataset['id'] === leadId,
    );
    card?.querySelector<HTMLElement>('.name')?.focus();
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #say(speak: () => string): void {
    this.spoken = this.inLocale(speak);
  }
}
