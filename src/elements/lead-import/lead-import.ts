import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ImportRecords } from '../../domain/commands/command.js';
import type { Lead } from '../../domain/records/lead.js';
import type { Settings } from '../../domain/records/settings.js';
import { isAdmin } from '../../domain/rights.js';
import {
  LeadErrorEvent,
  LeadOpenEvent,
  LeadsBeforeImportEvent,
  LeadsImportedEvent,
  NavigateEvent,
} from '../../events/index.js';
import { msg } from '../../i18n/index.js';
import { csvFile } from '../../internal/files/csv-file.js';
import { download } from '../../internal/files/download.js';
import { Directory } from '../../internal/directory.js';
import { notice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { noStore } from '../../internal/query-view.js';
import { skeletonRows } from '../../internal/skeleton.js';
import { spokesman } from '../../internal/spokesman.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoEntry } from '../../internal/undo/undo-entry.js';
import type { LeadStore } from '../../store/lead-store.js';
import { QueryController } from '../../store/query-controller.js';
import { DuplicateCheck } from './check/duplicate-check.js';
import { FileDrop } from './file-drop.js';
import { importReport, type ImportReport } from './import-report.js';
import { ImportRun } from './import-run.js';
import { importText } from './import-texts.js';
import { leadImportSheets } from './lead-import.styles.js';
import type { ReadRow } from './mapping/read-row.js';
import type { ReadRows } from './mapping/read-rows.js';
import type { Target } from './mapping/targets.js';
import { PreparedRows } from './prepared-rows.js';
import { refusedRows } from './refused-rows.js';
import { SourceFile } from './source-file.js';
import { readLeads } from './check/read-leads.js';
import { duplicatesView } from './views/duplicates-view.js';
import { mappingView } from './views/mapping-view.js';
import { previewView } from './views/preview-view.js';
import { reportText, reportView, runningView } from './views/report-view.js';
import { dropView, sourceView, type SourceHandlers } from './views/source-view.js';

/** Lines added to a list at a time. */
const MORE = 50;
const INTERRUPTED = ['import-records'];

/**
 * Brings leads in from a CSV file (X1): its columns are guessed and can be changed, the rows are shown as leads, bad ones
 * with their line and reason, and duplicates before anything is written. Below it backups out and in (X2).
 *
 * @summary CSV in, with mapping, preview and a duplicate check; backup out and in.
 * @fires leads-before-import - Rows are about to be imported. Cancel it to do it yourself, or not at all.
 * @fires leads-imported - Rows have been imported, all or some of them.
 * @fires command-undone - The import was undone from here.
 * @fires lead-error - The import failed, or was cut short by the storage.
 * @fires lead-open - A record that a row looks the same as is to be opened. Cancel it to navigate yourself.
 * @fires piste-navigate - The leads were asked for, or the pipeline while leads are switched off.
 * @csspart drop - Where a file is dropped.
 * @csspart source - The file and how it is read.
 * @csspart mapping - What becomes of each column.
 * @csspart preview - The first rows as leads, and the bad ones.
 * @csspart duplicates - The rows that are there already.
 * @csspart progress - The import while it runs.
 * @csspart report - What it has come to.
 */
export class LeadImport extends PisteElement {
  static override styles = [...PisteElement.styles, ...leadImportSheets];

  /** Leaves out backup and restore: for hosts that keep the data elsewhere than in the browser. */
  @property({ type: Boolean, attribute: 'hide-data' }) hideData = false;

  @state() private onSimilar: 'create' | 'skip' = 'skip';
  @state() private step: 'prepare' | 'running' | 'report' = 'prepare';
  @state() private pasting = false;
  @state() private allBad = false;
  @state() private duplicatesShown = MORE;
  @state() private linesShown = 0;
  @state() private undone = false;
  @state() private undoing = false;

  readonly #names = new Directory(this);
  readonly #settings = new QueryController<Settings>(this, {
    query: (store) => store.settings(),
    watches: ['settings'],
  });
  readonly #source = new SourceFile(this);
  readonly #prepared = new PreparedRows(this);
  readonly #check = new DuplicateCheck(this);
  readonly #drop = new FileDrop(this, (file) => void this.#take(this.#source.readFile(file)));
  readonly #twins = new QueryController<ReadonlyMap<string, Lead>>(this, {
    query: async (store, signal) => readLeads(store, this.#twinIds, signal),
    watches: ['leads'],
    key: () => this.#twinIds,
  });
  #run = new ImportRun(this);
  #of: LeadStore | undefined;
  /** Id of what is to have the focus after the next drawing. */
  #focus: string | undefined;

  readonly #sourceHandlers: SourceHandlers = {
    file: (file) => void this.#take(this.#source.readFile(file)),
    text: (text) => void this.#take(this.#source.readText(text)),
    again: (readAs) => void this.#take(this.#source.again(readAs), undefined),
    clear: () => this.#anew(),
    pasting: (open) => {
      this.pasting = open;
      if (open) this.#focus = 'pasted';
    },
  };

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.#of === this.storeNow) return;
    if (this.#of) this.#anew(undefined);
    this.#of = this.storeNow;
  }

  protected override updated(): void {
    if (this.step === 'prepare' && this.#names.ready) void this.#read();
    const target = this.#focus === undefined ? undefined : this.shadowRoot?.getElementById(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    const elsewhere = document.activeElement !== document.body && !this.matches(':focus-within');
    if (this.checkVisibility() && !elsewhere) target.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    requestAnimationFrame(() => {
      if (!this.isConnected && this.#check.state === 'running') this.#check.stop();
    });
  }

  async #take(reading: Promise<boolean>, focus: string | undefined = 'columns-heading'): Promise<void> {
    if (!(await reading)) return;
    this.pasting = this.allBad = false;
    this.#focus = focus;
    this.#forget();
    this.#prepared.guess(this.#source.table);
  }

  #map(column: number, target: Target): void {
    this.#forget();
    this.#prepared.map(column, target);
  }

  #forget(): void {
    this.#prepared.forget();
    this.#check.forget();
    this.duplicatesShown = MORE;
  }

  async #read(): Promise<void> {
    const { table } = this.#source;
    const store = this.storeNow;
    const rows = table && store ? await this.#prepared.read(table, this.#names) : undefined;
    if (rows && store) await this.#check.start(rows.good, store);
  }

  #anew(focus: string | undefined = 'file'): void {
    this.#source.clear();
    this.#forget();
    this.#run = new ImportRun(this);
    this.step = 'prepare';
    this.onSimilar = 'skip';
    this.undone = false;
    this.linesShown = 0;
    this.#focus = focus;
  }

  async #import(rows: readonly ReadRow[]): Promise<void> {
    const store = this.storeNow;
    const command: ImportRecords = {
      kind: 'import-records',
      records: rows.map(({ draft }) => draft),
      onSimilar: this.onSimilar,
    };
    if (!store || this.#run.running || !this.dispatchEvent(new LeadsBeforeImportEvent(command))) return;
    const by = spokesman(this);
    const run = this.#run;
    this.step = 'running';
    this.#focus = 'running-heading';
    const outcome = await run.start(command, rows, store);
    if (outcome?.report?.some(({ result }) => result === 'created'))
      by().dispatchEvent(new LeadsImportedEvent(command, outcome));
    if (run.error) by().dispatchEvent(new LeadErrorEvent(run.error, command));
    if (run !== this.#run) return;
    this.step = 'report';
    this.#focus = 'report-heading';
    if (this.isConnected && this.checkVisibility()) return;
    this.inLocale(() =>
      showToast(by(), {
        text: reportText({ ...this.#outcome, undone: false }),
        actions: run.entryIds.length ? [{ label: msg('Undo'), icon: 'undo', run: () => this.#undo() }] : [],
      }),
    );
  }

  async #undo(): Promise<void> {
    const by = spokesman(this);
    this.undoing = true;
    const entries = [...this.#run.entryIds];
    let undone = entries.length > 0;
    for (const entryId of entries) undone = undone && (await undoEntry(by(), entryId)) !== undefined;
    this.undoing = false;
    this.undone = undone;
    if (undone) this.#focus = 'report-heading';
  }

  async #exportRefused(): Promise<void> {
    const { table, name } = this.#source;
    if (!table) return;
    const { head, rows, fileName } = this.inLocale(() => refusedRows(table, this.#outcome.others, name));
    download(await csvFile(head, rows), fileName);
  }

  get #outcome(): ImportReport {
    return importReport(this.#run.results, this.#prepared.rows?.bad ?? []);
  }

  get #twinIds(): readonly string[] {
    if (this.step !== 'prepare') return [];
    return this.#check.duplicates.slice(0, this.duplicatesShown).flatMap(({ leadId }) => leadId ?? []);
  }

  get #leadsOn(): boolean {
    return this.#settings.value?.leadsEnabled ?? true;
  }

  protected override render(): unknown {
    const store = this.storeNow;
    if (!store) return this.#settings.state === 'no-store' ? noStore() : nothing;
    return html`<div class="page" @dragover=${this.#drop.over} @dragleave=${this.#drop.leave} @drop=${this.#drop.drop}>
      <h2 tabindex="-1">${msg('Import')}</h2>
      <div role="status" class="told">
        ${this.step === 'report' ? html`<h3 id="report-heading" tabindex="-1">${reportText({ ...this.#outcome, undone: this.undone })}</h3>` : nothing}
      </div>
      <piste-unfinished-runs .store=${store} .kinds=${INTERRUPTED}></piste-unfinished-runs>
      ${this.#work()}
      ${this.hideData ? nothing : html`<piste-data-section .store=${store} ?read-only=${!isAdmin(store.actor)}></piste-data-section>`}
    </div>`;
  }

  #work(): unknown {
    if (this.step === 'running') return runningView(this.#run, { stop: () => this.#run.stop() });
    if (this.step === 'report') return this.#report();
    const { table } = this.#source;
    if (!table) return dropView(this.#source, { pasting: this.pasting, over: this.#drop.isOver }, this.#sourceHandlers);
    return html`${sourceView(this.#source, table, this.#sourceHandlers)}
    ${mappingView(table, this.#prepared.mapping, (column, target) => this.#map(column, target))}
    ${this.#prepared.rows ? this.#ready(this.#prepared.rows) : skeletonRows(5, 4)}`;
  }

  #ready(rows: ReadRows): TemplateResult {
    const look = {
      table: this.#source.table!,
      mapping: this.#prepared.mapping,
      rows,
      names: this.#names,
      all: this.allBad,
    };
    return html`${previewView(look, { keep: (column) => this.#map(column, 'own'), all: () => (this.allBad = true) })}
    ${rows.good.length ? this.#duplicates(rows) : nothing} ${this.#foot(rows)}`;
  }

  #duplicates(rows: ReadRows): TemplateResult {
    const look = {
      check: this.#check,
      onSimilar: this.onSimilar,
      leads: this.#twins.value ?? new Map<string, Lead>(),
      limit: this.duplicatesShown,
    };
    return duplicatesView(look, {
      choose: (choice) => (this.onSimilar = choice),
      stop: () => this.#check.stop(),
      again: () => void this.#check.start(rows.good, this.storeNow!),
      more: () => (this.duplicatesShown += MORE),
      open: (leadId) => this.dispatchEvent(new LeadOpenEvent(leadId)),
    });
  }

  #foot({ good }: ReadRows): TemplateResult {
    const { state, duplicates } = this.#check;
    const count = good.length - (this.onSimilar === 'skip' ? duplicates.length : 0);
    const idle = state === 'running' || count === 0;
    return html`${this.#leadsOn ? nothing : notice({ text: msg('Leads are switched off: each row becomes an opportunity.') })}
      <div class="foot">
        <span class="small muted" id="why">
          ${state === 'running' ? msg('Possible once the check for duplicates is over or stopped.') : count === 0 ? msg('There is nothing to import.') : msg('The import can be undone.')}
        </span>
        <button
          class="btn primary spread"
          type="button"
          aria-describedby="why"
          aria-disabled=${idle ? 'true' : 'false'}
          @click=${() => idle || void this.#import(good)}
        >
          ${importText(count)}
        </button>
      </div>`;
  }

  #report(): TemplateResult {
    const { undone, undoing, linesShown: limit } = this;
    return reportView(
      { run: this.#run, ...this.#outcome, undone, undoing, limit, leadsOn: this.#leadsOn },
      {
        goOn: () => void this.#import(this.#run.left),
        undo: () => void (this.undoing || this.#undo()),
        exportRefused: () => void this.#exportRefused(),
        openLeads: () => this.dispatchEvent(new NavigateEvent(this.#leadsOn ? 'leads' : 'pipeline')),
        open: (leadId) => this.dispatchEvent(new LeadOpenEvent(leadId)),
        more: () => (this.linesShown += MORE),
        anew: () => this.#anew(),
      },
    );
  }
}
