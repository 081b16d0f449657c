import { expect, test } from 'vitest';
import { deadlineDay } from '#domain/meetings/deadline-day.ts';
import { deadlinesOf } from '#domain/meetings/deadlines.ts';

const meeting = { kind: 'learningMeeting', held_on: '2026-12-10', days: {} } as const;
const days = (of: Parameters<typeof deadlinesOf>[0]) =>
  deadlinesOf(of).map(({ key, day }) => [key, day]);

test('around a learning meeting everything has its day, six weeks before to a week after', () => {
  expect(days(meeting)).toEqual([
    ['scoring', '2026-10-29'],
    ['strategists', '2026-11-19'],
    ['invitation', '2026-11-26'],
    ['answer', '2026-12-03'],
    ['presentation', '2026-12-03'],
    ['record', '2026-12-13'],
    ['reply', '2026-12-17'],
  ]);
});

test('over the turn of the clock and of the year a day is a day', () => {
  expect(deadlineDay({ ...meeting, held_on: '2027-03-29' }, 'presentation')).toBe('2027-03-22');
  expect(deadlineDay({ ...meeting, held_on: '2027-01-04' }, 'invitation')).toBe('2026-12-21');
  expect(deadlineDay({ ...meeting, held_on: '2028-03-01' }, 'presentation')).toBe('2028-02-23');
});

test('a day its host has moved stands in its new place and is said to be moved', () => {
  const moved = deadlinesOf({ ...meeting, days: { invitation: '2026-12-05', record: null } });
  expect(moved.map(({ key }) => key)).toEqual([
    'scoring',
    'strategists',
    'answer',
    'presentation',
    'invitation',
    'record',
    'reply',
  ]);
  expect(moved.find(({ key }) => key === 'invitation')).toMatchObject({ isMoved: true });
  expect(moved.find(({ key }) => key === 'record')).toMatchObject({ isMoved: false });
});

test('what is no day, or stands under a name of nothing, changes nothing', () => {
  const odd = { answer: '2026-02-30', toString: '2026-12-01' };
  expect(days({ ...meeting, days: odd })).toEqual(days(meeting));
});

test('a meeting without a day has no deadlines, and a strategist meeting is not scored for', () => {
  expect(deadlinesOf({ ...meeting, held_on: null })).toEqual([]);
  expect(deadlineDay({ ...meeting, held_on: null }, 'invitation')).toBe('');
  expect(days({ ...meeting, kind: 'strategistMeeting' })).toEqual([
    ['invitation', '2026-11-26'],
    ['answer', '2026-12-03'],
    ['record', '2026-12-13'],
    ['reply', '2026-12-17'],
  ]);
});
