import { expect, test } from 'vitest';
import {
  changedPlaces,
  followTimes,
  inOrder,
  moveItem,
  stepMinutes,
  sumOfDay,
} from '#domain/meetings/follow-times.ts';

const item = (id: string, ord: number, starts_at: string, minutes: number) => ({
  id,
  ord,
  starts_at,
  minutes,
});
const day = [item('a', 1, '09.30', 10), item('b', 2, '09.40', 35), item('c', 3, '10.15', 45)];
const learning = { kind: 'learningMeeting', starts_at: '09.30' } as const;

test('each item begins where the one above it ends, the first with the meeting', () => {
  const longer = day.map((one) => (one.id === 'b' ? { ...one, minutes: 45 } : one));
  expect(followTimes(longer, learning).map((one) => one.starts_at)).toEqual([
    '09.30',
    '09.40',
    '10.25',
  ]);
  const places = followTimes(longer, { ...learning, starts_at: '08.00' });
  expect(places.map((one) => one.starts_at)).toEqual(['08.00', '08.10', '08.55']);
});

test('only what changes is written', () => {
  const longer = day.map((one) => (one.id === 'b' ? { ...one, minutes: 45 } : one));
  expect(changedPlaces(followTimes(longer, learning), longer)).toEqual([
    { id: 'c', ord: 3, starts_at: '10.25' },
  ]);
  expect(changedPlaces(followTimes(day, learning), day)).toEqual([]);
});

test('moved up or down two change places, at either end nothing does', () => {
  const ids = (way: 1 | -1, id: string) => moveItem(day, id, way).map((one) => one.id);
  expect(ids(-1, 'c')).toEqual(['a', 'c', 'b']);
  expect(ids(1, 'a')).toEqual(['b', 'a', 'c']);
  expect(ids(-1, 'a')).toEqual(['a', 'b', 'c']);
  expect(ids(1, 'c')).toEqual(['a', 'b', 'c']);
  const places = followTimes(moveItem(day, 'c', -1) as typeof day, learning);
  expect(places.map((one) => [one.id, one.ord, one.starts_at])).toEqual([
    ['a', 1, '09.30'],
    ['c', 2, '09.40'],
    ['b', 3, '10.25'],
  ]);
});

test('two in the same place stand by their ids, on every phone', () => {
  const tied = [item('y', 2, '10.00', 5), item('x', 2, '10.00', 5), item('z', 1, '09.00', 5)];
  expect(inOrder(tied).map((one) => one.id)).toEqual(['z', 'x', 'y']);
});

test('the morning of a conference keeps its clock; elsewhere an early time is put right', () => {
  const nights = [item('a', 1, '16.00', 60), item('b', 2, '08.30', 30), item('c', 3, '09.00', 30)];
  const times = (kind: 'start' | 'learningMeeting') =>
    followTimes(nights, { kind, starts_at: '15.00' }).map((one) => one.starts_at);
  expect(times('start')).toEqual(['15.00', '08.30', '09.00']);
  expect(times('learningMeeting')).toEqual(['15.00', '16.00', '16.30']);
});

test('without a clock of the meeting the times stay as they are', () => {
  const places = followTimes(day, { ...learning, starts_at: '' });
  expect(places.map((one) => one.starts_at)).toEqual(['09.30', '09.40', '10.15']);
});

test('minutes go in steps of five and never under five', () => {
  expect([stepMinutes(45, 1), stepMinutes(45, -1)]).toEqual([50, 40]);
  expect([stepMinutes(22, 1), stepMinutes(22, -1)]).toEqual([25, 20]);
  expect([stepMinutes(5, -1), stepMinutes(480, 1)]).toEqual([5, 480]);
});

test('the day adds up in words of the clock: when it ends and how much too long it is', () => {
  expect(sumOfDay(day, { ends_at: '10.50' })).toEqual({ endsAt: '11.00', over: 10 });
  expect(sumOfDay(day, { ends_at: '11.30' })).toEqual({ endsAt: '11.00', over: -30 });
  expect(sumOfDay(day, { ends_at: '' })).toEqual({ endsAt: '11.00', over: 0 });
  expect(sumOfDay([], { ends_at: '11.00' })).toBeUndefined();
});
