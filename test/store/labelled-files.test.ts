import { describe, expect, it } from 'vitest';
import { readLeads } from '../../tools/accuracy/read-leads.js';
import { SHAPES } from '../../tools/accuracy/shapes/shapes.js';

const TRUTH = 'cluster,rec_id\nx,r-2\nx,r-1\ny,r-3\n';

describe('labelled files', () => {
  it.each([
    ['commas', 'rec_id,given_name,surname\nr-1,Ion,Pop\nr-2,Ion,Popa\nr-3,Ana,Rusu\n'],
    [
      'a byte order mark, quotes, semicolons and lines of Windows',
      '\ufeff"given_name";"surname";"REC ID"\r\n"Ion";"Pop";"r-1"\r\n"Ion";"Popa";"r-2"\r\n"Ana";"Rusu; Maria";"r-3"\r\n',
    ],
    [
      'tabs, and the id under another name',
      'key\tgiven_name\tsurname\nr-1\tIon\tPop\nr-2\tIon\tPopa\nr-3\tAna\tRusu\n',
    ],
  ])('X1 are read with %s, whatever column of the truth names the rows', async (_, csv) => {
    const { drafts, entities } = await readLeads(csv, TRUTH);
    expect(entities).toEqual(['x', 'x', 'y']);
    expect(drafts.slice(0, 2).map(({ contactName }) => contactName)).toEqual(['Ion Pop', 'Ion Popa']);
    expect(drafts[0]).not.toHaveProperty('fields');
  });

  it('X1 take a row that the truth does not name for one of its own', async () => {
    const { entities } = await readLeads('Id,Name\n1,Ion\n2,Ana\n', 'Id,Entity\n1,a\n');
    expect(entities).toEqual(['a', 'alone 2']);
  });

  it.each([
    ['Id,Name\n1,Ion\n', 'Id,Entity\n7,a\n', /No column of the file/],
    ['Id,Name\n1,Ion\n', 'Id\n1\n', /needs two columns/],
    ['Id,Name\n', 'Id,Entity\n1,a\n', /no rows/],
    ['Id,Name\n1,Ion\n2,"Ana\n', 'Id,Entity\n1,a\n', /Line 3 cannot be read/],
  ])('X1 that do not fit together are refused with what is wrong: %j', async (csv, truth, message) => {
    await expect(readLeads(csv, truth)).rejects.toThrow(message);
  });

  it.each(Object.keys(SHAPES))('are made up the same in every run, every row known to the truth: %s', async (name) => {
    const [one, other] = [SHAPES[name]!(), SHAPES[name]!()];
    expect(one).toEqual(other);
    const { drafts, entities } = await readLeads(one.csv, one.truth);
    expect(entities.some((entity) => entity.startsWith('alone '))).toBe(false);
    expect(new Set(entities).size).toBeLessThan(drafts.length);
    expect(drafts.every((draft) => Object.keys(draft).length > 1)).toBe(true);
  });
});
