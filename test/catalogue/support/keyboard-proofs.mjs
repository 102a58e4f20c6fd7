import assert from 'node:assert/strict';
import { focusOn, ROW_PROOFS } from './keyboard-proofs-rows.mjs';
import { STAGE_PROOFS } from './keyboard-proofs-stages.mjs';

/** @typedef {import('./keyboard-proofs-rows.mjs').Proof} Proof */

const menu = { story: 'lead-menu--leads', on: 'piste-menu-button button' };
const dialog = { story: 'convert-dialog--nothing-similar', on: 'convert-dialog input[type=radio]:checked >> nth=0' };
const person = { ...dialog, on: 'convert-dialog piste-combobox >> nth=0 >> input' };
const isOpen = (at, open) =>
  at.holds(
    async () => (await at.page.locator('convert-dialog').evaluate((element) => element.open)) === open,
    open ? 'the dialog is open' : 'the dialog is closed',
  );
const expanded = (at, value) =>
  at.holds(
    async () => (await at.page.locator(person.on).getAttribute('aria-expanded')) === value,
    `aria-expanded ${value}`,
  );
const chosen = (at) => at.page.locator(person.on).inputValue();

const record = { story: 'lead-record--lead', on: 'lead-record h1' };
const phone = { story: 'lead-record--lead', on: 'piste-record-field:has-text("Phone") .pencil >> nth=0' };
const editors = (at, count) =>
  at.holds(async () => (await at.page.locator('piste-record-field form').count()) === count, `${count} editors`);
const similar = { story: 'similar-leads-button--closed', on: 'similar-leads-button button >> nth=0' };
const grip = { story: 'team-settings--list', on: 'piste-team-list .grip >> nth=0' };
const spokenByTeams = (at, text) =>
  at.holds(
    async () => (await at.page.locator('piste-team-list [role=status]').textContent()).includes(text),
    `“${text}” is spoken`,
  );
const slider = { story: 'lead-settings--switched-on', on: 'lead-settings input[type=range] >> nth=0' };
const sliderMoved = (by) => async (at) => {
  const value = await at.page.locator(slider.on).inputValue();
  assert.equal(Number(value) - Number(at.valueBefore), by);
  assert.equal(await at.count('settings-saved'), 0);
};

/** By element, place and key. @type {Record<string, Proof>} */
export const PROOFS = {
  ...ROW_PROOFS,
  ...STAGE_PROOFS,

  'lead-menu | Configuration | ↓': { ...menu, prove: (at) => focusOn(at, 'Settings') },
  'lead-menu | Configuration | ↑': { ...menu, prove: (at) => focusOn(at, 'Sales Teams') },
  'lead-menu | menu | ↓': { ...menu, keys: ['ArrowDown'], prove: (at) => focusOn(at, 'Sales Teams') },
  'lead-menu | menu | S': { ...menu, keys: ['ArrowDown'], prove: (at) => focusOn(at, 'Sales Teams') },
  'lead-menu | menu | Enter': { ...menu, keys: ['ArrowDown'], prove: (at) => at.fired('piste-navigate') },
  'lead-menu | menu | Esc': { ...menu, keys: ['ArrowDown'], prove: (at) => focusOn(at, 'Configuration') },

  'convert-dialog | dialog | Enter': { ...dialog, prove: (at) => at.fired('lead-converted') },
  'convert-dialog | dialog | Esc': {
    ...dialog,
    prove: async (at) => {
      await isOpen(at, false);
      assert.equal(await at.count('lead-converted'), 0);
    },
  },
  'convert-dialog | dialog | Tab': {
    ...dialog,
    prove: async (at) => {
      for (let i = 0; i < 20; i++) {
        await at.press('Tab');
        assert.match(await at.hostOfFocus(), /convert-dialog|body/);
      }
    },
  },
  'convert-dialog | Conversion Action | →': {
    ...dialog,
    prove: (at) =>
      at.holds(
        async () =>
          (await at.page.locator('convert-dialog .segment label:has(:checked)').innerText()).includes('Merge'),
        'the other action',
      ),
  },
  'convert-dialog | Salesperson | ↓': { ...person, prove: (at) => expanded(at, 'true') },
  'convert-dialog | Salesperson | Enter': {
    ...person,
    keys: ['ArrowDown', 'ArrowDown'],
    prove: async (at) => {
      await expanded(at, 'false');
      assert.notEqual(await chosen(at), at.valueBefore, 'somebody else is chosen');
      await isOpen(at, true);
    },
  },
  'convert-dialog | Salesperson | Esc': {
    ...person,
    keys: ['ArrowDown'],
    prove: async (at) => {
      await expanded(at, 'false');
      await isOpen(at, true);
    },
  },
  'convert-dialog | records to merge | Space': {
    story: 'convert-dialog--merge',
    on: 'convert-dialog .records input.tick:not(:disabled):checked >> nth=0',
    prove: (at) =>
      at.holds(
        async () =>
          (await at.page.locator('convert-dialog .outcome').textContent()).includes('2 records become 1 opportunity'),
        'the result follows',
      ),
  },

  'lead-record | anywhere but in fields | ?': {
    ...record,
    prove: (at) =>
      at.holds(() => at.page.locator('lead-record #keys').getByText('Previous record').isVisible(), 'the list'),
  },
  'lead-record | anywhere but in fields | C': {
    ...record,
    prove: (at) => at.holds(() => at.page.locator('convert-dialog dialog[open]').isVisible(), 'the dialog is open'),
  },
  'lead-record | anywhere but in fields | N': { ...record, prove: (at) => focusOn(at, 'textarea') },
  'lead-record | anywhere but in fields | W': {
    ...record,
    story: 'lead-record--opportunity',
    prove: (at) => at.holds(() => at.page.getByText('Marked won').first().isVisible(), 'the toast'),
  },
  'lead-record | anywhere but in fields | L': { ...record, prove: (at) => focusOn(at, 'input') },
  'lead-record | field | Enter': { ...phone, prove: (at) => editors(at, 1) },
  'lead-record | editor | Enter': {
    ...phone,
    keys: ['Enter', 'Delete', 'text:0733 111 222'],
    prove: (at) => at.fired('lead-saved'),
  },
  'lead-record | editor | Esc': {
    ...phone,
    keys: ['Enter', 'Delete', 'text:0733'],
    prove: async (at) => {
      await editors(at, 0);
      assert.equal(await at.count('lead-saved'), 0);
    },
  },
  'lead-record | new note | Ctrl+Enter': {
    story: 'lead-record--lead',
    on: 'piste-record-log textarea',
    keys: ['text:Called back.'],
    prove: (at) =>
      at.holds(
        () => at.page.locator('piste-record-note').getByText('Called back.').first().isVisible(),
        'the note in the history',
      ),
  },

  'similar-leads-button | button | Enter': {
    ...similar,
    prove: (at) => at.holds(() => at.page.locator('similar-leads-button .panel').isVisible(), 'the list'),
  },
  'similar-leads-button | list | Esc': {
    ...similar,
    keys: ['Enter'],
    prove: async (at) => {
      await at.holds(async () => !(await at.page.locator('similar-leads-button .panel').isVisible()), 'no list');
      await focusOn(at, 'Similar Leads');
    },
  },

  'team-settings | handle | Space': {
    ...grip,
    prove: (at) =>
      at.holds(
        async () => (await at.page.locator('piste-team-list [role=status]').textContent()).trim() !== '',
        'something spoken',
      ),
  },
  'team-settings | lifted team | ↓': { ...grip, keys: ['Space'], prove: (at) => spokenByTeams(at, '2') },
  'team-settings | lifted team | Esc': {
    ...grip,
    keys: ['Space', 'ArrowDown'],
    prove: (at) => spokenByTeams(at, 'Put back'),
  },
  'team-settings | form | Ctrl+S': {
    story: 'team-settings--form',
    on: 'piste-team-form #name',
    keys: ['End', 'text: Nord'],
    prove: (at) => at.fired('team-saved'),
  },

  'lead-settings | Leads | Space': {
    story: 'lead-settings--new-store',
    on: 'lead-settings input[type=checkbox] >> nth=0',
    prove: async (at) => {
      await at.holds(() => at.page.locator('lead-settings input[type=checkbox]').first().isChecked(), 'a tick');
      assert.equal(await at.count('settings-saved'), 0);
    },
  },

  'lead-settings | slider of _Similar records_ | →': { ...slider, prove: sliderMoved(1) },
  'lead-settings | slider of _Similar records_ | ←': { ...slider, prove: sliderMoved(-1) },
  'lead-settings | slider of _Similar records_ | End': { ...slider, prove: sliderMoved(24) },
  'lead-settings | slider of _Similar records_ | Home': { ...slider, prove: sliderMoved(-35) },
  'lead-settings | free-mail providers | Enter': {
    story: 'lead-settings--switched-on',
    on: 'piste-provider-list input',
    keys: ['text:posta-mea.ro'],
    prove: async (at) => {
      await at.holds(() => at.page.locator('piste-provider-list').getByText('posta-mea.ro').isVisible(), 'a chip');
      assert.equal(await at.count('settings-saved'), 0);
    },
  },

  'lead-history | filter | →': {
    story: 'lead-history--of-one-record',
    on: 'lead-history .segment input:checked',
    prove: (at) =>
      at.holds(
        async () => (await at.page.locator('lead-history .segment label:has(:checked)').innerText()).includes('Notes'),
        'the next filter',
      ),
  },
  'lead-history | Details | Enter': {
    story: 'lead-history--of-one-record',
    on: 'lead-history summary, lead-history button:has-text("Details")',
    prove: (at) =>
      at.holds(
        async () => (await at.page.locator('lead-history :is([aria-expanded=true], details[open])').count()) > 0,
        'the values',
      ),
  },

  'lead-import | Paste text | Enter': {
    story: 'lead-import--start',
    on: 'lead-import button:has-text("Paste")',
    prove: (at) => at.holds(async () => (await at.page.locator('lead-import textarea').count()) === 1, 'a field'),
  },
};
