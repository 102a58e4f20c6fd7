import type { LeadDraft } from '../../../domain/records/lead.js';

/** Lead fields that a column can become. */
export const FIELDS = [
  'title',
  'contactName',
  'companyName',
  'jobTitle',
  'email',
  'phone',
  'mobile',
  'website',
  'street',
  'street2',
  'city',
  'state',
  'zip',
  'country',
  'language',
  'salespersonId',
  'teamId',
  'stageId',
  'priority',
  'tags',
  'probability',
  'expectedRevenue',
  'currency',
  'description',
  'source',
  'medium',
  'campaign',
  'referredBy',
  'doNotContact',
  'createdAt',
] as const satisfies readonly (keyof LeadDraft)[];

export type Field = (typeof FIELDS)[number];

/**
 * What becomes of a column: a lead field, one half of the contact's name, `own`: kept under the column's name among the
 * host's fields, `out`: left out.
 */
export type Target = Field | 'firstName' | 'lastName' | 'own' | 'out';

/** What becomes of each column, in their order. */
export type Mapping = readonly Target[];

/** Only `own` and `out` can be chosen for more than one column. */
export function withTarget(mapping: Mapping, column: number, target: Target): Mapping {
  const single = target !== 'own' && target !== 'out';
  return mapping.map((each, i) => (i === column ? target : single && each === target ? 'own' : each));
}
