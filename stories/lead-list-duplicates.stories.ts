import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-list/lead-list.define.js';
import type { LeadDraft } from '../src/domain/records/lead.js';
import { PisteError } from '../src/domain/errors.js';
import { createLeadStore } from '../src/store/create-lead-store.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { memoryStorage } from '../src/storage/memory.js';
import { sequentialIds } from '../src/testing/fakes.js';
import { seededStore } from '../src/testing/seeded-store.js';
import { withSimilar } from '../test/elements/support/bakery.js';
import { searching, type SearchPace } from '../test/elements/support/duplicates.js';
import { framed, LONG, over } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-list: find duplicates',
  component: 'lead-list',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
  parameters: { docs: { story: { inline: false, height: '760px' } } },
};
export default meta;

const clock = () => new Date('2026-03-01T08:00:00.000Z');
const base =
  (leads: number, pace: SearchPace = {}) =>
  async () =>
    searching(await seededStore({ leads, clock }), { openOnly: true, ...pace });

const list = (store: unknown, size: object = { blockSize: '640px' }): HTMLElement => {
  const frame = framed(html`<lead-list .store=${store} .columnStorage=${undefined}></lead-list>`, size);
  frame.style.display = 'grid';
  return frame;
};
const phone = (store: unknown) => list(store, { inlineSize: '390px', blockSize: '720px' });

const root = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('lead-list')!.shadowRoot!;

/** A store without leads. What is created in it gets ids in order: they decide the order of what is equally old. */
async function without(): Promise<LeadStore> {
  const storage = memoryStorage();
  await seededStore({ leads: 0, clock, storage });
  return createLeadStore({ storage, clock, newId: sequentialIds() });
}

/** The dialog, opened as a user opens it. */
async function opened(canvas: HTMLElement): Promise<ShadowRoot> {
  const item = await waitFor(
    () => {
      const menu = [...(root(canvas)?.querySelectorAll<HTMLElement>('piste-menu-button') ?? [])].find(
        (each) => each.checkVisibility() && each.getAttribute('icon') === 'more',
      );
      menu!.shadowRoot!.querySelector<HTMLElement>('button.btn')!.click();
      const found = [...menu!.shadowRoot!.querySelectorAll<HTMLElement>('.item')].find((each) =>
        /duplicates|dubluri/.test(each.textContent),
      );
      if (!found) throw new Error('There is no item');
      return found;
    },
    { timeout: 8000 },
  );
  item.click();
  return waitFor(() => {
    const found = root(canvas).querySelector('piste-find-duplicates')?.shadowRoot;
    expect(found?.querySelector('dialog')?.open).toBe(true);
    return found!;
  });
}

const group = (dialog: ShadowRoot): ShadowRoot | undefined =>
  dialog.querySelector('piste-duplicate-group')?.shadowRoot ?? undefined;

async function read(dialog: ShadowRoot): Promise<ShadowRoot> {
  await waitFor(
    () =>
      expect(
        group(dialog)?.querySelector('.group[aria-busy=false] .outcome dl, .group[aria-busy=false] #why-not'),
      ).toBeTruthy(),
    {
      timeout: 8000,
    },
  );
  return group(dialog)!;
}

const ended = (dialog: ShadowRoot) =>
  waitFor(() => expect(dialog.querySelector('.way')).toBe(null), { timeout: 15_000 });

const shown: StoryObj['play'] = async ({ canvasElement }) => {
  await read(await opened(canvasElement));
};

/** D8: a group while the search goes on behind it. */
export const Running = over(base(160, { waitsAt: 107 }), list, {
  play: async ({ canvasElement }) => {
    const dialog = await opened(canvasElement);
    await read(dialog);
    await waitFor(() => expect(dialog.querySelector('[role=progressbar]')!.getAttribute('aria-valuenow')).toBe('107'), {
      timeout: 8000,
    });
    await userEvent.keyboard('jj');
  },
});

/** The first records are being read. */
export const Starting = over(base(40, { waitsAt: 0 }), list, {
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
  },
});

/** Some are read, none is the same as another so far. */
export const NoneSoFar = over(base(40, { waitsAt: 3 }), list, {
  play: async ({ canvasElement }) => {
    const dialog = await opened(canvasElement);
    await waitFor(() => expect(dialog.querySelector('#way')!.textContent).toMatch(/3/));
  },
});

export const Paused = over(base(160, { waitsAt: 80 }), list, {
  play: async ({ canvasElement }) => {
    const dialog = await opened(canvasElement);
    await read(dialog);
    await waitFor(() => expect(dialog.querySelector('[role=progressbar]')!.getAttribute('aria-valuenow')).toBe('80'), {
      timeout: 8000,
    });
    await userEvent.keyboard('p');
  },
});

/** The search is over, the groups are there to be decided. */
export const Found = over(base(120), list, {
  play: async ({ canvasElement }) => {
    const dialog = await opened(canvasElement);
    await read(dialog);
    await ended(dialog);
  },
});

/** Three records, one of them unticked: it is not the same as the others. */
export const OneUnticked = over(
  async () => {
    const { store, lead } = await withSimilar();
    await lead({
      id: 'birouri',
      title: 'Birouri, apel telefonic',
      companyName: 'Brutăria Spicului',
      phone: '+40 722 000 418',
      email: 'mirela.stan@spicului.example',
    });
    return searching(store);
  },
  list,
  {
    play: async ({ canvasElement }) => {
      const view = await read(await opened(canvasElement));
      [...view.querySelectorAll<HTMLInputElement>('.tick:not(:disabled)')].at(-1)!.click();
    },
  },
);

/** Merged by one key; the way back stands in the message. */
export const Merged = over(base(120), list, {
  play: async ({ canvasElement }) => {
    const dialog = await opened(canvasElement);
    await read(dialog);
    await ended(dialog);
    await userEvent.keyboard('m');
    await waitFor(() =>
      expect(dialog.querySelector('piste-toasts')!.shadowRoot!.querySelector('.toast')).not.toBe(null),
    );
    await read(dialog);
  },
});

/** D6: why they are not the same, if one likes. */
export const NotTheSame = over(base(120), list, {
  play: async ({ canvasElement }) => {
    const view = await read(await opened(canvasElement));
    await userEvent.keyboard('r');
    await waitFor(() => expect(view.querySelector('#not-same')!.hasAttribute('open')).toBe(true));
  },
});

/** Everything is decided. */
export const AllSettled = over(base(40), list, {
  play: async ({ canvasElement }) => {
    const dialog = await opened(canvasElement);
    await ended(dialog);
    for (let i = 0; i < 40 && group(dialog); i += 1) {
      await waitFor(() =>
        expect(!group(dialog) || group(dialog)!.querySelector('.group[aria-busy=false]')).toBeTruthy(),
      );
      const before = group(dialog)?.querySelector('h3')?.textContent;
      await userEvent.keyboard(i % 3 === 1 ? 'n' : 'm');
      await waitFor(() => expect(group(dialog)?.querySelector('h3')?.textContent).not.toBe(before));
    }
    await waitFor(() => expect(dialog.querySelector('.rest .empty')).not.toBe(null));
  },
});

/** Looked at, with some left for later. */
export const SomeSkipped = over(base(40), list, {
  play: async ({ canvasElement }) => {
    const dialog = await opened(canvasElement);
    await ended(dialog);
    for (let i = 0; i < 40 && group(dialog); i += 1) {
      await waitFor(() =>
        expect(!group(dialog) || group(dialog)!.querySelector('.group[aria-busy=false]')).toBeTruthy(),
      );
      await userEvent.keyboard('s');
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await waitFor(() => expect(dialog.querySelector('.rest .empty')).not.toBe(null));
  },
});

/** No record is the same as another. */
export const NothingFound = over(
  async () => {
    const store = await without();
    const records = Array.from({ length: 12 }, (_, i): LeadDraft => ({
      title: `Lead ${i + 1}`,
      email: `x${i}@gmail.com`,
    }));
    await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
    return searching(store);
  },
  list,
  {
    play: async ({ canvasElement }) => {
      const dialog = await opened(canvasElement);
      await waitFor(() => expect(dialog.querySelector('.rest .empty')).not.toBe(null));
    },
  },
);

/** The store has stopped answering; what was found stays. */
export const Failed = over(
  base(120, { failsAt: { done: 60, error: new PisteError('unavailable', 'The server does not answer.') } }),
  list,
  {
    play: async ({ canvasElement }) => {
      const dialog = await opened(canvasElement);
      await waitFor(() => expect(dialog.querySelector('[role=alert]')).not.toBe(null), { timeout: 8000 });
      await read(dialog);
    },
  },
);

/** Somebody without the right to search all. */
export const NoRights = over(
  base(20, { failsAt: { done: 0, error: new PisteError('forbidden', 'Not for you.') } }),
  list,
  {
    play: async ({ canvasElement }) => {
      const dialog = await opened(canvasElement);
      await waitFor(() => expect(dialog.querySelector('[role=alert]')).not.toBe(null));
    },
  },
);

/** M9, D7: one that is somebody else's is only counted; a won one cannot be merged. */
export const NotAllMergeable = over(
  async () => {
    const world = await withSimilar();
    const own = world.as({ id: 'radu', rights: 'own' });
    return { ...searching(world.store), ...own, duplicates: searching(world.store).duplicates, actor: own.actor };
  },
  list,
  { play: shown },
);

/** Texts as long as they get. */
export const LongTexts = over(
  async () => {
    const store = await without();
    const records = Array.from({ length: 3 }, (_, i): LeadDraft => ({
      title: `${i + 1} ${LONG}`,
      companyName: `${LONG} SRL`,
      contactName: 'Mirela-Ștefania Constantinescu-Popovici',
      city: 'Sângeorgiu de Mureș',
      phone: '+40 (0)264 000 231 interior 4417',
      email: 'mirela.stefania.constantinescu@echipa-de-vanzari.example',
    }));
    await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
    return searching(store);
  },
  list,
  { play: shown },
);

/** On a phone: a full sheet, the buttons at the bottom. */
export const Narrow = over(base(120), phone, { play: shown });

/** D8: closed while it searches; the list says how many groups wait. */
export const InTheBackground = over(base(120, { waitsAt: 90 }), list, {
  play: async ({ canvasElement }) => {
    const dialog = await opened(canvasElement);
    await read(dialog);
    await waitFor(() => expect(dialog.querySelector('[role=progressbar]')!.getAttribute('aria-valuenow')).toBe('90'), {
      timeout: 8000,
    });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(root(canvasElement).querySelector('.roomy .count')).not.toBe(null));
  },
});
