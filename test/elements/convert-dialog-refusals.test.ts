import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/lead-store/lead-store.define.js';
import { LayerCloseEvent } from '../../src/events/index.js';
import { PisteError } from '../../src/domain/errors.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { DialogPage, textOf } from './support/dialog-page.js';
import { clearPage, fixture, focused, pause, until } from './support/page.js';

const reasonOf = (event: Event) => (event instanceof LayerCloseEvent ? event.reason : 'of another layer');

describe('convert-dialog, refusals', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await bakery();
  });
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });
  const open = async (leadId: string, store: LeadStore = world.store) => new DialogPage(store).show(leadId);
  const lead = async (id: string) => (await world.store.get('leads', id))!;
  /** What the page is asked to open. */
  function opened(page: DialogPage): string[] {
    const ids: string[] = [];
    page.element.addEventListener('lead-open', (event) => ids.push(event.leadId));
    return ids;
  }

  it('C1 refuses a lead at 100 % and goes on once a lower probability is set', async () => {
    const id = await world.lead({ title: 'Hale agricole', companyName: 'Dunăre Agro SRL', probability: 100 });
    const page = await open(id);
    expect(page.title).to.equal('Not ready to convert');
    expect(page.notice).to.equal('A lead with a 100% probability cannot be converted into an opportunity.');
    expect(page.text).to.contain('Hale agricole · Dunăre Agro SRL').and.to.contain('now 100%');
    expect(page.hasButton('Create Opportunity')).to.be.false;
    const probability = page.root.querySelector<HTMLInputElement>('#probability')!;
    expect(focused()).to.equal(probability);
    await expectAccessible(page.element);
    probability.select();
    await sendKeys({ type: '120' });
    await sendKeys({ press: 'Enter' });
    await until('it says why not', () => page.text.includes('Enter a number from 0 to below 100'));
    expect((await lead(id)).probability).to.equal(100);
    probability.select();
    await sendKeys({ type: '80' });
    page.button('Set and continue').click();
    await until('the form', () => page.hasButton('Create Opportunity'));
    expect((await lead(id)).probability).to.equal(80);
    expect(focused()).to.equal(page.choice('Convert to opportunity'));
    page.submit.click();
    expect(await page.result).to.deep.include({ leadId: id });
  });

  it('C1 allows 99.999 %', async () => {
    const page = await open(await world.lead({ title: 'Almost', probability: 99.999 }));
    expect(page.hasButton('Create Opportunity')).to.be.true;
  });

  it('C1 opens a won lead again with the probability that is set', async () => {
    const id = await world.lead({ title: 'Won' });
    await world.store.execute({ kind: 'mark-won', leadId: id });
    const page = await open(id);
    expect(page.title).to.equal('Not ready to convert');
    page.button('Set and continue').click();
    await until('the form', () => page.hasButton('Create Opportunity'));
    expect(await lead(id)).to.deep.include({ status: 'open', probability: 90 });
  });

  it('C1 offers to restore a lost lead and goes on', async () => {
    const id = await world.lead({ title: 'Lost' });
    await world.store.execute({ kind: 'mark-lost', leadId: id, reason: 'Too expensive' });
    const page = await open(id);
    expect(page.title).to.equal('Not ready to convert');
    expect(page.text).to.contain('A lost lead cannot be converted').and.to.contain('Lost because: Too expensive');
    expect(focused()).to.equal(page.button('Restore and continue'));
    await expectAccessible(page.element);
    await sendKeys({ press: 'Enter' });
    await until('the form', () => page.hasButton('Create Opportunity'));
    expect((await lead(id)).status).to.equal('open');
  });

  it('C1 opens what is an opportunity already', async () => {
    const id = await world.lead({ title: 'Done', type: 'opportunity' });
    const page = await open(id);
    const ids = opened(page);
    expect(page.title).to.equal('Already converted');
    expect(page.hasButton('Create Opportunity')).to.be.false;
    await expectAccessible(page.element);
    page.button('Open opportunity').click();
    expect(ids).to.deep.equal([id]);
    expect(await page.result).to.be.undefined;
  });

  it('C1 leads from a record that was merged away to the survivor', async () => {
    const [first, second] = [await world.lead({ title: 'First' }), await world.lead({ title: 'Second' })];
    await world.store.execute({ kind: 'merge-leads', leadIds: [first, second] });
    const page = await open(second);
    const ids = opened(page);
    expect(page.title).to.equal('Already merged');
    page.button('Open the merged record').click();
    expect(ids).to.deep.equal([first]);
  });

  it('C1 says that a lead is gone, or not the user’s, and writes nothing', async () => {
    const gone = await open('nowhere');
    expect(gone.title).to.equal('Cannot be converted');
    expect(gone.notice).to.contain('This record is no longer there.');
    expect(gone.root.querySelector('[part=submit]')).to.be.null;
    clearPage();
    const anas = await world.lead({ title: 'Secret', salespersonId: 'ana' });
    const page = await open(anas, world.as({ id: 'radu', rights: 'own' }));
    expect(page.notice).to.contain('You may change only your own and unassigned records.');
    expect(page.text).not.to.contain('Secret');
    await expectAccessible(page.element);
  });

  it('C1 checks again when it is sent', async () => {
    const id = await world.lead({ title: 'Fast' });
    const page = await open(id, { ...world.store, subscribe: () => () => undefined });
    await world.store.execute({ kind: 'mark-lost', leadId: id });
    page.submit.click();
    await until('the refusal', () => page.title === 'Not ready to convert');
    expect((await lead(id)).type).to.equal('lead');
    expect(page.hasButton('Restore and continue')).to.be.true;
  });

  it('shows nothing for 300 ms while it reads, then bones, and what went wrong with a way to try again', async () => {
    const id = await world.lead({ title: 'Slow' });
    let fails = true;
    const page = new DialogPage({
      ...world.store,
      conversion: async (leadId) => {
        await pause(400);
        if (fails) throw new PisteError('unavailable', 'offline');
        return world.store.conversion(leadId);
      },
    });
    void page.element.show(id);
    await until('the dialog', () => page.root.querySelector('dialog')?.open);
    const bones = () => page.root.querySelector('.bones');
    expect(getComputedStyle(bones()!).animationDelay).to.equal('0.3s');
    await until('the failure', () => page.notice.includes('The data cannot be reached.'));
    await expectAccessible(page.element);
    fails = false;
    page.button('Try again').click();
    await until('the form', () => page.hasButton('Create Opportunity'));
  });

  describe('as a layer', () => {
    it('is opened by attributes alone', async () => {
      const id = await world.lead({ title: 'By markup' });
      const page = new DialogPage(world.store);
      page.element.setAttribute('lead-id', id);
      page.element.setAttribute('open', '');
      await page.settled();
      expect(page.text).to.contain('By markup');
      page.element.removeAttribute('open');
      await until('it is closed', () => !page.dialog.open);
    });

    it('is opened by markup alone inside of a <lead-store>', async () => {
      const id = await world.lead({ title: 'By markup' });
      const page = fixture(
        html`<lead-store .storage=${world.storage}><convert-dialog lead-id=${id} open></convert-dialog></lead-store>`,
      );
      const root = page.querySelector('convert-dialog')!.shadowRoot!;
      await until('the form', () => textOf(root.querySelector('dialog[open]')).includes('By markup'));
      expect(textOf(root)).to.contain('Create Opportunity');
    });

    it('shows another lead when the attribute changes', async () => {
      const [one, two] = [await world.lead({ title: 'One' }), await world.lead({ title: 'Two' })];
      const page = await open(one);
      page.element.leadId = two;
      await until('the other', () => page.text.includes('Two'));
      expect(page.dialog.open).to.be.true;
    });

    it('asks by a cancelable event before it is left, and tells why it closed', async () => {
      const page = await open(await world.lead({ title: 'Stay' }));
      const told: string[] = [];
      let stays = true;
      page.element.addEventListener('cancel', (event) => {
        told.push('cancel');
        if (stays) event.preventDefault();
      });
      page.element.addEventListener('close', (event) => told.push(`close ${reasonOf(event)}`));
      document.body.addEventListener('close', () => told.push('bubbled'), { once: true });
      await sendKeys({ press: 'Escape' });
      await pause(20);
      expect(page.dialog.open).to.be.true;
      stays = false;
      page.button('Cancel').click();
      expect(await page.result).to.be.undefined;
      expect(told).to.deep.equal(['cancel', 'cancel', 'close cancel']);
    });

    it('closes when its host says so or removes it, without a result', async () => {
      const id = await world.lead({ title: 'Host' });
      const page = await open(id);
      const reasons: string[] = [];
      page.element.addEventListener('close', (event) => reasons.push(reasonOf(event)));
      page.element.close();
      expect(await page.result).to.be.undefined;
      await page.show(id);
      page.element.remove();
      expect(await page.result).to.be.undefined;
      expect(reasons).to.deep.equal(['host', 'removed']);
      expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    });

    it('gives the same promise when it is asked again for the same lead', async () => {
      const id = await world.lead({ title: 'Twice' });
      const page = await open(id);
      expect(page.element.show(id)).to.equal(page.result);
    });

    it('stays open and keeps what was chosen when it is moved', async () => {
      const page = await open(await world.lead({ title: 'Moved' }));
      await page.pick('salesperson', 'Ana', 'Ana Ionescu');
      const place = document.createElement('section');
      page.element.parentElement!.append(place);
      place.append(page.element);
      await page.settled();
      await until('it is shown again', () => page.dialog.open);
      expect(page.combobox('salesperson').value).to.equal('Ana Ionescu');
    });

    it('works alone on a page, in the language of the page around it', async () => {
      const page = new DialogPage(world.store);
      page.element.parentElement!.lang = 'ro';
      await page.show(await world.lead({ title: 'Singur' }));
      expect(page.element.matches(':lang(ro)')).to.be.true;
      expect(page.text).to.contain('Singur');
    });
  });
});
