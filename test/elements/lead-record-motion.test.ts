import { expect } from 'chai';
import type { ConvertDialog } from '../../src/elements/convert-dialog/convert-dialog.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { finishAll, movedBy, movements, reduceMotion, slowPace, usualPace } from './support/movement.js';
import { clearPage, until } from './support/page.js';
import { RecordPage } from './support/record-page.js';

describe('lead-record, a lead becomes an opportunity', () => {
  let world: Bakery;
  let page: RecordPage;
  beforeEach(async () => {
    world = await withSimilar();
    slowPace();
    document.documentElement.style.setProperty('--piste-linger', '60s');
    page = await RecordPage.open(world.store, 'mobilier');
  });
  afterEach(() => {
    usualPace();
    document.documentElement.style.removeProperty('--piste-linger');
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  const moving = () => movements(page.root);
  const head = () => page.root.querySelector<HTMLElement>('[part=head]')!;
  const isOpportunity = () => !page.root.querySelector('[part=head]')?.textContent?.includes('Convert to Opportunity');
  const convert = () =>
    world.store.execute({ kind: 'convert-lead', leadId: 'mobilier', customer: { action: 'create' } });

  it('lights up its head, and unfolds its stages', async () => {
    await convert();
    await until('it is one', isOpportunity);
    await until('it is lit', () => moving().length > 0);
    expect(moving().map((animation) => movedBy(animation).className || movedBy(animation).part.value)).to.have.members([
      'head',
      'steps',
    ]);
    for (const animation of moving()) {
      animation.pause();
      animation.currentTime = 0;
    }
    expect(getComputedStyle(head()).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(page.root.querySelector('.steps')!).clipPath).to.equal('inset(0px 100% 0px 0px)');
    finishAll();
    await until('it is over', () => moving().length === 0);
    expect(getComputedStyle(head()).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(page.root.querySelectorAll('[style]')).to.have.length(0);
  });

  it('unfolds from the right where one reads from there', async () => {
    page.element.dir = 'rtl';
    await convert();
    await until('it unfolds', () => moving().length > 0);
    for (const animation of moving()) {
      animation.pause();
      animation.currentTime = 0;
    }
    expect(getComputedStyle(page.root.querySelector('.steps')!).clipPath).to.equal('inset(0px 0px 0px 100%)');
  });

  for (const [of, find, show] of [
    ['the record', () => page.root.querySelector('convert-dialog')!, (dialog) => dialog.show('mobilier')],
    [
      'its similar ones',
      () => page.root.querySelector('similar-leads-button')!.shadowRoot!.querySelector('convert-dialog')!,
      (dialog) => dialog.showMerge(['mobilier', 'spicului']),
    ],
  ] as [string, () => ConvertDialog, (dialog: ConvertDialog) => Promise<unknown>][])
    it(`waits for the dialog of ${of} over it, in a merge`, async () => {
      const converter = find();
      void show(converter);
      const submit = () => converter.shadowRoot!.querySelector<HTMLButtonElement>('[part=submit]');
      await until('the result', () => converter.shadowRoot!.querySelector('.result:not([aria-busy=true]) dt'));
      submit()!.click();
      await until('the record waits', () => moving().length > 0);
      expect(converter.open).to.be.true;
      expect(moving().every(({ playState }) => playState === 'paused')).to.be.true;
      converter.close();
      await until('it lights up', () => moving().every(({ playState }) => playState === 'running'));
    });

  it('does nothing of it for another record, another change, or less motion', async () => {
    page.element.leadId = 'spicului';
    await until('an opportunity', isOpportunity);
    expect(moving()).to.have.length(0);
    page.element.leadId = 'mobilier';
    await until('the lead', () => !isOpportunity());
    await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', title: 'Alt titlu' } });
    await until('the title', () => page.text.includes('Alt titlu'));
    expect(moving()).to.have.length(0);
    reduceMotion(true);
    await convert();
    await until('it is one', isOpportunity);
    expect(moving()).to.have.length(0);
  });
});
