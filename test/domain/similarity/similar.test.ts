import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/domain/records/lead.js';
import { comparedState, findSimilar, type SimilarOptions } from '../../../src/domain/similarity/index.js';
import { base, customer, dismissal, lead, tools, type Base } from './base.js';

const ids = async (reader: Base, subject: Lead, options: Partial<SimilarOptions> = {}): Promise<string[]> =>
  (await findSimilar(reader, subject, { ...tools, ...options })).items.map(({ id }) => id);

async function pages(reader: Base, subject: Lead, options: Partial<SimilarOptions>): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await findSimilar(reader, subject, {
      ...tools,
      ...options,
      ...(cursor === undefined ? {} : { cursor }),
    });
    seen.push(...page.items.map(({ id }) => id));
    if (page.next === undefined) return seen;
    cursor = page.next;
  }
}

describe('findSimilar', () => {
  const subject = lead('a', { email: 'ion@acme.ro', contactName: 'Ion Pop' });

  it('D2 lists the best first, with band and reasons', async () => {
    const reader = base({
      leads: [
        subject,
        lead('b', { website: 'acme.ro' }),
        lead('c', { email: 'Ion@acme.ro', contactName: 'Pop Ion' }),
        lead('d', { email: 'ion@gmail.com' }),
      ],
    });
    const { items, total, hidden, next } = await findSimilar(reader, subject, tools);
    expect(items.map(({ id, band }) => [id, band])).toEqual([
      ['c', 'same'],
      ['b', 'maybe'],
    ]);
    expect(items[0]?.reasons.slice(0, 2).map((reason) => [reason.kind, reason.for])).toEqual([
      ['person', true],
      ['email', true],
    ]);
    expect({ total, hidden, next }).toEqual({ total: 2, hidden: 0, next: undefined });
  });

  it('reads each record that it compares once, whether an exact value or only its likeness brought it', async () => {
    const likely = lead('c', { email: 'ionn@acmee.ro', contactName: 'Ion Popp', city: 'Cluj' });
    const reader = base({ leads: [subject, lead('b', { email: 'ion@acme.ro' }), likely] });
    expect((await ids(reader, lead('a', { ...subject, city: 'Cluj' }))).sort()).toEqual(['b', 'c']);
    expect(reader.leadsRead).toBe(2);
  });

  it('D7 counts open, lost and won records, and none that was merged away', async () => {
    const reader = base({
      leads: [
        subject,
        lead('lost', { email: 'ion@acme.ro', status: 'lost' }),
        lead('won', { email: 'ion@acme.ro', status: 'won', type: 'opportunity' }),
        lead('gone', { email: 'ion@acme.ro', mergedInto: 'won' }),
      ],
    });
    expect(await ids(reader, subject)).toEqual(['lost', 'won']);
  });

  it('D7 leaves out a record that was merged away or deleted since it was indexed', async () => {
    const gone = lead('b', { email: 'ion@acme.ro' });
    const reader = base({ leads: [subject, gone, lead('c', { email: 'ion@acme.ro' })] });
    gone.mergedInto = 'c';
    const found = await findSimilar(reader, subject, { ...tools, mayRead: (other) => other.id !== 'b' });
    expect([found.items.map(({ id }) => id), found.total, found.hidden]).toEqual([['c'], 1, 0]);
  });

  it('D4 lists a namesake with whom nothing else is shared as maybe at most, and nobody for a part of a name', async () => {
    const others = [
      lead('b', { contactName: 'Ion Pop', email: 'ana@zenit.ro' }),
      lead('c', { contactName: 'Ion Rusu' }),
    ];
    const { items, bounded } = await findSimilar(base({ leads: [subject, ...others] }), subject, tools);
    expect(items.every(({ id, band, probability }) => id === 'b' && band === 'maybe' && probability >= 0.05)).toBe(
      true,
    );
    expect(bounded).toBe(false);
  });

  it('D3 finds a person whose name and mailbox have a typing error each', async () => {
    const reader = base({
      leads: [subject, lead('b', { email: 'ionn@acmee.ro', contactName: 'Ion Popp', city: 'Cluj' })],
    });
    expect(await ids(reader, lead('a', { ...subject, city: 'Cluj' }))).toEqual(['b']);
  });

  it('D7 tells of records that the actor may not see only how many there are', async () => {
    const leads = [
      subject,
      lead('b', { email: 'ion@acme.ro' }),
      lead('c', { email: 'ion@acme.ro', salespersonId: 'dan' }),
    ];
    const mayRead = (other: Lead): boolean => other.salespersonId !== 'dan';
    const found = await findSimilar(base({ leads }), subject, { ...tools, mayRead });
    expect(found.items.map(({ id }) => id)).toEqual(['b']);
    expect([found.total, found.hidden]).toEqual([1, 1]);
    const counts = await findSimilar(base({ leads }), subject, { ...tools, mayRead, limit: 0 });
    expect(counts).toEqual({ items: [], total: 1, hidden: 1, bounded: false });
  });

  it('compares a draft that is not stored, and one with nothing to compare', async () => {
    const reader = base({ leads: [subject] });
    const draft = { title: 'New', email: 'ION@acme.ro', phone: null };
    expect((await findSimilar(reader, draft, tools)).items.map(({ id }) => id)).toEqual(['a']);
    expect(await findSimilar(reader, { title: 'New' }, tools)).toEqual({
      items: [],
      total: 0,
      hidden: 0,
      bounded: false,
    });
  });

  it('D4 finds the leads of a company through its people', async () => {
    const reader = base({
      customers: [
        customer('acme', { kind: 'company', name: 'Acme' }),
        customer('ion', { kind: 'person', name: 'Ion', companyId: 'acme' }),
        customer('jana', { kind: 'person', name: 'Jana', companyId: 'acme' }),
        customer('out', { kind: 'person', name: 'Outsider' }),
      ],
      leads: [
        lead('a', { customerId: 'ion' }),
        lead('b', { customerId: 'jana' }),
        lead('c', { customerId: 'acme' }),
        lead('d', { customerId: 'out' }),
      ],
    });
    expect(await ids(reader, lead('a', { customerId: 'ion' }))).toEqual(['b', 'c']);
    expect((await findSimilar(reader, { title: 'New', customerId: 'acme' }, tools)).total).toBe(3);
  });

  it('refuses a cursor that is none', async () => {
    await expect(findSimilar(base({ leads: [subject] }), subject, { ...tools, cursor: 'x' })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('D5 values that thousands share', () => {
  const crowd = Array.from({ length: 3000 }, (_, i) =>
    lead(`l${String(i).padStart(4, '0')}`, { email: `p${i}@acme.ro`, contactName: `Nume${i} Altul` }),
  );
  const subject = lead('a', { email: 'ion@acme.ro', contactName: 'Ion Pop', phone: '0722123456' });
  const twins = [
    lead('x1', { email: 'ipop@acme.ro', contactName: 'Pop Ion' }),
    lead('x2', { email: 'other@acme.ro', mobile: '+40722123456' }),
    lead('x3', { email: 'ion@acme.ro' }),
  ];
  const leads = [subject, ...crowd, ...twins];

  it('D5 counts exactly, and reads no more than the page', async () => {
    const reader = base({ leads });
    const { items, total, next } = await findSimilar(reader, subject, { ...tools, limit: 10 });
    expect(total).toBe(3003);
    expect(items).toHaveLength(10);
    expect(next).toBeDefined();
    expect(reader.leadsRead).toBe(10);
    expect((await findSimilar(reader, subject, { ...tools, limit: 0 })).total).toBe(3003);
    expect(reader.leadsRead).toBe(10);
  });

  it('D5 puts those first that share more', async () => {
    const { items } = await findSimilar(base({ leads }), subject, { ...tools, limit: 5 });
    const first = items.slice(0, 3);
    expect(first.map(({ id }) => id).sort()).toEqual(['x1', 'x2', 'x3']);
    expect(first.find(({ id }) => id === 'x3')?.band).toBe('same');
    expect(items.slice(3).every(({ band }) => band === 'maybe')).toBe(true);
  });

  it('D5 pages through all of them, each once', async () => {
    const seen = await pages(base({ leads }), subject, { limit: 500 });
    expect(seen).toHaveLength(3003);
    expect(new Set(seen).size).toBe(3003);
  });

  it('D5 stays exact where many may not be seen', async () => {
    const mayRead = (other: Lead): boolean => !other.id.endsWith('7');
    const found = await findSimilar(base({ leads }), subject, { ...tools, mayRead, limit: 10 });
    expect([found.total, found.hidden]).toEqual([2703, 300]);
    expect(found.items.some(({ id }) => id.endsWith('7'))).toBe(false);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    await expect(findSimilar(base({ leads }), subject, { ...tools, mayRead: () => true, signal })).rejects.toThrow();
  });
});

describe('D6 "Not the same"', () => {
  const [a, b, c] = [
    lead('a', { email: 'ion@acme.ro' }),
    lead('b', { email: 'ion@acme.ro' }),
    lead('c', { email: 'ion@acme.ro' }),
  ];

  it('D6 hides the pair from both sides and from the count', async () => {
    const reader = base({ leads: [a, b, c], dismissals: [dismissal(a, b)] });
    expect(await ids(reader, a)).toEqual(['c']);
    expect(await ids(reader, b)).toEqual(['c']);
    expect((await findSimilar(reader, a, { ...tools, limit: 0 })).total).toBe(1);
  });

  it('D6 does not count a dismissed record among the hidden ones', async () => {
    const reader = base({ leads: [a, b, c], dismissals: [dismissal(a, b)] });
    expect(await findSimilar(reader, a, { ...tools, mayRead: () => false })).toEqual({
      items: [],
      total: 0,
      hidden: 1,
      bounded: false,
    });
  });

  it.each([
    'contactName',
    'companyName',
    'email',
    'phone',
    'mobile',
    'website',
    'street',
    'street2',
    'city',
    'zip',
    'country',
    'customerId',
  ] as const)('D6 lapses when %s of either changes', async (field) => {
    const extra = { email: 'ion@acme.ro, x@y.ro', country: 'DE' };
    const changed = (record: Lead): Lead => ({
      ...record,
      [field]: extra[field as keyof typeof extra] ?? '0733123456',
    });
    const dismissals = [dismissal(a, b)];
    expect(await ids(base({ leads: [changed(a), b, c], dismissals }), changed(a))).toContain('b');
    expect(await ids(base({ leads: [a, changed(b), c], dismissals }), a)).toContain('b');
  });

  it('D6 stands when something else changes', async () => {
    const later = {
      ...b,
      title: 'Other',
      description: 'x',
      probability: 50,
      revision: 2,
      updatedAt: '2026-04-01T00:00:00.000Z',
      tags: ['x'],
    };
    expect(await ids(base({ leads: [a, later, c], dismissals: [dismissal(a, b)] }), a)).toEqual(['c']);
    expect(comparedState(later)).toBe(comparedState(b));
  });

  it('D6 hides exactly the dismissed pairs', async () => {
    const records = ['a', 'b', 'c', 'd', 'e'].map((id) => lead(id, { email: 'ion@acme.ro' }));
    const pairs = records.flatMap((first, i) => records.slice(i + 1).map((second) => [first, second] as const));
    await fc.assert(
      fc.asyncProperty(fc.subarray(pairs), async (dismissed) => {
        const reader = base({
          leads: records,
          dismissals: dismissed.map(([first, second]) => dismissal(first, second)),
        });
        for (const [first, second] of pairs) {
          const hidden = dismissed.some(([x, y]) => x === first && y === second);
          expect((await ids(reader, first)).includes(second.id)).toBe(!hidden);
          expect((await ids(reader, second)).includes(first.id)).toBe(!hidden);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('goes on with the next page when a record of the first is dismissed in between', async () => {
    const many = Array.from({ length: 6 }, (_, i) => lead(`m${i}`, { email: 'ion@acme.ro' }));
    const first = await findSimilar(base({ leads: [a, ...many] }), a, { ...tools, limit: 3 });
    const [dropped] = many;
    const after = base({ leads: [a, ...many], dismissals: dropped ? [dismissal(a, dropped)] : [] });
    expect(await ids(after, a, { limit: 3, cursor: first.next ?? '' })).toEqual(['m3', 'm4', 'm5']);
  });
});

describe('D1 order of pages', () => {
  it('D1 is the same whatever the size of a page', async () => {
    const subject = lead('s', { email: 'ion@acme.ro', phone: '0722123456', companyName: 'Acme' });
    const others = fc.array(
      fc.record({
        email: fc.constantFrom('ion@acme.ro', 'ana@acme.ro'),
        phone: fc.constantFrom('0722123456', '0733123456'),
        companyName: fc.constantFrom('Acme', 'Zenit'),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(others, fc.integer({ min: 1, max: 5 }), async (list, limit) => {
        const reader = base({ leads: [subject, ...list.map((fields, i) => lead(`l${i}`, fields))] });
        expect(await pages(reader, subject, { limit })).toEqual(await ids(reader, subject, { limit: 100 }));
      }),
      { numRuns: 50 },
    );
  });
});
