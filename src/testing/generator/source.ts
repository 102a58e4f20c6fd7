import type { LeadFields, WrittenLead } from './lead-writer.js';
import type { Party } from './people.js';
import { e164, type PhoneNumber } from './phones.js';

/** A record that was handed out and of which another may speak again. */
export interface Source extends WrittenLead {
  index: number;
  entity: string;
  party: Party;
  /** Records of the same entity that followed. */
  duplicates: number;
  lookAlikes: number;
  /** Numbers (E.164) that other entities use as well: a household's, a switchboard. */
  shared: Set<string>;
}

export type Field = keyof LeadFields;

/** Fields that tell by themselves who somebody is. */
export type Proof = readonly Field[];

/** The fields with a number that this entity alone uses. */
export function ownNumbers(source: Source): { field: 'phone' | 'mobile'; number: PhoneNumber }[] {
  const fields = ['mobile', 'phone'] as const;
  return fields.flatMap((field) => {
    const number = source.numbers[field];
    if (!number || source.lead[field] === undefined || source.shared.has(e164(number))) return [];
    const switchboard =
      number.kind === 'landline' && source.party.company !== undefined && source.party.name !== undefined;
    return switchboard ? [] : [{ field, number }];
  });
}

/** Proofs that belong to this entity alone: its own mailbox, its own numbers. */
export function ownProofs(source: Source): Proof[] {
  return [
    ...(hasMailbox(source) ? [['email'] as const] : []),
    ...ownNumbers(source).map(({ field }) => [field] as const),
  ];
}

/** The own proofs, and a full name together with the company. */
export function proofs(source: Source): Proof[] {
  const { contactName, companyName } = source.lead;
  return [
    ...ownProofs(source),
    ...(contactName !== undefined && companyName !== undefined ? [['contactName', 'companyName'] as const] : []),
  ];
}

export function hasMailbox({ party, lead }: Source): boolean {
  return party.ownEmail && lead.email !== undefined;
}
