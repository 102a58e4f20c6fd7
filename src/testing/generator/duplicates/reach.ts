import { isHome } from '../lead-writer.js';
import { mailboxOf } from '../mailboxes.js';
import { drawPhone, writePhone } from '../phones.js';
import { hasMailbox, ownNumbers, ownProofs, proofs } from '../source.js';
import { withTypo } from '../spelling.js';
import { keeping, type Twist } from './twist.js';

const TAGS_OF_MAIL = [
  'oferta',
  'crm',
  'site',
  'web',
  'newsletter',
  'info',
  'contact',
  'firma',
  'shop',
  'test',
  '2025',
  'leads',
];

export const phoneFormattedDifferently: Twist = (source, draft, { random }) => {
  const numbers = ownNumbers(source);
  if (numbers.length === 0) return undefined;
  const { field, number } = random.pick(numbers);
  const written = draft[field];
  for (let tries = 0; draft[field] === written; tries++) {
    if (tries > 9) return undefined;
    draft[field] = writePhone(number, isHome(number, draft.country), random);
  }
  if (random.chance(0.7)) delete draft.email;
  const other = field === 'phone' ? 'mobile' : 'phone';
  if (number.kind === 'landline' || draft[other] !== undefined || random.chance(0.6)) return [field];
  draft[other] = draft[field]!;
  delete draft[field];
  return [other];
};

export const secondPhone: Twist = (source, draft, tools) => {
  const { random, taken } = tools;
  const { name, company, address } = source.party;
  if (draft.phone === undefined && draft.mobile === undefined) return undefined;
  const keep = hasMailbox(source)
    ? (['email'] as const)
    : name && company && draft.companyName !== undefined
      ? (['contactName', 'companyName'] as const)
      : undefined;
  if (!keep) return undefined;
  const number = drawPhone(
    address.city.country,
    name || random.chance(0.4) ? undefined : address.city.areaCode,
    random,
    taken,
  );
  delete draft.mobile;
  draft.phone = writePhone(number, isHome(number, draft.country), random);
  return [...keep, 'contactName', 'phone'];
};

export const typoInEmail: Twist = (source, draft, tools) => {
  const { random, taken } = tools;
  if (!hasMailbox(source)) return undefined;
  const [local = '', domain = ''] = draft.email!.split('@');
  const slip = withTypo(local, random);
  const email = random.weighted<string | undefined>([
    [slip && `${slip}@${domain}`, 6],
    // Endings and addresses that nobody can have.
    [domain.endsWith('.com') ? `${local}@${domain.replace(/m$/, 'n')}` : undefined, 1.5],
    [`${local}${domain}`, 0.7],
    [`${local}@${domain.replaceAll('.', ',')}`, 0.7],
    [`${local}@${domain.replace('.', '')}`, 0.4],
  ]);
  if (email === undefined) return undefined;
  const elsewhere = proofs(source).filter((proof) => !proof.includes('email'));
  if (elsewhere.length === 0 || !taken.take(mailboxOf(email))) return undefined;
  draft.email = email;
  return keeping(['email', 'contactName'], elsewhere, tools);
};

export const plusTag: Twist = (source, draft, { random }) => {
  if (!hasMailbox(source) || draft.email!.includes('+')) return undefined;
  draft.email = draft.email!.replace('@', `+${random.pick(TAGS_OF_MAIL)}@`);
  if (random.chance(0.3)) delete draft.contactName;
  return ['email'];
};

export const gmailDots: Twist = (source, draft, { random }) => {
  if (!hasMailbox(source)) return undefined;
  const [local = '', domain = ''] = draft.email!.split('@');
  if (!/^(?:gmail|googlemail)\.com$/i.test(domain)) return undefined;
  const bare = local.replaceAll('.', '');
  const cut = random.between(1, bare.length - 2);
  const dotted = `${bare.slice(0, cut)}.${bare.slice(cut)}`;
  const other = local === bare || random.chance(0.5) ? dotted : bare;
  if (other === local) return undefined;
  draft.email = `${other}@${random.chance(0.1) ? 'googlemail.com' : domain}`;
  return ['email'];
};

export const sparse: Twist = (source, draft, tools) => {
  const { random } = tools;
  const keep = keeping([], ownProofs(source), tools);
  if (!keep) return undefined;
  const also = random.weighted([
    ['contactName', 5],
    ['companyName', 3],
    ['city', 2],
    ['title', 2],
  ] as const);
  const stay = new Set<string>([...keep, also, 'title', 'createdAt', 'probability', 'source', 'medium']);
  for (const field of Object.keys(draft))
    if (!stay.has(field) && !(field === 'country' && draft.country !== 'RO')) Reflect.deleteProperty(draft, field);
  return [...keep, also];
};
