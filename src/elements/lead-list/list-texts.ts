import type { LeadType } from '../../domain/records/lead.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';

/** `37 leads`. */
export function countText(count: number, type: LeadType): string {
  const n = formatNumber(count);
  return type === 'lead'
    ? plural(count, {
        one: msg(str`${n} lead`, { id: 'list.leads.one' }),
        few: msg(str`${n} leads`, { id: 'list.leads.few' }),
        other: msg(str`${n} leads`, { id: 'list.leads.other' }),
      })
    : plural(count, {
        one: msg(str`${n} opportunity`, { id: 'list.opportunities.one' }),
        few: msg(str`${n} opportunities`, { id: 'list.opportunities.few' }),
        other: msg(str`${n} opportunities`, { id: 'list.opportunities.other' }),
      });
}

/** `37 of 1,248 leads`, or the total alone where nothing is left out. */
export function foundText(found: number, total: number, type: LeadType): string {
  if (found >= total) return countText(total, type);
  const n = formatNumber(found);
  const of = formatNumber(total);
  return type === 'lead'
    ? plural(total, {
        one: msg(str`${n} of ${of} lead`, { id: 'list.found.one' }),
        few: msg(str`${n} of ${of} leads`, { id: 'list.found.few' }),
        other: msg(str`${n} of ${of} leads`, { id: 'list.found.other' }),
      })
    : plural(total, {
        one: msg(str`${n} of ${of} opportunity`, { id: 'list.found-opportunities.one' }),
        few: msg(str`${n} of ${of} opportunities`, { id: 'list.found-opportunities.few' }),
        other: msg(str`${n} of ${of} opportunities`, { id: 'list.found-opportunities.other' }),
      });
}

/** `3 leads so far; 400 looked at`: similar ones are looked for record by record. */
export function lookedAtText(found: number, lookedAt: number, type: LeadType): string {
  const leads = countText(found, type);
  return msg(str`${leads} so far; ${formatNumber(lookedAt)} looked at`);
}

/** `3 leads selected`. */
export function selectedText(count: number, type: LeadType): string {
  const n = formatNumber(count);
  return type === 'lead'
    ? plural(count, {
        one: msg(str`${n} lead selected`, { id: 'list.selected.one' }),
        few: msg(str`${n} leads selected`, { id: 'list.selected.few' }),
        other: msg(str`${n} leads selected`, { id: 'list.selected.other' }),
      })
    : plural(count, {
        one: msg(str`${n} opportunity selected`, { id: 'list.selected-opportunities.one' }),
        few: msg(str`${n} opportunities selected`, { id: 'list.selected-opportunities.few' }),
        other: msg(str`${n} opportunities selected`, { id: 'list.selected-opportunities.other' }),
      });
}

/** `3 selected`, where there is little room. */
export function selectedShortText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} selected`, { id: 'list.selected-short.one' }),
    few: msg(str`${n} selected`, { id: 'list.selected-short.few' }),
    other: msg(str`${n} selected`, { id: 'list.selected-short.other' }),
  });
}

/** `Select all 37`. */
export function selectAllText(total: number): string {
  const n = formatNumber(total);
  return plural(total, {
    one: msg(str`Select all ${n}`, { id: 'list.select-all.one' }),
    few: msg(str`Select all ${n}`, { id: 'list.select-all.few' }),
    other: msg(str`Select all ${n}`, { id: 'list.select-all.other' }),
  });
}

/** `2 new`: records that have come since the list was read. */
export function newsText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} new`, { id: 'list.news.one' }),
    few: msg(str`${n} new`, { id: 'list.news.few' }),
    other: msg(str`${n} new`, { id: 'list.news.other' }),
  });
}

/** What became of the leads that were there when leads were switched off (S6). */
export function keptText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} open lead is kept until leads are switched on again.`, { id: 'list.kept.one' }),
    few: msg(str`${n} open leads are kept until leads are switched on again.`, { id: 'list.kept.few' }),
    other: msg(str`${n} open leads are kept until leads are switched on again.`, { id: 'list.kept.other' }),
  });
}
