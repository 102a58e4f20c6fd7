import type { Actor } from '../../domain/context.js';
import { isWon } from '../../domain/lead-access.js';
import { byCreation } from '../../domain/merge/survivor.js';
import type { Lead } from '../../domain/records/lead.js';
import { maySee } from '../../domain/rights.js';
import type { Match } from '../../domain/similarity/index.js';
import { keyLetter } from '../../internal/badge.js';
import type { Candidate } from './convert-data.js';

/** One record in the list to merge. */
export interface MergeRow {
  lead: Lead;
  match?: Match | undefined;
  /** The letter that names it here and in the result. */
  key: string;
  /** The lead that is converted: always one of the merged (M1). */
  locked: boolean;
  /** Why it cannot be ticked: won (M1), or not the user's to write (M9). */
  barred?: 'won' | 'forbidden' | undefined;
  /** Ticked unless the user unticks it: an open one in band *same* (M1), or one that was chosen by hand. */
  proposed: boolean;
}

export interface RowSources {
  /** The lead that is converted. */
  lead?: Lead | undefined;
  candidates: readonly Candidate[];
  /** Records the user has found by search. */
  added: readonly Lead[];
  /** Whether the candidates were chosen before the dialog opened: then all are ticked. */
  chosen: boolean;
  actor: Actor | undefined;
}

/**
 * The records to merge. Letters are given once and stay: A is the first created of those proposed, then come the
 * lead itself, the others that are proposed, the rest, best first, and what cannot be merged; what is found later comes after.
 */
export class MergeRows {
  readonly #letters = new Map<string, string>();
  rows: readonly MergeRow[] = [];

  update(sources: RowSources): void {
    const { lead, candidates, added, chosen, actor } = sources;
    const seen = new Set<string>();
    const rows: Omit<MergeRow, 'key'>[] = [];
    const add = (of: Lead, by: { match?: Match | undefined; byHand?: boolean; locked?: boolean }) => {
      if (seen.has(of.id)) return;
      seen.add(of.id);
      const barred = by.locked ? undefined : barredBy(of, actor);
      const same = by.match?.band === 'same' && of.status === 'open';
      rows.push({
        lead: of,
        match: by.match,
        locked: by.locked ?? false,
        barred,
        proposed: !barred && (same || Boolean(by.byHand ?? by.locked)),
      });
    };
    if (lead) add(lead, { locked: true });
    for (const candidate of candidates) add(candidate.lead, { match: candidate.match, byHand: chosen });
    for (const record of added) add(record, { byHand: true });
    for (const row of this.#letters.size === 0 ? inOrder(rows) : rows) this.#name(row.lead.id);
    this.rows = rows
      .map((row) => ({ ...row, key: this.#name(row.lead.id) }))
      .sort((a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
  }

  find(leadId: string | undefined): MergeRow | undefined {
    return this.rows.find((row) => row.lead.id === leadId);
  }

  #name(leadId: string): string {
    let letter = this.#letters.get(leadId);
    if (!letter) this.#letters.set(leadId, (letter = keyLetter(this.#letters.size)));
    return letter;
  }
}

/** Why a record cannot be merged; undefined where it can. */
export function barredBy(lead: Lead, actor: Actor | undefined): MergeRow['barred'] {
  if (isWon(lead)) return 'won';
  return maySee(actor, lead) ? undefined : 'forbidden';
}

function inOrder(rows: readonly Omit<MergeRow, 'key'>[]): Omit<MergeRow, 'key'>[] {
  const [first, ...others] = rows.filter((row) => row.proposed).sort((a, b) => byCreation(a.lead, b.lead));
  const proposed = first ? [first, ...others.filter((row) => row.locked), ...others.filter((row) => !row.locked)] : [];
  return [...proposed, ...rows.filter((row) => !row.proposed && !row.barred), ...rows.filter((row) => row.barred)];
}
