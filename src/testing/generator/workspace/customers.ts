import type { Customer } from '../../../domain/records/customer.js';
import { COUNTRIES } from '../data/countries.js';
import type { GeneratedLead } from '../generate-leads.js';
import type { Random } from '../random.js';
import { slug } from '../spelling.js';
import type { Fresh } from './staff.js';

const REACHED_BY = ['email', 'phone', 'mobile'] as const;
const PLACE = ['street', 'street2', 'city', 'state', 'zip', 'country', 'language'] as const;
const LEGAL_FORMS = /\b(?:s\.?c\.?|s\.?r\.?l\.?(?:-?\s?d)?|s\.?a\.?|p\.?f\.?a\.?)(?=\s|$|\.)/gi;
const FREE_MAIL = new Set(Object.values(COUNTRIES).flatMap(({ freeMail }) => freeMail));

/** Customer cards, one for each company and each person, made from what leads say of them. */
export class CustomerCards {
  readonly all: Fresh<Customer>[] = [];
  readonly #byEntity = new Map<string, string>();
  readonly #companies = new Map<string, string>();
  readonly #newId: () => string;
  readonly #random: Random;

  constructor(newId: () => string, random: Random) {
    this.#newId = newId;
    this.#random = random;
  }

  /** The card of the party, if it has one. */
  of(entity: string): string | undefined {
    return this.#byEntity.get(entity);
  }

  /** The card of the lead's person, under its company; of the company where no person is known. */
  add({ lead, entity }: GeneratedLead): string {
    const known = this.#byEntity.get(entity);
    if (known !== undefined) return known;
    const companyId = lead.companyName === undefined ? undefined : this.#company(lead, lead.companyName);
    const name = lead.contactName ?? (companyId === undefined ? (lead.email ?? lead.title) : undefined);
    const id = name === undefined ? companyId! : this.#person(lead, name, companyId);
    this.#byEntity.set(entity, id);
    return id;
  }

  #person(lead: GeneratedLead['lead'], name: string, companyId: string | undefined): string {
    return this.#put({
      ...this.#base(lead),
      kind: 'person',
      name,
      ...(companyId === undefined ? copy(lead, PLACE) : { companyId }),
      ...(lead.jobTitle === undefined ? {} : { jobTitle: lead.jobTitle }),
      ...copy(lead, REACHED_BY),
      // Cards are older than leads, and typed by others.
      ...(lead.email !== undefined && this.#random.chance(0.2) ? { email: lead.email.toUpperCase() } : {}),
    });
  }

  #company(lead: GeneratedLead['lead'], name: string): string {
    const key = companyKey(lead, name);
    const known = this.#companies.get(key);
    if (known !== undefined) return known;
    const alone = lead.contactName === undefined;
    const id = this.#put({
      ...this.#base(lead),
      kind: 'company',
      name,
      ...copy(lead, PLACE),
      ...copy(lead, ['website']),
      ...(alone ? copy(lead, REACHED_BY) : {}),
    });
    this.#companies.set(key, id);
    return id;
  }

  #base(lead: GeneratedLead['lead']): Pick<Fresh<Customer>, 'id' | 'createdAt' | 'updatedAt'> {
    return { id: this.#newId(), createdAt: lead.createdAt, updatedAt: lead.createdAt };
  }

  #put(customer: Fresh<Customer>): string {
    this.all.push(customer);
    return customer.id;
  }
}

/** One company for all who write its name alike, or mail from its domain. */
function companyKey({ website, email }: GeneratedLead['lead'], name: string): string {
  const site = website
    ?.replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
  const mail = email?.split('@')[1]?.toLowerCase();
  return site ?? (mail !== undefined && !FREE_MAIL.has(mail) ? mail : slug(name.replace(LEGAL_FORMS, ' ')));
}

function copy<K extends keyof GeneratedLead['lead']>(
  lead: GeneratedLead['lead'],
  fields: readonly K[],
): Pick<GeneratedLead['lead'], K> {
  return Object.fromEntries(
    fields.flatMap((field) => (lead[field] === undefined ? [] : [[field, lead[field]]])),
  ) as Pick<GeneratedLead['lead'], K>;
}
