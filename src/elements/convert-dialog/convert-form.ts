import type { ConvertLead, CustomerChoice, MergeLeads } from '../../domain/commands/command.js';
import type { Actor } from '../../domain/context.js';
import type { Customer } from '../../domain/records/customer.js';
import type { Lead } from '../../domain/records/lead.js';
import type { CandidatePage, ConvertData } from './convert-data.js';
import { barredBy, MergeRows, type MergeRow } from './merge-rows.js';

export type ConversionAction = 'convert' | 'merge';

/** `keep`: in a merge, the customer the records have already, or none. */
export type CustomerAction = CustomerChoice['action'] | 'keep';

/** What is wrong with the form; an empty one can be sent. */
export interface FormProblems {
  /** Linking without a choice (C4). */
  customer?: true;
  /** Paths of required fields that are empty (C7). */
  fields?: string[];
  /** Fewer than two records are ticked (M1). */
  records?: true;
}

/**
 * What the user has chosen in the dialog, laid over what is proposed. What was not touched follows the proposal when
 * that is read anew; what was touched stays.
 */
export class ConvertForm {
  /** Paths of fields that the result of a merge lacks and the host requires; known once it is worked out. */
  missingInMerge: readonly string[] = [];
  /** Values of required fields, by path, as typed. */
  readonly fields = new Map<string, unknown>();
  /** Field of the result to the record whose value the user has chosen (M5). */
  readonly choices = new Map<string, string>();

  #data: ConvertData;
  readonly #actor: Actor | undefined;
  readonly #rows = new MergeRows();
  readonly #ticks = new Map<string, boolean>();
  readonly #pages: CandidatePage[] = [];
  readonly #added: Lead[] = [];
  readonly #ruledBy = new Map<string, string>();
  readonly #known = new Map<string, Customer>();
  #next: string | undefined;
  #action: ConversionAction | undefined;
  #assigned: { salespersonId?: string | undefined; teamId?: string | undefined } | undefined;
  #customerAction: CustomerAction | undefined;
  #linked: { customer: Customer | undefined } | undefined;
  #newCompany: string | undefined;
  #survivorId: string | undefined;

  constructor(data: ConvertData, actor: Actor | undefined) {
    this.#data = data;
    this.#actor = actor;
    this.#next = data.next;
    this.#update();
  }

  get data(): ConvertData {
    return this.#data;
  }

  /** The lead that is converted; undefined where a selection is merged. */
  get lead(): Lead | undefined {
    return this.#data.leadId === undefined ? undefined : this.#data.conversion.lead;
  }

  /** Takes over what has been read anew. */
  adopt(data: ConvertData): void {
    if (this.#pages.length === 0) this.#next = data.next;
    this.#data = data;
    this.#update();
  }

  /** C2: as proposed until the user chooses. A selection can only be merged. */
  get action(): ConversionAction {
    return this.lead ? (this.#action ?? this.#data.conversion.action) : 'merge';
  }

  set action(action: ConversionAction) {
    this.#action = action;
  }

  get salespersonId(): string | undefined {
    return (this.#assigned ?? this.#proposedAssignment).salespersonId;
  }

  get teamId(): string | undefined {
    return (this.#assigned ?? this.#proposedAssignment).teamId;
  }

  /** Both together: a salesperson brings a team along (C3). */
  assign(salespersonId: string | undefined, teamId: string | undefined): void {
    this.#assigned = { salespersonId, teamId };
  }

  get customerAction(): CustomerAction {
    const chosen = this.#customerAction;
    if (chosen !== undefined && (chosen !== 'keep' || this.mayKeep) && (chosen !== 'none' || !this.mayKeep))
      return chosen;
    return this.mayKeep ? 'keep' : this.#data.conversion.customer.action;
  }

  set customerAction(action: CustomerAction) {
    this.#customerAction = action;
  }

  /** In a merge the records may bring a customer along; opportunities without one stay so. */
  get mayKeep(): boolean {
    if (this.action === 'convert') return false;
    const leads = this.ticked.map((row) => row.lead);
    return (
      leads.some((lead) => lead.customerId !== undefined) ||
      (!this.lead && leads.every((lead) => lead.type === 'opportunity'))
    );
  }

  /** The customer to link to, where one is chosen. */
  get customer(): Customer | undefined {
    if (this.#newCompany !== undefined) return undefined;
    if (this.#linked) return this.#linked.customer;
    const proposed = this.#data.conversion.customer;
    return proposed.action === 'link' ? this.#data.customers.get(proposed.customerId) : undefined;
  }

  /** Chooses the customer to link to, or none. */
  link(customer: Customer | undefined): void {
    if (customer) this.know(customer);
    this.#linked = { customer };
    this.#newCompany = undefined;
    this.#customerAction = 'link';
  }

  /** The name of a company to create in place of one to link to. */
  get newCompany(): string | undefined {
    return this.#newCompany;
  }

  linkToNew(companyName: string): void {
    this.#newCompany = companyName;
    this.#customerAction = 'link';
  }

  get rows(): readonly MergeRow[] {
    return this.#rows.rows;
  }

  row(leadId: string | undefined): MergeRow | undefined {
    return this.#rows.find(leadId);
  }

  get ticked(): MergeRow[] {
    return this.rows.filter((row) => this.isTicked(row));
  }

  isTicked(row: MergeRow): boolean {
    return row.locked || (!row.barred && (this.#ticks.get(row.lead.id) ?? row.proposed));
  }

  /** What was chosen of a record that is unticked is given up. */
  tick(leadId: string, on: boolean): void {
    this.#ticks.set(leadId, on);
    this.#ruledBy.clear();
    if (on) return;
    if (this.#survivorId === leadId) this.#survivorId = undefined;
    for (const [field, chosen] of this.choices) if (chosen === leadId) this.choices.delete(field);
  }

  /** Adds a record found by search; ticked, unless it cannot be merged. */
  add(lead: Lead): void {
    if (!this.row(lead.id)) this.#added.push(lead);
    if (!barredBy(lead, this.#actor)) this.#ticks.set(lead.id, true);
    this.#update();
  }

  /** Continues the list of similar records. */
  addPage(page: CandidatePage): void {
    this.#pages.push(page);
    for (const customer of page.customers.values()) this.know(customer);
    this.#next = page.next;
    this.#update();
  }

  /** Where the list of similar records goes on; undefined at its end. */
  get next(): string | undefined {
    return this.#next;
  }

  /** The record the user wants to stay; undefined leaves it to the rule (M2). */
  get survivorId(): string | undefined {
    return this.#survivorId;
  }

  set survivorId(leadId: string | undefined) {
    this.#survivorId = leadId;
    this.#ruledBy.clear();
  }

  /** Keeps the value of another record than `kept`, whose value is shown now (M5). */
  choose(field: string, leadId: string, kept: string | undefined): void {
    if (kept !== undefined && !this.choices.has(field)) this.#ruledBy.set(field, kept);
    if (this.#ruledBy.get(field) === leadId) this.choices.delete(field);
    else this.choices.set(field, leadId);
  }

  /** The record whose value the rule would keep, so far as is known. */
  ruledBy(field: string): MergeRow | undefined {
    return this.row(this.#ruledBy.get(field));
  }

  customerOf(customerId: string | undefined): Customer | undefined {
    if (customerId === undefined) return undefined;
    return this.#data.customers.get(customerId) ?? this.#known.get(customerId);
  }

  /** Remembers a customer that was not among those of the proposal. */
  know(customer: Customer): void {
    this.#known.set(customer.id, customer);
  }

  /** Required fields to ask for: those that have a field of their own elsewhere in the dialog are not among them (C7). */
  get askedFields(): string[] {
    return this.#missing.filter((path) => !['salespersonId', 'teamId', 'customerId'].includes(path));
  }

  get #missing(): readonly string[] {
    return this.action === 'merge' ? this.missingInMerge : this.#data.conversion.missingFields;
  }

  requires(path: string): boolean {
    return this.#missing.includes(path);
  }

  check(): FormProblems {
    const problems: FormProblems = {};
    const linkless = this.customerAction === 'link' && this.customer === undefined && this.newCompany === undefined;
    if (linkless) problems.customer = true;
    const asked = [
      ...this.askedFields,
      ...(['salespersonId', 'teamId'] as const).filter((path) => this.requires(path)),
    ];
    const missing = asked.filter(
      (path) => (path === 'salespersonId' || path === 'teamId' ? this[path] : this.fields.get(path)) === undefined,
    );
    if (missing.length > 0) problems.fields = missing;
    if (this.action === 'merge' && this.ticked.length < 2) problems.records = true;
    return problems;
  }

  convertCommand(): ConvertLead {
    const fields = Object.fromEntries(this.fields);
    for (const path of ['salespersonId', 'teamId'] as const)
      if (this.requires(path) && this[path]) fields[path] = this[path];
    return {
      kind: 'convert-lead',
      leadId: this.lead!.id,
      salespersonId: this.salespersonId ?? null,
      teamId: this.teamId ?? null,
      customer: this.#customerChoice() ?? { action: 'none' },
      ...(Object.keys(fields).length > 0 ? { fields } : {}),
    };
  }

  mergeCommand(): MergeLeads {
    const fields = Object.fromEntries(this.fields);
    return { ...this.mergeAsked(), ...(Object.keys(fields).length > 0 ? { fields } : {}) };
  }

  /** The merge without what is filled in for it: what it lacks does not depend on that. */
  mergeAsked(): MergeLeads {
    const { salespersonId, teamId, survivorId } = this;
    const customer = this.#customerChoice();
    return {
      kind: 'merge-leads',
      leadIds: this.ticked.map((row) => row.lead.id),
      ...(survivorId === undefined ? {} : { survivorId }),
      ...(this.choices.size > 0 ? { choices: Object.fromEntries(this.choices) } : {}),
      ...(salespersonId === undefined ? {} : { salespersonId }),
      ...(teamId === undefined ? {} : { teamId }),
      ...(customer ? { customer } : {}),
    };
  }

  #customerChoice(): CustomerChoice | undefined {
    const action = this.customerAction;
    if (action === 'link') {
      if (this.#newCompany !== undefined) return { action: 'create', companyName: this.#newCompany };
      return { action, customerId: this.customer?.id ?? '' };
    }
    return action === 'keep' ? undefined : { action };
  }

  get #proposedAssignment(): { salespersonId?: string | undefined; teamId?: string | undefined } {
    return this.lead ? this.#data.conversion : {};
  }

  #update(): void {
    this.#rows.update({
      lead: this.lead,
      candidates: [...this.#data.candidates, ...this.#pages.flatMap((page) => page.candidates)],
      added: this.#added,
      chosen: this.#data.leadId === undefined,
      actor: this.#actor,
    });
  }
}
