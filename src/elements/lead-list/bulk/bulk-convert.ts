import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { ReportLine } from '../../../domain/plan.js';
import type { Lead } from '../../../domain/records/lead.js';
import { LeadBeforeConvertEvent, LeadConvertedEvent, LeadErrorEvent, LeadOpenEvent } from '../../../events/index.js';
import { msg } from '../../../i18n/index.js';
import { DialogController } from '../../../internal/dialog-controller.js';
import { dialogHead } from '../../../internal/dialog-head.js';
import { Directory } from '../../../internal/directory.js';
import { download } from '../../../internal/files/download.js';
import { icon, spinner } from '../../../internal/icon.js';
import { errorNotice } from '../../../internal/notice.js';
import { PisteElement } from '../../../internal/piste-element.js';
import { spokesman } from '../../../internal/spokesman.js';
import { showToast } from '../../../internal/toasts/show-toast.js';
import { undoEntry } from '../../../internal/undo/undo-entry.js';
import { buttonSheet } from '../../../styles/button.styles.js';
import { chipSheet } from '../../../styles/chip.styles.js';
import { dialogSheet } from '../../../styles/dialog.styles.js';
import { graphSheet } from '../../../styles/graph.styles.js';
import { inputSheet } from '../../../styles/input.styles.js';
import { noticeSheet } from '../../../styles/notice.styles.js';
import { tickSheet } from '../../../styles/tick.styles.js';
import { bulkConvertSheet } from './bulk-convert.styles.js';
import { countsBar, countsOf } from './bulk-counts.js';
import { reportAsCsv } from './bulk-csv.js';
import { BulkForecast } from './bulk-forecast.js';
import { bulkForm } from './bulk-form.js';
import { bulkLines, type LineFilter } from './bulk-lines.js';
import { bulkCommand, USUAL_OPTIONS, type BulkOptions } from './bulk-options.js';
import { BulkRun } from './bulk-run.js';
import { lineChips, progressView } from './bulk-views.js';
import { convertingText, convertText, doneText, finishedText, goOnText, tryAgainText } from './bulk-texts.js';

/** Lines shown at a time. */
const LINES = 100;

/**
 * Converts many leads at once (B1, B2): options with a forecast, a run with progress that goes on while the dialog is
 * closed, and a report of every record with its way out.
 *
 * @summary Internal: the bulk conversion.
 */
export class BulkConvert extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    buttonSheet,
    chipSheet,
    dialogSheet,
    graphSheet,
    inputSheet,
    noticeSheet,
    tickSheet,
    bulkConvertSheet,
  ];

  @state() private leads: ReadonlyMap<string, Lead> = new Map();
  @state() private options: BulkOptions = USUAL_OPTIONS;
  @state() private filter: LineFilter = 'all';
  @state() private limit = LINES;
  @state() private eachShown = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #names = new Directory(this);
  readonly #forecast = new BulkForecast(this);
  readonly #layer = new DialogController(this, {
    dialog: () => this.dialog,
    onCancel: () => this.#close(),
    onRemoved: () => this.#close(),
  });
  #run = new BulkRun(this);
  #selected: readonly string[] = [];
  #answer: ((done: boolean) => void) | undefined;

  /** Opens for these leads. Answers whether anything was done, when the run is over or the user gave up. */
  async show(leads: readonly Lead[]): Promise<boolean> {
    if (this.#run.running) {
      void this.#layer.show();
      return false;
    }
    this.#answer?.(false);
    this.leads = new Map(leads.map((lead) => [lead.id, lead]));
    this.#selected = leads.map(({ id }) => id);
    this.options = USUAL_OPTIONS;
    this.#run = new BulkRun(this);
    this.eachShown = false;
    this.filter = 'all';
    this.#forecast.forget();
    this.#forecast.ask(bulkCommand(this.#selected, this.options));
    void this.#layer.show();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** A run goes on while the dialog is closed. */
  #close(): void {
    this.#layer.close();
    this.#forecast.stop();
    if (!this.#run.running) this.#settle();
  }

  #settle(): void {
    this.#answer?.(this.#run.entryIds.length > 0);
    this.#answer = undefined;
  }

  #change(patch: Partial<BulkOptions>): void {
    this.options = { ...this.options, ...patch };
    this.#forecast.ask(bulkCommand(this.#selected, this.options));
  }

  async #convert(leadIds: readonly string[]): Promise<void> {
    const store = this.storeNow;
    const command = bulkCommand(leadIds, this.options);
    if (!store || this.#run.running || !this.dispatchEvent(new LeadBeforeConvertEvent(command))) return;
    this.#forecast.stop();
    const by = spokesman(this);
    const outcome = await this.#run.start(command, store);
    if (outcome?.entryId) by().dispatchEvent(new LeadConvertedEvent(command, outcome));
    if (this.#run.error) by().dispatchEvent(new LeadErrorEvent(this.#run.error, command));
    this.filter = 'all';
    await this.#readOthers(outcome?.report ?? []);
    if (this.#layer.isOpen) return;
    this.#tell(by());
    this.#settle();
  }

  /** The dialog was closed meanwhile: a toast says what the run came to. */
  #tell(near: HTMLElement & { readonly storeNow: BulkConvert['storeNow'] }): void {
    const { entryIds, report } = this.#run;
    this.inLocale(() =>
      showToast(near, {
        text: doneText(this.#selected.length, countsOf(report ?? [])),
        actions: [
          ...(entryIds.length ? [{ label: msg('Undo'), icon: 'undo' as const, run: () => this.#undo() }] : []),
          ...(this.isConnected ? [{ label: msg('Show report'), run: () => this.#layer.show() }] : []),
        ],
      }),
    );
  }

  async #undo(): Promise<void> {
    const by = spokesman(this);
    for (const entryId of this.#run.entryIds) if (!(await undoEntry(by(), entryId))) return;
    this.#close();
  }

  async #act({ leadId }: ReportLine, does: 'open' | 'restore' | 'again'): Promise<void> {
    if (leadId === undefined) return;
    if (does === 'open') {
      this.#close();
      this.dispatchEvent(new LeadOpenEvent(leadId));
    } else if (does === 'again' || (await this.run({ kind: 'restore-lead', leadId }))) await this.#convert([leadId]);
  }

  async #exportReport(report: readonly ReportLine[]): Promise<void> {
    const file = this.inLocale(() => ({
      csv: reportAsCsv(report, { leads: this.leads, names: this.#names }),
      name: `${msg('Report')}.csv`,
    }));
    download(await file.csv, file.name);
  }

  /** Records that the run found beside the selected ones, to name them. */
  async #readOthers(report: readonly ReportLine[]): Promise<void> {
    const ids = [...new Set(report.flatMap(({ leadId, intoId }) => [leadId, intoId]))].filter(
      (id) => id !== undefined && !this.leads.has(id),
    ) as string[];
    const records = ids.length ? await this.storeNow?.getMany('leads', ids).catch(() => []) : [];
    const others = (records ?? []).filter((record) => record !== undefined);
    if (others.length) this.leads = new Map([...this.leads, ...others.map((lead) => [lead.id, lead] as const)]);
  }

  async #showEach(): Promise<void> {
    await this.#readOthers(this.#forecast.report ?? []);
    this.limit = LINES;
    this.eachShown = !this.eachShown;
  }

  protected override render(): TemplateResult {
    const { running, report, error } = this.#run;
    const step = running ? this.#running() : report || error ? this.#report() : this.#form();
    return html`<dialog class=${`dialog${!running && report ? ' large' : ''}`} aria-labelledby="heading">
      ${step}
    </dialog>`;
  }

  #header(title: string, text: string): TemplateResult {
    return dialogHead({ id: 'heading', title, text, close: () => this.#close() });
  }

  #form(): TemplateResult {
    const { report, working, error } = this.#forecast;
    const selected = new Set(this.#selected);
    const refused =
      report?.filter(({ leadId, result }) => result === 'refused' && selected.has(leadId ?? '')).length ?? 0;
    const count = this.#selected.length - refused;
    const assigned = this.#selected.filter((id) => this.leads.get(id)?.salespersonId !== undefined).length;
    return html`${this.#header(convertText(this.#selected.length), '')}
      <div class="body">
        ${bulkForm({ options: this.options, names: this.#names, assigned }, (patch) => this.#change(patch))}
        <div class="forecast" aria-busy=${working ? 'true' : 'false'} aria-live="polite">
          ${error ? errorNotice(error, () => this.#change({})) : report ? countsBar(countsOf(report)) : html`<p class="rowline muted">${spinner()}${msg('Working out what will happen…')}</p>`}
        </div>
        ${this.eachShown && report ? this.#lines(report, true) : nothing}
      </div>
      <footer>
        <span class="info"
          ><button
            class="link"
            type="button"
            aria-expanded=${this.eachShown ? 'true' : 'false'}
            ?disabled=${!report}
            @click=${this.#showEach}
          >
            ${this.eachShown ? msg('Hide what happens to each') : msg('See what happens to each')}
          </button></span
        >
        <button class="btn" type="button" @click=${this.#close}>${msg('Cancel')}</button>
        <button
          class="btn primary"
          type="button"
          ?disabled=${count === 0}
          @click=${() => this.#convert(this.#selected)}
        >
          ${convertText(count)}
        </button>
      </footer>`;
  }

  #running(): TemplateResult {
    const text = msg('You can go on working; closing this window does not stop it.');
    return html`${this.#header(convertingText(this.#run.progress.total), text)}${progressView(this.#run)}`;
  }

  #report(): TemplateResult {
    const { report = [], error, entryIds, startedAt, endedAt } = this.#run;
    const counts = countsOf(report);
    const again = report
      .filter(({ result }) => result === 'refused' || result === 'skipped')
      .flatMap(({ leadId }) => leadId ?? []);
    return html`${this.#header(doneText(this.#selected.length, counts), finishedText(startedAt, endedAt))}
      <div class="body" role="status">
        ${error ? errorNotice(error, () => void this.#convert(this.#selected)) : nothing} ${countsBar(counts)}
        ${lineChips(counts, this.filter, (filter) => (this.filter = filter))} ${this.#lines(report, false)}
      </div>
      <footer>
        <span class="info"
          >${
            entryIds.length
              ? html`<button class="btn" type="button" @click=${() => this.#undo()}>
                  ${icon('undo')}${msg('Undo the whole run')}
                </button>`
              : nothing
          }
          <button class="btn ghost" type="button" @click=${() => void this.#exportReport(report)}>
            ${icon('export')}${msg('Export report')}
          </button></span
        >
        ${
          again.length
            ? html`<button class="btn" type="button" @click=${() => this.#convert(again)}>
                ${counts.skipped ? goOnText(again.length) : tryAgainText(again.length)}
              </button>`
            : nothing
        }
        <button class="btn primary" type="button" autofocus @click=${this.#close}>${msg('Close')}</button>
      </footer>`;
  }

  #lines(report: readonly ReportLine[], forecast: boolean): TemplateResult {
    const look = { report, leads: this.leads, names: this.#names, filter: this.filter, limit: this.limit, forecast };
    const more = (): number => (this.limit += LINES);
    return bulkLines(look, forecast ? { more } : { more, act: (line, does) => void this.#act(line, does) });
  }
}
