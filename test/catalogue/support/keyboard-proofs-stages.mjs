/** @typedef {import('./keyboard-proofs-rows.mjs').Proof} Proof */

const grip = { story: 'lead-settings-stages--list', on: 'piste-stages-settings .grip >> nth=0' };
const form = { story: 'lead-settings-stages--editing', on: 'piste-stage-form #name', keys: ['End', 'text: 2'] };
const panel = (at) => at.page.locator('piste-stages-settings');
const spoken = (at, text) =>
  at.holds(
    async () => (await panel(at).locator('section > [role=status]').textContent()).includes(text),
    `“${text}” is spoken`,
  );
const closed = (at) => at.holds(async () => (await panel(at).locator('form').count()) === 0, 'no form');
const named = (at) => panel(at).locator('.name', { hasText: / 2$/ }).count();

/** By element, place and key. @type {Record<string, Proof>} */
export const STAGE_PROOFS = {
  'lead-settings | handle of a stage | Space': { ...grip, prove: (at) => spoken(at, 'lifted') },
  'lead-settings | lifted stage | ↓': { ...grip, keys: ['Space'], prove: (at) => spoken(at, '2') },
  'lead-settings | lifted stage | Esc': {
    ...grip,
    keys: ['Space', 'ArrowDown'],
    prove: (at) => spoken(at, 'Put back'),
  },
  'lead-settings | form of a stage | Enter': {
    ...form,
    prove: async (at) => {
      await closed(at);
      await at.holds(async () => (await named(at)) === 1, 'the new name');
    },
  },
  'lead-settings | form of a stage | Esc': {
    ...form,
    prove: async (at) => {
      await closed(at);
      await at.holds(async () => (await named(at)) === 0, 'the old name');
    },
  },
};
