import type { SaveSettings } from '../../domain/commands/command.js';
import type { Team } from '../../domain/records/team.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import type { Outcome } from '../../store/lead-store.js';

/** What the setting means for teams and kept leads, as stored or as ticked. */
export function leadsHint(is: {
  draft: boolean | undefined;
  on: boolean;
  teams: readonly Team[];
  kept: number;
}): string {
  if (is.draft === true) return is.teams.length ? willUseText(is.teams.length) : msg('New records become leads.');
  if (!is.on) return is.kept ? keptText(is.kept) : msg('New records become opportunities at once.');
  const using = is.teams.filter((team) => team.usesLeads).length;
  if (using === 0) return is.teams.length ? msg('No sales team uses leads.') : msg('New records become leads.');
  return using === is.teams.length
    ? allUseText(using)
    : msg(str`${formatNumber(using)} of ${formatNumber(is.teams.length)} sales teams use leads.`);
}

/** What a toast says after saving (S2, S6). */
export function lastSaveText(command: SaveSettings, outcome: Outcome): { text: string; detail?: string } {
  const changed = (collection: string) => outcome.changes.filter((change) => change.collection === collection).length;
  if (command.leadsEnabled === undefined) return { text: msg('How records are compared is saved') };
  if (command.leadsEnabled) {
    const teams = changed('teams');
    return teams ? { text: nowUseText(teams) } : { text: msg('Leads are switched on') };
  }
  const converted = changed('leads');
  return { text: msg('Leads are switched off'), ...(converted ? { detail: convertedText(converted) } : {}) };
}

function willUseText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`Saving switches them on for ${f} sales team.`, { id: 'settings.will-use.one' }),
    few: msg(str`Saving switches them on for all ${f} sales teams.`, { id: 'settings.will-use.few' }),
    other: msg(str`Saving switches them on for all ${f} sales teams.`, { id: 'settings.will-use.other' }),
  });
}

function allUseText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`Switched on for ${f} sales team, which can switch them off.`, { id: 'settings.all-use.one' }),
    few: msg(str`Switched on for all ${f} sales teams. Each team can switch them off.`, { id: 'settings.all-use.few' }),
    other: msg(str`Switched on for all ${f} sales teams. Each team can switch them off.`, {
      id: 'settings.all-use.other',
    }),
  });
}

function nowUseText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} sales team now uses leads`, { id: 'settings.now-use.one' }),
    few: msg(str`${f} sales teams now use leads`, { id: 'settings.now-use.few' }),
    other: msg(str`${f} sales teams now use leads`, { id: 'settings.now-use.other' }),
  });
}

function keptText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} open lead is kept until leads are switched on again.`, { id: 'settings.kept.one' }),
    few: msg(str`${f} open leads are kept until leads are switched on again.`, { id: 'settings.kept.few' }),
    other: msg(str`${f} open leads are kept until leads are switched on again.`, { id: 'settings.kept.other' }),
  });
}

/** Also said after a team has switched leads off. */
export function convertedText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} lead became an opportunity`, { id: 'settings.converted.one' }),
    few: msg(str`${f} leads became opportunities`, { id: 'settings.converted.few' }),
    other: msg(str`${f} leads became opportunities`, { id: 'settings.converted.other' }),
  });
}
