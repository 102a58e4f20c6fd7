import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/elements/lead-store/lead-store.define.js';
import { LeadStoreElement } from '../../src/elements/lead-store/lead-store.js';
import { PisteElement } from '../../src/internal/piste-element.js';
import { register } from '../../src/internal/register.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import { QueryController } from '../../src/store/query-controller.js';
import { TroubleController } from '../../src/store/trouble-controller.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { clearPage, fixture, pause, until } from './support/page.js';

class Reader extends PisteElement {
  readonly teams = new QueryController(this, { query: (store) => store.list('teams', { limit: 0 }) });
  readonly trouble = new TroubleController(this);
  protected override render() {
    return html`${this.teams.state} ${this.teams.value?.total}`;
  }
}
register('store-reader', Reader);

let count = 0;
const database = () => `lead-store-test-${Date.now()}-${count++}`;

describe('<lead-store>', () => {
  afterEach(async () => {
    clearPage();
    await pause(300);
  });

  async function page(name = database()): Promise<{ root: HTMLElement; provider: LeadStoreElement; reader: Reader }> {
    const root = fixture(
      html`<div>
        <lead-store name=${name}><store-reader></store-reader></lead-store>
        <p></p>
      </div>`,
    );
    const provider = root.querySelector('lead-store')!;
    const reader = root.querySelector<Reader>('store-reader')!;
    await provider.updateComplete;
    await until('the reader has its answer', () => reader.teams.state === 'ready');
    return { root, provider, reader };
  }

  it('provides one store of its database to all that is inside, and takes no room', async () => {
    const { provider, reader } = await page();
    expect(provider.store).to.not.equal(undefined);
    expect(reader.storeNow).to.equal(provider.store);
    expect(reader.teams.value).to.include({ total: 0 });
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('gives the actor, the country and the policies to its store', async () => {
    const provider = fixture<LeadStoreElement>(
      html`<lead-store
        name=${database()}
        actor="ana"
        rights="all"
        country="FR"
        .policies=${{ allowNoCustomer: true }}
      ></lead-store>`,
    );
    await provider.updateComplete;
    expect(provider.store!.actor).to.deep.equal({ id: 'ana', rights: 'all' });
    expect(provider.store!.defaultCountry).to.equal('FR');
    expect(provider.store!.policies.allowNoCustomer).to.equal(true);
  });

  it('gives an actor without rights the least of them', async () => {
    const provider = fixture<LeadStoreElement>(html`<lead-store name=${database()} actor="ana"></lead-store>`);
    await provider.updateComplete;
    expect(provider.store!.actor!.rights).to.equal('own');
  });

  it('keeps its store when it is moved', async () => {
    const { root, provider, reader } = await page();
    const { store } = provider;
    root.querySelector('p')!.append(provider);
    await provider.updateComplete;
    await pause(400);
    expect(provider.store).to.equal(store);
    expect(reader.storeNow).to.equal(store);
    expect((await store!.list('teams', { limit: 0 })).total).to.equal(0);
  });

  it('closes the store it made once it has left the page, and makes another when it comes back', async () => {
    const { root, provider, reader } = await page();
    const store = provider.store!;
    provider.remove();
    await pause(400);
    const failure = await store.list('teams', { limit: 0 }).then(
      () => 'still open',
      (error: unknown) => (error as { code: string }).code,
    );
    expect(failure).to.equal('storage-closed');
    root.append(provider);
    await until('the reader reads again', () => reader.storeNow !== undefined && reader.storeNow !== store);
    await until('the reader has its answer', () => reader.teams.state === 'ready' && !reader.teams.refreshing);
  });

  it('makes another store when its attributes change', async () => {
    const { provider, reader } = await page();
    const before = provider.store;
    provider.name = database();
    await provider.updateComplete;
    expect(provider.store).to.not.equal(before);
    expect(reader.storeNow).to.equal(provider.store);
  });

  it('uses a storage that it is given', async () => {
    const storage = memoryStorage();
    const provider = fixture<LeadStoreElement>(html`<lead-store .storage=${storage}></lead-store>`);
    await provider.updateComplete;
    await provider.store!.execute({ kind: 'save-team', team: { name: 'Ardeal' } });
    const reading = createLeadStore({ storage });
    expect((await reading.list('teams')).items.map(({ name }) => name)).to.deep.equal(['Ardeal']);
  });

  it('provides a store that it is given as it is, and leaves it open', async () => {
    const store = createLeadStore({ storage: memoryStorage() });
    const root = fixture(
      html`<div>
        <lead-store .store=${store}><store-reader></store-reader></lead-store>
      </div>`,
    );
    const reader = root.querySelector<Reader>('store-reader')!;
    await until('the reader has its answer', () => reader.teams.state === 'ready');
    expect(reader.storeNow).to.equal(store);
    root.querySelector('lead-store')!.remove();
    await pause(400);
    expect((await store.list('teams', { limit: 0 })).total).to.equal(0);
  });

  it('is heard by elements that were there before it was defined', async () => {
    const root = fixture(
      html`<div>
        <other-store name=${database()}><store-reader></store-reader></other-store>
      </div>`,
    );
    const reader = root.querySelector<Reader>('store-reader')!;
    await reader.updateComplete;
    customElements.define('other-store', class extends LeadStoreElement {});
    const provider = root.querySelector('other-store') as LeadStoreElement;
    await provider.updateComplete;
    expect(reader.storeNow).to.equal(provider.store);
    expect(provider.store).to.not.equal(undefined);
  });

  it('X3 tells what is inside of it when its storage cannot be had', async () => {
    const root = fixture(
      html`<div>
        <lead-store src="/crm"><store-reader></store-reader></lead-store>
      </div>`,
    );
    const reader = root.querySelector<Reader>('store-reader')!;
    await until('the reader has failed', () => reader.teams.state === 'failed');
    expect(reader.teams.error!.code).to.equal('unavailable');
    expect(reader.trouble.error!.code).to.equal('unavailable');
  });
});

describe('registering', () => {
  const warnings: unknown[][] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...text: unknown[]) => warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  it('skips a name that this version has taken, without a word', () => {
    define();
    expect(customElements.get('lead-store')).to.equal(LeadStoreElement);
    expect(warnings).to.deep.equal([]);
  });

  it('gives the element a second name', async () => {
    define('second-store');
    const provider = fixture<LeadStoreElement>(html`<second-store .storage=${memoryStorage()}></second-store>`);
    await provider.updateComplete;
    expect(provider.store).to.not.equal(undefined);
    clearPage();
  });

  it('leaves a name alone that another version has taken, and warns', () => {
    class Old extends HTMLElement {
      static readonly version = '0.0.1';
    }
    customElements.define('taken-store', Old);
    define('taken-store');
    expect(customElements.get('taken-store')).to.equal(Old);
    expect(warnings[0]![0]).to.contain('<taken-store>').and.to.contain('0.0.1');
  });
});
