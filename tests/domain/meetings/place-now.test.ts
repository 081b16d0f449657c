import { expect, test } from 'vitest';
import { giveMore, placeNow, type DayItem, type Step } from '#domain/meetings/place-now.ts';

const item = (id: string, starts_at: string, minutes: number, left_over = false): DayItem => ({
  id,
  ord: Number(id.slice(1)),
  starts_at,
  minutes,
  left_over,
});
const items = [
  item('i1', '09.30', 45),
  item('i2', '10.15', 35),
  item('i3', '10.50', 15),
  item('i4', '11.05', 60),
];
const meeting = { held_on: '2026-12-10' };
const at = (clock: string, today = '2026-12-10') => ({ today, clock });
/** Sweden is an hour ahead of UTC in December. */
const step = (id: string | null, utc: string, more: Partial<Step> = {}): Step => ({
  agenda_item_id: id,
  state: 'running',
  stepped_at: `2026-12-10T${utc}:00Z`,
  until_clock: '',
  ...more,
});
const ids = (all: readonly DayItem[]) => all.map(({ id }) => id);

test('without a step the clock says where the day is, and nothing is late', () => {
  const now = placeNow(items, meeting, undefined, at('10.35'));
  expect(now).toMatchObject({ state: 'running', minutesLeft: 15, minutesOver: 0, isLed: false });
  expect([now.startsAt, now.endsAt, now.dayEnds]).toEqual(['10.15', '10.50', '12.05']);
  expect([now.current?.id, ids(now.past), now.coming[0]?.startsAt]).toEqual([
    'i2',
    ['i1'],
    '10.50',
  ]);
});

test('an item somebody stays on past its time is over in minutes, and moves the rest of the day', () => {
  const now = placeNow(items, meeting, step('i2', '09:15'), at('11.02'));
  expect(now).toMatchObject({ minutesLeft: 0, minutesOver: 12, passed: 1, isLed: true });
  expect(now.coming.map((one) => [one.item.id, one.startsAt, one.planned])).toEqual([
    ['i3', '11.02', '10.50'],
    ['i4', '11.17', '11.05'],
  ]);
  expect([now.dayEnds, now.minutesLate]).toEqual(['12.17', 12]);
});

test('an item begun late has its whole time, and one begun early waits for nobody but the clock', () => {
  const late = placeNow(items, meeting, step('i2', '09:25'), at('10.30'));
  expect([late.minutesLeft, late.endsAt, late.minutesLate]).toEqual([30, '11.00', 10]);
  const early = placeNow(items, meeting, step('i2', '09:05'), at('10.10'));
  expect([early.minutesLeft, early.coming[0]?.startsAt, early.minutesLate]).toEqual([
    30,
    '10.50',
    0,
  ]);
});

test('what there is no time for is passed by, and the day ends earlier for it', () => {
  const cut = [...items.slice(0, 3), item('i4', '11.05', 60, true)];
  const now = placeNow(cut, meeting, step('i2', '09:15'), at('11.02'));
  expect([ids(now.coming.map((one) => one.item)), now.dayEnds, now.minutesLate]).toEqual([
    ['i3'],
    '11.17',
    0,
  ]);
});

test('a break counts down to its end, and over it; what went on before it is known', () => {
  const pause = step('i2', '09:40', { state: 'paused', until_clock: '10.55' });
  const now = placeNow(items, meeting, pause, at('10.50'));
  expect(now).toMatchObject({ state: 'paused', minutesLeft: 5, minutesOver: 0, endsAt: '10.55' });
  expect([now.current?.id, now.coming[0]?.startsAt]).toEqual(['i2', '10.55']);
  expect(placeNow(items, meeting, pause, at('10.58')).minutesOver).toBe(3);
  const endless = placeNow(items, meeting, { ...pause, until_clock: '' }, at('10.41'));
  expect(endless.minutesOver).toBe(1);
});

test('an ended day has nothing left, whatever the clock says', () => {
  const now = placeNow(items, meeting, step('i2', '09:40', { state: 'ended' }), at('10.41'));
  expect([now.state, now.coming, ids(now.past)]).toEqual(['ended', [], ['i1', 'i2', 'i3', 'i4']]);
});

test('a step of another day says nothing of today: the second day begins by the clock', () => {
  const two = [...items, item('i5', '08.30', 30), item('i6', '09.00', 30)];
  const yesterday = step('i4', '10:05', { state: 'ended' });
  const now = placeNow(two, meeting, yesterday, at('08.40', '2026-12-11'));
  expect([now.current?.id, now.minutesLeft, ids(now.coming.map((one) => one.item))]).toEqual([
    'i5',
    20,
    ['i6'],
  ]);
});

test('before the first item, between two and after the last the clock has no item', () => {
  const gap = [item('i1', '09.30', 30), item('i2', '10.15', 30)];
  const states = ['09.00', '10.05', '10.45'].map((clock) => {
    const now = placeNow(gap, meeting, undefined, at(clock));
    return [now.state, now.current?.id, now.coming[0]?.startsAt];
  });
  expect(states).toEqual([
    ['before', undefined, '09.30'],
    ['between', undefined, '10.15'],
    ['ended', undefined, undefined],
  ]);
});

test('rows that make no sense give no clock and break nothing', () => {
  const odd = [item('i1', 'snart', 30), item('i2', '', 0)];
  expect(placeNow(odd, { held_on: null }, step('i9', '09:00'), at('10.00')).state).toBe('between');
  expect(
    placeNow([], meeting, step('i1', '09:00', { stepped_at: 'nyss' }), at('10.00')).state,
  ).toBe('before');
});

test('an item that is given more time ends then, and what comes after it follows', () => {
  const given = step('i2', '09:15', { until_clock: '11.07' });
  const now = placeNow(items, meeting, given, at('11.02'));
  expect(now).toMatchObject({ state: 'running', minutesLeft: 5, minutesOver: 0, minutes: 52 });
  expect([now.startsAt, now.endsAt]).toEqual(['10.15', '11.07']);
  expect(now.coming.map((one) => one.startsAt)).toEqual(['11.07', '11.22']);
  expect([now.dayEnds, now.minutesLate]).toEqual(['12.22', 17]);
  expect(placeNow(items, meeting, given, at('11.10')).minutesOver).toBe(3);
});

test('more minutes count from the end of the item, or from now when that is past', () => {
  const more = (clock: string) =>
    giveMore(placeNow(items, meeting, step('i2', '09:15'), at(clock)), clock, 5);
  expect(more('10.35')).toBe('10.55');
  expect(more('10.50')).toBe('10.55');
  expect(more('11.02')).toBe('11.07');
  expect(giveMore({ endsAt: '', minutesOver: 0 }, '10.50', 5)).toBe('');
});

test('more minutes of what ends at midnight or later never end it now', () => {
  for (const [minutes, until] of [
    [300, '00.05'],
    [320, '00.25'],
    [295, '00.00'],
    [290, '23.55'],
  ] as const) {
    const dinner = [item('i1', '19.00', minutes)];
    for (const led of [undefined, step('i1', '18:00')])
      expect(giveMore(placeNow(dinner, meeting, led, at('20.10')), '20.10', 5)).toBe(until);
  }
});

test('an end that lies before its beginning is none: the item has its own minutes', () => {
  for (const until_clock of ['09.00', '00.02', 'strax'])
    expect(placeNow(items, meeting, step('i2', '09:15', { until_clock }), at('10.20')).endsAt).toBe(
      '10.50',
    );
});
