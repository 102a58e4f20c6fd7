import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { emptyState } from '../../internal/empty-state.js';
import { icon } from '../../internal/icon.js';
import { addText } from '../../internal/new-lead/add-text.js';
import { msg, str } from '../../i18n/index.js';
import { mainOf } from './amounts.js';
import { spotOf, type Board } from './board-keys.js';
import { endingZones } from './ending-zones.js';
import { pipelineColumn } from './pipeline-column.js';
import type { Column } from './read-pipeline.js';
import { findCard } from './shown-columns.js';

export interface BoardProps {
  /** The way to each stage, where one fits. */
  tabs: TemplateResult;
  /** The chart is shown too. */
  chart: boolean;
  /** As they are shown. */
  columns: readonly Column[];
  /** The cards that can be seen, column by column. */
  board: Board;
  currencies: readonly string[];
  search: string;
  /** The card that had the focus last. */
  current: string | undefined;
  /** The card that keys have lifted, and the stage it is held over. */
  held: Readonly<{ leadId: string; stageId: string }> | undefined;
  /** The card that was just won. */
  won: string | undefined;
  name: (stageId: string) => string;
  takes: (stageId: string) => boolean;
  folded: (stageId: string) => boolean;
  card: (lead: Lead, isCurrent: boolean) => TemplateResult;
  fold: (stageId: string) => void;
  more: (column: Column) => void;
  /** Without a stage, in the first one there is. */
  add: (stageId?: string) => void;
  hear: (event: KeyboardEvent) => void;
  focus: (event: FocusEvent) => void;
  leave: () => void;
  clearSearch: () => void;
}

/** Columns of cards with what they come to, and where cards are won and lost; or why there are none. */
export function pipelineBoard(props: BoardProps): TemplateResult {
  const { columns, board, currencies, search, held, won } = props;
  const total = columns.reduce((sum, column) => sum + column.count, 0);
  if (!total && search) {
    return emptyState({
      title: msg('No opportunity matches'),
      text: msg(str`Nothing contains “${search}”.`),
      actions: html`<button class="btn" type="button" @click=${props.clearSearch}>${msg('Clear the search')}</button>`,
    });
  }
  if (!total && !columns.some((column) => column.stageId)) {
    return emptyState({
      title: msg('No opportunities yet'),
      text: msg('Convert a lead or make a new one, and it appears here.'),
      actions: html`<button class="btn" type="button" @click=${() => props.add()}>
        ${icon('add')}${addText('opportunity')}
      </button>`,
    });
  }
  const fullest = Math.max(...columns.map((column) => mainOf(column.sums, currencies)));
  const current = spotOf(board, props.current) ? props.current : board.flat()[0]?.id;
  return html`${props.chart ? html`<piste-pipeline-chart .stages=${columns.map((column) => ({ name: props.name(column.stageId), column }))} .currencies=${currencies}></piste-pipeline-chart>` : nothing}
    ${props.tabs}
    <div class="board" @keydown=${props.hear} @focusin=${props.focus} @focusout=${props.leave}>
      ${columns.map((column) =>
        pipelineColumn({
          name: props.name(column.stageId),
          column,
          fullest,
          currencies,
          takes: props.takes(column.stageId),
          folded: props.folded(column.stageId),
          target: held?.stageId === column.stageId,
          justWon: column.leads.some((lead) => lead.id === won),
          card: (lead) => props.card(lead, lead.id === current),
          fold: () => props.fold(column.stageId),
          more: () => props.more(column),
          add: () => props.add(column.stageId),
        }),
      )}
    </div>
    ${total ? endingZones(held !== undefined && isOpen(columns, held.leadId)) : nothing}`;
}

function isOpen(columns: readonly Column[], leadId: string): boolean {
  return findCard(columns, leadId)?.lead.status === 'open';
}
