import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/internal/toasts/toasts.define.js';
import { LocalizedElement } from '../../src/internal/localized-element.js';
import { register } from '../../src/internal/register.js';
import { showToast } from '../../src/internal/toasts/show-toast.js';
import type { Toasts } from '../../src/internal/toasts/toasts.js';
import { expectAccessible } from './support/axe.js';
import { clearPage, fixture, focused, until } from './support/page.js';

class Desk extends LocalizedElement {
  protected override render() {
    return html`<button>Do</button><piste-toasts></piste-toasts>`;
  }
}
register('toast-desk', Desk);

describe('toasts', () => {
  const region = () => document.querySelector<Toasts>('body > piste-toasts')!;
  const shown = (toasts: Toasts = region()) => [...toasts.shadowRoot!.querySelectorAll<HTMLElement>('.toast')];
  const texts = (toasts?: Toasts) => shown(toasts).map((toast) => toast.querySelector('.two')!.textContent.trim());

  afterEach(() => {
    region()?.remove();
    clearPage();
  });

  it('makes a region at the end of the page when there is none, and reads out what it shows', async () => {
    const page = fixture(html`<p>x</p>`);
    showToast(page, { text: 'Converted' });
    await region().updateComplete;
    expect(texts()).to.deep.equal(['Converted']);
    expect(region().shadowRoot!.querySelector('[role=status]')!.contains(shown()[0]!)).to.equal(true);
    expect(region().matches(':popover-open')).to.equal(true);
    await expectAccessible(region());
  });

  it('uses the region of the desk around', async () => {
    const desk = fixture<Desk>(html`<toast-desk></toast-desk>`);
    await desk.updateComplete;
    showToast(desk.shadowRoot!.querySelector('button')!, { text: 'Saved' });
    const own = desk.shadowRoot!.querySelector('piste-toasts')!;
    await own.updateComplete;
    expect(texts(own)).to.deep.equal(['Saved']);
    expect(region()).to.equal(null);
  });

  it('runs an action once, goes, and gives the focus back', async () => {
    const button = fixture<HTMLButtonElement>(html`<button>Before</button>`);
    button.focus();
    let undone = 0;
    showToast(button, { text: 'Converted', actions: [{ label: 'Undo', run: () => undone++ }] });
    await region().updateComplete;
    const undo = shown()[0]!.querySelector('button')!;
    expect(undo.textContent.trim()).to.equal('Undo');
    undo.focus();
    await sendKeys({ press: 'Enter' });
    await region().updateComplete;
    expect(undone).to.equal(1);
    expect(shown()).to.have.length(0);
    expect(region().matches(':popover-open')).to.equal(false);
    expect(focused()).to.equal(button);
  });

  it('shows three at once at most', async () => {
    const page = fixture(html`<p>x</p>`);
    for (const text of ['1', '2', '3', '4']) showToast(page, { text });
    await region().updateComplete;
    expect(texts()).to.deep.equal(['2', '3', '4']);
  });

  describe('with time', () => {
    const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
    let now = 0;
    let timers: { at: number; run: () => void; id: number }[] = [];
    beforeEach(() => {
      now = 0;
      timers = [];
      let id = 0;
      globalThis.setTimeout = ((run: () => void, delay = 0) => (
        timers.push({ at: now + delay, run, id: ++id }),
        id
      )) as typeof setTimeout;
      globalThis.clearTimeout = ((gone: number) =>
        (timers = timers.filter((timer) => timer.id !== gone))) as typeof clearTimeout;
    });
    afterEach(() => Object.assign(globalThis, real));
    async function pass(milliseconds: number): Promise<void> {
      now += milliseconds;
      for (const timer of timers.filter(({ at }) => at <= now)) {
        timers = timers.filter((other) => other !== timer);
        timer.run();
      }
      await region().updateComplete;
    }

    it('stays ten seconds', async () => {
      showToast(fixture(html`<p>x</p>`), { text: 'Converted' });
      await pass(9900);
      expect(shown()).to.have.length(1);
      await pass(200);
      expect(shown()).to.have.length(0);
    });

    it('stays longer while it is pointed at or has the focus', async () => {
      showToast(fixture(html`<p>x</p>`), { text: 'Converted' });
      await region().updateComplete;
      const surface = region().shadowRoot!.querySelector('.region')!;
      surface.dispatchEvent(new PointerEvent('pointerenter'));
      await pass(60_000);
      expect(shown()).to.have.length(1);
      surface.dispatchEvent(new PointerEvent('pointerleave'));
      await pass(9900);
      expect(shown()).to.have.length(1);
      shown()[0]!.querySelector('button')!.focus();
      await pass(60_000);
      expect(shown()).to.have.length(1);
      shown()[0]!.querySelector('button')!.blur();
      await pass(10_100);
      expect(shown()).to.have.length(0);
    });
  });

  it('can be closed', async () => {
    showToast(fixture(html`<p>x</p>`), { text: 'Converted' });
    await region().updateComplete;
    shown()[0]!.querySelector<HTMLElement>('[aria-label=Close]')!.click();
    await until('it is gone', () => shown().length === 0);
  });
});
