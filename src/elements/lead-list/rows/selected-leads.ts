import type { Lead } from '../../../domain/records/lead.js';
import type { LeadStore } from '../../../store/lead-store.js';
import type { LeadPages } from './lead-pages.js';
import { isLead } from './list-row.js';
import { isSelected, type Selection } from '../selection.js';

/** Records asked for at once. */
const TOGETHER = 500;

/** The selected records in the order of the list, those that are in no row at the end. What is gone is left out. */
export async function selectedLeads(
  selection: Selection,
  pages: LeadPages,
  store: LeadStore,
  signal: AbortSignal,
): Promise<Lead[]> {
  if (selection.kind === 'all-but') return found(selection, pages, signal);
  const shown = pages.rows.filter(isLead).filter(({ id }) => selection.ids.has(id));
  const known = new Set(shown.map(({ id }) => id));
  const others = [...selection.ids].filter((id) => !known.has(id));
  const read: Lead[] = [];
  for (let at = 0; at < others.length; at += TOGETHER) {
    const records = await store.getMany('leads', others.slice(at, at + TOGETHER), { signal });
    read.push(...records.filter((record) => record !== undefined));
  }
  return [...shown, ...read];
}

async function found(selection: Selection, pages: LeadPages, signal: AbortSignal): Promise<Lead[]> {
  const leads: Lead[] = [];
  for await (const page of pages.everyPage(signal))
    leads.push(...page.items.filter(({ id }) => isSelected(selection, id)));
  return leads;
}
