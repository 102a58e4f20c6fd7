import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-desk/lead-desk.define.js';
import type { DeskPage } from '../src/events/index.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { framed, newStore, over, seededStore, waiting } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-desk',
  component: 'lead-desk',
  parameters: { docs: { story: { inline: false, height: '720px' } } },
};
export default meta;

const ana = { id: 'ana-ionescu', rights: 'admin' } as const;
const full = () => seededStore({ leads: 160, actor: ana });
const show = (page?: DeskPage, teamId?: string) => (store: LeadStore) =>
  framed(html`<lead-desk hash="off" .store=${store} .page=${page} .teamId=${teamId}></lead-desk>`, {
    blockSize: '720px',
  });

/** Where a user starts while leads are on. */
export const Leads = over(full, show());

export const Pipeline = over(full, show('pipeline'));

/** One record, opened from the list. */
export const Record = over(full, (store) => {
  const desk = document.createElement('lead-desk');
  void store.list('leads', { where: { type: 'lead', status: 'open' }, limit: 1 }).then(({ items }) => {
    Object.assign(desk, { page: 'leads', leadId: items[0]?.id });
  });
  return framed(html`${Object.assign(desk, { hash: 'off' as const, store })}`, { blockSize: '720px' });
});

export const Settings = over(full, show('settings'));

export const Teams = over(full, show('teams', 'bucuresti'));

export const History = over(async () => {
  const store = await full();
  await store.execute({ kind: 'save-team', team: { id: 'ardeal', name: 'Ardeal Nord' } });
  return store;
}, show('history'));

/** S4: with leads off it starts with the pipeline. */
export const LeadsSwitchedOff = over(() => seededStore({ leads: 60, leadsEnabled: false, actor: ana }), show());

/** A new store: nothing in it, nobody named. */
export const NewStore = over(newStore, show());

/** X3: the storage has closed; said in words, over what is still shown. */
export const StorageTrouble = over(async () => {
  const store = await full();
  return {
    ...store,
    onTrouble: (listener: Parameters<LeadStore['onTrouble']>[0]) => {
      listener({ code: 'storage-closed', message: 'closed' });
      return () => undefined;
    },
  };
}, show());

/** Changes that are not saved are asked about before another page is shown. */
export const UnsavedChanges = over(full, show('settings'), {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('lead-desk')!.shadowRoot!;
    const box = await waitFor(() => {
      const found = root.querySelector('lead-settings')?.shadowRoot?.querySelector('#leads');
      expect(found).toBeTruthy();
      return found!;
    });
    await userEvent.click(box);
    const pipeline = [...root.querySelector('lead-menu')!.shadowRoot!.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === 'My Pipeline',
    );
    await userEvent.click(pipeline!);
    const dialog = await waitFor(() => {
      const found = root.querySelector('piste-leave-dialog')?.shadowRoot?.querySelector('dialog');
      expect(found?.open).toBe(true);
      return found!;
    });
    await Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished));
  },
});

export const Reading = over(async () => waiting(await full()), show());

export const Narrow = over(full, (store) =>
  framed(html`<lead-desk hash="off" .store=${store}></lead-desk>`, { inlineSize: '390px', blockSize: '720px' }),
);
