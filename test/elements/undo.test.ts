import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/lead-history/lead-history.define.js';
import '../../src/internal/undo/undo-dialog.define.js';
import type { LeadHistory } from '../../src/elements/lead-history/lead-history.js';
import type { LeadErrorEvent } from '../../src/events/index.js';
import { undoEntry } from '../../src/internal/undo/undo-entry.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { clearPage, fixture, until } from './support/page.js';
import { toastText } from './support/record-page.js';

describe('undoing from an element', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await withSimilar();
  });
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  const host = (store: LeadStore = world.store): LeadHistory =>
    fixture(html`<lead-history .store=${store} lang="en"></lead-history>`);
  const question = (element: LeadHistory) => element.shadowRoot!.querySelector('piste-undo-dialog');

  async function changedSince(): Promise<string> {
    const { entryId } = await world.store.execute({
      kind: 'save-lead',
      lead: { id: 'mobilier', phone: '0722 000 419', city: 'Turda' },
    });
    await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 420' } });
    return entryId;
  }

  it('H2 takes the page’s leaving for "leave everything"', async () => {
    const element = host();
    const undone = undoEntry(element, await changedSince());
    await until('the question', () => question(element)?.shadowRoot?.querySelector('dialog[open]'));
    element.remove();
    expect(await undone).to.equal(undefined);
    expect((await world.store.get('leads', 'mobilier'))!.city).to.equal('Turda');
  });

  it('H2 leaves no question behind, whatever the answer', async () => {
    const element = host();
    const undone = undoEntry(element, await changedSince());
    await until('the question', () => question(element)?.shadowRoot?.querySelector('dialog[open]'));
    [...question(element)!.shadowRoot!.querySelectorAll('button')]
      .find((button) => textOf(button) === 'Leave everything')!
      .click();
    expect(await undone).to.equal(undefined);
    expect(Boolean(question(element))).to.equal(false);
  });

  it('says why something cannot be undone, to the user and to the page', async () => {
    const { entryId } = await world.store.execute({ kind: 'save-settings', leadsEnabled: false, openLeads: 'keep' });
    const element = host(world.as({ id: 'radu', rights: 'own' }));
    let told: LeadErrorEvent | undefined;
    element.addEventListener('lead-error', (event: LeadErrorEvent) => (told = event));
    expect(await undoEntry(element, entryId)).to.equal(undefined);
    expect(told?.error.code).to.equal('forbidden');
    await until('said', () => toastText().length > 10);
    expect(toastText()).not.to.contain('Undone');
  });

  it('H2 says of a run how many records stay as they are', async () => {
    const leadIds = [await world.lead({ title: 'One' }), await world.lead({ title: 'Two' })];
    const run = await world.store.execute({
      kind: 'convert-many',
      leadIds,
      salespersonIds: ['ana'],
      customer: 'none',
      deduplicate: false,
    });
    await world.store.execute({ kind: 'save-lead', lead: { id: leadIds[0]!, salespersonId: 'radu' } });
    await undoEntry(host(), run.entryId);
    await until('said', () => toastText().includes('1 record stays as it is: it has changed since.'));
    expect((await world.store.get('leads', leadIds[1]!))!.type).to.equal('lead');
    expect((await world.store.get('leads', leadIds[0]!))!.type).to.equal('opportunity');
  });
});
