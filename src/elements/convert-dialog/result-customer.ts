import { html, nothing, type TemplateResult } from 'lit';
import type { MergeField, MergePreview } from '../../domain/merge/preview.js';
import { msg, str } from '../../i18n/index.js';
import { person } from '../../internal/avatar.js';
import { reasonText } from '../../internal/reason-text.js';
import { proofOf, wouldCreateText } from './customer-words.js';
import type { ResultView } from './merge-result.js';
import { letter, otherValues, wayBack } from './result-row.js';
import { valueView } from './result-value.js';
import { resultLabel, ruleText } from './result-words.js';

/** The customer of the result, with the way to choose another (C4). */
export function customerRow(field: MergeField, preview: MergePreview, view: ResultView): TemplateResult {
  const { form, names } = view;
  const keeps = form.customerAction === 'keep';
  const { value, why } = keeps ? keptCustomer(field, view) : chosenCustomer(view);
  return html`<div class="r">
    <dt>${resultLabel('customerId')}</dt>
    <dd>
      <div class="line">
        ${keeps && field.fromId !== undefined && field.value !== undefined ? letter(field.fromId, preview, view) : nothing}
        <span><span class="kept">${value}</span>${why ? html`<span class="why">${why}</span>` : nothing}</span>
      </div>
      ${keeps ? otherValues(field, preview, { ...view, names }) : nothing}
    </dd>
    ${keeps && field.rule === 'chosen' ? wayBack(field, view) : html`<dd class="from"><button class="link" type="button" @click=${view.changeCustomer}>${msg('Change')}</button></dd>`}
  </div>`;
}

interface Shown {
  value: TemplateResult | string;
  why: string;
}

function keptCustomer(field: MergeField, { names }: ResultView): Shown {
  if (field.value === undefined) return { value: html`<span class="faint">${msg('None')}</span>`, why: '' };
  return { value: valueView('customerId', field.value, names), why: ruleText(field, names.directory) };
}

function chosenCustomer({ form, wouldCreate }: ResultView): Shown {
  const customer = form.customer;
  switch (form.customerAction) {
    case 'none':
      return { value: html`<span class="faint">${msg('None')}</span>`, why: '' };
    case 'link': {
      if (!customer && form.newCompany === undefined)
        return { value: html`<span class="faint">${msg('No customer chosen')}</span>`, why: '' };
      if (!customer)
        return { value: person({ id: 'new', name: form.newCompany!, kind: 'company' }), why: msg('will be created') };
      const suggestion = form.data.conversion.suggestions.find((each) => each.customer.id === customer.id);
      const reason = proofOf(suggestion?.reasons);
      const because = reason && reasonText(reason);
      return { value: person(customer), why: because ? msg(str`linked: ${because}`) : msg('linked') };
    }
    default: {
      const made = wouldCreate ? wouldCreateText(wouldCreate) : '';
      return { value: made || msg('A new customer'), why: msg('will be created') };
    }
  }
}
