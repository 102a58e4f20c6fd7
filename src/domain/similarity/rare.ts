/** Records that a fuzzy key brings together at most; one that more carry only tells how common a value is. */
export const RARE = 50;
