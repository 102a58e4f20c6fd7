import { expect } from 'chai';
import * as convertDialog from '../../src/elements/convert-dialog/convert-dialog.define.js';
import type { ConvertDialog } from '../../src/elements/convert-dialog/convert-dialog.js';
import * as leadDesk from '../../src/elements/lead-desk/lead-desk.define.js';
import * as leadHistory from '../../src/elements/lead-history/lead-history.define.js';
import * as leadImport from '../../src/elements/lead-import/lead-import.define.js';
import * as leadList from '../../src/elements/lead-list/lead-list.define.js';
import * as leadMenu from '../../src/elements/lead-menu/lead-menu.define.js';
import * as leadRecord from '../../src/elements/lead-record/lead-record.define.js';
import * as leadSettings from '../../src/elements/lead-settings/lead-settings.define.js';
import * as opportunityPipeline from '../../src/elements/opportunity-pipeline/opportunity-pipeline.define.js';
import * as similarLeadsButton from '../../src/elements/similar-leads-button/similar-leads-button.define.js';
import * as teamSettings from '../../src/elements/team-settings/team-settings.define.js';
import type { PisteElement } from '../../src/internal/piste-element.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { pause, until } from '../elements/support/page.js';
import { deepText, watchedStore, type WatchedStore } from '../elements/support/watched-store.js';

interface Subject {
  define: (tag?: string) => void;
  set?: (element: PisteElement) => void;
  /** Whether it shows the data of the store of this name. */
  shows?: (text: string, name: string) => boolean;
  /** Says that there is no store; the others are hidden then, or closed. */
  saysSo?: boolean;
}

const ofLead = (element: PisteElement) => Object.assign(element, { leadId: 'one' });
const named = (text: string, name: string) => text.includes(name);

const SUBJECTS: Record<string, Subject> = {
  'convert-dialog': {
    ...convertDialog,
    set: (element) => 'show' in element && void (element.show as ConvertDialog['show'])('one'),
    shows: named,
  },
  'lead-desk': { ...leadDesk, saysSo: true },
  'lead-history': { ...leadHistory, shows: named, saysSo: true },
  'lead-import': { ...leadImport },
  'lead-list': { ...leadList, shows: named, saysSo: true },
  'lead-menu': { ...leadMenu },
  'lead-record': { ...leadRecord, set: ofLead, shows: named, saysSo: true },
  'lead-settings': { ...leadSettings, saysSo: true },
  'opportunity-pipeline': { ...opportunityPipeline, shows: named, saysSo: true },
  'similar-leads-button': {
    ...similarLeadsButton,
    set: ofLead,
    shows: (text, name) => text.includes(`Similar Leads ${name === 'Alpha' ? 1 : 2}`),
  },
  'team-settings': { ...teamSettings, shows: named, saysSo: true },
};

/** Everything in it is named after it; in Beta one more record is similar to the first. */
async function storeOf(name: string): Promise<WatchedStore> {
  const store = createLeadStore({ storage: memoryStorage() });
  await store.execute({ kind: 'save-team', team: { id: 'team', name, memberIds: [] } });
  await store.execute({ kind: 'save-stage', stage: { id: 'new', name: 'New', sequence: 0 } });
  await store.execute({ kind: 'save-settings', leadsEnabled: true });
  const email = 'office@spicului.example';
  await store.execute({ kind: 'save-lead', lead: { id: 'one', title: `${name} one`, email } });
  await store.execute({ kind: 'save-lead', lead: { id: 'two', type: 'opportunity', title: `${name} two`, email } });
  if (name === 'Beta') await store.execute({ kind: 'save-lead', lead: { title: `${name} three`, email } });
  return watchedStore(store);
}

describe('every element of the kit', () => {
  let alpha: WatchedStore;
  let beta: WatchedStore;
  const made: Element[] = [];
  const onPage = <E extends Element>(element: E): E => {
    document.body.append(element);
    made.push(element);
    return element;
  };
  const make = (tag: string, store?: LeadStore): PisteElement => {
    const element = document.createElement(tag as 'lead-list') as PisteElement;
    if (store) element.store = store;
    return element;
  };
  const provider = (store: LeadStore) => onPage(Object.assign(document.createElement('lead-store'), { store }));

  before(async () => {
    alpha = await storeOf('Alpha');
    beta = await storeOf('Beta');
  });
  afterEach(async () => {
    for (const element of made.splice(0)) element.remove();
    await pause(100);
  });

  it('says that there is no store, and takes one from a provider that is defined late', async function () {
    this.timeout(30_000);
    const around = onPage(document.createElement('lead-store'));
    const all = Object.entries(SUBJECTS).map(([tag, { set }]) => {
      const element = make(tag);
      around.append(element);
      set?.(element);
      return element;
    });
    const saying = all.filter((element) => SUBJECTS[element.localName]!.saysSo);
    await pause(3200);
    for (const element of saying)
      await until(`${element.localName} says so`, () => deepText(element).includes('There is no data here'));
    Object.assign(around, { store: alpha });
    await import('../../src/elements/lead-store/lead-store.define.js');
    for (const element of all) {
      const { shows } = SUBJECTS[element.localName]!;
      if (shows) await until(`${element.localName} shows Alpha`, () => shows(deepText(element), 'Alpha'));
      expect(deepText(element), element.localName).not.to.contain('There is no data here');
    }
  });

  for (const [tag, { define, set, shows }] of Object.entries(SUBJECTS)) {
    describe(tag, () => {
      const showing = async (element: PisteElement, name: string) => {
        if (shows) await until(`it shows ${name}`, () => shows(deepText(element), name));
        else await element.updateComplete;
      };
      const alone = (store: WatchedStore) => {
        const element = onPage(make(tag, store));
        set?.(element);
        return element;
      };

      it('keeps a store that was set before it was defined', async () => {
        const late = make(`late-${tag}`, alpha);
        onPage(late);
        define(`late-${tag}`);
        set?.(late);
        await showing(late, 'Alpha');
        expect(late.storeNow).to.equal(alpha);
      });

      it('listens to its store only while it is on the page, and again when it comes back', async () => {
        const element = alone(alpha);
        await showing(element, 'Alpha');
        await pause(150);
        const { listeners } = alpha;
        element.remove();
        await pause(100);
        expect(alpha.listeners, 'nobody listens').to.equal(0);
        onPage(element);
        set?.(element);
        await showing(element, 'Alpha');
        await until('as many listen as before', () => alpha.listeners === listeners);
      });

      it('shows the store of the provider it is moved to', async () => {
        const [first, second] = [provider(alpha), provider(beta)];
        const element = make(tag);
        first.append(element);
        set?.(element);
        await showing(element, 'Alpha');
        second.append(element);
        await showing(element, 'Beta');
        await pause(50);
        expect(alpha.listeners, 'nobody listens to the first').to.equal(0);
        expect(element.storeNow).to.equal(beta);
      });

      it('changes stores by its property', async () => {
        const element = alone(alpha);
        await showing(element, 'Alpha');
        element.store = beta;
        await showing(element, 'Beta');
        await pause(50);
        expect(alpha.listeners, 'nobody listens to the first').to.equal(0);
      });

      it('lives beside another one with another store', async () => {
        const [first, second] = [make(tag), make(tag)];
        provider(alpha).append(first);
        provider(beta).append(second);
        if (tag !== 'convert-dialog') set?.(first);
        set?.(second);
        if (tag !== 'convert-dialog') await showing(first, 'Alpha');
        await showing(second, 'Beta');
        if (shows) expect(shows(deepText(second), 'Alpha')).to.equal(false);
        await until('each has its own', () => first.storeNow === alpha && second.storeNow === beta);
      });
    });
  }
});
