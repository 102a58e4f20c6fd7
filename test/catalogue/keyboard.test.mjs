// The tables of docs/keyboard.md, row by row, with real keys on the stories of the built Storybook.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../e2e/support/browser.mjs';
import { Keyboard } from './support/keyboard.mjs';
import { PROOFS } from './support/keyboard-proofs.mjs';
import { keyboardRows, pressable } from './support/keyboard-table.mjs';
import { serveFolder } from './support/serve-folder.mjs';
import { StoryPage } from './support/story-page.mjs';

const nameOf = ({ element, where, key }) => `${element} | ${where} | ${key}`;
const rows = keyboardRows();

it('every row of the keyboard tables has a proof, and every proof a row', () => {
  assert.deepEqual(rows.map(nameOf).sort(), Object.keys(PROOFS).sort());
});

describe('the keyboard does as its table says', { concurrency: 2 }, () => {
  let browser;
  let server;
  /** @type {Keyboard[]} */
  const free = [];

  before(async () => {
    [browser, server] = await Promise.all([launch(), serveFolder('dist-storybook')]);
    for (let i = 0; i < 2; i++) free.push(new Keyboard(await StoryPage.create(browser, server.origin)));
  });

  after(async () => {
    await browser.close();
    server.close();
    console.log(`keys of the tables pressed: ${rows.length}`);
  });

  for (const row of rows) {
    const proof = PROOFS[nameOf(row)];
    if (proof)
      it(`${nameOf(row)} | ${row.does}`, async () => {
        const at = free.pop();
        try {
          await at.play(proof, pressable(row.key));
          await proof.prove(at);
        } finally {
          free.push(at);
        }
      });
  }
});
