/** Date and time as ISO 8601 in UTC, e.g. `2026-03-01T08:00:00.000Z`. */
export type Instant = string;

/**
 * What every stored record has. Ids are opaque strings. `revision` counts the commits that wrote the record, from 1;
 * a commit that relied on another revision fails whole. An empty field is absent, never null or an empty string.
 */
export interface StoredRecord {
  id: string;
  revision: number;
}
