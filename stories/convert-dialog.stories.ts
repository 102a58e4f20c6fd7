import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, waitFor } from 'storybook/test';
import type { Actor } from '../src/domain/context.js';
import { PisteError } from '../src/domain/errors.js';
import '../src/elements/convert-dialog/convert-dialog.define.js';
import { ConvertDialog } from '../src/elements/convert-dialog/convert-dialog.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { bakery, withSimilar, type Bakery } from '../test/elements/support/bakery.js';
import { named, shownDialog } from './support/dialog.js';
import { seededStore } from './support/world.js';

interface Scene {
  store: LeadStore;
  leadId: string;
  /** Merges these instead. */
  leadIds?: string[];
}

const ALONE = {
  title: 'Vestiare metalice, stația Nord',
  companyName: 'Litoral Events SRL',
  contactName: 'Raluca Pană',
  email: 'raluca@litoral.example',
  salespersonId: 'radu',
  teamId: 'ardeal',
};

/** A story of the dialog over a world of its own. */
function story(make: () => Promise<Scene>, more: StoryObj = {}): StoryObj {
  return {
    loaders: [async () => ({ scene: await make() })],
    render: (_args, { loaded }) => {
      const { store, leadId, leadIds } = loaded['scene'] as Scene;
      const merge = (element: Element | undefined) => {
        if (element instanceof ConvertDialog && leadIds) void element.showMerge(leadIds);
      };
      return leadIds
        ? html`<convert-dialog .store=${store} ${ref(merge)}></convert-dialog>`
        : html`<convert-dialog .store=${store} lead-id=${leadId} open></convert-dialog>`;
    },
    ...more,
  };
}

/** One lead in a world with nothing similar. */
async function alone(
  draft: object = {},
  policies: Parameters<typeof bakery>[0] = {},
): Promise<Scene & { world: Bakery }> {
  const world = await bakery(policies);
  await world.customer({ kind: 'company', name: 'Hidro Mureș SA', city: 'Târgu Mureș' });
  return { world, store: world.store, leadId: await world.lead({ ...ALONE, ...draft }) };
}

async function similar(actor?: Actor): Promise<Scene> {
  const world = await withSimilar();
  return { store: actor ? world.as(actor) : world.store, leadId: 'mobilier' };
}

const meta: Meta = {
  title: 'Elements/convert-dialog',
  component: 'convert-dialog',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
  parameters: { docs: { story: { inline: false, height: '800px' } } },
};
export default meta;

/** The company and the person that would be created are named. */
export const NothingSimilar = story(alone);

/** Records that only may be similar: converting is proposed, and they are one click away. */
export const OnlyMaybeSimilar = story(async () => {
  const scene = await alone();
  await scene.world.lead({ title: 'Târg', contactName: 'Vlad Marin', email: 'vlad@litoral.example' });
  await scene.world.lead({ title: 'Scaune terasă', contactName: 'Dana Pop', email: 'dana@litoral.example' });
  return scene;
});

/** What is ticked on the left is the result on the right, before anything is written. */
export const Merge = story(similar, {
  play: async ({ canvasElement }) => {
    const root = await shownDialog(canvasElement);
    await expect(root.querySelector('.outcome')?.textContent).toContain('3 records become 1 opportunity');
  },
});

/** Another value is kept than the rule would keep; it says so and offers the way back. */
export const MergeWithAChoice = story(similar, {
  play: async ({ canvasElement }) => {
    const root = await shownDialog(canvasElement);
    named(root, 'Keep B Mobilier birou, 12 posturi').click();
    await waitFor(() => expect(root.querySelector('.result')?.textContent).toContain('chosen by you'));
    root.querySelector<HTMLElement>('.fold')?.click();
  },
});

/** Forty records about one office. */
export const MergeForty = story(async () => {
  const world = await withSimilar();
  for (let i = 0; i < 38; i++) {
    const createdAt = `2026-10-01T10:00:${String(i).padStart(2, '0')}.000Z`;
    await world.lead({
      title: `Cerere ${i + 1}`,
      companyName: 'Brutăria Spicului SRL',
      contactName: 'Mirela Stan',
      email: 'mirela.stan@spicului.example',
      createdAt,
    });
  }
  return { store: world.store, leadId: 'mobilier' };
});

/** Of a record that the user may not see only its existence is told. */
export const MergeWithAHiddenRecord = story(async () => {
  const world = await withSimilar();
  await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', salespersonId: 'radu' } });
  return { store: world.as({ id: 'radu', rights: 'own' }), leadId: 'mobilier' };
});

/** Opened from a list with records that were chosen there. */
export const MergeASelection = story(async () => ({
  ...(await similar()),
  leadIds: ['mobilier', 'spicului', 'rafturi'],
}));

/** Suggestions with their reasons first, then everybody who contains what is typed. */
export const LinkToACustomer = story(
  async () => {
    const store = await seededStore({ seed: 7, leads: 400 });
    const { items } = await store.list('leads', { where: { type: 'lead', status: 'open' }, limit: 1 });
    return { store, leadId: items[0]!.id };
  },
  {
    play: async ({ canvasElement }) => {
      const root = await shownDialog(canvasElement);
      named(root, 'Convert to opportunity').click();
      await waitFor(() => named(root, 'Link to an existing customer').click());
      await waitFor(() => root.querySelector('#customer')!.shadowRoot!.querySelector('input')!.click());
      await waitFor(() => expect(root.querySelector('#customer')?.shadowRoot?.textContent).toContain('All customers'));
    },
  },
);

/** Linking is not possible without a choice. */
export const LinkWithoutAChoice = story(alone, {
  play: async ({ canvasElement }) => {
    const root = await shownDialog(canvasElement);
    named(root, 'Link to an existing customer').click();
    named(root, 'Create Opportunity').click();
    await waitFor(() => expect(root.querySelector('.notice')?.textContent).toContain('Choose a customer'));
  },
});

/** The host asks for fields on conversion, and allows an opportunity without a customer. */
export const RequiredFields = story(() =>
  alone({}, { requiredOnConversion: ['website', 'fields.budget', 'priority', 'description'], allowNoCustomer: true }),
);

/** 100% is won: set a lower probability and go on. */
export const RefusedAt100Percent = story(() => alone({ probability: 100 }));

export const RefusedLost = story(async () => {
  const scene = await alone();
  await scene.store.execute({ kind: 'mark-lost', leadId: scene.leadId, reason: 'Too expensive' });
  return scene;
});

/** Somebody else was faster. */
export const AlreadyConverted = story(async () => {
  const scene = await alone();
  await scene.world
    .as({ id: 'ioana', rights: 'all' })
    .execute({ kind: 'convert-lead', leadId: scene.leadId, customer: { action: 'create' } });
  scene.world.clock.advance(4 * 60_000);
  return scene;
});

export const MergedAway = story(async () => {
  const world = await withSimilar();
  await world.store.execute({ kind: 'merge-leads', leadIds: ['spicului', 'cerere'] });
  return { store: world.store, leadId: 'cerere' };
});

export const Gone = story(async () => ({ ...(await alone()), leadId: 'nowhere' }));

export const Forbidden = story(async () => {
  const scene = await alone();
  return { ...scene, store: scene.world.as({ id: 'ana', rights: 'own' }) };
});

/** Nothing for 300 ms, then the form in bones. */
export const Loading = story(async () => {
  const scene = await alone();
  return { ...scene, store: { ...scene.store, conversion: () => new Promise<never>(() => undefined) } };
});

export const Failed = story(async () => {
  const scene = await alone();
  return {
    ...scene,
    store: { ...scene.store, conversion: () => Promise.reject(new PisteError('unavailable', 'offline')) },
  };
});

/** Nothing of what was chosen is lost. */
export const StorageFull = story(
  async () => {
    const scene = await alone();
    return {
      ...scene,
      store: { ...scene.store, execute: () => Promise.reject(new PisteError('storage-full', 'full')) },
    };
  },
  {
    play: async ({ canvasElement }) => {
      const root = await shownDialog(canvasElement);
      named(root, 'Create Opportunity').click();
      await waitFor(() => expect(root.querySelector('.notice')?.textContent).toContain('There is no room left'));
    },
  },
);

/** The moment of writing. */
export const Creating = story(
  async () => {
    const scene = await alone();
    return { ...scene, store: { ...scene.store, execute: () => new Promise<never>(() => undefined) } };
  },
  {
    play: async ({ canvasElement }) => {
      const root = await shownDialog(canvasElement);
      named(root, 'Create Opportunity').click();
      await waitFor(() => expect(root.querySelector('[part=submit]')?.textContent).toContain('Creating…'));
    },
  },
);

/** Closed, with the way back in a toast. */
export const Created = story(alone, {
  play: async ({ canvasElement }) => {
    const root = await shownDialog(canvasElement);
    named(root, 'Create Opportunity').click();
    await waitFor(() =>
      expect(document.querySelector('piste-toasts')?.shadowRoot?.textContent).toContain('Opportunity created'),
    );
  },
});

/** The rows of the records that were ticked flow into the one that stays, then the dialog closes; at once with less motion. */
export const Merged = story(similar, {
  play: async ({ canvasElement }) => {
    const root = await shownDialog(canvasElement);
    named(root, 'Create Opportunity').click();
    await waitFor(() => expect(canvasElement.querySelector('convert-dialog')?.open).toBe(false), { timeout: 8000 });
    await waitFor(() =>
      expect(document.querySelector('piste-toasts')?.shadowRoot?.textContent).toContain('3 records merged into one'),
    );
    expect(root.querySelectorAll('[style]')).toHaveLength(0);
  },
});

/** Names and titles longer than any field. */
export const LongTexts = story(async () => {
  const long = 'Reamenajarea completă a sălilor de curs și a cantinei, cu mobilier la comandă și montaj peste noapte';
  const scene = await alone({
    title: long,
    companyName: 'Societatea pentru Administrarea Patrimoniului Construit al Municipiului Drobeta-Turnu Severin SRL',
    contactName: 'Ana-Maria-Alexandrina Constantinescu-Văcărescu',
  });
  await scene.world.lead({
    title: `${long} (a doua cerere)`,
    email: ALONE.email,
    contactName: 'Raluca Pană',
    description: `${long}. `.repeat(12),
  });
  return scene;
});
