import { html, nothing, type TemplateResult } from 'lit';
import type { Priority } from '../../domain/records/lead.js';
import { formatMoney, formatNumber, formatPercent, msg } from '../../i18n/index.js';
import { person } from '../../internal/avatar.js';
import type { Directory } from '../../internal/directory.js';
import { priorityBars, priorityText } from '../../internal/priority-bars.js';

/** Turns ids into names. */
export interface Names {
  directory: Directory;
  customer: (id: string) => { id: string; name: string; kind: 'company' | 'person' } | undefined;
}

interface Block {
  street?: string;
  street2?: string;
  zip?: string;
  city?: string;
  state?: string;
  country?: string;
  expectedRevenue?: number;
  currency?: string;
  stageId?: string;
  probability?: number;
  salespersonId?: string;
  teamId?: string;
}

/** A value of the result in words; blocks (`address`, `progress`, `expectedRevenue`, `assignment`) in one line. */
export function valueText(field: string, value: unknown, names: Names): string {
  const block = (typeof value === 'object' && value !== null ? value : {}) as Block;
  switch (field) {
    case 'address':
      return addressText(block);
    case 'expectedRevenue':
      return formatMoney(block.expectedRevenue ?? 0, block.currency);
    case 'progress':
      return progressText(block, names);
    case 'assignment':
      return names.directory.salesperson(block.salespersonId)?.name ?? names.directory.team(block.teamId)?.name ?? '';
    case 'customerId':
      return typeof value === 'string' ? (names.customer(value)?.name ?? value) : '';
    case 'priority':
      return priorityText(value as Priority);
    default:
      return plainText(value);
  }
}

/** The same with avatars, bars and tags where they help the eye. */
export function valueView(field: string, value: unknown, names: Names): TemplateResult | string {
  const block = (typeof value === 'object' && value !== null ? value : {}) as Block;
  if (field === 'assignment' && block.salespersonId !== undefined) {
    return person(
      names.directory.salesperson(block.salespersonId) ?? { id: block.salespersonId, name: block.salespersonId },
    );
  }
  if (field === 'customerId' && typeof value === 'string')
    return person(names.customer(value) ?? { id: value, name: value });
  if (field === 'tags' && Array.isArray(value)) {
    return html`<span class="tags"
      >${value.map((tag: string) => html`<span class="tag t${hue(tag)}">${tag}</span>`)}</span
    >`;
  }
  if (field === 'priority')
    return html`<span class="rowline">${priorityBars(value as Priority)}${priorityText(value as Priority)}</span>`;
  const text = valueText(field, value, names);
  return field === 'description' ? shortened(text) : text;
}

/** The colour of a tag's dot; the same for a tag everywhere. */
function hue(tag: string): number {
  let sum = 0;
  for (const character of tag) sum = (sum * 31 + character.codePointAt(0)!) >>> 0;
  return (sum % 4) + 1;
}

function addressText({ street, street2, zip, city, state, country }: Block): string {
  const town = [zip, city].filter(Boolean).join(' ');
  return [street, street2, town, state, country].filter(Boolean).join(', ');
}

function progressText({ stageId, probability }: Block, { directory }: Names): string {
  const stage = directory.stage(stageId)?.name;
  return [stage, probability === undefined ? undefined : formatPercent(probability)].filter(Boolean).join(', ');
}

function plainText(value: unknown): string {
  if (typeof value === 'boolean') return value ? msg('Yes') : msg('No');
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value);
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** The beginning of a long text, in full in its title. */
export function shortened(text: string): TemplateResult {
  return html`<span class="short" title=${text.length > 60 ? text : nothing}>${text}</span>`;
}
