import type { ConvertMany } from '../../../domain/commands/command.js';

/** How many leads are converted at once (B1). */
export interface BulkOptions {
  /** Take turns in this order. */
  salespersonIds: readonly string[];
  teamId: string | undefined;
  customer: ConvertMany['customer'];
  deduplicate: boolean;
  overwriteSalesperson: boolean;
}

export const USUAL_OPTIONS: BulkOptions = {
  salespersonIds: [],
  teamId: undefined,
  customer: 'match-or-create',
  deduplicate: true,
  overwriteSalesperson: false,
};

export function bulkCommand(leadIds: readonly string[], options: BulkOptions): ConvertMany {
  const { salespersonIds, teamId, customer, deduplicate, overwriteSalesperson } = options;
  return {
    kind: 'convert-many',
    leadIds: [...leadIds],
    customer,
    deduplicate,
    ...(salespersonIds.length ? { salespersonIds: [...salespersonIds] } : {}),
    ...(teamId === undefined ? {} : { teamId }),
    ...(overwriteSalesperson ? { overwriteSalesperson } : {}),
  };
}
