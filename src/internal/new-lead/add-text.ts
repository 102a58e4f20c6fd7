import type { LeadType } from '../../domain/records/lead.js';
import { msg } from '../../i18n/index.js';

/** What the button says that makes a record, and the head of its form. */
export function addText(type: LeadType): string {
  return type === 'lead' ? msg('New lead') : msg('New opportunity');
}
