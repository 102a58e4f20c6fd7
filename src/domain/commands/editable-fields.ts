import { PisteError } from '../errors.js';
import { getField, sameValue } from '../fields.js';

/** What only a command of its own may change, with its name. */
const BY_COMMAND: Readonly<Record<string, string>> = {
  type: 'convert-lead',
  status: 'mark-won, mark-lost or restore-lead',
  mergedInto: 'merge-leads',
  convertedAt: 'convert-lead',
  closedAt: 'mark-won or mark-lost',
  aliases: 'merge-leads',
};

/**
 * Fields that a command writes as they are given to it. A value that the record has anyway changes nothing.
 * @throws PisteError `invalid` where they would make another record of it, or do what a command of its own does.
 */
export function requireEditable(fields: Readonly<Record<string, unknown>>, record: { id: string }): void {
  for (const field of ['id', 'revision', ...Object.keys(BY_COMMAND)]) {
    const asked = fields[field];
    if (asked === undefined || sameValue(asked ?? undefined, getField(record, field))) continue;
    const by = BY_COMMAND[field];
    const message = by === undefined ? 'is not to be changed' : `use ${by}`;
    throw new PisteError(
      'invalid',
      by === undefined
        ? `"${field}" cannot be edited; leave it out. Nothing has been written.`
        : `"${field}" cannot be edited; use ${by}. Nothing has been written.`,
      { details: { issues: [{ field, message }] } },
    );
  }
}
