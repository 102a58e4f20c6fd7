import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/lead-settings/lead-settings.define.js';
import type { LeadSettings } from '../../src/elements/lead-settings/lead-settings.js';
import { deepActiveElement } from '../../src/internal/deep-active-element.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { eventually } from './support/eventually.js';
import { clearPage, fixture, until } from './support/page.js';

describe('lead-settings: stages', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await bakery();
  });
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  async function stages(store: LeadStore = world.store): Promise<LeadSettings> {
    const element = fixture<LeadSettings>(html`<lead-settings .store=${store}></lead-settings>`);
    await until(
      'the stages and their counts',
      () => names(element).length > 0 && !!inPanel(element, '.count')?.textContent,
    );
    return element;
  }
  const panel = (element: LeadSettings) => element.shadowRoot!.querySelector('piste-stages-settings');
  const inPanel = <E extends HTMLElement>(element: LeadSettings, selector: string) =>
    panel(element)?.shadowRoot?.querySelector<E>(selector) ?? null;
  const form = (element: LeadSettings) => inPanel(element, 'piste-stage-form')?.shadowRoot ?? null;
  const dialog = (element: LeadSettings) => inPanel(element, 'piste-remove-stage-dialog')?.shadowRoot ?? null;
  const rows = (element: LeadSettings) => [...(panel(element)?.shadowRoot?.querySelectorAll('li[data-ordered]') ?? [])];
  const names = (element: LeadSettings) => rows(element).map((row) => row.querySelector('.name')!.textContent);
  const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ') ?? '';
  const row = (element: LeadSettings, id: string) => words(inPanel(element, `li[data-ordered=${id}]`));
  const button = (root: ParentNode, name: string) =>
    [...root.querySelectorAll<HTMLButtonElement>('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
    )!;
  const toasts = () => document.querySelector('piste-toasts')?.shadowRoot;
  const undo = () => button(toasts()!, 'Undo').click();

  /** Chooses from the menu of a stage, by keys. */
  async function choose(element: LeadSettings, id: string, item: string): Promise<void> {
    const menu = inPanel(element, `piste-menu-button[data-id=${id}]`)!;
    menu.focus();
    await sendKeys({ press: 'Enter' });
    await until('the menu', () => menu.shadowRoot!.querySelector('.item'));
    await until('its first item has the focus', () => deepActiveElement()?.classList.contains('item'));
    for (let i = 0; i < 3 && words(deepActiveElement()).trim() !== item; i += 1) await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
  }

  it('lists them in order with team, kind and what stands in them', async () => {
    await world.store.execute({
      kind: 'save-stage',
      stage: { id: 'demo', name: 'Demo', teamId: 'online', sequence: 1.5 },
    });
    await world.lead({ title: 'A', stageId: 'qualified' });
    const lost = await world.lead({ title: 'B', stageId: 'qualified', type: 'opportunity' });
    await world.store.execute({ kind: 'mark-lost', leadId: lost });
    await world.lead({ title: 'C', stageId: 'won', type: 'opportunity' });
    const element = await stages();
    expect(names(element)).to.deep.equal(['New', 'Qualified', 'Demo', 'Proposition', 'Won']);
    await until('the counts', () => row(element, 'qualified').includes('1 open'));
    expect(row(element, 'demo')).to.include('Online').and.include('0 open');
    expect(row(element, 'new')).to.include('All teams');
    expect(row(element, 'won')).to.include('1 won');
    await expectAccessible(element);
  });

  it('adds one by keyboard, says so, and the toast takes it back', async () => {
    const element = await stages();
    inPanel(element, '.new')!.focus();
    await sendKeys({ press: 'Enter' });
    await until('the form', () => deepActiveElement()?.id === 'name');
    await sendKeys({ press: 'Enter' });
    await until('the name is missing', () => words(form(element)).includes('Write the name first.'));
    await sendKeys({ type: 'Negotiation' });
    expect(element.unsaved).to.equal(true);
    await expectAccessible(element);
    await sendKeys({ press: 'Enter' });
    await until('it is there', () => names(element).includes('Negotiation'));
    expect(element.unsaved).to.equal(false);
    await until('the focus comes back', () => deepActiveElement() === inPanel(element, '.new'));
    await until('the toast', () => words(toasts()).includes('Negotiation is now a stage'));
    undo();
    await until('undone', () => !names(element).includes('Negotiation'));
  });

  it('renames one and gives it to a team; Esc discards', async () => {
    const element = await stages();
    button(panel(element)!.shadowRoot!, 'Change Proposition').click();
    await until('the form', () => deepActiveElement()?.id === 'name');
    await sendKeys({ type: 'Offer' });
    await sendKeys({ press: 'Escape' });
    await until('discarded', () => names(element).join() === 'New,Qualified,Proposition,Won');
    await until('the focus is on its pencil', () => deepActiveElement()?.ariaLabel === 'Change Proposition');
    await sendKeys({ press: 'Enter' });
    await until('the form', () => deepActiveElement()?.id === 'name');
    await sendKeys({ type: 'Offer' });
    const team = form(element)!.querySelector<HTMLSelectElement>('#team')!;
    team.value = 'online';
    team.dispatchEvent(new Event('change'));
    button(form(element)!, 'Save').click();
    await until('renamed', () => row(element, 'proposition').includes('Offer'));
    expect(row(element, 'proposition')).to.include('Online');
    expect(await world.store.get('stages', 'proposition')).to.include({ name: 'Offer', teamId: 'online', won: false });
  });

  it('refuses inside the form what the records of a stage do not allow, and keeps what was typed', async () => {
    await world.lead({ title: 'A', stageId: 'qualified' });
    const element = await stages();
    button(panel(element)!.shadowRoot!, 'Change Qualified').click();
    await until('the form', () => deepActiveElement()?.id === 'name');
    await sendKeys({ type: 'Signed' });
    form(element)!.querySelector<HTMLInputElement>('#won')!.click();
    button(form(element)!, 'Save').click();
    await until('the refusal', () => words(form(element)).includes('cannot become a won stage'));
    expect(words(form(element))).to.include('1 record that is not won stands in it. Move them to another stage first.');
    expect(form(element)!.querySelector<HTMLInputElement>('#name')!.value).to.equal('Signed');
    expect((await world.store.get('stages', 'qualified'))?.name).to.equal('Qualified');
    expect(await element.save()).to.equal(false);
    await expectAccessible(element);
  });

  it('moves one by its grip: keys, then the mouse; the focus stays, and the toast undoes it', async () => {
    const element = await stages();
    const grip = (id: string) => inPanel(element, `.grip[data-id=${id}]`)!;
    const spoken = () => inPanel(element, '[role=status]')!.textContent;
    grip('new').focus();
    await sendKeys({ press: 'Space' });
    await until('lifted', () => spoken().includes('New lifted'));
    await sendKeys({ press: 'ArrowDown' });
    await until('its place is spoken', () => spoken() === '2 of 4');
    await sendKeys({ press: 'Space' });
    await until('moved', () => names(element).join() === 'Qualified,New,Proposition,Won');
    await until('the focus', () => deepActiveElement() === grip('new'));
    await until('the toast', () => words(toasts()).includes('New is now 2 of 4'));
    undo();
    await until('undone', () => names(element).join() === 'New,Qualified,Proposition,Won');
    grip('proposition').scrollIntoView({ block: 'center' });
    const middle = (id: string): [number, number] => {
      const { left, top, width, height } = grip(id).getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const [x, y] = middle('proposition');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, middle('new')[1] - 8] });
    await sendMouse({ type: 'up' });
    await until('dragged', () => names(element).join() === 'Proposition,New,Qualified,Won');
  });

  it('moves one by its menu, without dragging (WCAG 2.5.7)', async () => {
    const element = await stages();
    await choose(element, 'proposition', 'Move up');
    await until('moved', () => names(element).join() === 'New,Proposition,Qualified,Won');
    await until(
      'the focus stays on its menu',
      () =>
        (deepActiveElement()?.getRootNode() as ShadowRoot).host ===
        inPanel(element, 'piste-menu-button[data-id=proposition]'),
    );
  });

  it('removes an empty one at once, with the way back', async () => {
    const element = await stages();
    await choose(element, 'proposition', 'Remove');
    await until('removed', () => names(element).join() === 'New,Qualified,Won');
    await until('the toast', () => words(toasts()).includes('Stage Proposition is removed'));
    undo();
    await until('undone', () => names(element).join() === 'New,Qualified,Proposition,Won');
  });

  it('S6 says what stands in one that is removed, and moves it where the user says', async () => {
    const a = await world.lead({ title: 'A', stageId: 'qualified' });
    const b = await world.lead({ title: 'B', stageId: 'qualified', type: 'opportunity' });
    await world.store.execute({ kind: 'mark-lost', leadId: b });
    const element = await stages();
    await until('the counts', () => row(element, 'qualified').includes('1 open'));
    await choose(element, 'qualified', 'Remove');
    await until('the question', () => dialog(element)?.querySelector('dialog')?.open);
    expect(words(dialog(element))).to.include('2 records stand in “Qualified”. 1 open, 1 lost.');
    const select = dialog(element)!.querySelector('select')!;
    expect([...select.options].map((option) => option.textContent)).to.deep.equal(['New', 'Proposition']);
    expect(select.value).to.equal('new');
    await expectAccessible(element);
    await sendKeys({ press: 'Escape' });
    await until('cancelled', () => !dialog(element));
    expect(names(element)).to.include('Qualified');
    await choose(element, 'qualified', 'Remove');
    await until('the question', () => dialog(element)?.querySelector('dialog')?.open);
    const again = dialog(element)!.querySelector('select')!;
    again.value = 'proposition';
    again.dispatchEvent(new Event('change'));
    button(dialog(element)!, 'Remove, and move 2 records').click();
    await until('removed', () => names(element).join() === 'New,Proposition,Won');
    await until('the toast', () => words(toasts()).includes('2 records moved to Proposition'));
    expect([(await world.store.get('leads', a))?.stageId, (await world.store.get('leads', b))?.stageId]).to.deep.equal([
      'proposition',
      'proposition',
    ]);
    await until('the focus is on the next one', () => deepActiveElement()?.ariaLabel === 'Change Proposition');
    undo();
    await eventually('undone', async () => (await world.store.get('leads', b))?.stageId === 'qualified');
    await until('it is back', () => names(element).join() === 'New,Qualified,Proposition,Won');
  });

  it('shows how far it is with many, and can be stopped', async () => {
    await world.lead({ title: 'A', stageId: 'qualified' });
    const slow: LeadStore = {
      ...world.store,
      execute: (command, options) => {
        if (command.kind !== 'remove-stage') return world.store.execute(command, options);
        options?.onProgress?.({ done: 1, total: 4 });
        return new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () =>
            reject(Object.assign(new Error('stopped'), { name: 'PisteError', code: 'aborted', details: {} })),
          );
        });
      },
    };
    const element = await stages(slow);
    await until('the counts', () => row(element, 'qualified').includes('1 open'));
    await choose(element, 'qualified', 'Remove');
    await until('the question', () => dialog(element)?.querySelector('dialog')?.open);
    button(dialog(element)!, 'Remove, and move 1 record').click();
    await until('progress', () => words(dialog(element)).includes('25%'));
    button(dialog(element)!, 'Stop').click();
    await until('stopped', () => words(dialog(element)).includes('The stage is still there'));
    button(dialog(element)!, 'Cancel').click();
    await until('closed', () => !dialog(element));
  });

  it('says why the last of its kind stays', async () => {
    const element = await stages();
    await choose(element, 'won', 'Remove');
    await until('the refusal', () => words(panel(element)!.shadowRoot).includes('“Won” is the last won stage.'));
    expect(words(panel(element)!.shadowRoot)).to.include('Add another one for the same team first.');
    expect(names(element)).to.include('Won');
  });

  it('P1 shows them to others without a way to change them', async () => {
    const element = await stages(world.as({ id: 'ana', rights: 'all' }));
    const root = panel(element)!.shadowRoot!;
    expect(root.querySelector('.grip, button, piste-menu-button') === null).to.equal(true);
    expect(words(root)).to.include('only an administrator changes them');
    await expectAccessible(element);
  });
});
