import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/lead-settings/lead-settings.define.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { framed, LONG, newStore, over, seededStore } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-settings: stages',
  component: 'lead-settings',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
};
export default meta;

const panelOf = (store: LeadStore, inlineSize = '680px', readOnly = false) =>
  framed(html`<piste-stages-settings .store=${store} ?read-only=${readOnly}></piste-stages-settings>`, {
    inlineSize,
    padding: '20px',
  });
const show = (store: LeadStore) => panelOf(store);
const full = () => seededStore({ leads: 160 });

const find = async <E extends HTMLElement>(canvas: HTMLElement, ...path: string[]): Promise<E> =>
  waitFor(() => {
    let at: ParentNode | null | undefined = canvas;
    for (const selector of path) {
      const found: Element | null | undefined = at?.querySelector(selector);
      at = selector === path.at(-1) ? found : found?.shadowRoot;
    }
    expect(at).toBeTruthy();
    return at as unknown as E;
  });
const panel = 'piste-stages-settings';
const counted = (canvas: HTMLElement) =>
  waitFor(async () => expect((await find(canvas, panel, '.count')).textContent.trim()).not.toBe(''));
const form = ['piste-stages-settings', 'piste-stage-form'];
const open = async (canvas: HTMLElement, index: number): Promise<void> => {
  await userEvent.click(await find(canvas, panel, `li:nth-of-type(${String(index)}) .edit`));
  await find(canvas, ...form, '#name');
};
const remove = async (canvas: HTMLElement, index: number): Promise<void> => {
  await counted(canvas);
  const menu = [panel, `li:nth-of-type(${String(index)}) piste-menu-button`];
  await userEvent.click(await find(canvas, ...menu, 'button.btn'));
  await userEvent.click(await find(canvas, ...menu, '.item:last-of-type'));
};

/** In their order, with team, kind and what stands in each. */
export const List = over(async () => {
  const store = await full();
  const [, second] = (await store.list('stages')).items;
  await store.execute({
    kind: 'save-stage',
    stage: { name: 'Demo', teamId: 'ardeal', folded: true, sequence: second!.sequence + 0.5 },
  });
  return store;
}, show);

/** One is being changed. */
export const Editing = over(full, show, {
  play: async ({ canvasElement }) => open(canvasElement, 2),
});

/** One is being added. */
export const Adding = over(full, show, {
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, panel, '.new'));
    await userEvent.type(await find(canvasElement, ...form, '#name'), 'Negotiation');
  },
});

/** A stage without a name is not saved. */
export const NameMissing = over(full, show, {
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, panel, '.new'));
    await userEvent.click(await find(canvasElement, ...form, '[type=submit]'));
    await find(canvasElement, ...form, '#missing');
  },
});

/** What its records do not allow is refused where it was asked for. */
export const Refused = over(full, show, {
  play: async ({ canvasElement }) => {
    await open(canvasElement, 1);
    await userEvent.click(await find(canvasElement, ...form, '#won'));
    await userEvent.click(await find(canvasElement, ...form, '[type=submit]'));
    await find(canvasElement, ...form, '.notice');
  },
});

/** Lifted by its handle, on its way two places down. */
export const Lifted = over(full, show, {
  play: async ({ canvasElement }) => {
    (await find(canvasElement, panel, '.grip')).focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
    await find(canvasElement, panel, '.drop-after');
  },
});

/** S6: what stands in it, before it is removed, and where that goes. */
export const RemovingWithRecords = over(full, show, {
  play: async ({ canvasElement }) => {
    await remove(canvasElement, 2);
    await waitFor(async () =>
      expect((await find<HTMLDialogElement>(canvasElement, panel, 'piste-remove-stage-dialog', 'dialog')).open).toBe(
        true,
      ),
    );
  },
});

/** Many records move with progress, and can be stopped. */
export const Moving = over(
  async () => {
    const store = await full();
    const execute: LeadStore['execute'] = (command, options) => {
      if (command.kind !== 'remove-stage') return store.execute(command, options);
      options?.onProgress?.({ done: 6, total: 19 });
      return new Promise<never>(() => undefined);
    };
    return { ...store, execute };
  },
  show,
  {
    play: async ({ canvasElement }) => {
      await remove(canvasElement, 2);
      const dialog = [panel, 'piste-remove-stage-dialog'];
      await userEvent.click(await find(canvasElement, ...dialog, '.primary'));
      await find(canvasElement, ...dialog, '[role=progressbar]');
    },
  },
);

/** The last stage to win stays, with the reason. */
export const LastWonStage = over(full, show, {
  play: async ({ canvasElement }) => {
    const rows = (await find(canvasElement, panel, 'ul')).children.length;
    await remove(canvasElement, rows);
    await find(canvasElement, panel, '.notice');
  },
});

/** P1: somebody who may look and not change. */
export const ReadOnly = over(full, (store) => panelOf(store, '680px', true));

/** No stage at all. */
export const Empty = over(newStore, show);

/** Names as long as they get, on a narrow screen. */
export const NarrowAndLong = over(
  async () => {
    const store = await full();
    const [first] = (await store.list('stages')).items;
    await store.execute({ kind: 'save-stage', stage: { id: first!.id, name: LONG } });
    return store;
  },
  (store) => panelOf(store, '390px'),
);
