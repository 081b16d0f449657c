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
  await beginMorning(local, at, 'i2', '');
  expect(await times()).toEqual(['12.00', '12.30', '13.00']);
});

/** Two items on the first day of a conference, two on the second, which begins at 08.30. */
async function overNight() {
  await local.db.rows('meeting').update(['group:g1', 'm1'], { kind: 'start', starts_at: '12.00' });
  await addItem(local, at, 'i4', { title: 'Punkt 4', body: '', minutes: 30 });
  await beginMorning(local, at, 'i3', '08.30');
}
const plan = async () =>
  (await getArrange(local, 'm1'))?.items.map(({ id, starts_at }) => `${starts_at} ${id}`);
const ownClocks = async () =>
  Object.fromEntries(
    (await local.list('agenda_item')).map(({ id, starts_at }) => [id, starts_at] as const),
  );

test('a conference whose start is saved half typed has its morning again when it is right', async () => {
  await local.db.rows('meeting').update(['group:g1', 'm1'], { kind: 'start', starts_at: '12.00' });
  await beginMorning(local, at, 'i2', '08.00');
  for (const clock of ['07.00', '08.00', '13.00'])
    await saveMeeting(local, at, { starts_at: clock });
  expect((await agenda())?.map(([, , time]) => time).slice(0, 2)).toEqual(['13.00', '08.00']);
});

test('without the item that begins the second day the next one begins it, until it is back', async () => {
  await overNight();
  const removed = await removeItem(local, at, 'i3');
  expect(await plan()).toEqual(['12.00 i1', '12.30 i2', '08.30 i4']);
  await restoreItem(local, at, removed);
  expect(await plan()).toEqual(['12.00 i1', '12.30 i2', '08.30 i3', '09.00 i4']);
  expect(await ownClocks()).toMatchObject({ i3: '08.30', i4: '' });
});

test('the second day’s clock is not handed to what begins a day of its own', async () => {
  await overNight();
  await changeItem(local, at, 'i3', { minutes: 300 });
  await addItem(local, at, 'i5', { title: 'Kväll', body: '', minutes: 30 });
  await removeItem(local, at, 'i4');
  await beginMorning(local, at, 'i5', '05.00');
  expect(await plan()).toEqual(['12.00 i1', '12.30 i2', '08.30 i3', '05.00 i5']);
  await removeItem(local, at, 'i3');
  expect(await plan()).toEqual(['12.00 i1', '12.30 i2', '05.00 i5']);
});

test('whoever stands first of the second day begins it, however the items change places', async () => {
  await overNight();
  await moveAgendaItem(local, at, 'i3', 1);
  expect(await plan()).toEqual(['12.00 i1', '12.30 i2', '08.30 i4', '09.00 i3']);
  expect(await ownClocks()).toMatchObject({ i3: '', i4: '08.30' });
  await moveAgendaItem(local, at, 'i3', -1);
  await moveAgendaItem(local, at, 'i3', -1);
  expect(await plan()).toEqual(['12.00 i1', '12.30 i3', '08.30 i2', '09.00 i4']);
  await moveAgendaItem(local, at, 'i3', 1);
  expect(await plan()).toEqual(['12.00 i1', '12.30 i2', '08.30 i3', '09.00 i4']);
  expect(await ownClocks()).toMatchObject({ i2: '', i3: '08.30', i4: '' });
});

test('two that share a place change it, and the morning stays between the days', async () => {
  await overNight();
  await local.db.rows('agenda_item').update(['group:g1', 'i3'], { ord: 2 });
  await moveAgendaItem(local, at, 'i3', -1);
  expect(await plan()).toEqual(['12.00 i1', '12.30 i3', '08.30 i2', '09.00 i4']);
});

test('a meeting that had no start keeps the morning its host has chosen', async () => {
  await overNight();
  await saveMeeting(local, at, { starts_at: '' });
  await saveMeeting(local, at, { starts_at: '13.00' });
  expect(await plan()).toEqual(['13.00 i1', '13.30 i2', '08.30 i3', '09.00 i4']);
});

test('the host sees as mornings what the rows say, not what their times come to', async () => {
  await overNight();
  await saveMeeting(local, at, { starts_at: '23.00' });
  await changeItem(local, at, 'i1', { minutes: 270 });
  expect(await plan()).toEqual(['23.00 i1', '03.30 i2', '04.00 i3', '04.30 i4']);
  expect((await getArrange(local, 'm1'))?.mornings).toEqual(new Set());
});
