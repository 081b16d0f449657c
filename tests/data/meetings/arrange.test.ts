import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getArrange } from '#data/meetings/arrange/get-arrange.ts';
import {
  addItem,
  beginAgenda,
  beginMorning,
  changeItem,
  moveAgendaItem,
  removeItem,
  restoreItem,
  takeUp,
} from '#data/meetings/arrange/save-agenda.ts';
import {
  inviteToMeeting,
  moveDeadline,
  saveMeeting,
  tickPractical,
} from '#data/meetings/arrange/save-meeting.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const at = { scope: 'group:g1', id: 'm1' };
let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal('samira', '2026-11-23T08:00:00Z');
  await seedRound(local);
});

const meeting = async () => (await local.list('meeting', { index: 'id', equals: 'm1' }))[0];
async function agenda() {
  const arrange = await getArrange(local, 'm1');
  return arrange?.items.map((item) => [item.title, item.ord, item.starts_at, item.minutes]);
}
/** What is sent of an item: the fields its change names. */
const unsent = async () =>
  (await local.db.rows('agenda_item').toArray()).filter((row) => row._d === 1).map((row) => row.id);

test('whoever does not host gets nothing to arrange', async () => {
  const guest = makeTestLocal('anna');
  await seedRound(guest);
  expect(await getArrange(guest, 'm1')).toBeNull();
  expect(await getArrange(local, 'missing')).toBeNull();
});

test('with longer minutes the clock times after it follow, and no other row is written', async () => {
  await saveMeeting(local, at, { starts_at: '11.00' });
  await local.db.rows('agenda_item').toCollection().modify({ _d: 0 });
  await changeItem(local, at, 'i2', { minutes: 45 });
  expect(await agenda()).toEqual([
    ['Punkt 1', 1, '11.00', 30],
    ['Punkt 2', 2, '11.30', 45],
    ['Punkt 3', 3, '12.15', 30],
  ]);
  expect(await unsent()).toEqual(['i2']);
});

test('another title writes that alone: what a colleague changes at the same time stays', async () => {
  await changeItem(local, at, 'i2', { title: 'Ny rubrik' });
  expect(await unsent()).toEqual(['i2']);
  await expect(changeItem(local, at, 'missing', { title: 'X' })).rejects.toThrow();
});

test('an item goes one place up or down, and the times with it', async () => {
  await moveAgendaItem(local, at, 'i3', -1);
  expect((await agenda())?.map(([title]) => title)).toEqual(['Punkt 1', 'Punkt 3', 'Punkt 2']);
  await moveAgendaItem(local, at, 'i1', -1);
  expect((await agenda())?.map(([, ord, time]) => [ord, time])).toEqual([
    [1, '09.30'],
    [2, '10.00'],
    [3, '10.30'],
  ]);
});

test('a new item stands last; pressed twice it is one', async () => {
  const fresh = { title: 'Nytt', body: '', minutes: 15 };
  await addItem(local, at, 'new', fresh);
  await addItem(local, at, 'new', fresh);
  const items = await agenda();
  expect(items).toHaveLength(4);
  expect(items?.at(-1)).toEqual(['Nytt', 4, '11.00', 15]);
  const added = (await local.list('agenda_item')).find((one) => one.id === 'new');
  expect(added).toMatchObject({ host_participation_id: 'p-strandhamn', meeting_id: 'm1' });
});

test('what is taken away closes the gap, and comes back where it stood', async () => {
  await changeItem(local, at, 'i2', { minutes: 20, body: 'Så här' });
  const removed = await removeItem(local, at, 'i2');
  expect((await agenda())?.map(([title, , time]) => [title, time])).toEqual([
    ['Punkt 1', '09.30'],
    ['Punkt 3', '10.00'],
  ]);
  await restoreItem(local, at, removed);
  await restoreItem(local, at, removed);
  expect((await agenda())?.map(([title, , time]) => [title, time])).toEqual([
    ['Punkt 1', '09.30'],
    ['Punkt 2', '10.00'],
    ['Punkt 3', '10.20'],
  ]);
});

test('a topic is taken up once, and the item says what it was made of', async () => {
  const topic = { title: 'Vad kostar det?', body: '', minutes: 15, takenUp: 't1' };
  await takeUp(local, at, topic);
  await takeUp(local, at, topic);
  const items = (await local.list('agenda_item')).filter((item) => item.taken_up_id === 't1');
  expect(items).toHaveLength(1);
});

test('a proposal is begun with only where nothing stands, and is the same rows on two phones', async () => {
  const items = [
    { title: 'Välkomna', body: '', minutes: 10 },
    { title: 'Idéer', body: '', minutes: 25 },
  ];
  await beginAgenda(local, at, items);
  expect(await agenda()).toHaveLength(3);
  const ids = await Promise.all(
    ['samira', 'karin'].map(async (uid) => {
      const phone = makeTestLocal(uid);
      await seedRound(phone);
      await phone.db.rows('agenda_item').clear();
      await beginAgenda(phone, at, items);
      const rows = await phone.list('agenda_item');
      return rows.map((row) => row.id).toSorted();
    }),
  );
  expect(ids[0]).toEqual(ids[1]);
});

test('moved or cancelled a meeting is one higher in its sequence; another place or name is not', async () => {
  await saveMeeting(local, at, { place: 'Rådhuset', title: 'Träff 1', held_on: '2026-12-10' });
  expect(await meeting()).toMatchObject({ place: 'Rådhuset', title: 'Träff 1', sequence: 0 });
  await saveMeeting(local, at, { held_on: '2026-12-11', starts_at: '09.00', ends_at: '15.00' });
  expect(await meeting()).toMatchObject({ held_on: '2026-12-11', sequence: 1 });
  expect((await agenda())?.[0]).toEqual(['Punkt 1', 1, '09.00', 30]);
  await saveMeeting(local, at, { cancelled: true });
  await saveMeeting(local, at, { cancelled: true });
  await saveMeeting(local, at, { cancelled: false });
  expect(await meeting()).toMatchObject({ cancelled: false, sequence: 3 });
});

test('the invitation goes out once: asked again the first time counts', async () => {
  await inviteToMeeting(local, at);
  local.setNow('2026-11-24T08:00:00Z');
  await inviteToMeeting(local, at);
  expect(await meeting()).toMatchObject({ invited_at: '2026-11-23T08:00:00.000Z' });
});

test('the practical list is ticked and unticked point by point', async () => {
  await local.pulled('meeting', { ...(await meeting()), practical: ['newerThing', 'food'] });
  await tickPractical(local, at, 'seating', true);
  await tickPractical(local, at, 'food', false);
  expect((await meeting())?.practical).toEqual(['newerThing', 'seating']);
});

test('a day is moved from the rule’s, and back to it', async () => {
  await moveDeadline(local, at, 'invitation', '2026-12-01');
  await moveDeadline(local, at, 'record', '2026-12-20');
  expect((await meeting())?.days).toEqual({ invitation: '2026-12-01', record: '2026-12-20' });
  await moveDeadline(local, at, 'invitation', null);
  expect((await meeting())?.days).toEqual({ record: '2026-12-20' });
});

test('nothing is written of a meeting that is not here', async () => {
  const gone = { scope: 'group:g1', id: 'gone' };
  await expect(saveMeeting(local, gone, { title: 'X' })).rejects.toThrow();
  await expect(inviteToMeeting(local, gone)).rejects.toThrow();
  await expect(addItem(local, gone, 'x', { title: 'X', body: '', minutes: 5 })).rejects.toThrow();
});

test('what a colleague has taken away is not brought back by what one changes beside it', async () => {
  await local.db.rows('agenda_item').toCollection().modify({ _d: 0 });
  await changeItem(local, at, 'i1', { minutes: 60 });
  await moveAgendaItem(local, at, 'i1', 1);
  await addItem(local, at, 'new', { title: 'Nytt', body: '', minutes: 15 });
  // The third item is nobody's change here: whoever removes it elsewhere has removed it.
  expect((await unsent()).toSorted()).toEqual(['i1', 'i2', 'new']);
});

test('an item of a conference begins the next morning as long as its host says so', async () => {
  await local.db.rows('meeting').update(['group:g1', 'm1'], { kind: 'start', starts_at: '12.00' });
  await beginMorning(local, at, 'i2', '08.30');
  const times = async () => (await agenda())?.map(([, , time]) => time);
  expect(await times()).toEqual(['12.00', '08.30', '09.00']);
  await moveAgendaItem(local, at, 'i3', -1);
  expect(await times()).toEqual(['12.00', '12.30', '08.30']);
  await beginMorning(local, at, 'i2', '');
  expect(await times()).toEqual(['12.00', '12.30', '13.00']);
});
