import { beforeEach, describe, expect, it } from 'vitest';
import { ATTACHMENT_LIMIT } from '../../src/domain/records/schemas.js';
import { refusal, world, type World } from './world.js';

let w: World;
beforeEach(async () => {
  w = await world();
});

const file = (leadId: string, text = 'seven') => ({
  leadId,
  name: `${text}.txt`,
  mediaType: 'text/plain',
  size: text.length,
  content: new Blob([text], { type: 'text/plain' }),
});

describe('what hangs on a record', () => {
  it('H2 brings an edited and a removed note back', async () => {
    const lead = await w.lead();
    await w.store.execute({ kind: 'add-note', leadId: lead.id, text: 'called' });
    const [note] = await w.all('notes');
    const edit = await w.store.execute({ kind: 'save-note', noteId: note?.id ?? '', text: ' called twice ' });
    expect((await w.all('notes'))[0]?.text).toBe('called twice');
    const removal = await w.store.execute({ kind: 'remove-note', noteId: note?.id ?? '' });
    expect(await w.all('notes')).toEqual([]);
    expect((await w.store.history({ recordId: lead.id })).items[0]?.facts?.['text']).toBe('called twice');
    await w.store.execute({ kind: 'undo', entryId: removal.entryId });
    await w.store.execute({ kind: 'undo', entryId: edit.entryId });
    expect(await w.all('notes')).toEqual([{ ...note, revision: expect.any(Number) as number }]);
  });

  it('H2 brings a removed activity back', async () => {
    const lead = await w.lead();
    await w.store.execute({ kind: 'save-activity', activity: { leadId: lead.id, kind: 'call', summary: 'Call' } });
    const [activity] = await w.all('activities');
    const { entryId } = await w.store.execute({ kind: 'remove-activity', activityId: activity?.id ?? '' });
    expect(await w.all('activities')).toEqual([]);
    await w.store.execute({ kind: 'undo', entryId });
    expect((await w.all('activities'))[0]).toMatchObject({ id: activity?.id, summary: 'Call' });
  });

  it('H2 brings a removed file back with its content, and takes an attached one away', async () => {
    const lead = await w.lead();
    const added = await w.store.execute({ kind: 'add-attachment', attachment: file(lead.id) });
    const [attachment] = await w.all('attachments');
    const { entryId } = await w.store.execute({ kind: 'remove-attachment', attachmentId: attachment?.id ?? '' });
    expect(await w.all('attachments')).toEqual([]);
    w.clock.advance(5 * 86_400_000);
    await w.store.execute({ kind: 'undo', entryId });
    expect(await (await w.all('attachments'))[0]?.content?.text()).toBe('seven');
    await w.store.execute({ kind: 'undo', entryId: added.entryId });
    expect(await w.all('attachments')).toEqual([]);
  });

  it('M6 refuses a file that is too large, whatever size it says it has', async () => {
    const lead = await w.lead();
    const content = new Blob([new Uint8Array(ATTACHMENT_LIMIT + 1)]);
    const attachment = { ...file(lead.id), size: 1, content };
    const error = await refusal(w.store.execute({ kind: 'add-attachment', attachment }));
    expect([error.code, error.message]).toEqual(['invalid', expect.stringContaining('10 MiB')]);
    expect(await w.all('attachments')).toEqual([]);
  });

  it('P1 is changed and removed by whom the record belongs to', async () => {
    const lead = await w.lead({ salespersonId: 'bogdan' });
    const added = await w.store.execute({ kind: 'add-note', leadId: lead.id, text: 'called' });
    const [note] = await w.all('notes');
    const noteId = note?.id ?? '';
    const ana = w.as({ id: 'ana', rights: 'own' });
    expect((await refusal(ana.execute({ kind: 'save-note', noteId, text: 'no' }))).code).toBe('forbidden');
    expect((await refusal(ana.execute({ kind: 'remove-note', noteId }))).code).toBe('forbidden');
    expect((await refusal(ana.execute({ kind: 'undo', entryId: added.entryId }))).code).toBe('forbidden');
    await w.as({ id: 'bogdan', rights: 'own' }).execute({ kind: 'remove-note', noteId });
    expect((await refusal(w.store.execute({ kind: 'save-note', noteId, text: 'gone' }))).code).toBe('not-found');
  });

  it('H2 M6 a note that comes back to a record that was merged away goes to the survivor', async () => {
    const [a, b] = [await w.lead(), await w.lead()];
    await w.store.execute({ kind: 'add-note', leadId: b.id, text: 'called' });
    const [note] = await w.all('notes');
    const { entryId } = await w.store.execute({ kind: 'remove-note', noteId: note?.id ?? '' });
    await w.store.execute({ kind: 'merge-leads', leadIds: [a.id, b.id] });
    await w.store.execute({ kind: 'undo', entryId });
    expect((await w.all('notes'))[0]).toMatchObject({ leadId: a.id, originId: b.id });
  });
});
