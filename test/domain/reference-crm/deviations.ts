import { readFileSync } from 'node:fs';

/** Where Piste differs from the recording on purpose: by which rules, and in what, statement by statement. */
export interface Deviation {
  rules: string[];
  /** `what: recorded → Piste`, sorted. */
  differs: string[];
}

interface Deviations {
  /** What Piste does instead, by the number of the rule. */
  rules: Record<string, string>;
  /** Cases about something that Piste has no counterpart of, with the reason. */
  notApplicable: Record<string, string>;
  cases: Record<string, Deviation>;
}

export const DEVIATIONS = JSON.parse(readFileSync(new URL('deviations.json', import.meta.url), 'utf8')) as Deviations;
