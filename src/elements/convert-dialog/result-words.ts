import type { MergeField, MergePreview } from '../../domain/merge/preview.js';
import { fieldLabel, formatNumber, msg, plural, str } from '../../i18n/index.js';
import { formatLocale } from '../../i18n/format-locale.js';
import type { IconName } from '../../internal/icons.js';
import type { Directory } from '../../internal/directory.js';

/** What a row of the result is called. */
export function resultLabel(field: string): string {
  if (field === 'progress') return msg('Stage');
  if (field === 'assignment') return msg('Salesperson');
  return fieldLabel(field);
}

/** Why this value is kept (M4); nothing where it is simply the first. */
export function ruleText({ field, rule, value, others }: MergeField, directory: Directory): string {
  switch (rule) {
    case 'chosen':
      return msg('chosen by you');
    case 'united':
      return msg('all of them');
    case 'all-kept':
      return msg('all are kept, each under its origin');
    case 'highest':
      return msg('the highest wins');
    case 'furthest-along':
      return msg('from the one furthest along');
    case 'fullest-address':
      return msg('the fullest address, as one block');
    case 'any':
      return msg('set on one record, so it holds for all');
    case 'assigned':
    case 'pair':
      return assignedText(rule, directory.team((value as { teamId?: string } | undefined)?.teamId)?.name);
    default:
      return field === 'expectedRevenue' && others.length > 0 ? msg('not added up') : '';
  }
}

function assignedText(rule: 'assigned' | 'pair', team: string | undefined): string {
  if (rule === 'assigned')
    return team ? msg(str`assigned in this dialog, with team ${team}`) : msg('assigned in this dialog');
  return team ? msg(str`from the records, with team ${team}`) : msg('from the records');
}

/** `3 records become 1 opportunity`. */
export function becomeText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} record becomes 1 opportunity`, { id: 'convert-dialog.become.one' }),
    few: msg(str`${n} records become 1 opportunity`, { id: 'convert-dialog.become.few' }),
    other: msg(str`${n} records become 1 opportunity`, { id: 'convert-dialog.become.other' }),
  });
}

/** `10 more fields, all equal or filled only once`. */
export function foldedText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} more field, equal or filled only once`, { id: 'convert-dialog.folded.one' }),
    few: msg(str`${n} more fields, all equal or filled only once`, { id: 'convert-dialog.folded.few' }),
    other: msg(str`${n} more fields, all equal or filled only once`, { id: 'convert-dialog.folded.other' }),
  });
}

type Moved = 'notes' | 'activities' | 'attachments' | 'followers';

/** What moves to the survivor (M6), with the noun that goes with its number. */
export function movedThings(
  moves: MergePreview['moves'],
): { what: Moved; count: number; noun: string; icon: IconName }[] {
  const things = [
    { what: 'notes', icon: 'note', noun: notes },
    { what: 'activities', icon: 'calendar', noun: activities },
    { what: 'attachments', icon: 'paperclip', noun: attachments },
    { what: 'followers', icon: 'people', noun: followers },
  ] as const;
  return things.map(({ what, icon, noun }) => ({ what, icon, count: moves[what] ?? 0, noun: noun(moves[what] ?? 0) }));
}

/** `9 notes, 2 activities and 3 attachments moved`; empty where nothing did. */
export function movedText(moves: MergePreview['moves']): string {
  const parts = movedThings(moves)
    .filter(({ count }) => count > 0)
    .map(({ count, noun }) => `${formatNumber(count)} ${noun}`);
  const list = new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(parts);
  return list && msg(str`${list} moved`);
}

function notes(count: number): string {
  return plural(count, {
    one: msg('note', { id: 'convert-dialog.notes.one' }),
    few: msg('notes', { id: 'convert-dialog.notes.few' }),
    other: msg('notes', { id: 'convert-dialog.notes.other' }),
  });
}

function activities(count: number): string {
  return plural(count, {
    one: msg('activity', { id: 'convert-dialog.activities.one' }),
    few: msg('activities', { id: 'convert-dialog.activities.few' }),
    other: msg('activities', { id: 'convert-dialog.activities.other' }),
  });
}

function attachments(count: number): string {
  return plural(count, {
    one: msg('attachment', { id: 'convert-dialog.attachments.one' }),
    few: msg('attachments', { id: 'convert-dialog.attachments.few' }),
    other: msg('attachments', { id: 'convert-dialog.attachments.other' }),
  });
}

function followers(count: number): string {
  return plural(count, {
    one: msg('follower', { id: 'convert-dialog.followers.one' }),
    few: msg('followers', { id: 'convert-dialog.followers.few' }),
    other: msg('followers', { id: 'convert-dialog.followers.other' }),
  });
}
