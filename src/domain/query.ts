import type { Instant } from './records/record.js';

/** Bounds of a number, a text or a time; both inclusive. */
export interface Range {
  from?: string | number;
  to?: string | number;
}

/** A value, any of several, or a range. Null stands for an empty field. */
export type Condition = string | number | boolean | null | readonly (string | number | boolean | null)[] | Range;

/**
 * Conditions by field, all of which must hold. Leads take `type`, `status`, `salespersonId`, `teamId`, `stageId`,
 * `customerId`, `priority`, `source`, `tags`, `country`, `city`, `currency`, and ranges of what they can be sorted by
 * (`createdAt: { from }`). `mergedInto` is null unless asked for. Another field is refused with `invalid`.
 */
export type Where = Readonly<Record<string, Condition>>;

export interface Sort {
  by: string;
  descending?: boolean;
}

export interface Query {
  where?: Where;
  /** What the user typed; each word must begin a word of the record. */
  search?: string;
  sort?: Sort | readonly Sort[];
  /** Records a page, 0 to 1000, default 80; 0 asks for the total alone. */
  limit?: number;
  cursor?: string;
  signal?: AbortSignal;
}

export type { Instant };
