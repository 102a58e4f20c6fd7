import type { PisteError } from '../../domain/errors.js';
import type { MergeField } from '../../domain/merge/preview.js';
import type { Lead } from '../../domain/records/lead.js';
import { msg, str } from '../../i18n/index.js';
import type { ComboboxPickEvent } from '../../internal/combobox/combobox-pick.js';
import { Directory } from '../../internal/directory.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { LeadStore } from '../../store/lead-store.js';
import type { QueryHost } from '../../store/query-controller.js';
import { PAGE, readMore, type ConvertData } from './convert-data.js';
import { ConvertForm, type ConversionAction, type CustomerAction, type FormProblems } from './convert-form.js';
import { ConvertQueries, type Subject } from './convert-queries.js';
import type { CustomerHit } from './customer-search.js';
import { resultLabel } from './result-words.js';

/** How long a team that followed its salesperson is marked, in milliseconds. */
const MARKED = 1600;

export interface SessionHost extends QueryHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** From opening to closing: what the dialog has read, what the user has chosen, and what is shown of it. */
export class ConvertSession {
  form: ConvertForm | undefined;
  problems: FormProblems = {};
  /** What went wrong when it was sent, or while more was read. */
  error: PisteError | undefined;
  /** A command is running. */
  busy = false;
  shownRows = PAGE;
  loadingMore = false;
  unfolded = false;
  /** Fields of the result of which all other values are shown. */
  spread: ReadonlySet<string> = new Set();
  /** In a merge the customer is chosen only when the user asks for it. */
  customerOpen = false;
  teamFollowed = false;
  /** As typed where the probability stands in the way. */
  probability = '90';
  probabilityInvalid = false;
  /** Said to assistive technology. */
  announcement = '';
  /** The team is being looked up for a salesperson (C3). */
  following: Promise<void> = Promise.resolve();

  readonly names: Directory;
  readonly queries: ConvertQueries;
  readonly #host: SessionHost;
  /** Speaks the language of the host. */
  readonly inLocale: <T>(speak: () => T) => T;
  #subject: Subject | undefined;
  #opening = 0;
  #adopted: ConvertData | undefined;
  #mark: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SessionHost, inLocale: <T>(speak: () => T) => T) {
    this.#host = host;
    this.inLocale = inLocale;
    this.names = new Directory(this.#whileOpen(host));
    this.queries = new ConvertQueries(host, () => ({
      subject: this.#subject,
      opening: this.#opening,
      form: this.form,
      busy: this.busy,
    }));
  }

  get subject(): Subject | undefined {
    return this.#subject;
  }

  get store(): LeadStore | undefined {
    return this.#host.storeNow;
  }

  /** Begins anew; undefined ends it. */
  begin(subject: Subject | undefined): void {
    this.#subject = subject;
    this.#opening += 1;
    clearTimeout(this.#mark);
    Object.assign(this, {
      form: undefined,
      problems: {},
      error: undefined,
      shownRows: PAGE,
      loadingMore: false,
      unfolded: false,
      spread: new Set(),
      customerOpen: false,
      teamFollowed: false,
      probability: '90',
      probabilityInvalid: false,
      announcement: '',
    });
    this.#adopted = undefined;
    this.#host.requestUpdate();
  }

  /** Takes over what has been read since; while a command runs, what it writes itself is not news. */
  adopt(): void {
    const { preview } = this.queries;
    if (this.form) this.form.missingInMerge = preview.value?.missingFields ?? [];
    const data = this.queries.data.value;
    if (this.busy || data === this.#adopted || !this.#subject) return;
    this.#adopted = data;
    if (!data || data.conversion.refusal) return;
    if (this.form) this.form.adopt(data);
    else this.form = new ConvertForm(data, this.store?.actor);
    this.#host.requestUpdate();
  }

  /** The record that stays, so far as is known: the user's choice, else what the rule gives (M2). */
  get survivorId(): string | undefined {
    const form = this.form;
    const ruled = this.queries.preview.value?.survivorId;
    const row = form?.row(form.survivorId ?? ruled);
    return row && form?.isTicked(row) ? row.lead.id : undefined;
  }

  readonly act = (action: ConversionAction): void => this.#change((form) => (form.action = action));

  readonly look = (): void => {
    this.act('merge');
    void this.#focus('.record .tick:not(:disabled)');
  };

  readonly assignSalesperson = (salespersonId: string | undefined): void => {
    const form = this.form;
    const store = this.store;
    if (!form || !store) return;
    this.#change(() => form.assign(salespersonId, form.teamId));
    this.following = store.teamFor(salespersonId, form.teamId).then(
      (teamId) => {
        if (form === this.form && form.salespersonId === salespersonId && form.teamId !== teamId)
          this.#followTeam(form, teamId);
      },
      (reason: unknown) => this.#fail(reason),
    );
  };

  readonly assignTeam = (teamId: string | undefined): void =>
    this.#change((form) => form.assign(form.salespersonId, teamId));

  readonly chooseCustomer = (action: CustomerAction): void => this.#change((form) => (form.customerAction = action));

  readonly link = (pick: ComboboxPickEvent<CustomerHit>): void =>
    this.#change((form) => {
      if (pick.created !== undefined) form.linkToNew(pick.created);
      else if (pick.item?.customer) form.link(pick.item.customer);
      else if (!pick.item) form.link(undefined);
      if (pick.item?.company) form.know(pick.item.company);
    });

  readonly fill = (path: string, value: unknown): void =>
    this.#change((form) => (value === undefined ? form.fields.delete(path) : form.fields.set(path, value)));

  readonly tick = (leadId: string, on: boolean): void => this.#change((form) => form.tick(leadId, on));

  readonly keep = (leadId: string): void => this.#change((form) => (form.survivorId = leadId));

  readonly add = (lead: Lead): void => {
    this.#change((form) => {
      form.add(lead);
      this.shownRows = Math.max(this.shownRows, form.rows.length);
    });
    this.say(() => msg(str`${lead.title} added`));
    if (lead.customerId !== undefined) void this.#learnCustomer(lead.customerId);
  };

  readonly showMore = async (): Promise<void> => {
    const form = this.form;
    if (!form || this.loadingMore) return;
    const from = Math.min(this.shownRows, form.rows.length);
    if (from + PAGE > form.rows.length && form.next !== undefined) await this.#readMore(form, form.next);
    this.shownRows = from + PAGE;
    this.#host.requestUpdate();
    await this.#focus(`.record:nth-child(${from + 1}) .tick:not(:disabled)`);
  };

  readonly choose = (field: MergeField, leadId: string): void => {
    this.#change((form) => form.choose(field.field, leadId, field.rule === 'chosen' ? undefined : field.fromId));
    const key = this.form?.row(leadId)?.key ?? '';
    this.say(() => msg(str`${resultLabel(field.field)}: the value of ${key} is kept`));
  };

  readonly unchoose = (field: string): void => this.#change((form) => form.choices.delete(field));

  readonly toggleFold = (): void => {
    this.unfolded = !this.unfolded;
    this.#host.requestUpdate();
  };

  readonly spreadOut = (field: string): void => {
    this.spread = new Set([...this.spread, field]);
    this.#host.requestUpdate();
  };

  readonly changeCustomer = (): void => {
    this.customerOpen = true;
    this.#host.requestUpdate();
    void this.#focus('.customer :checked');
  };

  readonly typeProbability = (typed: string): void => {
    this.probability = typed;
    this.probabilityInvalid = false;
    this.#host.requestUpdate();
  };

  say(speak: () => string): void {
    this.announcement = this.inLocale(speak);
    this.#host.requestUpdate();
  }

  /** A problem that has been solved is no longer shown. */
  #change(by: (form: ConvertForm) => unknown): void {
    const form = this.form;
    if (!form || this.busy) return;
    by(form);
    const left = form.check();
    const fields = this.problems.fields?.filter((path) => left.fields?.includes(path));
    this.problems = {
      ...(this.problems.customer && left.customer ? { customer: true } : {}),
      ...(this.problems.records && left.records ? { records: true } : {}),
      ...(fields?.length ? { fields } : {}),
    };
    this.#host.requestUpdate();
  }

  #followTeam(form: ConvertForm, teamId: string | undefined): void {
    this.#change(() => form.assign(form.salespersonId, teamId));
    this.teamFollowed = true;
    const team = this.names.team(teamId)?.name ?? '';
    this.say(() => msg(str`Sales Team: ${team}`));
    clearTimeout(this.#mark);
    this.#mark = setTimeout(() => {
      this.teamFollowed = false;
      this.#host.requestUpdate();
    }, MARKED);
  }

  async #readMore(form: ConvertForm, cursor: string): Promise<void> {
    const subject = this.#subject;
    if (!this.store || !subject || !('leadId' in subject)) return;
    this.loadingMore = true;
    this.#host.requestUpdate();
    try {
      form.addPage(await readMore(this.store, subject.leadId, cursor, new AbortController().signal));
    } catch (reason) {
      this.#fail(reason);
    }
    this.loadingMore = false;
  }

  async #learnCustomer(customerId: string): Promise<void> {
    const customer = await this.store?.get('customers', customerId).catch(() => undefined);
    if (customer) this.form?.know(customer);
    this.#host.requestUpdate();
  }

  #fail(reason: unknown): void {
    this.error = asPisteError(reason);
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  /** The names are read only once the dialog is open: a page may hold many that never are. */
  #whileOpen(host: SessionHost): QueryHost {
    const isOpen = () => this.#subject !== undefined;
    return {
      addController: (controller) => host.addController(controller),
      removeController: (controller) => host.removeController(controller),
      requestUpdate: () => host.requestUpdate(),
      get updateComplete() {
        return host.updateComplete;
      },
      get storeNow() {
        return isOpen() ? host.storeNow : undefined;
      },
    };
  }
}
