import type { Reason } from './compare.js';
import type { Findings, ReasonKind } from './findings.js';
import type { Profile } from './profile.js';

/** Weights below this are no reasons, in bits. */
const LEAST = 0.05;

/** What was found about two records, strongest first; a person's words together, fields of the host one by one. */
export function reasonsOf(findings: Findings, a: Profile, b: Profile): Reason[] {
  const reasons: Reason[] = [];
  let person: Reason | undefined;
  for (let i = 0; i < findings.count; i += 1) {
    const kind = findings.kinds[i]!;
    const weight = findings.bits[i]!;
    if (kind === 'person' && person) {
      person.weight += weight;
      continue;
    }
    const [atA, atB] = [findings.ofA[i]!, findings.ofB[i]!];
    const field = kind === 'field' ? a.fields[atA]?.field : undefined;
    const reason: Reason = {
      kind,
      weight,
      for: weight > 0,
      values: [textOf(a, kind, atA), textOf(b, kind, atB)],
      ...(field === undefined ? {} : { field }),
    };
    reasons.push(reason);
    if (kind === 'person') person = reason;
  }
  if (person) person.for = person.weight > 0;
  return reasons
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.kind < y.kind ? -1 : 1));
}

/** What a reason is about, as it is written in a record. */
function textOf(profile: Profile, kind: ReasonKind, at: number): string {
  switch (kind) {
    case 'email':
    case 'email-alike':
    case 'mailbox-name':
      return profile.emails[at]?.text ?? '';
    case 'phone':
    case 'phone-alike':
      return profile.phones[at]?.text ?? '';
    case 'email-domain':
    case 'website':
      return profile.domains[at]?.text ?? '';
    case 'address':
    case 'house-number':
      return profile.lines[at]?.text ?? '';
    case 'field':
      return profile.fields[at]?.text ?? '';
    case 'person':
      return profile.person?.text ?? '';
    case 'company-name':
      return profile.organisation?.text ?? '';
    case 'customer':
    case 'company':
    case 'zip':
    case 'city':
    case 'state':
    case 'country':
      return profile[kind]?.text ?? '';
    case 'job-title':
      return profile.jobTitle?.text ?? '';
  }
}
