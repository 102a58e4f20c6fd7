/** Where a record stands in the list that it was opened from. */
export interface RecordTrail {
  /** From 1. */
  position: number;
  total: number;
  previousId?: string | undefined;
  nextId?: string | undefined;
}
