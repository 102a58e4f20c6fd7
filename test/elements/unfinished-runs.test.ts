import { expect } from 'chai';
import { html } from 'lit';
import '../../src/internal/unfinished/unfinished-runs.define.js';
import type { UnfinishedRuns } from '../../src/internal/unfinished/unfinished-runs.js';
import { memoryStorage } from '../../src/storage/memory.js';
import type { StorageAdapter } from '../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { fakeClock, type FakeClock } from '../../src/testing/fakes.js';
import { expectAccessible } from './support/axe.js';
import { textOf } from './support/dialog-page.js';
import { eventually } from './support/eventually.js';
import { clearPage, fixture, pause, until } from './support/page.js';
import { pressInToast, toastText } from './support/record-page.js';

describe('what was interrupted', () => {
  let storage: StorageAdapter;
  let clock: FakeClock;
  let store: LeadStore;
  let ids: string[];

  beforeEach(async () => {
    storage = memoryStorage();
    clock = fakeClock();
    store = createLeadStore({ storage, clock, policies: { allowNoCustomer: true } });
    await store.execute({ kind: 'save-settings', leadsEnabled: true });
    ids = [];
    for (let i = 0; i < 5; i += 1)
      ids.push((await store.execute({ kind: 'save-lead', lead: { title: `Lead ${String(i)}` } })).leadId!);
    await interrupted(2);
  });
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  /** A bulk conversion in a page that is closed after so many leads. */
  async function interrupted(commits: number): Promise<void> {
    let left = commits;
    const commit: StorageAdapter['commit'] = (...given) =>
      --left < 0 ? Promise.reject(new Error('the page is gone')) : storage.commit(...given);
    const gone = createLeadStore({ storage: { ...storage, commit }, clock, policies: { allowNoCustomer: true } });
    const command = { kind: 'convert-many', leadIds: ids, customer: 'none', deduplicate: false } as const;
    await gone.execute(command).catch(() => undefined);
  }

  const show = (...kinds: string[]): UnfinishedRuns =>
    fixture(html`<piste-unfinished-runs .store=${store} .kinds=${kinds}></piste-unfinished-runs>`);
  const press = (element: UnfinishedRuns, name: string): void =>
    [...element.shadowRoot!.querySelectorAll('button')].find((button) => textOf(button) === name)!.click();
  const opportunities = async () => (await store.list('leads', { where: { type: 'opportunity' }, limit: 0 })).total;

  it('B2 is shown with how far it had come, and gone on with', async () => {
    clock.advance(60_000);
    const element = show('convert-many');
    await until('the notice', () => textOf(element.shadowRoot).includes('A bulk conversion was interrupted.'));
    expect(textOf(element.shadowRoot)).to.contain('2 of 5 steps are done');
    await expectAccessible(element);
    press(element, 'Go on');
    await until('the toast', () => toastText().includes('It is done now.'));
    expect(await opportunities()).to.equal(5);
    await until('nothing left', () => element.hasAttribute('empty'));
    await pressInToast('Undo');
    await eventually('all of it undone', async () => (await opportunities()) === 0);
  });

  it('B2 is undone as far as it had come, or left at that', async () => {
    clock.advance(60_000);
    const element = show('convert-many');
    await until('the notice', () => element.shadowRoot!.querySelector('.notice'));
    press(element, 'Undo what was done');
    await eventually('undone', async () => (await opportunities()) === 0);
    await until('nothing left', () => element.hasAttribute('empty'));
    await interrupted(3);
    clock.advance(60_000);
    await store.execute({ kind: 'save-lead', lead: { title: 'Something else' } });
    await until('the next one', () => element.shadowRoot!.querySelector('.notice'));
    press(element, 'Leave it at that');
    await until('nothing left', () => element.hasAttribute('empty'));
    expect(await opportunities()).to.equal(3);
  });

  it('leaves alone what is shown elsewhere, and what another tab may still be at', async () => {
    const recent = show('convert-many');
    clock.advance(1000);
    const other = show('import-records');
    await pause(100);
    expect(recent.hasAttribute('empty'), 'written to a second ago').to.equal(true);
    expect(other.hasAttribute('empty')).to.equal(true);
  });
});
