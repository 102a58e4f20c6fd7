import { expect } from 'chai';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { PisteError } from '../../src/domain/errors.js';
import { PisteElement } from '../../src/internal/piste-element.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { NO_STORE_AFTER, QueryController } from '../../src/store/query-controller.js';
import { clearPage, fixture, pause, until } from './support/page.js';
import { stubStore } from './support/stub-store.js';

type Answer = (value: unknown) => void;
interface Call {
  id: string;
  signal: AbortSignal;
  resolve: Answer;
  reject: Answer;
}

class Asker extends PisteElement {
  @property() leadId = 'a';
  calls: Call[] = [];
  renders = 0;
  readonly query = new QueryController<unknown>(this, {
    query: (_store: LeadStore, signal) =>
      this.leadId === ''
        ? undefined
        : new Promise((resolve, reject) => this.calls.push({ id: this.leadId, signal, resolve, reject })),
    watches: ['leads'],
    key: () => [this.leadId],
  });
  protected override render() {
    this.renders++;
    return html`${this.query.state} ${this.query.value ?? nothing}`;
  }
}
customElements.define('query-asker', Asker);

class EagerAsker extends Asker {
  override readonly query = new QueryController<unknown>(this, {
    query: () => {
      throw new Error('broken');
    },
  });
}
customElements.define('query-eager-asker', EagerAsker);

describe('query controller', () => {
  afterEach(clearPage);

  function asker(store: LeadStore | undefined = stubStore()): Asker {
    return fixture<Asker>(html`<query-asker .store=${store}></query-asker>`);
  }

  it('waits for the answer, then shows it', async () => {
    const element = asker();
    await element.updateComplete;
    expect(element.query.state).to.equal('waiting');
    element.calls[0]!.resolve('one');
    await until('the answer is there', () => element.query.state === 'ready');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('ready one');
  });

  it('asks anew for another key, stops the question before, and keeps the old value meanwhile', async () => {
    const element = asker();
    await element.updateComplete;
    element.calls[0]!.resolve('one');
    await until('the first answer is there', () => element.query.value === 'one');
    element.leadId = 'b';
    await element.updateComplete;
    element.leadId = 'c';
    await element.updateComplete;
    const [, second, third] = element.calls;
    expect(second!.signal.aborted).to.equal(true);
    expect(element.query.value).to.equal('one');
    expect(element.query.refreshing).to.equal(true);
    third!.resolve('three');
    await pause();
    second!.resolve('two, too late');
    await pause();
    expect(element.query.value).to.equal('three');
    expect(element.query.refreshing).to.equal(false);
  });

  it('does not ask again for a key of the same parts', async () => {
    const element = asker();
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.calls).to.have.length(1);
  });

  it('asks again after a commit that touches what it watches, once for many', async () => {
    const store = stubStore();
    const element = asker(store);
    await element.updateComplete;
    element.calls[0]!.resolve('one');
    await until('the answer is there', () => element.query.state === 'ready');
    store.tell('teams');
    await pause();
    expect(element.calls).to.have.length(1);
    store.tell('leads');
    store.tell('leads');
    store.tell('leads', 'notes');
    await pause();
    expect(element.calls).to.have.length(2);
  });

  it('gets its answers also while commits never pause', async () => {
    const store = stubStore();
    const element = asker(store);
    await element.updateComplete;
    store.tell('leads');
    store.tell('leads');
    await pause();
    expect(element.calls).to.have.length(1);
    expect(element.calls[0]!.signal.aborted).to.equal(false);
    element.calls[0]!.resolve('old');
    await pause();
    expect(element.query.value).to.equal('old');
    expect(element.calls).to.have.length(2);
    element.calls[1]!.resolve('new');
    await pause();
    expect(element.query.value).to.equal('new');
    expect(element.calls).to.have.length(2);
  });

  it('keeps a failure, and the value before it', async () => {
    const store = stubStore();
    const element = asker(store);
    await element.updateComplete;
    element.calls[0]!.resolve('one');
    await pause();
    element.query.refresh();
    element.calls[1]!.reject(new PisteError('storage-closed', 'closed'));
    await pause();
    expect(element.query.state).to.equal('failed');
    expect(element.query.error!.code).to.equal('storage-closed');
    expect(element.query.value).to.equal('one');
    element.query.refresh();
    element.calls[2]!.resolve('two');
    await pause();
    expect(element.query.state).to.equal('ready');
    expect(element.query.error).to.equal(undefined);
  });

  it('never throws, whatever the query does', async () => {
    const element = fixture<EagerAsker>(html`<query-eager-asker .store=${stubStore()}></query-eager-asker>`);
    await until('it has failed', () => element.query.state === 'failed');
    expect(element.query.error!.code).to.equal('unavailable');
    expect(element.query.error!.cause).to.be.instanceOf(Error);
  });

  it('has nothing to ask while the query gives nothing', async () => {
    const element = asker();
    await element.updateComplete;
    element.calls[0]!.resolve('one');
    await pause();
    element.leadId = '';
    await element.updateComplete;
    expect(element.query.state).to.equal('waiting');
    expect(element.query.value).to.equal(undefined);
    expect(element.query.refreshing).to.equal(false);
  });

  it('forgets what another store said', async () => {
    const element = asker();
    await element.updateComplete;
    element.calls[0]!.resolve('of the first store');
    await pause();
    element.store = stubStore();
    await element.updateComplete;
    expect(element.query.value).to.equal(undefined);
    expect(element.calls).to.have.length(2);
  });

  it('lets go of the store when it leaves the page, and keeps its value when it is moved', async () => {
    const store = stubStore();
    const element = asker(store);
    await element.updateComplete;
    element.calls[0]!.resolve('one');
    await pause();
    expect(store.listeners).to.equal(1);
    const parent = element.parentElement!;
    element.remove();
    expect(store.listeners).to.equal(0);
    parent.append(element);
    await element.updateComplete;
    expect(store.listeners).to.equal(1);
    expect(element.query.value).to.equal('one');
    expect(element.calls).to.have.length(2);
  });

  it('stops its question when it leaves the page', async () => {
    const element = asker();
    await element.updateComplete;
    element.remove();
    expect(element.calls[0]!.signal.aborted).to.equal(true);
  });

  it('says that there is no store after a while without one', async () => {
    const provider = document.createElement('div');
    provider.addEventListener('context-request', (event) => {
      event.stopPropagation();
      (event as unknown as { callback: (value: undefined) => void }).callback(undefined);
    });
    const element = new Asker();
    provider.append(element);
    fixture(html`${provider}`);
    await element.updateComplete;
    expect(element.query.state).to.equal('waiting');
    await until('it has given up', () => element.query.state === 'no-store', NO_STORE_AFTER + 1000);
    element.store = stubStore();
    await element.updateComplete;
    expect(element.query.state).to.equal('waiting');
  });
});
