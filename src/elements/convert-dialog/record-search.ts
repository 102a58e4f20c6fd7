import { html } from 'lit';
import type { Actor } from '../../domain/context.js';
import type { Lead } from '../../domain/records/lead.js';
import { statusBadge, typeBadge } from '../../internal/badge.js';
import type { ComboboxOption } from '../../internal/combobox/combobox-pick.js';
import type { ComboboxSource } from '../../internal/combobox/combobox-search.js';
import type { LeadStore } from '../../store/lead-store.js';
import { barredText, whoText } from './merge-record.js';
import { barredBy, type MergeRow } from './merge-rows.js';

/** Records shown; more are found by typing. */
const SHOWN = 20;

/** Finds records to add to a merge: the latest at first, then what is typed; those already listed are left out. */
export function recordSource(store: LeadStore, listed: () => readonly MergeRow[]): ComboboxSource<Lead> {
  return async (typed, signal) => {
    const ids = new Set(listed().map((row) => row.lead.id));
    const page = await store.list('leads', {
      limit: SHOWN + Math.min(ids.size, 100),
      signal,
      ...(typed ? { search: typed } : { sort: { by: 'updatedAt', descending: true } }),
    });
    return [{ items: page.items.filter((lead) => !ids.has(lead.id)).slice(0, SHOWN) }];
  };
}

/** How a record shows; one that cannot be merged says why (M1, M9). */
export function recordOption(actor: Actor | undefined): (lead: Lead) => ComboboxOption {
  return (lead) => {
    const barred = barredBy(lead, actor);
    const detail = barred ? barredText(barred) : whoText(lead);
    return {
      id: lead.id,
      label: lead.title,
      end: lead.status === 'open' ? typeBadge(lead) : html`${statusBadge(lead)}`,
      disabled: barred !== undefined,
      ...(detail ? { detail } : {}),
    };
  };
}
