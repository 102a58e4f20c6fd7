import type { LeadStatus, Priority } from '../../domain/records/lead.js';
import { fieldLabel, msg, str } from '../../i18n/index.js';
import { countryName } from '../../internal/country-name.js';
import type { Directory } from '../../internal/directory.js';
import { priorityText } from '../../internal/priority-bars.js';
import { statusText } from './filters/filter-texts.js';
import type { GroupField, GroupRow } from './rows/list-row.js';

/** What the records of a group have in common, in words. */
export function groupName({ by, value }: Pick<GroupRow['group'], 'by' | 'value'>, names: Directory): string {
  switch (by) {
    case 'salespersonId':
      return value === '' ? msg('Unassigned') : (names.salesperson(value)?.name ?? value);
    case 'teamId':
      return value === '' ? msg('No team') : (names.team(value)?.name ?? value);
    case 'stageId':
      return value === '' ? msg('No stage') : (names.stage(value)?.name ?? value);
    case 'priority':
      return priorityText(Number(value) as Priority);
    case 'status':
      return statusText(value as LeadStatus);
    case 'source':
      return value === '' ? msg('No source') : value;
    case 'country':
      return value === '' ? msg('No country') : countryName(value);
  }
}

/** `Grouped by Salesperson`. */
export function groupedText(by: GroupField): string {
  return msg(str`Grouped by ${fieldLabel(by)}`);
}
