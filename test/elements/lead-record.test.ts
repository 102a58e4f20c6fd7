import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LeadBeforeSaveEvent } from '../../src/events/index.js';
import { expectAccessible } from './support/axe.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { eventually } from './support/eventually.js';
import { clearPage, focused, pause, until } from './support/page.js';
import { pressInToast, RecordPage, toastText } from './support/record-page.js';

describe('lead-record, edited in place', () => {
  let world: Bakery;
  let page: RecordPage;
  beforeEach(async () => {
    world = await withSimilar();
    page = await RecordPage.open(world.store, 'mobilier');
  });
  afterEach(clearPage);

  const saved = async (field: string) =>
    ((await world.store.get('leads', 'mobilier')) as unknown as Record<string, unknown>)[field];

  it('saves with Enter and gives the focus back to the field', async () => {
    await page.type('Company Name', 'Hidro SA', 'Enter');
    await until('the new value', () => page.value('Company Name') === 'Hidro SA');
    expect(await saved('companyName')).to.equal('Hidro SA');
    expect(focused()?.getAttribute('aria-label')).to.equal('Edit Company Name');
  });

  it('discards with Escape, writing nothing', async () => {
    await page.type('Company Name', 'Hidro SA', 'Escape');
    expect(page.value('Company Name')).to.equal('Brutăria Spicului SRL');
    expect(focused()?.getAttribute('aria-label')).to.equal('Edit Company Name');
    await pause(50);
    expect(await saved('companyName')).to.equal('Brutăria Spicului SRL');
  });

  it('saves what was typed when the field is left, and empties one that was cleared', async () => {
    await page.type('Company Name', 'Hidro SA', 'Tab');
    await eventually('saved', async () => (await saved('companyName')) === 'Hidro SA');
    await page.type('Company Name', '', 'Enter');
    await until('emptied', () => page.value('Company Name') === 'Not set');
    expect(await saved('companyName')).to.equal(undefined);
  });

  it('opens by a click on the value', async () => {
    page.field('Company Name').shadowRoot!.querySelector<HTMLElement>('.v > span')!.click();
    await until('editing', () => page.field('Company Name').editing);
    await until('the focus', () => focused() instanceof HTMLInputElement);
    expect((focused() as HTMLInputElement).value).to.equal('Brutăria Spicului SRL');
  });

  it('keeps what was typed where it is refused, with the reason at the field, and saves it once it is right', async () => {
    const input = await page.edit('Address');
    const country = [...(input.getRootNode() as ShadowRoot).querySelectorAll('input')].at(-1)!;
    country.focus();
    country.select();
    await sendKeys({ type: 'Romania' });
    await sendKeys({ press: 'Enter' });
    await until('the reason', () => page.problem('Address'));
    const typed = () => [...page.field('Address').shadowRoot!.querySelectorAll('input')].at(-1)!;
    expect(typed().value).to.match(/romania/i);
    expect(page.field('Address').shadowRoot!.activeElement, 'the focus is in the field').to.be.instanceOf(
      HTMLInputElement,
    );
    expect(await saved('country')).to.equal('RO');
    await expectAccessible(page.element);
    typed().focus();
    typed().select();
    await sendKeys({ type: 'md' });
    expect(page.problem('Address')).to.equal('');
    await sendKeys({ press: 'Enter' });
    await eventually('saved', async () => (await saved('country')) === 'MD');
    expect(page.value('Address')).to.contain('Moldova');
  });

  it('says that an amount is no number, and reads one with its groups and fraction', async () => {
    await page.type('Expected Revenue', 'a lot', 'Enter');
    await until('the reason', () => page.problem('Expected Revenue').includes('not a number'));
    expect((focused() as HTMLInputElement).value).to.equal('a lot');
    (focused() as HTMLInputElement).select();
    await sendKeys({ type: '1.250,50' });
    await sendKeys({ press: 'Enter' });
    await eventually('saved', async () => (await saved('expectedRevenue')) === 1250.5);
  });

  it('does not take for the user’s work what somebody else changed while a field was open', async () => {
    await page.edit('Phone');
    await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 419' } });
    await pause(50);
    await sendKeys({ press: 'Tab' });
    await until('theirs', () => page.value('Phone') === '0722 000 419');
    expect(await saved('phone')).to.equal('0722 000 419');
  });

  it('shows both values where somebody else was faster: keep mine', async () => {
    await page.type('Phone', '0722 111 111');
    await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 419' } });
    await pause(50);
    await sendKeys({ press: 'Enter' });
    await until('the conflict', () => page.notices.length);
    expect(page.notices[0]).to.contain(
      'Phone was changed while you were typing. Now: 0722 000 419. Yours: 0722 111 111.',
    );
    await expectAccessible(page.element);
    page.button('Keep mine').click();
    await eventually('mine', async () => (await saved('phone')) === '0722 111 111');
    await until('no notice', () => !page.notices.length);
  });

  it('shows both values where somebody else was faster: take theirs', async () => {
    await page.type('Phone', '0722 111 111');
    await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 419' } });
    await sendKeys({ press: 'Enter' });
    await until('the conflict', () => page.notices.length);
    page.button('Take theirs').click();
    await until('no notice', () => !page.notices.length);
    expect(page.value('Phone')).to.equal('0722 000 419');
  });

  it('keeps the title that is being typed while others change the record; Escape brings the old one back', async () => {
    page.title.focus();
    page.title.select();
    await sendKeys({ type: 'Mobilier nou' });
    await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', source: 'Phone' } });
    await until('theirs', () => page.value('Source') === 'Phone');
    expect(page.title.value).to.equal('Mobilier nou');
    await sendKeys({ press: 'Escape' });
    await until('the old title', () => page.title.value === 'Mobilier birou, 12 posturi');
    page.title.select();
    await sendKeys({ type: 'Mobilier nou' });
    await sendKeys({ press: 'Enter' });
    await eventually('saved', async () => (await saved('title')) === 'Mobilier nou');
  });

  it('lets the host stop a save', async () => {
    page.element.addEventListener('lead-before-save', (event: LeadBeforeSaveEvent) => event.preventDefault());
    await page.type('Company Name', 'Hidro SA', 'Enter');
    await pause(50);
    expect(await saved('companyName')).to.equal('Brutăria Spicului SRL');
  });

  it('C3 brings the salesperson’s team along, and keeps it where the person is in it', async () => {
    const pick = async (name: string) => {
      page.field('Salesperson').shadowRoot!.querySelector<HTMLElement>('.pencil')!.click();
      const root = () => page.field('Salesperson').shadowRoot!.querySelector('piste-combobox')?.shadowRoot;
      await until('the focus', () => root()?.activeElement);
      await sendKeys({ type: name });
      await until('the option', () =>
        [...root()!.querySelectorAll('[role=option].is-active')].some((option) => option.textContent.includes(name)),
      );
      await sendKeys({ press: 'Enter' });
      await until('the name', () => page.value('Salesperson').includes(name));
    };
    await pick('Radu');
    expect(page.value('Sales Team')).to.equal('Ardeal');
    await pick('Ioana');
    await until('her first team', () => page.value('Sales Team') === 'Muntenia');
    await pick('Mihai');
    expect(page.value('Sales Team')).to.equal('Muntenia');
  });

  it('sets the priority by keys, saved with Enter', async () => {
    const select = await page.edit('Priority');
    expect(select.value).to.equal('1');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    await eventually('saved', async () => (await saved('priority')) === 3);
  });

  it('moves through the stages by the keys of a radio group, with a way back', async () => {
    page.root.querySelector<HTMLInputElement>('input[value=new]')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await eventually('moved', async () => (await saved('stageId')) === 'qualified');
    await until('shown', () => page.root.querySelector<HTMLInputElement>('input[value=qualified]')!.checked);
    await pressInToast('Undo');
    await eventually('moved back', async () => (await saved('stageId')) === 'new');
    await until('shown', () => page.root.querySelector<HTMLInputElement>('input[value=new]')!.checked);
    await until('told', () => toastText().includes('Undone'));
  });
});
