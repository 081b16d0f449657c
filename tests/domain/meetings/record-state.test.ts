import { describe, expect, test } from 'vitest';
import { whoMaySay } from '#domain/meetings/record-presence.ts';
import {
  changedAfter,
  handledKey,
  howManySaid,
  isWaiting,
  lastDayToReply,
  recordState,
  saidOf,
} from '#domain/meetings/record-state.ts';
import { runsMeeting } from '#domain/meetings/runs-meeting.ts';
import {
  attendanceRow,
  meetingRow,
  recordRow,
  replyRow,
  rsvpRow,
} from '#tests/support/rows/record-rows.ts';

const laidOut = recordRow({ published_at: '2026-12-13T10:00:00Z', reply_by: '2026-12-20' });
const proposal = replyRow({ agrees: false, body: 'Så här i stället' });

test('a record is a draft, then open until its last day is over, then agreed', () => {
  expect(lastDayToReply('2026-12-13')).toBe('2026-12-20');
  expect(recordState(undefined, [], '2026-12-13')).toEqual({ kind: 'draft' });
  expect(recordState(recordRow(), [], '2026-12-13')).toEqual({ kind: 'draft' });
  expect(recordState(laidOut, [proposal], '2026-12-20')).toEqual({
    kind: 'open',
    until: '2026-12-20',
    daysLeft: 0,
    waiting: 1,
  });
  expect(recordState(laidOut, [], '2026-12-21')).toEqual({
    kind: 'agreed',
    since: '2026-12-21',
    waiting: 0,
  });
});

test('a proposal waits until it is dealt with, and a new one by the same person waits again', () => {
  const dealt = { ...laidOut, handled: [handledKey(proposal)] };
  expect(isWaiting(laidOut, proposal)).toBe(true);
  expect(isWaiting(dealt, proposal)).toBe(false);
  expect(isWaiting(dealt, { ...proposal, replied_at: '2026-12-13T08:00:00Z' })).toBe(true);
  expect(handledKey(proposal).startsWith(proposal.id)).toBe(true);
  // the same moment, as the server writes it
  expect(handledKey({ ...proposal, replied_at: '2026-12-12 08:00:00+00:00' })).toBe(
    handledKey(proposal),
  );
});

describe('what one has said of a paragraph', () => {
  const of = { sourceId: 'n1', touchedAt: '2026-12-11T08:00:00Z', text: 'Så stod det' };
  const all = replyRow({ id: 'all', source_id: 'm1' });

  test('of it by itself comes before what is said of all the rest', () => {
    expect(saidOf(of, [], 'm1').kind).toBe('nothing');
    expect(saidOf(of, [all], 'm1')).toMatchObject({ kind: 'agrees', isOfAll: true });
    expect(saidOf(of, [all, replyRow()], 'm1')).toMatchObject({ kind: 'agrees', isOfAll: false });
    expect(saidOf(of, [all, proposal], 'm1')).toMatchObject({ kind: 'proposes' });
    expect(saidOf({ ...of, sourceId: 'n2' }, [all, proposal], 'm1').kind).toBe('agrees');
    expect(saidOf({ ...of, text: proposal.body }, [proposal], 'm1').kind).toBe('agrees');
  });

  test('what was changed after she agreed is asked again; a proposal taken away falls back on the rest', () => {
    expect(saidOf({ ...of, touchedAt: '2026-12-13T08:00:00Z' }, [all], 'm1').kind).toBe('nothing');
    expect(saidOf({ ...of, touchedAt: null }, [all], 'm1').kind).toBe('agrees');
    expect(saidOf(of, [all, { ...proposal, deleted: true }], 'm1').kind).toBe('agrees');
  });
});

test('a change after the record was agreed says its day; one before it does not', () => {
  const agreed = recordState(laidOut, [], '2027-01-10');
  expect(changedAfter(agreed, { changedAt: '2026-12-28T09:00:00Z' })).toBe('2026-12-28');
  expect(changedAfter(agreed, { changedAt: '2026-12-20T22:30:00Z' })).toBe(null);
  expect(changedAfter(agreed, { changedAt: '2026-12-20T23:30:00Z' })).toBe('2026-12-21');
  const open = recordState(laidOut, [], '2026-12-15');
  expect(changedAfter(open, { changedAt: '2026-12-28T09:00:00Z' })).toBe(null);
});

test('those who were there may say something; without a list those who said they would come', () => {
  const here = attendanceRow({ user_id: 'anna' });
  const away = attendanceRow({ seat_id: 's2', user_id: 'johan', presence: 'away' });
  const said = [rsvpRow({ author_id: 'johan' }), rsvpRow({ author_id: 'bo', answer: 'away' })];
  expect(whoMaySay([here, away], said)).toEqual(new Set(['anna']));
  expect(whoMaySay([], said)).toEqual(new Set(['johan']));
  expect(whoMaySay([away], said)).toEqual(new Set(['johan']));
  expect(whoMaySay([], [])).toBeNull();
  const replies = [
    replyRow(),
    replyRow({ id: 'r2', source_id: 'n2' }),
    replyRow({ id: 'r3', author_id: 'bo' }),
  ];
  expect(howManySaid(replies, new Set(['anna', 'johan']))).toBe(1);
  expect(howManySaid(replies, null)).toBe(2);
});

test('the host’s seats run a meeting, and whoever leads or writes; a course participant does not', () => {
  const meeting = meetingRow({ leader_seat_id: 's-lead', writer_seat_id: 's-write' });
  const seat = (seat_id: string, participation_id = 'p-granvik', role = 'keyPerson' as const) => ({
    seat_id,
    participation_id,
    role,
  });
  expect(runsMeeting(meeting, [seat('s1')])).toBe(false);
  for (const one of [seat('s-lead'), seat('s-write'), seat('s1', 'p-strandhamn')])
    expect(runsMeeting(meeting, [one])).toBe(true);
  const learner = { ...seat('s1', 'p-strandhamn'), role: 'courseParticipant' as const };
  expect(runsMeeting(meeting, [learner])).toBe(false);
  const ofStrategists = meetingRow({ scope_id: 'strategists:g1' });
  expect(runsMeeting(ofStrategists, [seat('s1', 'p-strandhamn')])).toBe(false);
});
