// The whole flow on the built demo, as a person would go through it: once in English, once in Romanian.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { complaintsOf, launchWithProfile } from './support/browser.mjs';
import { until } from './support/until.mjs';
import { WORDS } from './support/words.mjs';

/** Labelled files that lie beside the repository on some machines; the flow takes them in as they are. */
const LABELLED = ['people-with-email', 'businesses-with-phone']
  .map((name) => `../shared/data/${name}.csv`)
  .filter(existsSync);
const ROWS = 2000;

/** Leads of our own beside the generated ones, so that the flow knows what it looks for. */
const KNOWN = [
  ['Cuptor rotativ', 'Mirela Stan', 'Brutăria Spicului SRL', 'office@spicului.example', '0722 000 418', ''],
  ['Cuptor, a doua cerere', 'Stan Mirela', 'SC Brutaria Spicului SRL', 'Office@Spicului.example', '+40722000418', ''],
  ['Cuptor, de pe site', 'M. Stan', 'Brutăria Spicului', 'office+web@spicului.example', '', ''],
  ['Rafturi pentru depozit', 'Oana Bucur', 'Hidro Mureș SA', 'oana.bucur@hidromures.example', '0265 000 771', ''],
  ['Rafturi, etapa a doua', 'Oana Bucur', 'Hidro Mureș S.A.', 'oana.bucur@hidromures.example', '', ''],
  ['Contract gata semnat', 'Paul Lungu', 'Optica Nord SRL', 'paul@opticanord.example', '', '100'],
];

for (const lang of (process.env.LANGUAGES ?? 'en,ro').split(',')) {
  const w = WORDS[lang];
  describe(`the whole flow, lang="${lang}"`, { timeout: 900_000 }, () => {
    let server, context, page, complaints, folder, merged;
    const at = (hash) => new URL(`new.html?db=flow-${lang}&lang=${lang}#/${hash}`, server.url).href;
    const go = async (hash) => {
      await page.goto(at(hash));
      await page.locator('lead-desk').waitFor();
    };
    const button = (name) => page.getByRole('button', { name, exact: true });
    const dialog = () => page.getByRole('dialog').filter({ visible: true });
    const search = async (text) => {
      await go('leads');
      await page.getByRole('searchbox').fill(text);
      await page
        .getByRole('row')
        .filter({ hasText: text, has: page.locator('mark') })
        .first()
        .waitFor();
    };
    const open = async (title) => {
      await search(title);
      await page
        .getByRole('row')
        .filter({ hasText: title })
        .click({ position: { x: 640, y: 16 } });
      await page.getByRole('textbox', { name: lang === 'en' ? 'Title' : 'Titlu' }).waitFor();
    };
    const leadIdOf = (title) =>
      page.evaluate(async (text) => {
        const store = document.querySelector('lead-desk').storeNow;
        return (await store.list('leads', { search: text })).items.find((lead) => lead.title === text)?.id;
      }, title);
    const stored = (id) =>
      page.evaluate((leadId) => document.querySelector('lead-desk').storeNow.get('leads', leadId), id);

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'piste-flow-'));
      execFileSync('node', [
        'tools/generate.mjs',
        '--count',
        String(ROWS),
        '--seed',
        '7',
        '--out',
        join(folder, 'leads.csv'),
        '--heads',
        lang,
      ]);
      server = await serve('dist-demo');
      context = await launchWithProfile(join(folder, 'profile'));
      page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.setViewportSize({ width: 1280, height: 800 });
      complaints = complaintsOf(page);
    });
    after(async () => {
      await context?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('S1, S4 starts without leads: no entry in the bar', async () => {
      await go('pipeline');
      await page.getByRole('link', { name: w.pipeline }).waitFor();
      assert.equal(await page.getByRole('link', { name: w.leads, exact: true }).count(), 0);
    });

    it('S1, S2 switches leads on with the keyboard: the entry appears and every team is flagged', async () => {
      await page.getByRole('button', { name: w.configuration }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: w.settings }).waitFor();
      await page.keyboard.press('Enter');
      const box = page.getByRole('checkbox', { name: w.leads, exact: true });
      await box.focus();
      await page.keyboard.press('Space');
      await button(w.save).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: w.leads, exact: true }).waitFor();
      const teams = await page.evaluate(
        async () => (await document.querySelector('lead-desk').storeNow.list('teams')).items,
      );
      assert.equal(teams.length, 4);
      assert.ok(teams.every((team) => team.usesLeads));
    });

    it('S3 switches one team off with the mouse', async () => {
      await go('teams');
      const names = await page.evaluate(async () =>
        (await document.querySelector('lead-desk').storeNow.list('teams')).items.map((team) => team.name),
      );
      await page.getByText(names.at(-1), { exact: true }).first().click();
      const box = page.getByRole('checkbox', { name: w.leads, exact: true });
      await box.waitFor();
      assert.equal(await box.isChecked(), true);
      await box.uncheck();
      await button(w.save).click();
      await until('one team without leads', () =>
        page.evaluate(async () => {
          const { items } = await document.querySelector('lead-desk').storeNow.list('teams');
          return items.filter((team) => !team.usesLeads).length === 1;
        }),
      );
    });

    it(`X1 imports a CSV file of ${ROWS} leads, and what is beside the repository`, async () => {
      const heads =
        lang === 'en'
          ? 'Title;Contact name;Company name;Email;Phone;Probability'
          : 'Titlu;Nume contact;Companie;Email;Telefon;Probabilitate';
      const known = Buffer.from([heads, ...KNOWN.map((row) => row.join(';'))].join('\n'));
      const files = [
        join(folder, 'leads.csv'),
        { name: 'known.csv', mimeType: 'text/csv', buffer: known },
        ...LABELLED,
      ];
      for (const file of files) {
        const rows = typeof file === 'string' ? readFileSync(file, 'utf8').trim().split('\n').length - 1 : KNOWN.length;
        const before = await total();
        await go('import');
        await page.reload(); // not the report of the file before
        await page.getByLabel(w.csvFile).setInputFiles(file);
        const run = page.getByRole('button', { name: w.importRows });
        await page.waitForFunction(
          (button) => !button.disabled && button.getAttribute('aria-disabled') !== 'true',
          await run.elementHandle(),
          { timeout: 180_000 },
        );
        const too = page.getByRole('radio', { name: w.importToo });
        if (await too.count()) await too.check();
        await run.click();
        await page.getByRole('region', { name: w.report, exact: true }).waitFor({ timeout: 180_000 });
        assert.equal(await total(), before + rows);
      }
    });
    const total = () =>
      page.evaluate(async () => (await document.querySelector('lead-desk').storeNow.list('leads', { limit: 0 })).total);

    it('D1, D2 shows on a lead how many are similar, and behind the button who and why', async () => {
      await open('Cuptor rotativ');
      const similar = page.getByRole('button', { name: new RegExp(`^${w.similar},? 2$`) });
      await similar.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('dialog', { name: w.similar });
      await panel.getByText('Cuptor, a doua cerere').waitFor();
      assert.equal(await panel.getByRole('listitem').count(), 2);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
    });

    it('C5, C7, C8 converts one lead and creates its customer; C3 the team follows the salesperson', async () => {
      const id = await leadIdOf('Rafturi pentru depozit');
      await open('Rafturi pentru depozit');
      await button(w.convert).click();
      await dialog()
        .getByRole('radio', { name: lang === 'en' ? 'Convert to opportunity' : 'Convertește în oportunitate' })
        .check();
      await dialog().getByRole('radio', { name: w.createCustomer }).check();
      const person = dialog().getByRole('combobox', { name: w.salesperson });
      await person.click();
      await person.fill('Mihai');
      await dialog().getByRole('option', { name: /Mihai/ }).first().click();
      const expected = await page.evaluate(async () => {
        const store = document.querySelector('lead-desk').storeNow;
        const mihai = (await store.list('salespeople', { search: 'Mihai' })).items[0];
        const team = await store.teamFor(mihai.id, undefined);
        return { salespersonId: mihai.id, teamId: team, team: (await store.get('teams', team)).name };
      });
      await page.waitForFunction(
        ([label, name]) => {
          const deep = (root) =>
            [...root.querySelectorAll('*')].flatMap((element) => [
              element,
              ...(element.shadowRoot ? deep(element.shadowRoot) : []),
            ]);
          return deep(document).some(
            (element) =>
              element.localName === 'piste-combobox' && element.label === label && element.value?.name === name,
          );
        },
        [w.team, expected.team],
      );
      await button(w.create).click();
      await dialog().waitFor({ state: 'hidden' });
      const lead = await stored(id);
      assert.deepEqual(
        [lead.type, lead.salespersonId, lead.teamId],
        ['opportunity', expected.salespersonId, expected.teamId],
      );
      const customer = await page.evaluate(
        (customerId) => document.querySelector('lead-desk').storeNow.get('customers', customerId),
        lead.customerId,
      );
      assert.equal(customer.name, 'Oana Bucur');
    });

    it('C4, C6 converts another one linking the customer that is proposed, with the keyboard alone', async () => {
      const id = await leadIdOf('Rafturi, etapa a doua');
      await open('Rafturi, etapa a doua');
      await button(w.convert).focus();
      await page.keyboard.press('Enter');
      await dialog()
        .getByRole('radio', { name: lang === 'en' ? 'Convert to opportunity' : 'Convertește în oportunitate' })
        .focus();
      await page.keyboard.press('Space');
      const link = dialog().getByRole('radio', { name: w.linkCustomer });
      await link.waitFor();
      assert.equal(await link.isChecked(), true);
      await button(w.create).focus();
      await page.keyboard.press('Enter');
      await dialog().waitFor({ state: 'hidden' });
      const lead = await stored(id);
      const first = await stored(await leadIdOf('Rafturi pentru depozit'));
      assert.equal(lead.type, 'opportunity');
      assert.equal(lead.customerId, first.customerId);
    });

    it('C1 refuses a lead at 100 % in words, and writes nothing', async () => {
      const id = await leadIdOf('Contract gata semnat');
      const before = await stored(id);
      await open('Contract gata semnat');
      await button(w.convert).click();
      await dialog().getByText(w.won).waitFor();
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'hidden' });
      assert.deepEqual(await stored(id), before);
    });

    it('M1–M5, M8 merges three into the one created first', async () => {
      const ids = await Promise.all(['Cuptor rotativ', 'Cuptor, a doua cerere', 'Cuptor, de pe site'].map(leadIdOf));
      await open('Cuptor, de pe site');
      await button(w.convert).click();
      assert.equal(await dialog().getByRole('radio', { name: w.merge }).isChecked(), true);
      for (const box of await dialog().getByRole('checkbox').all()) if (await box.isEnabled()) await box.check();
      await dialog()
        .getByText(lang === 'en' ? '3 records become 1 opportunity' : /3 .*(devin|o oportunitate)/)
        .first()
        .waitFor();
      await button(w.create).click();
      await dialog().waitFor({ state: 'hidden' });
      const records = await page.evaluate(
        (all) => document.querySelector('lead-desk').storeNow.getMany('leads', all, { absorbed: true }),
        ids,
      );
      const [survivor] = records.filter((record) => !record.mergedInto);
      assert.equal(records.filter((record) => record.mergedInto === survivor.id).length, 2);
      assert.equal(survivor.type, 'opportunity');
      const byAge = [...records].sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1));
      assert.equal(survivor.id, byAge[0].id);
      merged = { ids, survivorId: survivor.id, title: survivor.title };
    });

    it('C8 shows the results in My Pipeline', async () => {
      await go('pipeline');
      const mine = page.getByRole('button', { name: lang === 'en' ? 'Mine' : 'Ale mele', exact: true });
      await page.getByRole('searchbox').waitFor();
      if (await mine.count()) await mine.click();
      for (const title of [merged.title, 'Rafturi pentru depozit', 'Rafturi, etapa a doua']) {
        await page.getByRole('searchbox').fill(title);
        await page.getByRole('button', { name: title, exact: true }).waitFor();
      }
    });

    it('H2 undoes the merge from the history of the record', async () => {
      await go(`pipeline/${merged.survivorId}`);
      await page
        .getByRole('button', { name: new RegExp(`^${w.undo}: .*(Merge|Îmbin)`) })
        .first()
        .click();
      await until('three leads again', () =>
        page.evaluate(async (all) => {
          const records = await document.querySelector('lead-desk').storeNow.getMany('leads', all);
          return records.every((record) => !record.mergedInto && record.type === 'lead');
        }, merged.ids),
      );
    });

    it('finds everything as it was after a reload', async () => {
      const state = () =>
        page.evaluate(async () => {
          const store = document.querySelector('lead-desk').storeNow;
          const counts = {};
          for (const name of ['leads', 'customers', 'teams', 'stages', 'salespeople', 'notes', 'journal'])
            counts[name] = (await store.list(name, { limit: 0 })).total;
          return {
            counts,
            settings: await store.settings(),
            opportunities: (await store.list('leads', { where: { type: 'opportunity' } })).items
              .map((lead) => lead.title)
              .sort(),
          };
        });
      await go('leads');
      const before = await state();
      assert.deepEqual(before.opportunities, ['Rafturi pentru depozit', 'Rafturi, etapa a doua']);
      await page.reload();
      await page.getByRole('link', { name: w.leads, exact: true }).waitFor();
      assert.deepEqual(await state(), before);
      assert.equal(new URL(page.url()).hash, '#/leads');
    });

    it('complained of nothing on the way, under a strict policy', () => {
      assert.deepEqual(
        complaints.filter((text) => !/favicon/.test(text)),
        [],
      );
    });
  });
}
