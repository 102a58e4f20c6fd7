import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, msg, str } from '../../i18n/index.js';
import type { ComboboxPickEvent } from '../../internal/combobox/combobox-pick.js';
import type { ComboboxSource } from '../../internal/combobox/combobox-search.js';
import type { Conversion } from '../../store/lead-store.js';
import type { ConvertForm, CustomerAction, FormProblems } from './convert-form.js';
import { customerOption, type CustomerHit } from './customer-search.js';
import { keptText, linkedBecause, proofOf, wouldCreateText } from './customer-words.js';

export interface CustomerView {
  form: ConvertForm;
  problems: FormProblems;
  /** *Do not link to a customer* is offered (C4). */
  allowNone: boolean;
  /** What would be created, where that is known better than from the proposal. */
  wouldCreate: Conversion['wouldCreate'] | undefined;
  source: ComboboxSource<CustomerHit> | undefined;
  choose: (action: CustomerAction) => void;
  link: (pick: ComboboxPickEvent<CustomerHit>) => void;
}

/** *Customer*: create, link, or none where the host allows it (C4). */
export function customerSection(view: CustomerView): TemplateResult {
  const { form } = view;
  const wouldCreate = view.wouldCreate ?? (form.lead ? form.data.conversion.wouldCreate : undefined);
  return html`<fieldset class="section customer">
    <legend class="h3">${msg('Customer')}</legend>
    ${form.mayKeep ? choice(view, 'keep', keptText(form)) : nothing}
    ${choice(view, 'create', msg('Create a new customer'), wouldCreate && wouldCreateText(wouldCreate))}
    ${choice(view, 'link', msg('Link to an existing customer'))}
    ${form.customerAction === 'link' ? linkField(view) : nothing}
    ${view.allowNone && !form.mayKeep ? choice(view, 'none', msg('Do not link to a customer')) : nothing}
  </fieldset>`;
}

function choice({ form, choose }: CustomerView, action: CustomerAction, label: string, hint?: string): TemplateResult {
  const shown = hint && form.customerAction === action;
  return html`<label class="choice"
    ><input
      type="radio"
      class="radio"
      name="customer"
      value=${action}
      aria-describedby=${shown ? `hint-${action}` : nothing}
      .checked=${form.customerAction === action}
      @change=${() => choose(action)}
    /><span>${label}${shown ? html`<span class="hint" id="hint-${action}">${hint}</span>` : nothing}</span></label
  >`;
}

function linkField({ form, problems, source, link }: CustomerView): TemplateResult {
  const count = formatNumber(form.data.customerCount);
  return html`<div class="linkfield">
    <piste-combobox
      id="customer"
      hide-label
      label=${msg('Customer to link to')}
      placeholder=${msg(str`Search ${count} customers`)}
      message=${problems.customer ? msg('No customer chosen') : form.newCompany === undefined ? nothing : msg('Will be created with the opportunity')}
      required
      ?invalid=${problems.customer ?? false}
      .value=${chosen(form)}
      .source=${source}
      .option=${customerOption}
      .create=${(typed: string) => msg(str`Create the company “${typed}”`)}
      @piste-pick=${link}
    ></piste-combobox>
    ${proposedBecause(form)}
  </div>`;
}

/** Why this customer is proposed, so long as it is the one. */
function proposedBecause(form: ConvertForm): TemplateResult | typeof nothing {
  const id = form.customer?.id;
  const suggestion = form.data.conversion.suggestions.find(({ customer }) => customer.id === id);
  const reason = proofOf(suggestion?.reasons);
  return reason ? html`<span class="hint">${linkedBecause(reason)}</span>` : nothing;
}

function chosen(form: ConvertForm): CustomerHit | undefined {
  if (form.newCompany !== undefined) return { id: 'new', name: form.newCompany };
  const customer = form.customer;
  return customer && { id: customer.id, name: customer.name, customer, company: form.customerOf(customer.companyId) };
}
