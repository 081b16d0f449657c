import { expect, test } from 'vitest';
import {
  changedPlaces,
  clocksToForget,
  followTimes,
  inOrder,
  mayBeginMorning,
  morningIds,
  moveItem,
  spansOfDays,
  stepMinutes,
  sumOfDay,
  timedAgenda,
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
  expect(followTimes(longer, learning)).toEqual(['09.30', '09.40', '10.25']);
  const earlier = { ...learning, starts_at: '08.00' };
  expect(followTimes(longer, earlier)).toEqual(['08.00', '08.10', '08.55']);
});

test('only what changes places is written, and whoever shares one', () => {
  const ords = (order: readonly (readonly [string, number])[]) =>
    changedPlaces(order.map(([id, ord]) => ({ id, ord }))).map(({ id, ord }) => [id, ord]);
  const stands = [
    ['a', 1],
    ['c', 4],
    ['d', 6],
  ] as const;
  expect(ords(stands)).toEqual([]);
  expect(
    ords([
      ['a', 1],
      ['d', 6],
      ['c', 4],
    ]),
  ).toEqual([
    ['d', 4],
    ['c', 6],
  ]);
  expect(
    ords([
      ['a', 1],
      ['c', 4],
      ['b', 4],
      ['d', 5],
    ]),
  ).toEqual([
    ['b', 5],
    ['d', 6],
  ]);
});

test('the agenda is read in its order, with the times of the rule and not of its rows', () => {
  const left = [item('c', 3, '10.00', 45), item('a', 1, '', 10), item('b', 1, '11.30', 35)];
  const read = timedAgenda(left, learning).map((one) => [one.id, one.ord, one.starts_at]);
  expect(read).toEqual([
    ['a', 1, '09.30'],
    ['b', 1, '09.40'],
    ['c', 3, '10.15'],
  ]);
});

test('a conference’s agenda has no morning where two have left times that stand a little askew', () => {
  const askew = [item('a', 1, '12.00', 60), item('b', 2, '14.00', 30), item('c', 3, '12.30', 30)];
  const read = timedAgenda(askew, { kind: 'start', starts_at: '12.00' });
  expect(read.map((one) => one.starts_at)).toEqual(['12.00', '13.00', '13.30']);
});

test('moved up or down two change places, at either end nothing does', () => {
  const ids = (way: 1 | -1, id: string) => moveItem(day, id, way).map((one) => one.id);
  expect(ids(-1, 'c')).toEqual(['a', 'c', 'b']);
  expect(ids(1, 'a')).toEqual(['b', 'a', 'c']);
  expect(ids(-1, 'a')).toEqual(['a', 'b', 'c']);
  expect(ids(1, 'c')).toEqual(['a', 'b', 'c']);
  expect(followTimes(moveItem(day, 'c', -1), learning)).toEqual(['09.30', '09.40', '10.25']);
});

test('two in the same place stand by their ids, on every phone', () => {
  const tied = [item('y', 2, '10.00', 5), item('x', 2, '10.00', 5), item('z', 1, '09.00', 5)];
  expect(inOrder(tied).map((one) => one.id)).toEqual(['z', 'x', 'y']);
});

test('the morning of a conference keeps its clock; elsewhere an early time is put right', () => {
  const nights = [item('a', 1, '16.00', 60), item('b', 2, '08.30', 30), item('c', 3, '09.00', 30)];
  const times = (kind: 'start' | 'learningMeeting') =>
    followTimes(nights, { kind, starts_at: '15.00' });
  expect(times('start')).toEqual(['15.00', '08.30', '09.00']);
  expect(times('learningMeeting')).toEqual(['15.00', '16.00', '16.30']);
});

test('an evening past midnight is no morning, and the morning after it still is one', () => {
  const late = [item('a', 1, '', 90), item('b', 2, '', 30), item('c', 3, '08.30', 30)];
  const meeting = { kind: 'start', starts_at: '23.00' } as const;
  expect(followTimes(late, meeting)).toEqual(['23.00', '00.30', '08.30']);
  expect([...morningIds(late, meeting)]).toEqual(['c']);
  expect([...morningIds(timedAgenda(late, meeting), meeting)]).toEqual(['c']);
  expect(mayBeginMorning('08.30', { starts_at: '00.30' })).toBe(true);
  expect(mayBeginMorning('00.30', { starts_at: '23.00' })).toBe(false);
});

test('an evening past midnight is one day of the meeting, with an end of its own', () => {
  const meeting = { kind: 'start', starts_at: '22.00' } as const;
  const late = [
    item('a', 1, '', 150),
    item('b', 2, '', 30),
    item('c', 3, '08.30', 30),
    item('d', 4, '', 60),
  ];
  expect(spansOfDays(timedAgenda(late, meeting))).toEqual([
    { startsAt: '22.00', endsAt: '01.00' },
    { startsAt: '08.30', endsAt: '10.00' },
  ]);
  const night = [item('a', 1, '01.00', 30), item('b', 2, '01.30', 30)];
  expect(spansOfDays(night)).toEqual([{ startsAt: '01.00', endsAt: '02.00' }]);
  const evening = [item('a', 1, '23.00', 90)];
  expect(sumOfDay(evening, { ends_at: '00.00' })).toEqual({ endsAt: '00.30', over: 30 });
  expect(sumOfDay(evening, { ends_at: '23.30' })?.over).toBe(60);
  expect(sumOfDay(evening, { ends_at: '01.00' })?.over).toBe(-30);
});

test('a start that is half typed lets go of no chosen morning, an older agenda of all else', () => {
  const chosen = [item('a', 1, '', 60), item('b', 2, '08.00', 30), item('c', 3, '', 30)];
  for (const starts_at of ['12.00', '07.00', '08.00', '13.00'])
    expect(clocksToForget(chosen, { kind: 'start', starts_at }), starts_at).toEqual([]);
  expect([...morningIds(chosen, { kind: 'start', starts_at: '13.00' })]).toEqual(['b']);
  const older = [item('a', 1, '12.00', 60), item('b', 2, '13.00', 30), item('c', 3, '08.30', 30)];
  expect(clocksToForget(older, { kind: 'start', starts_at: '12.00' })).toEqual(['a', 'b']);
});

test('without a clock of the meeting the times stay as they are', () => {
  expect(followTimes(day, { ...learning, starts_at: '' })).toEqual(['09.30', '09.40', '10.15']);
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
