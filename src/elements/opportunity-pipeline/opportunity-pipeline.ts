import { html, nothing, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import type { Where } from '../../domain/query.js';
import type { Lead } from '../../domain/records/lead.js';
import { LeadOpenEvent } from '../../events/index.js';
import { errorText, formatNumber, msg, str } from '../../i18n/index.js';
import { Directory } from '../../internal/directory.js';
import { emptyState } from '../../internal/empty-state.js';
import { icon } from '../../internal/icon.js';
import { PisteElement } from '../../internal/piste-element.js';
import { queryView } from '../../internal/query-view.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoEntry } from '../../internal/undo/undo-entry.js';
import { QueryController } from '../../store/query-controller.js';
import { BoardDrag } from './board-drag.js';
import { neighbour, spotOf, type Board } from './board-keys.js';
import { opportunityPipelineSheets } from './opportunity-pipeline.styles.js';
import { money, pipelineCard } from './pipeline-card.js';
import { pipelineColumn } from './pipeline-column.js';
import { CARDS, readPipeline, type Column, type PipelineData } from './read-pipeline.js';
import { pipelineSkeleton } from './pipeline-skeleton.js';

/** How long a search waits for the next key, in milliseconds. */
const SEARCH_PAUSE = 200;

/** How long the run is drawn across a card that was won, in milliseconds. */
const CELEBRATION = 2400;

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

  @state() private search = '';
  @state() private mine = true;
  @state() private current: string | undefined;
  @state() private lifted: { leadId: string; stageId: string } | undefined;
  @state() private moved: ReadonlyMap<string, string> = new Map();
  @state() private won: string | undefined;
  @state() private folds: ReadonlyMap<string, boolean> = new Map();
  @state() private limits: ReadonlyMap<string, number> = new Map();
  @state() private spoken = '';

  @query('input[type="search"]') private readonly searchInput!: HTMLInputElement;
  @queryAll('ul[data-stage]') private readonly lists!: NodeListOf<HTMLElement>;

  readonly #names = new Directory(this);
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
    onMove: (leadId, stageId) => void this.#move(leadId, stageId),
    onStart: () => (this.lifted = undefined),
    onEnd: () => this.requestUpdate(),
  });
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drag.release();
    clearTimeout(this.#typing);
  }

  protected override updated(): void {
    this.#drag.adopt(this.isConnected ? this.lists : []);
  }

  protected override render(): TemplateResult {
    const { value } = this.#data;
    return html`<div class="tools">
        <h1 tabindex="-1">${msg('My Pipeline')}</h1>
        <span class="input"
          >${icon('search')}<input
            type="search"
            aria-label=${msg('Search opportunities')}
            placeholder=${msg('Search opportunities')}
            @input=${this.#type}
        /></span>
        ${this.storeNow?.actor ? html`<button class=${this.mine ? 'chip is-on' : 'chip'} type="button" aria-pressed=${this.mine} @click=${() => (this.mine = !this.mine)}>${msg('Mine')}</button>` : nothing}
        ${value ? this.#total(value) : nothing}
      </div>
      ${queryView(this.#data, (data) => this.#board(data), pipelineSkeleton)}
      <p class="sr" id="keys">
        ${msg('Space lifts the card, arrows move it to another stage, Space puts it down, Escape puts it back. Enter opens it.')}
      </p>
      <p class="sr" role="status">${this.spoken}</p>`;
  }

  #total({ columns, currency }: PipelineData): TemplateResult {
    const sum = columns.reduce((total, column) => total + column.sum, 0);
    return html`<span class="spread muted small"
      ><b class="strong num">${money(sum, currency)}</b> ${msg('expected')}</span
    >`;
  }

  #board(data: PipelineData): TemplateResult {
    const columns = this.#shownColumns(data);
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
    const fullest = Math.max(...columns.map((column) => column.sum));
    const board = columns.map((column) => column.leads);
    const current = spotOf(board, this.current) ? this.current : board.flat()[0]?.id;
    return html`<div
      class="board"
      @keydown=${(event: KeyboardEvent) => this.#hearKeys(event, columns)}
      @focusin=${this.#noteFocus}
    >
      ${columns.map((column) =>
        pipelineColumn({
          name: this.#stageName(column.stageId),
          column,
          fullest,
          currency: data.currency,
          folded: this.#isFolded(column.stageId),
          target: this.lifted?.stageId === column.stageId,
          card: (lead) =>
            pipelineCard(lead, {
              names: this.#names,
              now: this.storeNow?.now() ?? new Date(),
              search: this.search,
              next: data.next.get(lead.id),
              current: lead.id === current,
              lifted: this.lifted?.leadId === lead.id,
              justWon: this.won === lead.id,
              open: ({ id }) => this.dispatchEvent(new LeadOpenEvent(id)),
            }),
          fold: () => (this.folds = new Map(this.folds).set(column.stageId, !this.#isFolded(column.stageId))),
          more: () => (this.limits = new Map(this.limits).set(column.stageId, column.leads.length + CARDS)),
        }),
      )}
    </div>`;
  }

  /** As read, with the cards that are on their way already where they will be. */
  #shownColumns({ columns }: PipelineData): Column[] {
    const going = new Map([
      ...this.moved,
      ...(this.lifted ? [[this.lifted.leadId, this.lifted.stageId] as const] : []),
    ]);
    if (!going.size) return columns;
    const all = columns.flatMap((column) => column.leads.map((lead) => ({ lead, from: column.stageId })));
    return columns.map((column) => {
      const leaving = column.leads.filter((lead) => (going.get(lead.id) ?? column.stageId) !== column.stageId);
      const coming = all
        .filter(({ lead, from }) => going.get(lead.id) === column.stageId && from !== column.stageId)
        .map(({ lead }) => lead);
      const value = (leads: Lead[]) => leads.reduce((sum, lead) => sum + (lead.expectedRevenue ?? 0), 0);
      return {
        ...column,
        count: column.count - leaving.length + coming.length,
        sum: column.sum - value(leaving) + value(coming),
        leads: [...coming, ...column.leads.filter((lead) => !leaving.includes(lead))],
      };
    });
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

  #isFolded(stageId: string): boolean {
    return this.folds.get(stageId) ?? this.#names.stage(stageId)?.folded ?? false;
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

  #hearKeys(event: KeyboardEvent, columns: readonly Column[]): void {
    const target = event.target as HTMLElement;
    if (!target.classList.contains('name') || event.ctrlKey || event.metaKey || event.altKey) return;
    const leadId = target.closest<HTMLElement>('.card')?.dataset['id'];
    const board: Board = columns.map((column) => column.leads);
    const at = spotOf(board, leadId);
    if (leadId === undefined || !at) return;
    if (event.key === ' ') this.#liftOrDrop(leadId, columns[at.column]?.stageId ?? '');
    else if (this.lifted) this.#carry(event.key, at.column, columns);
    else {
      const next = neighbour(board, at, event.key);
      if (!next) return;
      void this.#focus(next.id);
    }
    event.preventDefault();
  }

  #liftOrDrop(leadId: string, stageId: string): void {
    if (!this.lifted) {
      this.lifted = { leadId, stageId };
      this.#say(msg(str`Lifted. ${this.#stageName(stageId)}.`));
      return;
    }
    const { lifted } = this;
    this.lifted = undefined;
    void this.#move(lifted.leadId, lifted.stageId);
  }

  #carry(key: string, column: number, columns: readonly Column[]): void {
    const { lifted } = this;
    if (!lifted) return;
    if (key === 'Escape') {
      this.lifted = undefined;
      this.#say(msg('Put back.'));
      void this.#focus(lifted.leadId);
      return;
    }
    const to = columns[column + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0)];
    if (!to || to.stageId === lifted.stageId) return;
    if (this.#isFolded(to.stageId)) this.folds = new Map(this.folds).set(to.stageId, false);
    this.lifted = { ...lifted, stageId: to.stageId };
    this.#say(msg(str`${this.#stageName(to.stageId)}, ${formatNumber(to.count)}.`));
    void this.#focus(lifted.leadId);
  }

  async #move(leadId: string, stageId: string): Promise<void> {
    const before = this.#data.value?.columns.find((column) => column.leads.some((lead) => lead.id === leadId));
    if (!before || before.stageId === stageId) return;
    this.moved = new Map(this.moved).set(leadId, stageId);
    void this.#focus(leadId);
    const outcome = await this.run(
      { kind: 'move-stage', leadId, stageId },
      {
        onError: (error) => {
          const { title, text } = this.inLocale(() => errorText(error));
          showToast(this, { text: title, detail: text, tone: 'bad' });
        },
      },
    );
    this.inLocale(() => this.#settle(leadId, stageId, outcome?.entryId));
  }

  #settle(leadId: string, stageId: string, entryId: string | undefined): void {
    const name = this.#stageName(stageId);
    const isWon = this.#names.stage(stageId)?.won ?? false;
    const release = () => {
      const rest = new Map(this.moved);
      rest.delete(leadId);
      this.moved = rest;
    };
    if (entryId === undefined) {
      release();
      this.#say(msg('Put back.'));
      return;
    }
    this.#say(isWon ? msg('Won.') : msg(str`Moved to ${name}.`));
    if (isWon) {
      this.won = leadId;
      setTimeout(() => this.won === leadId && (this.won = undefined), CELEBRATION);
    }
    // What was read anew has the card in its place by then; until then it stays where it was put.
    this.#data.refresh();
    setTimeout(release, 400);
    if (entryId)
      showToast(this, {
        text: isWon ? msg('Won') : msg(str`Moved to ${name}`),
        tone: 'good',
        actions: [{ label: msg('Undo'), icon: 'undo', run: () => undoEntry(this, entryId) }],
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

  #say(text: string): void {
    this.spoken = text;
  }
}
