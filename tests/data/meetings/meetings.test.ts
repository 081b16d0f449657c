import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { saveNote } from '#data/meetings/save-note.ts';
import { saveVisit } from '#data/home/save-visit.ts';
import { getMeeting, listMeetings } from '#data/meetings/get-meeting.ts';
import { listAgenda } from '#data/meetings/list-agenda.ts';
import { getRound } from '#data/meetings/get-round.ts';
import { listOfficeRounds } from '#data/programme/list-office-rounds.ts';
import { listReaders } from '#data/people/list-readers.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});

async function seedSteps() {
  const steps = [
    [1, 'course', '2026-08-24', '2026-10-10'],
    [2, 'start', '2026-10-14', '2026-10-15'],
    [3, 'learningMeeting', '2026-12-10', '2026-12-10'],
    [4, 'homeWork', '2026-12-11', '2027-04-21'],
  ] as const;
  for (const [number, kind, starts_on, ends_on] of steps)
    await local.pulled('plan_step', {
      id: `s${number}`,
      round_id: 'r1',
      number,
      kind,
      title: `Steg ${number}`,
      starts_on,
      ends_on,
    });
}

test('a meeting knows its host and the hat of its group', async () => {
  const view = await getMeeting(local, 'm1');
  expect(view).toMatchObject({ host: 'Strandhamn', hat: { organisationName: 'Granvik' } });
  expect(await getMeeting(local, 'missing')).toBeUndefined();
});

test('with two hats each meeting belongs to the hat of its own group', async () => {
  await local.pulled('organisation', {
    id: 'o-region',
    scope_id: 'programme',
    name: 'Region Mellanland',
  });
  await local.pulled('participation', {
    id: 'p-region',
    round_id: 'r1',
    group_id: 'g2',
    organisation_id: 'o-region',
    kind: 'participant',
    ord: 0,
  });
  await local.pulled('seat_card', {
    id: 'anna-region',
    scope_id: 'org:p-region',
    seat_id: 'seat-anna-2',
    user_id: 'anna',
    participation_id: 'p-region',
    name: 'Anna Ek',
    role: 'electedOfficial',
  });
  await local.pulled('meeting', {
    id: 'm2',
    scope_id: 'group:g2',
    held_on: '2026-12-08',
    starts_at: '10.00',
  });
  const meetings = await listMeetings(local);
  expect(meetings.map((view) => [view.meeting.id, view.hat?.organisationName])).toEqual([
    ['m2', 'Region Mellanland'],
    ['m1', 'Granvik'],
  ]);
});

test('the agenda stands in order and counts one entry per original', async () => {
  await saveNote(local, {
    id: 'n1',
    participationId: 'p-granvik',
    meetingId: 'm1',
    agendaItemId: 'i2',
    body: 'Mitt',
  });
  for (const scope of ['org:p-granvik', 'group:g1'])
    await local.pulled(
      'note',
      noteRow({
        id: scope,
        scope_id: scope,
        origin: 'o1',
        author_id: 'johan',
        agenda_item_id: 'i2',
      }),
    );
  const agenda = await listAgenda(local, 'm1');
  expect(agenda.map((entry) => [entry.item.id, entry.notes])).toEqual([
    ['i1', 0],
    ['i2', 2],
    ['i3', 0],
  ]);
});

test('the round names one’s own organisation first, the mentor apart, and each step its meeting', async () => {
  await seedSteps();
  local.setNow('2026-11-23T08:00:00Z');
  await local.pulled('meeting', {
    id: 'm0',
    scope_id: 'group:g1',
    kind: 'strategistMeeting',
    step_number: 3,
    held_on: '2026-11-24',
    starts_at: '13.00',
  });
  const strandhamn = { ...granvik, participationId: 'p-strandhamn' };
  const round = await getRound(local, strandhamn);
  expect(round?.partners).toEqual(['Strandhamn', 'Granvik']);
  expect(round?.mentor).toBe('Björkliden');
  expect(round?.steps.map((step) => step.when)).toEqual(['done', 'done', 'now', 'coming']);
  expect(round?.steps[2]?.meeting?.meeting.id).toBe('m1');
  expect(round?.steps[2]?.beside.map((view) => view.meeting.id)).toEqual(['m0']);
});

test('who can read: the organisation alone, or everyone in the group', async () => {
  expect(await listReaders(local, 'self', granvik)).toEqual([]);
  const org = await listReaders(local, 'organisation', granvik);
  expect(org.map((group) => group.readers.map((reader) => reader.name))).toEqual([
    ['Anna Ek', 'Johan Berg'],
  ]);
  const group = await listReaders(local, 'group', granvik);
  expect(group.map((one) => [one.organisation, one.readers.length, one.isMentor])).toEqual([
    ['Granvik', 2, false],
    ['Strandhamn', 1, false],
    ['Björkliden', 1, true],
  ]);
});

test('the office sees each round’s plan', async () => {
  await seedSteps();
  const [round] = await listOfficeRounds(local);
  expect(round).toMatchObject({ organisations: 3, round: { name: 'Omgång 1' } });
  expect(round?.steps).toHaveLength(4);
});

test('a visit is counted from the server’s time, and not before the first contact', async () => {
  expect(await saveVisit(local)).toBeUndefined();
  await local.db.meta.put({ key: 'serverNow', value: '2026-12-10T08:59:00Z' });
  expect((await saveVisit(local))?.since).toBe('2026-12-10T08:59:00Z');
});
