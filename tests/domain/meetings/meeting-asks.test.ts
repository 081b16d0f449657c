import { expect, test } from 'vitest';
import { asksOf, type MeetingInHand } from '#domain/meetings/meeting-asks.ts';
import { readRow } from '#domain/rows/read-row.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';

const of = (change: Partial<MeetingRow> = {}, more: Partial<MeetingInHand> = {}) => {
  const meeting: MeetingRow = {
    ...(readRow('meeting', {
      scope_id: 'group:g',
      id: 'm',
      deleted: false,
    } as never) as MeetingRow),
    kind: 'learningMeeting',
    held_on: '2026-12-10',
    starts_at: '09.30',
    ends_at: '15.30',
    ...change,
  };
  return {
    meeting,
    hasAnswered: false,
    invites: false,
    ...more,
  };
};
const on = (today: string, hand: MeetingInHand) =>
  asksOf(hand, { today, clock: '08.00' }).map((ask) => [ask.kind, ask.by, ask.isOverdue]);

test('one is asked to answer when the invitation has gone out, or should have, until one has', () => {
  expect(on('2026-11-25', of())).toEqual([]);
  expect(on('2026-11-26', of())).toEqual([['rsvp', '2026-12-03', false]]);
  expect(on('2026-11-02', of({ invited_at: '2026-11-01T08:00:00Z' }))).toEqual([
    ['rsvp', '2026-12-03', false],
  ]);
  expect(on('2026-12-04', of())).toEqual([['rsvp', '2026-12-03', true]]);
  expect(on('2026-11-26', of({}, { hasAnswered: true }))).toEqual([]);
});

test('on the day itself, or when it is cancelled or has no day, nobody is asked whether she comes', () => {
  expect(on('2026-12-10', of())).toEqual([]);
  expect(on('2026-12-01', of({ cancelled: true }, { invites: true }))).toEqual([]);
  expect(on('2026-12-01', of({ held_on: null }, { invites: true }))).toEqual([]);
});

test('the host is asked to invite from a week before it is due, until it is done', () => {
  const host = { invites: true, hasAnswered: true };
  expect(on('2026-11-18', of({}, host))).toEqual([]);
  expect(on('2026-11-19', of({}, host))).toEqual([['arrange', '2026-11-26', false]]);
  expect(on('2026-11-27', of({}, host))).toEqual([['arrange', '2026-11-26', true]]);
  expect(on('2026-11-27', of({ invited_at: '2026-11-26T08:00:00Z' }, host))).toEqual([]);
  const moved = of({ days: { invitation: '2026-12-04' } }, host);
  expect(on('2026-11-26', moved)).toEqual([]);
});
