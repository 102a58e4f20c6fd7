import assert from 'node:assert/strict';

/**
 * How a row of the keyboard table is proved: in a story, with the focus on something (and keys that lead there), the
 * key of the row is pressed, and then something holds.
 * @typedef {{ story: string, on: string, keys?: string[], direction?: 'rtl', prove: (at: Keyboard) => Promise<void> }} Proof
 * @typedef {import('./keyboard.mjs').Keyboard} Keyboard
 */

const GRID = 'piste-lead-grid [role=grid]';
const rows = { story: 'lead-list--full', on: GRID, keys: ['ArrowDown', 'Home'] };
const ofHeads = { ...rows, keys: ['Home', 'ArrowUp', 'Home', 'ArrowRight', 'ArrowRight'] };
const columnsOf = (table) => /(?:^|\s)([\d.]+px)/.exec(table.style.getPropertyValue('--columns'))?.[1] ?? '0';
/** The first of the groups is folded. */
const group = { story: 'lead-list--grouped', on: 'piste-lead-grid [role=treegrid]' };
const folded = (at, count) =>
  at.holds(
    async () => (await at.page.locator('piste-lead-grid .group[aria-expanded=false]').count()) === count,
    `${count} groups folded`,
  );
const selected = (at, count) =>
  at.holds(
    async () => (await at.page.locator('piste-lead-grid [aria-selected=true]').count()) === count,
    `${count} rows selected`,
  );
const activeRow = (at, index) =>
  at.holds(
    async () => (await at.page.locator('piste-lead-grid .row.is-active').getAttribute('data-index')) === String(index),
    `row ${index}`,
  );
const cellEdited = (at, label) =>
  at.holds(
    () => at.page.locator(`piste-cell-editor [aria-label="${label}"]:focus`).isVisible(),
    `the editor of ${label}`,
  );
/** Holds when what has the focus has this in its role, name or text. */
export const focusOn = (at, text) => at.holds(async () => (await at.focused()).includes(text), `the focus on ${text}`);

const board = { story: 'opportunity-pipeline--board', on: '.card .name:has-text("Mobilier birou")' };
const lifted = { ...board, on: '.card .name:has-text("Birouri reglabile")', keys: ['Space'] };
const says = (at, text) =>
  at.holds(
    async () => (await at.page.locator('opportunity-pipeline [role=status]').textContent()).includes(text),
    `“${text}” is spoken`,
  );

/** Of the list and the board. @type {Record<string, Proof>} */
export const ROW_PROOFS = {
  'lead-list | anywhere but in fields | /': { ...rows, prove: (at) => focusOn(at, 'input') },
  'lead-list | search field | ↓': {
    story: 'lead-list--full',
    on: 'lead-list input[type=search]',
    prove: (at) => focusOn(at, 'grid'),
  },
  'lead-list | search field | Esc': {
    story: 'lead-list--searching',
    on: 'lead-list input[type=search]',
    prove: (at) =>
      at.holds(
        async () => (await at.page.locator('lead-list input[type=search]').inputValue()) === '',
        'an empty field',
      ),
  },
  'lead-list | rows | ↓': { ...rows, prove: (at) => activeRow(at, 1) },
  'lead-list | rows | ↑': {
    ...rows,
    keys: ['Home', 'ArrowDown', 'ArrowDown'],
    prove: async (at) => {
      await activeRow(at, 1);
      await at.press('ArrowUp', 'ArrowUp');
      await at.holds(async () => !(await at.focused()).startsWith('grid'), 'the focus in the heads');
    },
  },
  'lead-list | rows | Page Down': {
    ...rows,
    prove: (at) =>
      at.holds(
        async () => Number(await at.page.locator('piste-lead-grid .row.is-active').getAttribute('data-index')) > 4,
        'a row further down',
      ),
  },
  'lead-list | rows | Home': { ...rows, keys: ['End'], prove: (at) => activeRow(at, 0) },
  'lead-list | rows | End': {
    ...rows,
    prove: (at) =>
      at.holds(async () => {
        const grid = at.page.locator(GRID);
        const last = at.page.locator('piste-lead-grid .row.is-active');
        return Number(await last.getAttribute('aria-rowindex')) === Number(await grid.getAttribute('aria-rowcount'));
      }, 'the last row of all'),
  },
  'lead-list | rows | Enter': { ...rows, prove: (at) => at.fired('lead-open') },
  'lead-list | rows | F2': { ...rows, prove: (at) => cellEdited(at, 'Lead') },
  'lead-list | rows | Space': { ...rows, prove: (at) => selected(at, 1) },
  'lead-list | rows | Shift+↓': { ...rows, prove: (at) => selected(at, 2) },
  'lead-list | rows | Ctrl+A': {
    ...rows,
    prove: (at) =>
      at.holds(
        () =>
          at.page
            .getByText(/\d+ leads selected/)
            .first()
            .isVisible(),
        'how many are selected',
      ),
  },
  'lead-list | rows | Esc': { ...rows, keys: ['Home', 'Space'], prove: (at) => selected(at, 0) },
  'lead-list | cell being edited | Tab': {
    ...rows,
    keys: ['Home', 'F2', 'text:Edited'],
    prove: async (at) => {
      await cellEdited(at, 'Company');
      await at.fired('lead-saved');
    },
  },
  'lead-list | cell being edited | Shift+Tab': {
    ...rows,
    keys: ['Home', 'F2', 'Tab'],
    prove: (at) => cellEdited(at, 'Lead'),
  },
  'lead-list | cell being edited | Enter': {
    ...rows,
    keys: ['Home', 'F2', 'text:Edited'],
    prove: async (at) => {
      await at.fired('lead-saved');
      await focusOn(at, 'grid');
    },
  },
  'lead-list | cell being edited | Esc': {
    ...rows,
    keys: ['Home', 'F2', 'text:Edited'],
    prove: async (at) => {
      await focusOn(at, 'grid');
      assert.equal(await at.count('lead-saved'), 0);
    },
  },
  'lead-list | heads | →': {
    ...rows,
    keys: ['Home', 'ArrowUp', 'Home'],
    prove: async (at) => {
      const here = await at.focused();
      await at.press('ArrowRight');
      await at.holds(
        async () => (await at.focused()) !== here && !(await at.focused()).startsWith('grid'),
        'another head',
      );
    },
  },
  'lead-list | heads | Enter': {
    ...ofHeads,
    prove: (at) =>
      at.holds(async () => {
        const created = at.page.locator('piste-lead-grid [role=columnheader]:has-text("Created")');
        return (await created.getAttribute('aria-sort')) === 'none';
      }, 'no longer sorted by the day'),
  },
  'lead-list | heads | Shift+Enter': {
    ...ofHeads,
    prove: (at) =>
      at.holds(async () => {
        const sorting = at.page.locator(
          'piste-lead-grid [role=columnheader]:is([aria-sort=ascending], [aria-sort=descending])',
        );
        return (await sorting.count()) === 2;
      }, 'sorted by two'),
  },
  'lead-list | heads | Shift+→': {
    ...ofHeads,
    prove: (at) =>
      at.holds(
        async () => Number.parseFloat(await at.page.locator('piste-lead-grid .table').evaluate(columnsOf)) > 0,
        'widths in pixels',
      ),
  },
  'lead-list | heads | Ctrl+Shift+→': {
    ...ofHeads,
    prove: (at) =>
      at.holds(
        async () =>
          (await at.page.locator('piste-lead-grid [data-column]').nth(2).getAttribute('data-column')) === 'title',
        'the title in the third place',
      ),
  },
  'lead-list | heads | ↓': { ...rows, keys: ['Home', 'ArrowUp'], prove: (at) => focusOn(at, 'grid') },
  'lead-list | head of a group | ←': { ...group, keys: ['Home', 'ArrowDown'], prove: (at) => folded(at, 2) },
  'lead-list | head of a group | →': { ...group, keys: ['Home'], prove: (at) => folded(at, 0) },
  'lead-list | head of a group | Enter': { ...group, keys: ['Home'], prove: (at) => folded(at, 0) },

  'opportunity-pipeline | anywhere but in fields | /': { ...board, prove: (at) => focusOn(at, 'input') },
  'opportunity-pipeline | anywhere but in fields | N': {
    ...board,
    on: '.card .name:has-text("Birouri reglabile")',
    prove: async (at) => {
      await focusOn(at, 'input');
      await at.press('text:Sală', 'Enter');
      await at.holds(
        async () => (await at.page.locator('.stage:has-text("Qualified") .card:has-text("Sală")').count()) === 1,
        'the card in the stage where the focus was',
      );
      await focusOn(at, 'Sală');
    },
  },
  'opportunity-pipeline | search field | ↓': {
    story: 'opportunity-pipeline--board',
    on: 'opportunity-pipeline input[type=search]',
    prove: (at) => focusOn(at, 'Reamenajare'),
  },
  'opportunity-pipeline | search field | Esc': {
    story: 'opportunity-pipeline--searched',
    on: 'opportunity-pipeline input[type=search]',
    prove: (at) =>
      at.holds(
        async () => (await at.page.locator('opportunity-pipeline input[type=search]').inputValue()) === '',
        'an empty field',
      ),
  },
  'opportunity-pipeline | card | ↓': {
    ...board,
    on: '.stage >> nth=0 >> .card .name >> nth=0',
    prove: (at) => at.focusMoved(),
  },
  'opportunity-pipeline | card | →': {
    ...board,
    prove: async (at) => {
      await at.focusMoved();
      await at.turn('rtl');
      await at.press('ArrowRight');
      await at.holds(async () => /Mobilier|Reamenajare/.test(await at.focused()), 'back, in a page from right to left');
    },
  },
  'opportunity-pipeline | card | Home': {
    ...board,
    on: '.stage >> nth=0 >> .card .name >> nth=1',
    prove: (at) => at.focusMoved(),
  },
  'opportunity-pipeline | card | End': {
    ...board,
    on: '.stage >> nth=0 >> .card .name >> nth=0',
    prove: (at) => at.focusMoved(),
  },
  'opportunity-pipeline | card | Enter': { ...board, prove: (at) => at.fired('lead-open') },
  'opportunity-pipeline | card | W': {
    ...board,
    prove: async (at) => {
      await says(at, 'Won.');
      await at.fired('lead-saved');
      await focusOn(at, 'Mobilier birou');
    },
  },
  'opportunity-pipeline | card | L': {
    ...board,
    prove: async (at) => {
      await focusOn(at, 'input');
      await at.press('text:Too expensive', 'Enter');
      await says(at, 'Lost.');
      await focusOn(at, 'Reamenajare');
    },
  },
  'opportunity-pipeline | card | Space': { ...board, prove: (at) => says(at, 'Lifted') },
  'opportunity-pipeline | lifted card | →': { ...lifted, prove: (at) => says(at, 'Proposition') },
  'opportunity-pipeline | lifted card | Space': {
    ...lifted,
    keys: ['Space', 'ArrowRight'],
    prove: (at) =>
      at.holds(
        async () =>
          (await at.page.locator('.stage:has-text("Proposition") .card:has-text("Birouri reglabile")').count()) === 1,
        'the card in its new stage',
      ),
  },
  'opportunity-pipeline | lifted card | L': {
    ...lifted,
    keys: ['Space', 'ArrowRight'],
    prove: async (at) => {
      await focusOn(at, 'input');
      await at.press('Escape');
      await focusOn(at, 'Birouri reglabile');
      assert.equal(await at.count('lead-saved'), 0);
    },
  },
  'opportunity-pipeline | lifted card | Esc': { ...lifted, prove: (at) => says(at, 'Put back') },
};
