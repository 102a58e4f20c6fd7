import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/lead-import/lead-import.define.js';
import { PisteError } from '../src/domain/errors.js';
import { memoryStorage } from '../src/storage/memory.js';
import { createLeadStore } from '../src/store/create-lead-store.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { generateLeads, toCsv } from '../src/testing/generator/index.js';
import { withSimilar } from '../test/elements/support/bakery.js';
import { framed, LONG, newStore, NOW, over } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-import',
  component: 'lead-import',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
};
export default meta;

const show = (store: LeadStore) => html`<lead-import .store=${store}></lead-import>`;
const known = async () => (await withSimilar()).store;

const MIXED = [
  'Titlu;Nume contact;Companie;E-mail;Telefon;Oraș;Țara;Venit estimat;Agent;Creat la;Culoare',
  'Birouri, 12 posturi;Mirela Stan;Brutăria Spicului SRL;mirela.stan@spicului.example;0722 000 418;Cluj-Napoca;România;48.000,50 lei;Ana Ionescu;08.11.2026;stejar',
  'Rafturi depozit;Ion Pop;Hidro Olt SA;ion@hidro.example;+40 264 000 077;Slatina;Narnia;12,5;Nimeni;31.02.2026;',
  'Tejghea;Dan Ilie;Farmacia Nouă;dan@farmacia.example;0733 000 111;Iași;Moldova;1.500;Radu Munteanu;5.10.2026;nuc',
  'Tejghea și rafturi;Dan Ilie;Farmacia Noua SRL;dan@farmacia.example;0733 000 111;Iași;MD;;;;',
  ';;;;;Bacău;;;;;',
].join('\n');

const element = (canvas: HTMLElement) => canvas.querySelector('lead-import')!.shadowRoot!;
const button = (canvas: HTMLElement, name: RegExp) =>
  [...element(canvas).querySelectorAll('button')].find((one) => name.test(one.textContent.trim()));

function choose(canvas: HTMLElement, content: BlobPart, name = 'piste.csv'): void {
  const input = element(canvas).querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const chosen =
  (content: () => BlobPart, name?: string, wait = /^Import [\d,]+ rows?$/): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(element(canvasElement).querySelector('input[type=file]')).not.toBe(null));
    choose(canvasElement, content(), name);
    await waitFor(() => expect(element(canvasElement).textContent).toMatch(/Preview|\bnot a text file|no rows/), {
      timeout: 10_000,
    });
    if (wait)
      await waitFor(() => expect(button(canvasElement, wait)?.getAttribute('aria-disabled')).not.toBe('true'), {
        timeout: 20_000,
      });
  };
const imported =
  (content: () => BlobPart): NonNullable<StoryObj['play']> =>
  async (context) => {
    await chosen(content)(context);
    button(context.canvasElement, /^Import [\d,]+ rows?$/)!.click();
    await waitFor(
      () => expect(element(context.canvasElement).querySelector('.told')!.textContent).toMatch(/imported/),
      { timeout: 20_000 },
    );
  };

/** Nothing chosen yet; a store that is empty, so that a backup can be restored. */
export const Start = over(newStore, show);

/** X1: columns guessed, rows shown as leads, bad ones with their line and reason, duplicates before they are created. */
export const BeforeImport = over(known, show, { play: chosen(() => MIXED) });

/** What was created, left out and refused, with the way back. */
export const Report = over(known, show, { play: imported(() => MIXED) });

/** No title among the columns: it is taken from what there is. */
export const WithoutTitle = over(known, show, {
  play: chosen(
    () => 'Prenume,Nume,Adresă de e-mail,Ce vrea\nAna,Pop,ana@pop.example,dulapuri\nIon,Dan,ion@dan.example,',
  ),
});

/** A spreadsheet instead of CSV. */
export const NotAFile = over(known, show, {
  play: chosen(() => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'piste octombrie.xlsx', /^Paste text$/),
});

/** Rows that the generator makes, duplicates among them. */
export const Many = over(known, show, {
  play: chosen(() => toCsv(generateLeads({ seed: 7, count: 1200 }), { delimiter: ';', heads: 'ro' })),
});

/** X3: the disk is full in the middle; the rest can be imported later. */
export const CutShort = over(
  () => {
    const storage = memoryStorage();
    let left = Infinity;
    const commit: typeof storage.commit = (...given) => {
      left -= 1;
      return left < 0 ? Promise.reject(new PisteError('storage-full', 'No room.')) : storage.commit(...given);
    };
    const store = createLeadStore({ storage: { ...storage, commit }, clock: () => new Date(NOW) });
    return { ...store, execute: (...given) => ((left = 1), store.execute(...given)) };
  },
  show,
  { play: imported(() => ['Title', ...Array.from({ length: 260 }, (_, i) => `Cerere ${String(i)}`)].join('\n')) },
);

/** Long names and values in a narrow place. */
export const Narrow = over(known, (store) => framed(show(store), { inlineSize: '320px' }), {
  play: chosen(() => `Titlu;${LONG};Oraș\n${LONG};${LONG};${LONG}\nB;C;Narnia`, `${LONG}.csv`),
});
