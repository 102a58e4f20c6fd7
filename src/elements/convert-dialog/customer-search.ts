import { html, nothing, type TemplateResult } from 'lit';
import type { Customer } from '../../domain/records/customer.js';
import type { Reason } from '../../domain/similarity/index.js';
import { formatNumber, msg, str } from '../../i18n/index.js';
import { avatar } from '../../internal/avatar.js';
import { beginsWords } from '../../internal/begins-words.js';
import type { ComboboxGroup, ComboboxOption } from '../../internal/combobox/combobox-pick.js';
import type { ComboboxSource } from '../../internal/combobox/combobox-search.js';
import { reasonChips } from '../../internal/reason.js';
import type { Conversion, LeadStore } from '../../store/lead-store.js';

/** A customer in the list to link to. */
export interface CustomerHit {
  id: string;
  name: string;
  /** Absent for a company that is still to be created. */
  customer?: Customer;
  company?: Customer | undefined;
  reasons?: readonly Reason[];
}

/** Customers shown of all; more are found by typing. */
const SHOWN = 20;

/** Suggestions first, each with its reasons, then all customers that contain what was typed (C4). */
export function customerSource(
  store: LeadStore,
  suggestions: Conversion['suggestions'],
  inLocale: <T>(speak: () => T) => T,
): ComboboxSource<CustomerHit> {
  return async (typed, signal) => {
    const [found, all] = await Promise.all([
      store.list('customers', { limit: SHOWN, signal, ...(typed ? { search: typed } : { sort: { by: 'name' } }) }),
      typed ? store.list('customers', { limit: 0, signal }) : undefined,
    ]);
    const suggested = suggestions.filter(({ customer }) =>
      beginsWords(`${customer.name} ${customer.email ?? ''} ${customer.city ?? ''}`, typed),
    );
    const ids = new Set(suggested.map(({ customer }) => customer.id));
    const others = found.items.filter((customer) => !ids.has(customer.id));
    const companies = await companiesOf([...suggested.map(({ customer }) => customer), ...others], store, signal);
    const hit = (customer: Customer, reasons?: readonly Reason[]): CustomerHit => ({
      id: customer.id,
      name: customer.name,
      customer,
      company: companies.get(customer.companyId ?? ''),
      ...(reasons ? { reasons } : {}),
    });
    const groups: ComboboxGroup<CustomerHit>[] = inLocale(() => [
      { label: msg('Suggested'), items: suggested.map(({ customer, reasons }) => hit(customer, reasons)) },
      { label: heading(typed, found.total, all?.total ?? found.total), items: others.map((customer) => hit(customer)) },
    ]);
    return groups.filter((group) => group.items.length > 0);
  };
}

/** How a customer shows: who it is, where, and why it is suggested. */
export function customerOption(hit: CustomerHit): ComboboxOption {
  const { customer, company, reasons } = hit;
  if (!customer)
    return { id: hit.id, label: hit.name, detail: msg('New company'), start: avatar({ ...hit, kind: 'company' }) };
  const isCompany = customer.kind === 'company';
  const details = [
    isCompany ? msg('Company') : company?.name,
    isCompany ? customer.city : (customer.jobTitle ?? customer.email),
  ];
  return {
    id: hit.id,
    label: hit.name,
    start: avatar(customer),
    ...(details.some(Boolean) ? { detail: details.filter(Boolean).join(' · ') } : {}),
    ...(reasons?.length ? { end: shownReasons(reasons) } : {}),
  };
}

function shownReasons(reasons: readonly Reason[]): TemplateResult {
  return html`${
    reasonChips(
      reasons.filter((reason) => reason.for),
      2,
    ) ?? nothing
  }`;
}

function heading(typed: string, found: number, all: number): string {
  const total = formatNumber(all);
  if (!typed) return msg(str`All customers · ${total}`);
  const n = formatNumber(found);
  return msg(str`All customers · ${n} of ${total} contain “${typed}”`);
}

async function companiesOf(
  customers: readonly Customer[],
  store: LeadStore,
  signal: AbortSignal,
): Promise<Map<string, Customer>> {
  const ids = [...new Set(customers.map((customer) => customer.companyId))].filter((id) => id !== undefined);
  const found = ids.length > 0 ? await store.getMany('customers', ids, { signal }) : [];
  return new Map(found.flatMap((company) => (company ? [[company.id, company]] : [])));
}
