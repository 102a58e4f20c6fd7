import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/internal/menu/menu-button.define.js';
import { DialogController } from '../../src/internal/dialog-controller.js';
import { LocalizedElement } from '../../src/internal/localized-element.js';
import { register } from '../../src/internal/register.js';
import { dialogSheet } from '../../src/styles/dialog.styles.js';
import { expectAccessible } from './support/axe.js';
import { clearPage, fixture, focused, pause, until } from './support/page.js';

class Layer extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, dialogSheet];
  cancels = 0;
  removals = 0;
  stays = false;
  readonly dialog = new DialogController(this, {
    dialog: () => this.renderRoot.querySelector('dialog'),
    onCancel: () => {
      this.cancels++;
      if (!this.stays) this.dialog.close();
    },
    onRemoved: () => this.removals++,
    returnTo: () => document.querySelector<HTMLElement>('#fallback'),
  });
  get native(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }
  protected override render() {
    return html`<dialog class="dialog" aria-labelledby="title">
      <header>
        <div><h2 id="title">Convert</h2></div>
      </header>
      <div class="body">
        <input aria-label="First" /><input aria-label="Second" id="second" />
        <piste-menu-button label="More" .items=${[{ id: 'a', label: 'Item' }]}></piste-menu-button>
        <slot></slot>
      </div>
      <footer><button type="button">Close</button></footer>
    </dialog>`;
  }
}
register('test-layer', Layer);

describe('dialog controller', () => {
  afterEach(() => {
    clearPage();
    expect(document.documentElement.style.overflow, 'the page scrolls again').to.equal('');
  });

  async function page(): Promise<{ button: HTMLButtonElement; layer: Layer; root: HTMLElement }> {
    const root = fixture(
      html`<div>
        <button id="opener">Open</button><button id="fallback">Other</button>
        <div id="one"><test-layer></test-layer></div>
        <div id="two"></div>
      </div>`,
    );
    const layer = root.querySelector<Layer>('test-layer')!;
    await layer.updateComplete;
    const button = root.querySelector<HTMLButtonElement>('#opener')!;
    button.focus();
    return { button, layer, root };
  }
  const isModal = (layer: Layer) => layer.native.matches(':modal');

  it('opens as a modal dialog, locks the page, and gives the focus back to what had it', async () => {
    const { button, layer } = await page();
    await layer.dialog.show();
    expect(isModal(layer)).to.equal(true);
    expect(layer.native.contains(focused())).to.equal(true);
    expect(document.documentElement.style.overflow).to.equal('hidden');
    layer.dialog.close();
    expect(layer.native.open).to.equal(false);
    expect(focused()).to.equal(button);
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('gives the focus elsewhere when what had it is gone', async () => {
    const { button, layer, root } = await page();
    await layer.dialog.show();
    button.remove();
    layer.dialog.close();
    expect(focused()).to.equal(root.querySelector('#fallback'));
  });

  it('asks on Esc, and stays open while the answer is no', async () => {
    const { layer } = await page();
    layer.stays = true;
    await layer.dialog.show();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await pause(50);
    expect(layer.cancels).to.equal(3);
    expect(isModal(layer)).to.equal(true);
    layer.stays = false;
    await sendKeys({ press: 'Escape' });
    expect(layer.dialog.isOpen).to.equal(false);
    expect(layer.native.open).to.equal(false);
  });

  it('leaves Esc to a menu that is open inside', async () => {
    const { layer } = await page();
    await layer.dialog.show();
    const menu = layer.renderRoot.querySelector('piste-menu-button')!;
    menu.shadowRoot!.querySelector('button')!.click();
    await until('the menu is open', () => menu.shadowRoot!.querySelector(':popover-open'));
    await until('the item has the focus', () => focused()?.classList.contains('item'));
    await sendKeys({ press: 'Escape' });
    expect(layer.cancels).to.equal(0);
    expect(layer.dialog.isOpen).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(layer.dialog.isOpen).to.equal(false);
  });

  it('leaves Esc to a dialog that lies above it', async () => {
    const { layer, root } = await page();
    const upper = new Layer();
    layer.append(upper);
    await layer.dialog.show();
    await upper.dialog.show();
    expect(isModal(upper)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect([upper.dialog.isOpen, layer.dialog.isOpen]).to.deep.equal([false, true]);
    expect(document.documentElement.style.overflow, 'still locked by the lower one').to.equal('hidden');
    await sendKeys({ press: 'Escape' });
    expect(layer.dialog.isOpen).to.equal(false);
    expect(root.isConnected).to.equal(true);
  });

  it('stays open when it is moved, with the focus where it was', async () => {
    const { layer, root, button } = await page();
    await layer.dialog.show();
    layer.renderRoot.querySelector<HTMLElement>('#second')!.focus();
    root.querySelector('#two')!.append(layer);
    await until('it is modal again', () => isModal(layer));
    expect(focused()!.id).to.equal('second');
    expect(document.documentElement.style.overflow).to.equal('hidden');
    await pause(300);
    expect(layer.removals).to.equal(0);
    layer.dialog.close();
    expect(focused()).to.equal(button);
  });

  it('lets go of the page when it is removed while open, and tells its owner', async () => {
    const { layer, root } = await page();
    await layer.dialog.show();
    layer.remove();
    expect(document.documentElement.style.overflow).to.equal('');
    await until('the owner is told', () => layer.removals === 1);
    expect(layer.dialog.isOpen).to.equal(false);
    root.append(layer);
    await layer.updateComplete;
    expect(layer.native.open).to.equal(false);
    await layer.dialog.show();
    expect(isModal(layer)).to.equal(true);
    layer.dialog.close();
  });

  it('does not open when it is closed before it has been rendered', async () => {
    const { layer } = await page();
    const opening = layer.dialog.show();
    layer.dialog.close();
    await opening;
    expect(layer.native.open).to.equal(false);
  });

  it('is accessible', async () => {
    const { layer } = await page();
    await layer.dialog.show();
    await expectAccessible(layer);
    layer.dialog.close();
  });
});
