import { html, type TemplateResult } from 'lit';
import { getField } from '../../domain/fields.js';
import type { Lead } from '../../domain/records/lead.js';
import { formatMoney, formatNumber, msg } from '../../i18n/index.js';
import { person } from '../../internal/avatar.js';
import type { Directory } from '../../internal/directory.js';
import type { FieldSpec } from '../../internal/field-edit/field-spec.js';
import { priorityBars, priorityText } from '../../internal/priority-bars.js';
import { addressText, safeUrl } from './record-fields.js';

/** A value as one reads it: links for what can be reached, names for ids. */
export function fieldValue(
  { field, kind }: FieldSpec,
  lead: Lead,
  names: Directory,
  customerName: string | undefined,
): TemplateResult {
  const value = getField(lead, field);
  if (kind === 'address') return text(addressText(lead));
  if (kind === 'priority')
    return html`<span class="rowline"
      >${priorityBars(lead.priority ?? 0)}<span>${priorityText(lead.priority ?? 0)}</span></span
    >`;
  if (kind === 'salesperson') return person(names.salesperson(lead.salespersonId) ?? unknown(lead.salespersonId));
  if (kind === 'customer')
    return lead.customerId
      ? html`<span>${customerName ?? '…'}</span>`
      : html`<span class="faint">${lead.type === 'lead' ? msg('Chosen on conversion') : msg('Not set')}</span>`;
  if (kind === 'team') return text(names.team(lead.teamId)?.name ?? lead.teamId);
  if (kind === 'yes-no') return text(value ? msg('Yes') : msg('No'));
  if (value === undefined) return html`<span class="faint">${msg('Not set')}</span>`;
  if (kind === 'money')
    return text(lead.currency ? formatMoney(value as number, lead.currency) : formatNumber(value as number));
  if (kind === 'tags')
    return html`<span class="tags"
      >${(value as string[]).map((tag, i) => html`<span class="tag t${(i % 4) + 1}">${tag}</span>`)}</span
    >`;
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  if (kind === 'email') return html`<a href=${mailTo(shown)}>${shown}</a>`;
  if (kind === 'phone') return html`<a href="tel:${shown.replace(/[^\d+]/g, '')}">${shown}</a>`;
  if (kind === 'url') {
    const href = safeUrl(shown);
    return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${shown}</a>` : text(shown);
  }
  return html`<span class=${kind === 'long' ? 'long' : ''}>${shown}</span>`;
}

function text(value: string | undefined): TemplateResult {
  return value ? html`<span>${value}</span>` : html`<span class="faint">${msg('Not set')}</span>`;
}

/** Mail to all the addresses in a field, without the names around them. */
function mailTo(field: string): string {
  const addresses = field.split(/[;,]/).map((part) => (/<([^<>]+)>\s*$/.exec(part)?.[1] ?? part).trim());
  return `mailto:${addresses.map((address) => encodeURIComponent(address).replaceAll('%40', '@')).join(',')}`;
}

function unknown(id: string | undefined): { id: string; name: string } | undefined {
  return id === undefined ? undefined : { id, name: id };
}
