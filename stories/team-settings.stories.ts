import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/team-settings/team-settings.define.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { broken, framed, LONG, newStore, over, seededStore, waiting } from './support/world.js';

const meta: Meta = {
  title: 'Elements/team-settings',
  component: 'team-settings',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
};
export default meta;

const full = () => seededStore({ leads: 120 });
const show = (store: LeadStore) => html`<team-settings .store=${store} team-id="ardeal"></team-settings>`;
const list = (store: LeadStore) => html`<team-settings .store=${store}></team-settings>`;

const inForm = async <E extends Element>(canvas: HTMLElement, selector: string): Promise<E> =>
  waitFor(() => {
    const form = canvas.querySelector('team-settings')!.shadowRoot!.querySelector('piste-team-form');
    const found = form?.shadowRoot?.querySelector<E>(selector);
    expect(found).toBeTruthy();
    return found!;
  });

/** Nothing chosen yet. */
export const List = over(full, list);

/** S3: the form of a team, *Leads* beneath its name. */
export const Form = over(full, show);

/** S4: while leads are off there is no *Leads* box. */
export const LeadsSwitchedOff = over(() => seededStore({ leads: 0, leadsEnabled: false }), show);

/** Changed and not saved; the name of the icon in its tooltip. */
export const NotSavedYet = over(full, show, {
  play: async ({ canvasElement }) => {
    const name = await inForm<HTMLInputElement>(canvasElement, '#name');
    await userEvent.type(name, ' Nord');
    (await inForm<HTMLElement>(canvasElement, '.save')).focus();
  },
});

/** S6: a team's open leads, before leads are switched off for it. */
export const SwitchingOff = over(full, show, {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inForm(canvasElement, '#leads'));
    await userEvent.click(await inForm(canvasElement, '.save'));
    await inForm(canvasElement, 'piste-leads-off-dialog');
  },
});

/** Somebody who is not among the salespeople yet. */
export const NewSalesperson = over(full, show, {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inForm(canvasElement, '.newcomer'));
    await inForm(canvasElement, 'piste-new-salesperson');
  },
});

/** A team without a name is not saved. */
export const NameMissing = over(full, show, {
  play: async ({ canvasElement }) => {
    const name = await inForm<HTMLInputElement>(canvasElement, '#name');
    name.value = '';
    name.dispatchEvent(new Event('input'));
    await userEvent.click(await inForm(canvasElement, '.save'));
    await inForm(canvasElement, '#name-missing');
  },
});

/** Somebody else changes the same field meanwhile. */
export const ChangedByBoth = over(full, show, {
  play: async ({ canvasElement, loaded }) => {
    await userEvent.type(await inForm<HTMLInputElement>(canvasElement, '#name'), ' Nord');
    await (loaded['store'] as LeadStore).execute({ kind: 'save-team', team: { id: 'ardeal', name: 'Ardeal Sud' } });
    await inForm(canvasElement, '.notice');
  },
});

/** The team was removed while its address was kept. */
export const NoLongerThere = over(
  full,
  (store) => html`<team-settings .store=${store} team-id="gone"></team-settings>`,
);

/** P1: somebody who may look and not change. */
export const Forbidden = over(async () => seededStore({ leads: 0, actor: { id: 'ana-ionescu', rights: 'all' } }), show);

/** No team at all. */
export const Empty = over(newStore, list);

/** Many teams, long names. */
export const ManyAndLong = over(async () => {
  const store = await full();
  await store.execute({ kind: 'save-team', team: { id: 'ardeal', name: LONG } });
  for (let i = 1; i <= 20; i++) await store.execute({ kind: 'save-team', team: { name: `Team ${String(i)}` } });
  return store;
}, show);

export const Reading = over(async () => waiting(await seededStore({ leads: 0 })), list);

export const CannotBeRead = over(async () => broken(await seededStore({ leads: 0 })), list);

/** On a narrow screen the form stands in place of the list. */
export const Narrow = over(full, (store) => framed(show(store), { inlineSize: '390px' }));
