import { html, nothing, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import type { Where } from '../../domain/query.js';
import type { PisteError } from '../../domain/errors.js';
import { LeadBeforeSaveEvent, LeadOpenEvent, LeadSavedEvent } from '../../events/index.js';
import { msg } from '../../i18n/index.js';
import { Directory } from '../../internal/directory.js';
import type { MarkLostDialog } from '../../internal/mark-lost/mark-lost-dialog.js';
import { errorNotice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { queryView } from '../../internal/query-view.js';
import { useSearchKey } from '../../internal/search-keys.js';
import type { Outcome } from '../../store/lead-store.js';
import { QueryController } from '../../store/query-controller.js';
import { TroubleController } from '../../store/trouble-controller.js';
import { BoardDrag } from './board-drag.js';
import { focusCurrent, focusFold } from './board-focus.js';
import type { Board } from './board-keys.js';
import { BoardLift } from './board-lift.js';
import { BoardMotion, shownBoard } from './board-motion.js';
import { BoardMoves, type MoveCommand } from './board-moves.js';
import { BoardStages } from './board-stages.js';
import { MoreCards } from './more-cards.js';
import { NewCard } from './new-card.js';
import { opportunityPipelineSheets } from './opportunity-pipeline.styles.js';
import { pipelineBoard } from './pipeline-board.js';
import { pipelineCard } from './pipeline-card.js';
import { conditions, readPipeline, type Column, type PipelineData } from './read-pipeline.js';
import { PipelineSearch } from './pipeline-search.js';
import { pipelineSkeleton } from './pipeline-skeleton.js';
import { pipelineTools } from './pipeline-tools.js';
import { asPipelineView } from './pipeline-view.js';
import { StageTabs } from './stage-tabs.js';
import { findCard, shownColumns } from './shown-columns.js';

/**
 * @summary *My Pipeline*: opportunities in columns by stage, moved, won and lost by mouse, touch or keyboard.
 * @fires lead-open - A card was opened. Cancel it to navigate yourself.
 * @fires lead-before-save - An opportunity is about to be made, moved, won or lost. Cancelable: the card goes back.
 * @fires lead-saved - It was.
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
    return { search: this.search, mine: this.mine, chart: this.chart, folds: [...this.#stages.folds] };
  }

  set view(kept: unknown) {
    const view = asPipelineView(kept);
    if (!view) return;
    this.search = view.search;
    this.mine = view.mine;
    this.chart = view.chart;
    this.#stages.folds = new Map(view.folds);
  }

  @state() private search = '';
  @state() private mine = true;
  @state() private chart = false;
  @state() private current: string | undefined;
  @state() private spoken = '';

  @query('input[type="search"]') private readonly searchInput!: HTMLInputElement;
  @query('piste-mark-lost') private readonly lostDialog!: MarkLostDialog;
  @queryAll('[data-stage], [data-ending]') private readonly lists!: NodeListOf<HTMLElement>;

  readonly #names = new Directory(this);
  readonly #stages = new BoardStages(this, this.#names);
  readonly #more = new MoreCards(this);
  readonly #tabs = new StageTabs(this, this.#stages);
  readonly #trouble = new TroubleController(this);
  readonly #data = new QueryController<PipelineData>(this, {
    query: (store, signal) =>
      this.#names.ready
        ? readPipeline(
            store,
            {
              where: conditions(this, this.mine ? store.actor?.id : undefined),
              search: this.search,
              stageIds: this.#stages.ids,
              limits: this.#more.limits,
            },
            signal,
          )
        : undefined,
    watches: ['leads', 'stages', 'activities'],
    key: () => [
      this.#names.ready,
      this.teamId,
      this.search,
      this.mine,
      this.#more.limits,
      JSON.stringify(this.where),
      this.#stages.ids.join(),
    ],
  });
  readonly #drag = new BoardDrag(this, {
    onMove: (leadId, stageId) => void this.#moves.move(leadId, stageId),
    onEnding: (leadId, ending) => void this.#moves.end(leadId, ending),
    onStart: () => this.#lift.drop(),
    onEnd: () => this.#motion.noteDrop(),
  });
  readonly #motion = new BoardMotion(this);
  readonly #lift = new BoardLift({
    onChange: () => this.requestUpdate(),
    focus: (leadId) => void this.#focus(leadId),
    say: (speak) => this.#say(speak),
    stageName: (stageId) => this.#stages.nameOf(stageId),
    enter: (stageId) => this.#stages.enter(stageId),
    move: (leadId, stageId) => void this.#moves.move(leadId, stageId),
    end: (leadId, ending) => void this.#moves.end(leadId, ending),
  });
  readonly #moves = new BoardMoves({
    host: this,
    execute: (command, onError) => this.#execute(command, onError),
    find: (leadId) => findCard(this.#data.value?.columns ?? [], leadId),
    board: () => this.#cards(),
    stage: (stageId) => this.#names.stage(stageId),
    stageName: (stageId) => this.#stages.nameOf(stageId),
    wonStage: (teamId) => this.#names.stagesOf(teamId).find(({ id, won }) => won && this.#stages.ids.includes(id)),
    askWhy: (lost) => this.lostDialog.ask(lost),
    focus: (...leadIds) => void this.#focus(...leadIds),
    say: (speak) => this.#say(speak),
    onAgreed: () => this.#data.refresh(),
    inLocale: (words) => this.inLocale(words),
  });
  readonly #new = new NewCard({
    host: this,
    known: (stageId) => {
      const teamId = this.#names.stage(stageId)?.teamId ?? this.teamId;
      const salespersonId = this.mine ? this.storeNow?.actor?.id : undefined;
      return { ...(teamId ? { teamId } : {}), ...(salespersonId ? { salespersonId } : {}) };
    },
    enter: (stageId) => this.#stages.enter(stageId),
    focus: (leadId) => void this.#focus(leadId),
    inLocale: (words) => this.inLocale(words),
  });
  readonly #typed = new PipelineSearch((text) => (this.search = text));

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      this.#new.hear(event);
      useSearchKey(event, {
        field: this.searchInput,
        focusSearch: () => this.searchInput.focus(),
        clearSearch: () => this.#clearSearch(),
        focusFound: () => focusCurrent(this.renderRoot),
      });
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drag.release();
    this.#typed.stop();
  }

  /** While a card is in the hand its node is where the template does not expect it. */
  protected override shouldUpdate(): boolean {
    return !this.#drag.isActive;
  }

  protected override willUpdate(): void {
    const { value, refreshing } = this.#data;
    if (!refreshing) this.#moves.forgetSettled();
    this.#motion.note(value && shownBoard(value.query, this.#stages.folds, this.#cards(), this.#now));
  }

  protected override updated(): void {
    this.#drag.adopt(this.isConnected ? this.lists : []);
    this.#motion.play();
    const arrived = this.#more.arrived(this.#data.value?.columns ?? []);
    if (arrived) queueMicrotask(() => void this.#focus(arrived.id));
    this.#new.arrive(this.#cards());
  }

  protected override render(): TemplateResult {
    const { value } = this.#data;
    return html`${pipelineTools({
        data: value,
        search: this.search,
        mine: this.storeNow?.actor ? this.mine : undefined,
        type: this.#typed.type,
        toggleMine: () => (this.mine = !this.mine),
        chart: this.chart,
        toggleChart: () => (this.chart = !this.chart),
        add: () => void this.#new.make(),
      })}
      ${this.#trouble.error ? html`<div class="pad">${errorNotice(this.#trouble.error)}</div>` : nothing}
      ${value && this.#data.error ? html`<div class="pad">${errorNotice(this.#data.error, () => this.#data.refresh())}</div>` : nothing}
      ${queryView(this.#data, (data) => this.#board(data), pipelineSkeleton)}
      <p class="sr" id="keys">
        ${msg('Space lifts the card, arrows move it to another stage, Space puts it down, Escape puts it back. W marks it won, L lost. Enter opens it.')}
      </p>
      <p class="sr" role="status">${this.spoken}</p>
      <piste-mark-lost></piste-mark-lost>
      ${this.#new.form()}`;
  }

  #board(data: PipelineData): TemplateResult {
    const columns = this.#columns();
    const board = this.#cards();
    const { held } = this.#lift;
    return pipelineBoard({
      tabs: this.#tabs.render(columns),
      chart: this.chart,
      columns,
      board,
      currencies: data.currencies,
      search: this.search,
      current: this.current,
      held,
      won: this.#moves.won,
      name: (stageId) => this.#stages.nameOf(stageId),
      takes: (stageId) => this.#stages.takes(stageId),
      folded: (stageId) => this.#stages.isFolded(stageId),
      card: (lead, current) =>
        pipelineCard(lead, {
          names: this.#names,
          now: this.#now,
          search: this.search,
          next: data.next.get(lead.id),
          current,
          lifted: held?.leadId === lead.id,
          justWon: this.#moves.won === lead.id,
          stages: this.#names.stagesOf(lead.teamId).filter(({ id }) => columns.some(({ stageId }) => stageId === id)),
          open: ({ id }) => this.dispatchEvent(new LeadOpenEvent(id)),
          move: ({ id }, stageId) => this.#stages.enter(stageId) && void this.#moves.move(id, stageId),
          end: ({ id }, ending) => void this.#moves.end(id, ending),
        }),
      fold: (stageId) => void this.#fold(stageId),
      more: (column) => this.#more.ask(column),
      add: (stageId) => void this.#new.make(stageId),
      hear: (event) => this.#lift.hear(event, columns, board),
      focus: (event) => this.#noteFocus(event),
      leave: () => this.#noteLeaving(),
      clearSearch: () => this.#clearSearch(),
    });
  }

  /** As shown: with the cards that are on their way, or in the hand, where they are going. */
  #columns(): Column[] {
    const { held } = this.#lift;
    const { going } = this.#moves;
    return shownColumns(this.#data.value?.columns ?? [], held ? new Map(going).set(held.leadId, held.stageId) : going);
  }

  /** The cards that can be seen, column by column. */
  #cards(): Board {
    return this.#columns().map(({ stageId, leads }) => (this.#stages.isFolded(stageId) ? [] : leads));
  }

  get #now(): Date {
    return this.storeNow?.now() ?? new Date();
  }

  async #fold(stageId: string): Promise<void> {
    this.#stages.turn(stageId);
    await this.updateComplete;
    focusFold(this.renderRoot, stageId);
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

  /** The first of these cards that can be seen has the focus, else the one that Tab would lead to, else the title. */
  async #focus(...leadIds: (string | undefined)[]): Promise<void> {
    await this.updateComplete;
    const shown = this.#cards().flat();
    const leadId = leadIds.find((id) => shown.some((lead) => lead.id === id));
    if (leadId !== undefined) this.current = leadId;
    await this.updateComplete;
    this.#motion.end();
    focusCurrent(this.renderRoot);
  }

  /** A page may take it over, or refuse it: then the card goes back. */
  async #execute(command: MoveCommand, onError: (error: PisteError) => void): Promise<Outcome | undefined> {
    if (!this.dispatchEvent(new LeadBeforeSaveEvent(command))) return undefined;
    const outcome = await this.run(command, { onError });
    if (outcome) this.dispatchEvent(new LeadSavedEvent(command, outcome));
    return outcome;
  }

  #say(speak: () => string): void {
    this.spoken = this.inLocale(speak);
  }
}
