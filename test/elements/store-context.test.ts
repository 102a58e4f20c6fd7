import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { html } from 'lit';
import { PisteError } from '../../src/domain/errors.js';
import type { LeadErrorEvent } from '../../src/events/index.js';
import { PisteElement } from '../../src/internal/piste-element.js';
import { register } from '../../src/internal/register.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { leadStoreContext } from '../../src/store/store-context.js';
import { clearPage, fixture, pause, until } from './support/page.js';
import { stubStore } from './support/stub-store.js';

const PAGE_DEFAULT = Symbol.for('piste.page-default-store');
const pageDefault = stubStore();

class User extends PisteElement {
  override run = super.run;
  protected override render() {
    return html`${this.storeNow ? 'has' : 'none'}`;
  }
}
register('store-user', User);

/** Stands in for `<lead-store>`: any element may provide. */
function provider(store: LeadStore): HTMLElement {
  const element = document.createElement('div');
  const context = new ContextProvider(element, { context: leadStoreContext, initialValue: store });
  queueMicrotask(() => context.hostConnected());
  return element;
}

describe('store of an element', () => {
  let asked = 0;
  before(() => {
    Object.defineProperty(globalThis, PAGE_DEFAULT, {
      configurable: true,
      get: () => (asked++, Promise.resolve(pageDefault)),
    });
  });
  beforeEach(() => (asked = 0));
  afterEach(clearPage);

  it('is the page’s default where it stands alone', async () => {
    const user = fixture<User>(html`<store-user></store-user>`);
    expect(user.storeNow).to.equal(undefined);
    await until('it has the default', () => user.storeNow === pageDefault);
  });

  it('is that of the nearest provider, and the default is never made', async () => {
    const [outer, inner] = [stubStore(), stubStore()];
    const page = fixture(html`<div></div>`);
    const far = provider(outer);
    const near = provider(inner);
    const user = new User();
    page.append(far);
    far.append(near);
    near.append(user);
    expect(user.storeNow).to.equal(inner);
    await pause(20);
    expect(user.storeNow).to.equal(inner);
    expect(asked).to.equal(0);
  });

  it('is the element’s own before any other, and the provider’s again without it', async () => {
    const [provided, own] = [stubStore(), stubStore()];
    const page = fixture(html`<div></div>`);
    const around = provider(provided);
    page.append(around);
    const user = new User();
    user.store = own;
    around.append(user);
    expect(user.storeNow).to.equal(own);
    user.store = undefined;
    expect(user.storeNow).to.equal(provided);
  });

  it('may be set before the element is defined', async () => {
    const own = stubStore();
    const page = fixture(html`<div><late-user></late-user></div>`);
    const user = page.querySelector('late-user') as User;
    user.store = own;
    customElements.define('late-user', class extends User {});
    await user.updateComplete;
    expect(user.storeNow).to.equal(own);
    expect(user.shadowRoot!.textContent).to.contain('has');
    expect(asked).to.equal(0);
  });

  it('comes from a provider that turns up later', async () => {
    const page = fixture(html`<div><store-user></store-user></div>`);
    const user = page.querySelector<User>('store-user')!;
    await until('it has the default', () => user.storeNow === pageDefault);
    const late = stubStore();
    const context = new ContextProvider(page, { context: leadStoreContext, initialValue: late });
    context.hostConnected();
    expect(user.storeNow).to.equal(late);
  });

  it('waits for a <lead-store> that is not defined yet', async () => {
    const page = fixture(
      html`<div>
        <lead-store><store-user></store-user></lead-store>
      </div>`,
    );
    const user = page.querySelector<User>('store-user')!;
    await pause(30);
    expect(user.storeNow).to.equal(undefined);
    expect(asked).to.equal(0);
  });

  it('changes when the element is moved, and is forgotten when it is taken away', async () => {
    const [first, second] = [stubStore(), stubStore()];
    const page = fixture(html`<div></div>`);
    const [one, two] = [provider(first), provider(second)];
    page.append(one, two);
    const user = new User();
    one.append(user);
    expect(user.storeNow).to.equal(first);
    two.append(user);
    expect(user.storeNow).to.equal(second);
    user.remove();
    expect(user.storeNow).to.equal(undefined);
    page.append(user);
    await until('it has the default', () => user.storeNow === pageDefault);
  });

  it('follows a provider that changes its store', async () => {
    const page = fixture(html`<div></div>`);
    const element = document.createElement('div');
    const context = new ContextProvider(element, { context: leadStoreContext, initialValue: stubStore() });
    page.append(element);
    const user = new User();
    element.append(user);
    const next = stubStore();
    context.setValue(next);
    expect(user.storeNow).to.equal(next);
  });
});

describe('running a command', () => {
  afterEach(clearPage);
  const command = { kind: 'restore-lead', leadId: 'l1' } as const;

  it('gives the outcome', async () => {
    const outcome = { entryId: 'e1', changes: [] };
    const user = fixture<User>(
      html`<store-user .store=${stubStore({ execute: () => Promise.resolve(outcome) })}></store-user>`,
    );
    expect(await user.run(command)).to.equal(outcome);
  });

  it('tells a refusal by an event that leaves shadow roots, and gives nothing', async () => {
    const refusal = new PisteError('forbidden', 'no');
    const page = fixture(
      html`<div><store-user .store=${stubStore({ execute: () => Promise.reject(refusal) })}></store-user></div>`,
    );
    const events: LeadErrorEvent[] = [];
    page.addEventListener('lead-error', (event) => events.push(event));
    const told: PisteError[] = [];
    const outcome = await page
      .querySelector<User>('store-user')!
      .run(command, { onError: (error) => told.push(error) });
    expect(outcome).to.equal(undefined);
    expect(told).to.deep.equal([refusal]);
    expect(events.map(({ error, command, composed }) => [error, command, composed])).to.deep.equal([
      [refusal, command, true],
    ]);
  });

  it('does not call stopping a failure', async () => {
    const stopped = new DOMException('stopped', 'AbortError');
    const user = fixture<User>(
      html`<store-user .store=${stubStore({ execute: () => Promise.reject(stopped) })}></store-user>`,
    );
    let events = 0;
    user.addEventListener('lead-error', () => events++);
    expect(await user.run(command)).to.equal(undefined);
    expect(events).to.equal(0);
  });

  it('says so where there is no store', async () => {
    const user = fixture<User>(html`<store-user></store-user>`);
    user.remove();
    let code = '';
    user.addEventListener('lead-error', (event) => (code = event.error.code));
    await user.run(command);
    expect(code).to.equal('unavailable');
  });
});
