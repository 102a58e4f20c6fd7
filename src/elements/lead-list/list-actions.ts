import { html, nothing, type TemplateResult } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { personName } from '../../internal/avatar.js';
import { download } from '../../internal/files/download.js';
import type { MarkLostDialog } from '../../internal/mark-lost/mark-lost-dialog.js';
import { whenClosed } from '../../internal/motion/when-closed.js';
import { createdToast } from '../../internal/new-lead/created-toast.js';
import type { NewLead } from '../../internal/new-lead/new-lead.js';
import type { Outcome, Progress } from '../../store/lead-store.js';
import type { ConvertDialog } from '../convert-dialog/convert-dialog.js';
import type { BulkConvert } from './bulk/bulk-convert.js';
import type { Column } from './columns.js';
import type { FindDuplicates } from './duplicates/find-duplicates.js';
import { listAsCsv } from './list-csv.js';
import type { ListModel } from './list-model.js';
import { countText } from './list-texts.js';
import type { NameQuestion, ViewNameDialog } from './views/view-name.js';
import { ListWork, type WorkHost } from './list-work.js';
import type { EachCommand } from './run-each.js';
import { selectedLeads } from './rows/selected-leads.js';

export interface ActionsHost extends WorkHost, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The selection has served its purpose: it goes, and the focus is with the rows. */
  finish(): void;
}

interface Dialogs {
  'convert-dialog': ConvertDialog;
  'piste-new-lead': NewLead;
  'piste-mark-lost': MarkLostDialog;
  'piste-bulk-convert': BulkConvert;
  'piste-find-duplicates': FindDuplicates;
  'piste-view-name': ViewNameDialog;
}

type DialogTag = keyof Dialogs;

/** What a user can do from the list. */
export class ListActions {
  readonly #host: ActionsHost;
  readonly #model: ListModel;
  readonly #work: ListWork;
  /** Dialogs are made when they are first needed. */
  readonly #made = new Set<DialogTag>();

  constructor(host: ActionsHost, model: ListModel) {
    this.#host = host;
    this.#model = model;
    this.#work = new ListWork(host);
  }

  /** What is being done now, in words. */
  get working(): string | undefined {
    const { running } = this.#work;
    return running?.text(running.progress);
  }

  stop(): void {
    this.#work.stop();
  }

  /** Runs what was chosen for the selection: `convert`, `merge`, `lost`, `assign:ID`. */
  async run(choice: string): Promise<void> {
    const leads = await this.#work.during(readingText, async (signal) => {
      const store = this.#host.storeNow;
      return store ? selectedLeads(this.#model.selection, this.#model.pages, store, signal) : [];
    });
    if (!leads?.length) return;
    if (choice === 'convert') await this.#convert(leads);
    else if (choice === 'merge') await this.#merge(leads);
    else if (choice === 'lost') await this.#markLost(leads);
    else if (choice.startsWith('assign:')) await this.#assign(leads, choice.slice('assign:'.length) || null);
  }

  /** The form of a new record; answers with what was made. */
  async add(): Promise<Outcome | undefined> {
    const dialog = await this.#dialog('piste-new-lead');
    const outcome = await dialog.show();
    if (outcome?.leadId !== undefined) this.#host.speak(() => createdToast(this.#host, outcome));
    return outcome;
  }

  /** Goes through all records (D8). */
  async findDuplicates(): Promise<void> {
    await (await this.#dialog('piste-find-duplicates')).show();
  }

  /** All that the list finds, as a file (X2). */
  async exportList(columns: readonly Column[], name: string): Promise<void> {
    const speak = <T>(words: () => T): T => this.#host.speak(words);
    const file = await this.#work.during(exportingText, (signal, onProgress) =>
      listAsCsv(this.#model.pages, columns, this.#model.names, { signal, onProgress, speak }),
    );
    if (file) download(file, `${name}.csv`);
  }

  /** Asks what a view is to be called. */
  async askViewName(question: NameQuestion): Promise<string | undefined> {
    return (await this.#dialog('piste-view-name')).ask(question);
  }

  dialogs(): TemplateResult {
    const store = this.#host.storeNow;
    return html`${this.#made.has('convert-dialog') ? html`<convert-dialog .store=${store}></convert-dialog>` : nothing}
    ${this.#made.has('piste-new-lead') ? html`<piste-new-lead .store=${store} .type=${this.#model.type}></piste-new-lead>` : nothing}
    ${this.#made.has('piste-mark-lost') ? html`<piste-mark-lost></piste-mark-lost>` : nothing}
    ${this.#made.has('piste-bulk-convert') ? html`<piste-bulk-convert .store=${store}></piste-bulk-convert>` : nothing}
    ${this.#made.has('piste-find-duplicates') ? html`<piste-find-duplicates .store=${store}></piste-find-duplicates>` : nothing}
    ${this.#made.has('piste-view-name') ? html`<piste-view-name></piste-view-name>` : nothing}`;
  }

  /** Settles when the dialog that merges is closed; undefined where it is not open. */
  readonly closing = (): Promise<unknown> | undefined =>
    whenClosed(this.#host.renderRoot.querySelector<ConvertDialog>('convert-dialog'));

  async #convert(leads: readonly Lead[]): Promise<void> {
    const [lead] = leads;
    const done =
      leads.length === 1 && lead
        ? await (await this.#dialog('convert-dialog')).show(lead.id)
        : await (await this.#dialog('piste-bulk-convert')).show(leads);
    if (done) this.#host.finish();
  }

  async #merge(leads: readonly Lead[]): Promise<void> {
    const dialog = await this.#dialog('convert-dialog');
    if (await dialog.showMerge(leads.map(({ id }) => id))) this.#host.finish();
  }

  async #markLost(leads: readonly Lead[]): Promise<void> {
    const dialog = await this.#dialog('piste-mark-lost');
    const answer = await dialog.ask(this.#host.speak(() => countText(leads.length, this.#model.type)));
    if (!answer) return;
    await this.#each(
      leads.map(({ id }) => ({ kind: 'mark-lost', leadId: id, ...answer })),
      { running: losingText, done: (count) => lostText(count, this.#model) },
    );
  }

  /** The team follows the salesperson as it does on conversion (C3). */
  async #assign(leads: readonly Lead[], salespersonId: string | null): Promise<void> {
    const store = this.#host.storeNow;
    const commands: EachCommand[] = [];
    for (const lead of leads) {
      const teamId = salespersonId === null ? lead.teamId : await store?.teamFor(salespersonId, lead.teamId);
      commands.push({
        kind: 'save-lead',
        lead: { id: lead.id, salespersonId, ...(teamId === undefined ? {} : { teamId }) },
      });
    }
    const name = this.#host.speak(() => personName(this.#model.names.salesperson(salespersonId ?? undefined)));
    await this.#each(commands, {
      running: assigningText,
      done: (count) =>
        salespersonId === null ? unassignedText(count, this.#model) : assignedText(count, name, this.#model),
    });
  }

  async #each(commands: readonly EachCommand[], says: Parameters<ListWork['each']>[1]): Promise<void> {
    const result = await this.#work.each(commands, says);
    if (result?.done) this.#host.finish();
  }

  async #dialog<T extends DialogTag>(tag: T): Promise<Dialogs[T]> {
    this.#made.add(tag);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#host.renderRoot.querySelector<Dialogs[T]>(tag)!;
    await dialog.updateComplete;
    return dialog;
  }
}

function readingText(): string {
  return msg('Reading…');
}

function exportingText({ done, total }: Progress): string {
  return msg(str`Exporting ${formatNumber(done)} of ${formatNumber(total)}…`);
}

function assigningText({ done, total }: Progress): string {
  return msg(str`Assigning ${formatNumber(done)} of ${formatNumber(total)}…`);
}

function losingText({ done, total }: Progress): string {
  return msg(str`Marking ${formatNumber(done)} of ${formatNumber(total)} lost…`);
}

function assignedText(count: number, name: string, { type }: ListModel): string {
  const leads = countText(count, type);
  return plural(count, {
    one: msg(str`${leads} assigned to ${name}`, { id: 'list.assigned.one' }),
    few: msg(str`${leads} assigned to ${name}`, { id: 'list.assigned.few' }),
    other: msg(str`${leads} assigned to ${name}`, { id: 'list.assigned.other' }),
  });
}

function unassignedText(count: number, { type }: ListModel): string {
  const leads = countText(count, type);
  return plural(count, {
    one: msg(str`${leads} unassigned`, { id: 'list.unassigned.one' }),
    few: msg(str`${leads} unassigned`, { id: 'list.unassigned.few' }),
    other: msg(str`${leads} unassigned`, { id: 'list.unassigned.other' }),
  });
}

function lostText(count: number, { type }: ListModel): string {
  const leads = countText(count, type);
  return plural(count, {
    one: msg(str`${leads} marked lost`, { id: 'list.lost.one' }),
    few: msg(str`${leads} marked lost`, { id: 'list.lost.few' }),
    other: msg(str`${leads} marked lost`, { id: 'list.lost.other' }),
  });
}
