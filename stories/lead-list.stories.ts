import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-list/lead-list.define.js';
import type { LeadList } from '../src/elements/lead-list/lead-list.js';
import type { LeadDraft } from '../src/domain/records/lead.js';
import { createLeadStore } from '../src/store/create-lead-store.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { memoryStorage } from '../src/storage/memory.js';
import { broken, framed, LONG, over, seededStore, waiting } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-list',
  component: 'lead-list',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
};
export default meta;

const clock = () => new Date('2026-03-01T08:00:00.000Z');
const base =
  (leads: number, more: Parameters<typeof seededStore>[0] = {}) =>
  () =>
    seededStore({ leads, clock, ...more });
const wide = { blockSize: '640px' };
const phone = { inlineSize: '390px', blockSize: '720px' };

const inFrame = (content: TemplateResult, size: object = wide): HTMLElement => {
  const frame = framed(content, size);
  frame.style.display = 'grid';
  return frame;
};
const list = (store: LeadStore, size: object = wide): HTMLElement =>
  inFrame(html`<lead-list .store=${store} .columnStorage=${undefined}></lead-list>`, size);

const element = (canvas: HTMLElement): LeadList => canvas.querySelector('lead-list')!;
const root = (canvas: HTMLElement): ShadowRoot => element(canvas).shadowRoot!;
const rows = (canvas: HTMLElement): HTMLElement[] => [
  ...(root(canvas).querySelector('piste-lead-grid')?.shadowRoot?.querySelectorAll<HTMLElement>('.body [data-index]') ??
    []),
];
const read = (canvas: HTMLElement) => waitFor(() => expect(rows(canvas).length).toBeGreaterThan(0), { timeout: 8000 });
const says = (canvas: HTMLElement, text: string) => waitFor(() => expect(root(canvas).textContent).toContain(text));

const named = (within: ParentNode, name: string): HTMLElement => {
  const found = [...within.querySelectorAll<HTMLElement>('button, piste-menu-button')].find(
    (one) =>
      one.checkVisibility() &&
      (one.getAttribute('aria-label') ?? one.getAttribute('label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no ${name}`);
  return found.shadowRoot?.querySelector('button') ?? found;
};

async function select(canvas: HTMLElement, count: number): Promise<void> {
  await read(canvas);
  for (let i = 0; i < count; i += 1) rows(canvas)[i]!.querySelector<HTMLInputElement>('.tick')!.click();
  await element(canvas).updateComplete;
}

async function shown(canvas: HTMLElement, tag: string): Promise<ShadowRoot> {
  return waitFor(() => {
    const found = root(canvas).querySelector(tag)?.shadowRoot;
    expect(found?.querySelector('dialog')?.open).toBe(true);
    return found!;
  });
}

/** A base of some hundred, the newest first. */
export const Full = over(base(160), list, { play: async ({ canvasElement }) => read(canvasElement) });

/** Thousands: rows are read page by page, and only those in sight are in the document. */
export const Thousands = over(base(3000), list, {
  play: async ({ canvasElement }) => {
    await read(canvasElement);
    element(canvasElement).focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(root(canvasElement).querySelector('.foot')!.textContent).toMatch(/of \d/), {
      timeout: 8000,
    });
    expect(rows(canvasElement).length).toBeLessThan(60);
  },
});

/** The frame, the heads and the heights are final before the first record is there. */
export const Reading = over(async () => waiting(await base(3)()), list);

/** Found as one types, with the hits marked. */
export const Searching = over(base(160), list, {
  play: async ({ canvasElement }) => {
    await read(canvasElement);
    await userEvent.type(root(canvasElement).querySelector('input[type=search]')!, 'ofert');
    await waitFor(() => expect(rows(canvasElement)[0]?.querySelector('mark')).not.toBe(null));
  },
});

/** Three selected: what can be done with them, and how many there are in all. */
export const Selected = over(base(160), list, {
  play: async ({ canvasElement }) => {
    await select(canvasElement, 3);
    await says(canvasElement, '3 leads selected');
  },
});

async function edit(canvas: HTMLElement): Promise<HTMLInputElement> {
  await read(canvas);
  element(canvas).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{F2}');
  return waitFor(() => {
    const editor = root(canvas).querySelector('piste-lead-grid')!.shadowRoot!.querySelector('piste-cell-editor');
    const input = editor?.shadowRoot?.querySelector('input');
    expect(input?.matches(':focus')).toBe(true);
    return input!;
  });
}

/** F2 edits in the row: Tab saves and goes on to the next cell, Enter saves, Esc discards. */
export const Editing = over(base(160), list, {
  play: async ({ canvasElement }) => {
    const input = await edit(canvasElement);
    expect(input.selectionEnd).toBe(input.value.length);
  },
});

/** A cell that was refused says what to do, and keeps what was typed. */
export const EditingRefused = over(base(160), list, {
  play: async ({ canvasElement }) => {
    const input = await edit(canvasElement);
    input.value = '';
    input.dispatchEvent(new Event('input'));
    await userEvent.keyboard('{Enter}');
    const grid = root(canvasElement).querySelector('piste-lead-grid')!.shadowRoot!;
    await waitFor(() =>
      expect(grid.querySelector('piste-cell-editor')?.shadowRoot?.querySelector('.problem')?.textContent).toContain(
        'Title',
      ),
    );
  },
});

/** The filters, with the values that records have. */
export const Filtering = over(
  async () => {
    const storage = memoryStorage();
    await base(160, { storage })();
    return createLeadStore({ storage, clock, actor: { id: 'ana-ionescu', rights: 'all' } });
  },
  list,
  {
    play: async ({ canvasElement }) => {
      await read(canvasElement);
      await root(canvasElement).querySelector('piste-lead-filters')!.show();
    },
  },
);

const chosen = async (canvas: HTMLElement, menu: string, item: string): Promise<void> => {
  const button = named(root(canvas), menu);
  button.click();
  const items = (): HTMLElement[] => [...(button.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('.item')];
  await waitFor(() => expect(items().some((each) => each.textContent.trim() === item)).toBe(true));
  items()
    .find((each) => each.textContent.trim() === item)!
    .click();
};
const inGroups = async (canvas: HTMLElement): Promise<HTMLElement> => {
  await waitFor(() => expect(rows(canvas)[0]?.ariaExpanded).toBe('true'), { timeout: 8000 });
  return rows(canvas)[0]!;
};

/** In groups by salesperson, the first folded. */
export const Grouped = over(base(160), list, {
  play: async ({ canvasElement }) => {
    await read(canvasElement);
    await chosen(canvasElement, 'Group', 'Salesperson');
    (await inGroups(canvasElement)).click();
    await waitFor(() => expect(rows(canvasElement)[0]!.ariaExpanded).toBe('false'));
  },
});

/** Groups on a phone: heads between the cards. */
export const GroupedNarrow = over(base(160), (store) => list(store, phone), {
  play: async ({ canvasElement }) => {
    await read(canvasElement);
    await chosen(canvasElement, 'More', 'Group by Sales Team');
    await inGroups(canvasElement);
  },
});

/** A saved view that was changed, with the menu of the views. */
export const SavedView = over(
  base(160),
  (store) => {
    const kept = new Map([
      [
        'piste.lead-list.lead.views',
        JSON.stringify([
          {
            name: 'Hot, by team',
            search: '',
            sort: [{ by: 'priority', descending: true }],
            group: 'teamId',
            columns: { shown: ['priority', 'title', 'company', 'phone', 'salesperson', 'created'], widths: {} },
          },
          {
            name: 'Bucharest',
            search: 'bucuresti',
            sort: [{ by: 'createdAt', descending: true }],
            columns: { shown: ['title', 'city'], widths: {} },
          },
        ]),
      ],
    ]);
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    return inFrame(html`<lead-list .store=${store} .columnStorage=${storage}></lead-list>`);
  },
  {
    play: async ({ canvasElement }) => {
      await read(canvasElement);
      await chosen(canvasElement, 'Leads', 'Hot, by team');
      await inGroups(canvasElement);
      await chosen(canvasElement, 'Group', 'Priority');
      await waitFor(() => expect(root(canvasElement).querySelector('.changed')).not.toBe(null));
      named(root(canvasElement), 'Hot, by team').click();
      await waitFor(() => expect(root(canvasElement).textContent).not.toBe(''));
    },
  },
);

/** The name of a new view, taken already. */
export const ViewNameTaken = over(base(120), list, {
  play: async ({ canvasElement }) => {
    await read(canvasElement);
    const saveAs = async (name: string): Promise<ShadowRoot> => {
      const dialog = await shown(canvasElement, 'piste-view-name');
      await waitFor(() => expect(dialog.querySelector('input')).toBe(dialog.activeElement));
      dialog.querySelector('input')!.value = name;
      dialog.querySelector('input')!.dispatchEvent(new Event('input'));
      dialog.querySelector('form')!.requestSubmit();
      return dialog;
    };
    await chosen(canvasElement, 'Leads', 'Save as a new view…');
    const dialog = await saveAs('Mine');
    await waitFor(() => expect(dialog.querySelector('dialog')!.open).toBe(false));
    await waitFor(() => named(root(canvasElement), 'Mine'));
    await chosen(canvasElement, 'Mine', 'Save as a new view…');
    await saveAs('Mine');
    await waitFor(() => expect(dialog.querySelector('.hint.bad')).not.toBe(null));
  },
});

/** D2: only those that have similar ones. */
export const WithSimilarOnes = over(
  base(160),
  (store) =>
    inFrame(
      html`<lead-list
        .store=${store}
        .columnStorage=${undefined}
        .view=${{ search: '', sort: [{ by: 'createdAt', descending: true }], filters: { statuses: ['open'], similar: true } }}
      ></lead-list>`,
    ),
  { play: async ({ canvasElement }) => says(canvasElement, ' of ') },
);

/** S4: leads are off; somebody who may change it is told where. */
export const SwitchedOff = over(base(60, { leadsEnabled: false }), list, {
  play: async ({ canvasElement }) => says(canvasElement, 'Open Settings'),
});

/** S4: leads are off, for somebody who may not change it. */
export const SwitchedOffForOthers = over(
  async () => {
    const storage = memoryStorage();
    await base(60, { storage, leadsEnabled: false })();
    return createLeadStore({ storage, clock, actor: { id: 'ana-ionescu', rights: 'all' } });
  },
  list,
  { play: async ({ canvasElement }) => says(canvasElement, 'Leads are switched off') },
);

/** S6: the kept leads, while they are off. */
export const KeptLeads = over(base(60, { leadsEnabled: false }), list, {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open Settings');
    await waitFor(() => root(canvasElement).querySelector<HTMLElement>('.empty .btn.ghost')!.click());
    await read(canvasElement);
  },
});

/** Nobody has added a lead yet. */
export const FirstUse = over(base(0), list, { play: async ({ canvasElement }) => says(canvasElement, 'No leads yet') });

/** Nothing is found. */
export const NothingFound = over(base(120), list, {
  play: async ({ canvasElement }) => {
    await read(canvasElement);
    await userEvent.type(root(canvasElement).querySelector('input[type=search]')!, 'mobilier de grădină');
    await says(canvasElement, 'No lead matches');
  },
});

/** The store does not answer. */
export const Failed = over(async () => broken(await base(3)()), list, {
  play: async ({ canvasElement }) => says(canvasElement, 'The data cannot be reached.'),
});

/** Somebody else has added two while the list is looked at: nothing moves until they are asked for. */
export const NewOnes = over(
  async () => {
    const storage = memoryStorage({ name: `news-${Math.random()}` });
    const store = await base(60, { storage })();
    return Object.assign(store, { other: createLeadStore({ storage: memoryStorage({ name: storage.name }), clock }) });
  },
  list,
  {
    play: async ({ canvasElement, loaded }) => {
      await read(canvasElement);
      const { other } = loaded['store'] as LeadStore & { other: LeadStore };
      for (const title of ['Mobilier birou', 'Hală 220 mp'])
        await other.execute({ kind: 'save-lead', lead: { title } });
      await says(canvasElement, '2 new');
    },
  },
);

/** Texts as long as they get. */
export const LongTexts = over(
  async () => {
    const store = await base(0)();
    const records = Array.from({ length: 8 }, (_, i): LeadDraft => ({
      title: `${i + 1} ${LONG}`,
      companyName: LONG,
      contactName: LONG,
      city: 'Sângeorgiu de Mureș',
      phone: '+40 (0)264 000 231 interior 4417',
      salespersonId: 'ioana-serban',
      teamId: 'bucuresti',
      email: 'mirela@spicului.example',
    }));
    await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
    return store;
  },
  list,
  { play: async ({ canvasElement }) => read(canvasElement) },
);

/** Under 30em the same rows become cards, and the selection has its bar at the bottom. */
export const Narrow = over(base(200), (store) => list(store, phone), {
  play: async ({ canvasElement }) => {
    await select(canvasElement, 2);
    await says(canvasElement, '2 selected');
  },
});

/** Rows of 32. */
export const Compact = over(
  base(200),
  (store) => {
    const frame = list(store);
    frame.style.setProperty('--piste-density', '0');
    return frame;
  },
  { play: async ({ canvasElement }) => read(canvasElement) },
);

/** The same element over opportunities. */
export const Opportunities = over(
  base(160),
  (store) => inFrame(html`<lead-list type="opportunity" .store=${store} .columnStorage=${undefined}></lead-list>`),
  { play: async ({ canvasElement }) => read(canvasElement) },
);

/** A new lead, with the warning that it may be there already. */
export const NewLead = over(base(120), list, {
  play: async ({ canvasElement, loaded }) => {
    await read(canvasElement);
    const { items } = await (loaded['store'] as LeadStore).list('leads', { limit: 100 });
    const known = items.find(({ email }) => email !== undefined)!;
    named(root(canvasElement), 'New lead').click();
    const form = await shown(canvasElement, 'piste-new-lead');
    await userEvent.type(form.querySelector('#title-field')!, 'Birouri noi');
    await userEvent.type(form.querySelector('#email-field')!, known.email!);
    await waitFor(() => expect(form.textContent).toContain('similar'));
  },
});

/** Why were they lost? */
export const MarkLost = over(base(120), list, {
  play: async ({ canvasElement }) => {
    await select(canvasElement, 2);
    named(root(canvasElement), 'Mark lost').click();
    await shown(canvasElement, 'piste-mark-lost');
  },
});

async function openBulk(canvas: HTMLElement, count: number): Promise<ShadowRoot> {
  await select(canvas, count);
  named(root(canvas), 'Convert').click();
  const dialog = await shown(canvas, 'piste-bulk-convert');
  await waitFor(() => expect(dialog.querySelector('.forecast[aria-busy=false] .legend')).not.toBe(null), {
    timeout: 8000,
  });
  return dialog;
}

/** B2: the options of a bulk conversion, with what it would do. */
export const BulkOptions = over(base(160), list, {
  play: async ({ canvasElement }) => {
    const dialog = await openBulk(canvasElement, 8);
    named(dialog, 'See what happens to each').click();
    await waitFor(() => expect(dialog.querySelectorAll('.lines li').length).toBeGreaterThan(7));
  },
});

/** B2: the report of a run, what was refused first. */
export const BulkReport = over(
  async () => {
    const store = await base(200)();
    await store.execute({
      kind: 'save-lead',
      lead: {
        title: 'Hale agricole, faza 2',
        companyName: 'Dunăre Agro SRL',
        probability: 100,
        createdAt: '2026-03-01T07:00:00.000Z',
      },
    });
    return store;
  },
  list,
  {
    play: async ({ canvasElement }) => {
      const dialog = await openBulk(canvasElement, 8);
      dialog.querySelector<HTMLElement>('footer .primary')!.click();
      await waitFor(() => expect(dialog.textContent).toContain('Undo the whole run'), { timeout: 8000 });
      expect(dialog.querySelector('.lines li')!.className).toBe('refused');
    },
  },
);

/** B2: a run while it is at work. */
export const BulkRunning = over(
  async () => {
    const storage = memoryStorage();
    await base(120, { storage })();
    let left = 3; // the fourth is on its way for ever
    const commit: typeof storage.commit = (...given) =>
      (left -= 1) < 0 ? new Promise(() => undefined) : storage.commit(...given);
    return createLeadStore({ storage: { ...storage, commit }, clock });
  },
  list,
  {
    play: async ({ canvasElement }) => {
      const dialog = await openBulk(canvasElement, 9);
      dialog.querySelector<HTMLElement>('footer .primary')!.click();
      await waitFor(() => expect(dialog.querySelector('[role=progressbar]')).not.toBe(null));
    },
  },
);
