import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Lead } from '../../../domain/records/lead.js';
import { draftOf, notANumber, patchOf } from '../../../internal/field-edit/field-draft.js';
import type { FieldSpec } from '../../../internal/field-edit/field-spec.js';
import type { Patch } from '../../../internal/field-edit/field-save.js';
import { isLead, leadAt, type ListRow } from '../rows/list-row.js';
import type { RowEditing } from '../grid/grid-row.js';
import type { CellContext, Column, ColumnId } from '../columns.js';
import { CellEditor } from './cell-editor.js';
import type { AfterSave, CellEvent } from './cell-event.js';
import { CellFocus } from './cell-focus.js';
import { editableColumns, optionsOf, specOf } from './editable-cells.js';
import type { RowWriter } from './row-writer.js';

export interface RowEditHost extends ReactiveControllerHost, HTMLElement {
  readonly rows: readonly ListRow[];
  readonly columns: readonly Column[];
  readonly context: CellContext;
  readonly writer: RowWriter | undefined;
  /** Makes a row the active one, in sight. */
  goTo(index: number): void;
}

/** A cell that is edited, or whose value is on its way. */
interface OpenCell {
  columnId: ColumnId;
  spec: FieldSpec;
  /** What the editing began from: what others change meanwhile is not taken for the user's work. */
  lead: Lead;
  /** What stands in the editor; `from` the same as it was opened, undefined where that was refused since. */
  text: string;
  from: string | undefined;
  problem?: (() => string) | undefined;
  sending: boolean;
}

/**
 * The cells of the grid that are edited. What is typed is kept here by record and column: it outlives rows that are
 * scrolled away, and changes of others. A value is sent as its cell is left, so that one types on at once; what is
 * refused opens its cell again.
 */
export class RowEdit implements ReactiveController, RowEditing {
  readonly #host: RowEditHost;
  readonly #focus: CellFocus;
  #cells: readonly OpenCell[] = [];

  constructor(host: RowEditHost) {
    this.#host = host;
    this.#focus = new CellFocus(host);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focus.note();
  }

  hostUpdated(): void {
    this.#focus.restore();
  }

  /** Opens a row's cell of this column, or its title where the column is only read. False where there is nothing to edit. */
  begin(index: number, columnId: ColumnId = 'title'): boolean {
    const { rows, columns, writer } = this.#host;
    const lead = leadAt(rows, index);
    if (!lead || !writer) return false;
    const editable = editableColumns(columns);
    if (writer.admits(lead)) this.#open(lead, editable.includes(columnId) ? columnId : 'title');
    return true;
  }

  /** By a double click on a cell. */
  readonly beginAt = ({ target }: Event): void => {
    const cell = (target as Element).closest<HTMLElement>('[data-column-of]');
    const row = cell?.closest<HTMLElement>('[data-index]');
    if (cell && row) this.begin(Number(row.dataset['index']), cell.dataset['columnOf'] as ColumnId);
  };

  readonly beginByButton = (event: Event): void => {
    event.stopPropagation();
    this.beginAt(event);
  };

  /** Whether an event comes from an editor: its keys are none of the grid's. */
  owns(target: EventTarget | null): boolean {
    return target instanceof CellEditor;
  }

  /** What stands in a cell instead of its value; undefined where it is not edited. */
  readonly cell = (lead: Lead, column: Column): TemplateResult | undefined => {
    const cell = this.#find(lead.id, column.id);
    if (!cell) return undefined;
    const options = optionsOf(cell.spec, lead, this.#host.context.names);
    if (cell.sending) {
      const text = options?.find(({ value }) => value === cell.text)?.label ?? cell.text;
      return html`<span class="sending clip">${text}</span>`;
    }
    const editor = html`<piste-cell-editor
      data-cell=${keyOf(cell)}
      .label=${column.label()}
      .text=${cell.text}
      .options=${options}
      .mode=${modeOf(cell.spec)}
      .problem=${cell.problem?.() ?? ''}
      @focusin=${() => this.#focus.want(keyOf(cell))}
      @piste-cell=${(event: CellEvent) => this.#grant(cell, event)}
    ></piste-cell-editor>`;
    return html`${keyed(keyOf(cell), editor)}`; // the nodes of the row may have been another row's
  };

  #find(leadId: string, columnId: ColumnId): OpenCell | undefined {
    return this.#cells.find((cell) => cell.lead.id === leadId && cell.columnId === columnId);
  }

  #open(lead: Lead, columnId: ColumnId): void {
    const open = this.#find(lead.id, columnId);
    const spec = specOf(columnId, lead)!;
    const text = this.#host.writer!.speak(() => textOf(lead, spec));
    const cell = open && !open.sending ? open : { columnId, spec, lead, text, from: text, sending: false };
    if (cell !== open) this.#set([...this.#cells.filter((each) => each !== open), cell]);
    this.#focus.want(keyOf(cell), { take: true });
    this.#host.requestUpdate();
  }

  #grant(cell: OpenCell, { wish }: CellEvent): void {
    if (cell.sending || !this.#cells.includes(cell)) return;
    if (wish.does === 'type') {
      cell.text = wish.text;
      if (cell.problem) this.#host.requestUpdate();
      cell.problem = undefined;
    } else if (wish.does === 'save') {
      this.#save(cell, wish.then);
    } else {
      this.#close(cell);
      this.#goOn(cell, 'rows');
    }
  }

  #save(cell: OpenCell, then: AfterSave): void {
    const refusedYet = then === 'stay' && cell.problem !== undefined;
    const patch = cell.text === cell.from || refusedYet ? {} : this.#patchOf(cell);
    if (Object.values(patch).some(Number.isNaN)) {
      cell.problem = notANumber;
      this.#host.requestUpdate();
      return;
    }
    if (Object.keys(patch).length > 0) void this.#send(cell, patch);
    else if (!refusedYet) this.#close(cell);
    this.#goOn(cell, then);
  }

  #patchOf({ spec, text, lead }: OpenCell): Patch {
    return this.#host.writer!.speak(() => patchOf({ [spec.field]: text }, lead, spec));
  }

  async #send(cell: OpenCell, patch: Patch): Promise<void> {
    cell.sending = true;
    this.#host.requestUpdate();
    const refusal = await this.#host.writer!.save(patch, cell.lead);
    cell.sending = false;
    if (!this.#cells.includes(cell)) return;
    if (!refusal) {
      this.#close(cell);
      return;
    }
    cell.problem = refusal.text;
    cell.from = undefined;
    if (refusal.lead) cell.lead = refusal.lead;
    if (this.#focus.isFree) this.#goBackTo(cell);
    this.#host.requestUpdate();
  }

  #goOn({ lead, columnId }: OpenCell, then: AfterSave): void {
    if (then === 'stay') {
      this.#focus.leave();
      return;
    }
    const columns = editableColumns(this.#host.columns);
    const next = then === 'rows' ? undefined : columns[columns.indexOf(columnId) + (then === 'next' ? 1 : -1)];
    if (next) {
      this.#open(this.#host.rows.filter(isLead).find(({ id }) => id === lead.id) ?? lead, next);
      return;
    }
    this.#focus.leave();
    this.#goTo(lead);
    this.#host.focus({ preventScroll: true });
  }

  #goBackTo(cell: OpenCell): void {
    this.#goTo(cell.lead);
    this.#focus.want(keyOf(cell), { take: true });
  }

  #goTo(lead: Lead): void {
    const index = this.#host.rows.findIndex(({ id }) => id === lead.id);
    if (index >= 0) this.#host.goTo(index);
  }

  #close(cell: OpenCell): void {
    this.#set(this.#cells.filter((each) => each !== cell));
  }

  #set(cells: readonly OpenCell[]): void {
    this.#cells = cells;
    this.#host.writer?.hold(new Set(cells.map(({ lead }) => lead.id)));
    this.#host.requestUpdate();
  }
}

function keyOf({ lead, columnId }: OpenCell): string {
  return `${columnId} ${lead.id}`;
}

/** A value as it stands in the editor, in the current locale. */
function textOf(lead: Lead, spec: FieldSpec): string {
  if (spec.kind === 'priority') return String(lead.priority ?? 0);
  const value = draftOf(lead, spec)[spec.field];
  return typeof value === 'string' ? value : '';
}

function modeOf({ kind, field }: FieldSpec): 'text' | 'email' | 'tel' | 'decimal' {
  if (field === 'expectedRevenue') return 'decimal';
  return kind === 'email' ? 'email' : kind === 'phone' ? 'tel' : 'text';
}
