import { msg, str } from '../../i18n/index.js';
import type { Reason } from '../../domain/similarity/index.js';
import { reasonText, type ReasonLike } from '../../internal/reason-text.js';
import type { Conversion, LeadStore, Outcome } from '../../store/lead-store.js';
import type { ConvertForm } from './convert-form.js';

/** What *Create a new customer* would make (C5). */
export function wouldCreateText({ company, person }: Conversion['wouldCreate']): string {
  const organisation = company?.name ?? '';
  const human = person?.name ?? '';
  if (!company) return human && msg(str`The person “${human}”`);
  if (company.customerId !== undefined) {
    return human
      ? msg(str`The company “${organisation}” is already there and is used; under it the person “${human}”`)
      : msg(str`The company “${organisation}” is already there and is used`);
  }
  return human
    ? msg(str`Company “${organisation}” and under it the person “${human}”`)
    : msg(str`The company “${organisation}”`);
}

/** What the records of a merge do by themselves. */
export function keptText(form: ConvertForm): string {
  return form.ticked.some((row) => row.lead.customerId !== undefined)
    ? msg('Keep the customer of the records')
    : msg('Leave it without a customer');
}

/** Why a customer is proposed. */
export function linkedBecause(reason: ReasonLike): string {
  const why = reasonText(reason);
  return msg(str`Proposed: ${why}`);
}

/** The customers that a planned command creates, and the company that is already there. */
export async function createdBy(plan: Outcome, store: LeadStore): Promise<Conversion['wouldCreate']> {
  const created = plan.changes.filter((change) => change.collection === 'customers' && change.before === null);
  const cardOf = (kind: string) => created.find((change) => change.after?.['kind'] === kind)?.after;
  const company = cardOf('company')?.['name'];
  const person = cardOf('person');
  const companyId = person?.['companyId'];
  const used =
    typeof company !== 'string' && typeof companyId === 'string' ? await store.get('customers', companyId) : undefined;
  return {
    ...(typeof company === 'string'
      ? { company: { name: company } }
      : used
        ? { company: { name: used.name, customerId: used.id } }
        : {}),
    ...(typeof person?.['name'] === 'string' ? { person: { name: person['name'] } } : {}),
  };
}

/** Why a suggested customer is the one: the e-mail or phone that proposes it (C4), else what speaks loudest for it. */
export function proofOf(reasons: readonly Reason[] = []): Reason | undefined {
  const speaking = reasons.filter((reason) => reason.for);
  return speaking.find(({ kind }) => kind === 'email' || kind === 'phone') ?? speaking[0];
}
