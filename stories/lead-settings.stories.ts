import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-settings/lead-settings.define.js';
import { PisteError } from '../src/domain/errors.js';
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
/** An internal part of the section *Similar records*, once it is there. */
const matching = async (canvas: HTMLElement, tag: string): Promise<ShadowRoot> =>
  waitFor(() => {
    const panel = canvas.querySelector('lead-settings')!.shadowRoot!.querySelector('piste-matching-settings');
    const root = panel?.shadowRoot?.querySelector(tag)?.shadowRoot;
    expect(root?.querySelector('button')).toBeTruthy();
    return root!;
  });
const press = async (root: ShadowRoot, name: string): Promise<void> => {
  const find = () => [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  await waitFor(() => {
    expect(find()).toBeTruthy();
    expect(find()!.getAttribute('aria-disabled')).not.toBe('true');
  });
  await userEvent.click(find()!);
};
const setCautious = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const trial = await matching(canvas, 'piste-matching-trial');
  await press(trial.host.getRootNode() as ShadowRoot, 'Very cautious');
  return trial;
};
const never = () => new Promise<never>(() => undefined);
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

/** D1, D4: more cautious and one more free-mail provider, not saved yet. */
export const MatchingNotSaved = over(full, show, {
  play: async ({ canvasElement }) => {
    await setCautious(canvasElement);
    const list = await matching(canvasElement, 'piste-provider-list');
    await userEvent.type(list.querySelector('input')!, 'posta-mea.ro');
    await press(list, 'Add');
    await waitFor(() => expect(list.querySelector('.chip')).not.toBe(null));
  },
});

/** D4: what the application has given stands beside the user's own, and is not removed here. */
export const GivenProviders = over(async () => {
  const store = await seededStore({ leads: 160, freeMail: ['mail.example', 'posta.example'] });
  await store.execute({ kind: 'save-settings', freeMailProviders: ['posta-mea.ro'] });
  return store;
}, show);

/** D4: what is no domain is refused in words. */
export const NoDomain = over(full, show, {
  play: async ({ canvasElement }) => {
    const list = await matching(canvasElement, 'piste-provider-list');
    await userEvent.type(list.querySelector('input')!, 'posta');
    await press(list, 'Add');
    await waitFor(() => expect(list.querySelector('[aria-invalid=true]')).not.toBe(null));
  },
});

/** Two people at a small provider that is not known yet. */
const withSmallProvider = async (): Promise<LeadStore> => {
  const store = await full();
  for (const [contactName, title] of [
    ['Ana Pop', 'Rafturi pentru librărie'],
    ['Dan Rus', 'Vitrine frigorifice'],
  ] as const) {
    const email = `${contactName.toLowerCase().replace(' ', '.')}@posta-mea.ro`;
    await store.execute({ kind: 'save-lead', lead: { title, contactName, email } });
  }
  return store;
};

/** What other settings would change, on the user's own records, before they are saved. */
export const TriedFirst = over(withSmallProvider, show, {
  play: async ({ canvasElement }) => {
    const trial = await matching(canvasElement, 'piste-matching-trial');
    await press(trial.host.getRootNode() as ShadowRoot, 'Eager');
    const list = await matching(canvasElement, 'piste-provider-list');
    await userEvent.type(list.querySelector('input')!, 'posta-mea.ro');
    await press(list, 'Add');
    await press(trial, 'Try on your data first');
    await waitFor(() => expect(trial.querySelector('.pairs li')).not.toBe(null), { timeout: 10_000 });
  },
});

/** Nothing to compare yet. */
export const TriedOnNothing = over(() => seededStore({ leads: 0 }), show, {
  play: async ({ canvasElement }) => {
    const trial = await setCautious(canvasElement);
    await press(trial, 'Try on your data first');
    await waitFor(() => expect(trial.querySelector('.notice')).not.toBe(null), { timeout: 10_000 });
  },
});

/** A trial under way can be stopped. */
export const Trying = over(
  async () => {
    const tryMatching: LeadStore['tryMatching'] = (_, options) => {
      options?.onProgress?.({ done: 70, total: 160 });
      return never();
    };
    return { ...(await full()), tryMatching };
  },
  show,
  {
    play: async ({ canvasElement }) => {
      const trial = await setCautious(canvasElement);
      await press(trial, 'Try on your data first');
      await waitFor(() => expect(trial.querySelector('[role=progressbar]')).not.toBe(null));
    },
  },
);

/** A trial fails; what was set stays. */
export const TryingFails = over(
  async () => ({
    ...(await full()),
    tryMatching: () => Promise.reject(new PisteError('unavailable', 'The server does not answer.')),
  }),
  show,
  {
    play: async ({ canvasElement }) => {
      const trial = await setCautious(canvasElement);
      await press(trial, 'Try on your data first');
      await waitFor(() => expect(trial.querySelector('[role=alert]')).not.toBe(null));
    },
  },
);

/** D1: learned from the records, with the way back. */
export const Learned = over(full, show, {
  play: async ({ canvasElement }) => {
    const learning = await matching(canvasElement, 'piste-matching-learning');
    await press(learning, 'Learn from your records');
    await waitFor(() => expect(learning.textContent).toContain('Learned on'), { timeout: 20_000 });
  },
});
