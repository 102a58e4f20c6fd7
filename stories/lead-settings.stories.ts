import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-settings/lead-settings.define.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { bakery } from '../test/elements/support/bakery.js';
import { broken, newStore, over, seededStore, waiting } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-settings',
  component: 'lead-settings',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
};
export default meta;

const show = (store: LeadStore) => html`<lead-settings .store=${store}></lead-settings>`;
const full = () => seededStore({ leads: 160 });

const box = async (canvas: HTMLElement): Promise<HTMLInputElement> =>
  waitFor(() => {
    const found = canvas.querySelector('lead-settings')!.shadowRoot!.querySelector<HTMLInputElement>('#leads');
    expect(found).not.toBe(null);
    return found!;
  });
const button = (canvas: HTMLElement, name: string): HTMLButtonElement =>
  [...canvas.querySelector('lead-settings')!.shadowRoot!.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name,
  )!;

/** S1: off on a new store, into which a backup can still be restored. */
export const NewStore = over(newStore, show);

/** Leads are on; one team does not use them. */
export const SwitchedOn = over(full, show);

/** S1: ticked and not saved. */
export const NotSavedYet = over(() => seededStore({ leads: 0, leadsEnabled: false }), show, {
  play: async ({ canvasElement }) => userEvent.click(await box(canvasElement)),
});

/** S6: who is affected, and the choice, before anything happens. */
export const SwitchingOff = over(full, show, {
  play: async ({ canvasElement }) => {
    await userEvent.click(await box(canvasElement));
    await waitFor(() =>
      expect(canvasElement.querySelector('lead-settings')!.shadowRoot!.querySelector('.affected')).not.toBe(null),
    );
  },
});

/** S2: saved, with the way back. */
export const Saved = over(() => seededStore({ leads: 0, leadsEnabled: false }), show, {
  play: async ({ canvasElement }) => {
    await userEvent.click(await box(canvasElement));
    await waitFor(() => expect(button(canvasElement, 'Save').getAttribute('aria-disabled')).toBe('false'));
    await userEvent.click(button(canvasElement, 'Save'));
    await waitFor(() =>
      expect(canvasElement.querySelector('lead-settings')!.shadowRoot!.querySelector('.saved')!.textContent).toContain(
        'Saved',
      ),
    );
  },
});

/** Open leads are kept while leads are off. */
export const LeadsKept = over(async () => {
  const store = await full();
  await store.execute({ kind: 'save-settings', leadsEnabled: false, openLeads: 'keep' });
  return store;
}, show);

/** P1: somebody who may not change it. */
export const Forbidden = over(async () => (await bakery()).as({ id: 'ana', rights: 'all' }), show);

/** The setting was changed elsewhere while the page was open. */
export const ChangedElsewhere = over(full, show, {
  play: async ({ canvasElement, loaded }) => {
    await box(canvasElement);
    await (loaded['store'] as LeadStore).execute({ kind: 'save-settings', leadsEnabled: false, openLeads: 'keep' });
    await waitFor(() =>
      expect(canvasElement.querySelector('lead-settings')!.shadowRoot!.querySelector('.notice')).not.toBe(null),
    );
  },
});

/** Saving fails; what was ticked stays. */
export const SavingFails = over(async () => ({ ...(await full()), execute: broken(await full()).execute }), show, {
  play: async ({ canvasElement }) => {
    await userEvent.click(await box(canvasElement));
    await userEvent.click(button(canvasElement, 'Save'));
    await waitFor(() =>
      expect(canvasElement.querySelector('lead-settings')!.shadowRoot!.querySelector('[role=alert]')).not.toBe(null),
    );
  },
});

export const Reading = over(async () => waiting((await bakery()).store), show);

export const CannotBeRead = over(async () => broken((await bakery()).store), show);

/** For hosts that keep their data elsewhere. */
export const WithoutData = over(full, (store) => html`<lead-settings .store=${store} hide-data></lead-settings>`);
