import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-menu/lead-menu.define.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { bakery } from '../test/elements/support/bakery.js';
import { framed, over } from './support/world.js';

const meta: Meta = { title: 'Elements/lead-menu', component: 'lead-menu' };
export default meta;

const ana = async (): Promise<LeadStore> => (await bakery()).as({ id: 'ana', rights: 'admin' });
const off = async (): Promise<LeadStore> => {
  const world = await bakery();
  await world.store.execute({ kind: 'save-settings', leadsEnabled: false });
  return world.as({ id: 'ana', rights: 'admin' });
};

/** Leads are on; the user is among them. */
export const Leads = over(ana, (store) => html`<lead-menu .store=${store} current="leads"></lead-menu>`);

/** S4: while leads are off there is no entry for them. */
export const LeadsSwitchedOff = over(off, (store) => html`<lead-menu .store=${store} current="pipeline"></lead-menu>`);

/** Without an actor nobody is named. */
export const SingleUser = over(
  async () => (await bakery()).store,
  (store) => html`<lead-menu .store=${store} current="pipeline"></lead-menu>`,
);

/** The menu of the configuration, by keyboard. */
export const Configuration = over(ana, (store) => html`<lead-menu .store=${store} current="settings"></lead-menu>`, {
  play: async ({ canvasElement }) => {
    const menu = await waitFor(() => {
      const found = canvasElement.querySelector('lead-menu')!.shadowRoot!.querySelector('piste-menu-button');
      expect(found).not.toBe(null);
      return found!;
    });
    await menu.updateComplete;
    menu.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(menu.shadowRoot!.activeElement?.textContent.trim()).toBe('Settings'));
  },
});

/** Two lines on a narrow screen; nothing goes away. */
export const Narrow = over(ana, (store) =>
  framed(html`<lead-menu .store=${store} current="leads"></lead-menu>`, { inlineSize: '360px' }),
);

/** The name of the host's product, and something of its own at the end. */
export const OwnBrand = over(
  ana,
  (store) =>
    html`<lead-menu .store=${store} brand="Atelier Meridian" current="leads"
      ><a slot="end" href="#help">Help</a></lead-menu
    >`,
);
