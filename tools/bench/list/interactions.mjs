import { setTimeout as pause } from 'node:timers/promises';

/** What is typed; some leads of the generated base match it to the end. */
const TYPED = 'pallet rack';

/** Milliseconds between two keys: somebody who types fast. */
const BETWEEN_KEYS = 90;

/** Milliseconds until something that does not come is given up. */
const PATIENCE = 60_000;

/** What a salesperson does all day, in the list of the desk and on its board. */
export async function measureInteractions(call, { tab }, { name, slowed }) {
  tab.setDefaultTimeout(PATIENCE);
  await call('showDesk', name);
  const list = tab.locator('lead-list');
  const rows = list.locator('[role=row][aria-rowindex]:not(.waiting)');
  await rows.nth(5).waitFor();
  await slowDown(tab, slowed);
  const search = list.locator('input[type=search]').first();

  const results = [];
  const measure = async (what, work) => results.push({ what, ...(await during(call, work)) });

  await measure('typing in search', async () => {
    await search.click();
    await tab.keyboard.type(TYPED, { delay: BETWEEN_KEYS });
    await list.locator('mark').first().waitFor();
    await settled(tab);
  });
  await search.fill('');
  await settled(tab);

  await measure('selecting 1,000', async () => {
    await rows.nth(1).locator('input[type=checkbox]').click();
    await list.locator('.scroller').evaluate((scroller) => {
      const row = scroller.querySelector('[role=row][aria-rowindex="3"]');
      scroller.scrollTop = 996 * row.getBoundingClientRect().height;
    });
    const last = list.locator('[role=row][aria-rowindex="1001"]:not(.waiting) input[type=checkbox]');
    await last.waitFor();
    await last.click({ modifiers: ['Shift'] });
    await list.getByText(/1,000/).first().waitFor();
    await settled(tab);
  });
  await tab.keyboard.press('Escape');
  await list.locator('.scroller').evaluate((scroller) => (scroller.scrollTop = 0));
  await settled(tab);

  const record = tab.locator('lead-record');
  await measure('opening a record', async () => {
    await rows.nth(3).locator('.title').click();
    await record.getByRole('button', { name: 'Convert to Opportunity' }).waitFor();
    await settled(tab);
  });

  await measure('opening the dialog', async () => {
    await record.getByRole('button', { name: 'Convert to Opportunity' }).click();
    await tab.getByRole('button', { name: 'Create Opportunity' }).waitFor();
    await settled(tab);
  });
  await tab.keyboard.press('Escape');
  await settled(tab);

  const board = tab.locator('opportunity-pipeline');
  await measure('opening the pipeline', async () => {
    await tab.locator('lead-menu').getByText('My Pipeline').click();
    await board.locator('.card').first().waitFor();
    await settled(tab);
  });

  await measure('moving a card by keys', async () => {
    await board.locator('.card .name').first().focus();
    for (const key of ['Space', 'ArrowRight', 'Space']) await tab.keyboard.press(key, { delay: BETWEEN_KEYS });
    await tab
      .getByText(/^Moved to/)
      .first()
      .waitFor();
    await settled(tab);
  });
  return results;
}

/** Typing in the search of the known grid component, over the same rows. */
export async function measureTyping(call, { tab }, { name, slowed }) {
  await call('showGrid', name);
  await tab.waitForTimeout(2000);
  await slowDown(tab, slowed);
  const figures = await during(call, async () => {
    await tab.locator('#grid-search').click();
    await tab.keyboard.type(TYPED, { delay: BETWEEN_KEYS });
    await settled(tab);
  });
  return { what: 'typing in search of AG Grid', ...figures };
}

async function during(call, work) {
  await call('watch');
  await work();
  return call('seen');
}

async function slowDown(tab, rate) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Until the page has had nothing to do for a while. */
async function settled(tab) {
  await tab.evaluate(() => new Promise((resolve) => globalThis.requestIdleCallback(resolve, { timeout: 5000 })));
  await pause(600);
}
