import { expect } from 'chai';
import fc from 'fast-check';
import {
  readLayout,
  shownColumns,
  USUAL_LAYOUT,
  withColumn,
  writeLayout,
} from '../../src/elements/lead-list/column-layout.js';
import { csvFile } from '../../src/internal/files/csv-file.js';
import { conditions, flipped, initialFilters, withFilter } from '../../src/elements/lead-list/filters/list-filters.js';
import { fits } from '../../src/elements/lead-list/rows/fits.js';
import { wishOf } from '../../src/elements/lead-list/grid/grid-keys.js';
import { placeAfter } from '../../src/elements/lead-list/grid/row-range.js';
import {
  countSelected,
  EVERYTHING,
  extent,
  isSelected,
  NOTHING,
  toggled,
  without,
  withRecords,
} from '../../src/elements/lead-list/selection.js';
import type { Lead } from '../../src/domain/records/lead.js';

const lead = (more: Partial<Lead> = {}): Lead => ({
  id: 'a',
  revision: 1,
  type: 'lead',
  title: 'A',
  status: 'open',
  probability: 10,
  createdAt: '2026-11-08T10:00:00.000Z',
  updatedAt: '2026-11-08T10:00:00.000Z',
  ...more,
});

describe('the selection of a list', () => {
  it('counts all but those taken out without knowing their ids', () => {
    expect(countSelected(toggled(EVERYTHING, 'a'), 20_000)).to.equal(19_999);
    expect(extent(EVERYTHING, 3)).to.equal('all');
    expect(extent(toggled(EVERYTHING, 'a'), 3)).to.equal('some');
    expect(extent(NOTHING, 3)).to.equal('none');
  });

  it('forgets records that are gone, and stays the same object when none is', () => {
    const some = withRecords(NOTHING, ['a', 'b'], true);
    expect(countSelected(without(some, ['b']), 9)).to.equal(1);
    expect(without(some, ['c'])).to.equal(some);
  });

  it('holds exactly what was put in and not taken out, from nothing and from everything', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const step = fc.record({ ids: fc.subarray(ids), on: fc.boolean() });
    fc.assert(
      fc.property(fc.boolean(), fc.array(step), (all, steps) => {
        let selection = all ? EVERYTHING : NOTHING;
        const expected = new Set(all ? ids : []);
        for (const { ids: some, on } of steps) {
          selection = withRecords(selection, some, on);
          for (const id of some) expected[on ? 'add' : 'delete'](id);
        }
        expect(ids.filter((id) => isSelected(selection, id))).to.deep.equal(ids.filter((id) => expected.has(id)));
        expect(countSelected(selection, ids.length)).to.equal(expected.size);
      }),
    );
  });
});

describe('the keys of a grid', () => {
  const key = (name: string, more: object = {}) => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });
  const place = { active: 5, total: 100, page: 10 };

  it('moves by rows, pages and to the ends, and never beyond them', () => {
    expect(wishOf(key('ArrowDown'), place)).to.deep.equal({ does: 'move', to: 6, extend: false });
    expect(wishOf(key('PageDown'), { ...place, active: 95 })).to.deep.equal({ does: 'move', to: 99, extend: false });
    expect(wishOf(key('PageUp', { shiftKey: true }), place)).to.deep.equal({ does: 'move', to: 0, extend: true });
    expect(wishOf(key('End'), place)).to.deep.equal({ does: 'move', to: 99, extend: false });
  });

  it('leaves keys alone that are the browser’s', () => {
    expect(wishOf(key('c', { ctrlKey: true }), place)).to.equal(undefined);
    expect(wishOf(key('ArrowDown', { altKey: true }), place)).to.equal(undefined);
    expect(wishOf(key('Tab'), place)).to.equal(undefined);
    expect(wishOf(key('Enter'), { ...place, active: -1 })).to.equal(undefined);
  });
});

describe('a row after the rows have changed', () => {
  const rows = (...ids: string[]) => ids.map((id) => lead({ id }));

  it('is where its record is', () => {
    expect(placeAfter(1, rows('a', 'b'), rows('x', 'y', 'a', 'b'))).to.equal(3);
  });

  it('is where the next record is that is left', () => {
    expect(placeAfter(1, rows('a', 'b', 'c'), rows('a', 'c'))).to.equal(1);
    expect(placeAfter(2, rows('a', 'b', 'c'), rows('a', 'b'))).to.equal(1);
  });
});

describe('the filters of a list', () => {
  const now = new Date(2026, 10, 8, 12);

  it('starts with open ones, unless the host has said which', () => {
    expect(initialFilters({})).to.deep.equal({ statuses: ['open'] });
    expect(initialFilters({ status: 'lost' })).to.deep.equal({});
  });

  it('narrows what the host has fixed, and never widens it', () => {
    expect(conditions({ teamId: ['a', 'b'] }, { teams: ['b', 'c'] }, now)).to.deep.equal({ teamId: ['b'] });
    const none = conditions({ teamId: 'a' }, { teams: ['c'] }, now);
    expect(fits(lead({ teamId: 'a' }), none)).to.equal(false);
    expect(fits(lead({ teamId: 'c' }), none)).to.equal(false);
  });

  it('takes whole days where the reader is', () => {
    const today = conditions({}, { created: { days: 1 } }, now);
    expect(today['createdAt']).to.deep.equal({ from: new Date(2026, 10, 8).toISOString() });
    const between = conditions({}, { created: { from: '2026-11-01', to: '2026-11-02' } }, now);
    expect(between['createdAt']).to.deep.equal({
      from: new Date(2026, 10, 1).toISOString(),
      to: new Date(new Date(2026, 10, 3).valueOf() - 1).toISOString(),
    });
  });

  it('drops a filter with its last value', () => {
    expect(withFilter({ statuses: ['open'] }, 'statuses', flipped<'open'>(['open'], 'open'))).to.deep.equal({});
  });

  it('knows a record that has left the list', () => {
    expect(fits(lead({ status: 'lost' }), { type: 'lead', status: ['open'] })).to.equal(false);
    expect(fits(lead(), { salespersonId: [null] })).to.equal(true);
    expect(fits(lead({ tags: ['x', 'y'] }), { tags: ['y'] })).to.equal(true);
    expect(fits(lead(), { tags: [null] })).to.equal(true);
    expect(fits(lead({ mergedInto: 'b' }), {})).to.equal(false);
  });
});

describe('the columns of a list', () => {
  const memory = (start?: string) => {
    let kept = start ?? null;
    return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) };
  };

  it('always shows the title', () => {
    expect(shownColumns({ shown: [], widths: {} }).map(({ id }) => id)).to.deep.equal(['title']);
  });

  it('remembers what is shown and how wide it is', () => {
    const storage = memory();
    const layout = { ...withColumn(USUAL_LAYOUT, 'email'), widths: { title: 300 } };
    writeLayout(storage, 'x', layout);
    expect(shownColumns(readLayout(storage, 'x')).map(({ id }) => id)).to.include('email');
    expect(readLayout(storage, 'x').widths).to.deep.equal({ title: 300 });
  });

  it('falls back to the usual ones for what it cannot read', () => {
    expect(readLayout(memory('{"shown":3}'), 'x')).to.equal(USUAL_LAYOUT);
    expect(readLayout(memory('nonsense'), 'x')).to.equal(USUAL_LAYOUT);
    expect(readLayout(undefined, 'x')).to.equal(USUAL_LAYOUT);
    expect(
      readLayout(memory('{"shown":["title","gone"],"widths":{"title":"wide","city":-4}}'), 'x').widths,
    ).to.deep.equal({});
  });
});

describe('a CSV file', () => {
  it('X2 holds every value, and none that a spreadsheet would compute', async () => {
    const rows = [['=HYPERLINK("x")', '@SUM(1)', '-cmd|x', '+40 722 000 418', '-12', 'a "b"; c,\nd', 'ș']];
    const text = await (await csvFile(['1', '2', '3', '4', '5', '6', '7'], rows)).text();
    const [, line] = text.split('\r\n');
    expect(line).to.equal(`"'=HYPERLINK(""x"")","'@SUM(1)","'-cmd|x",+40 722 000 418,-12,"a ""b""; c,\nd",ș`);
  });

  it('begins with the mark by which spreadsheets know UTF-8', async () => {
    const bytes = new Uint8Array(await (await csvFile(['a'], [])).arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });
});
