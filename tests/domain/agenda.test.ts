import { expect, test } from 'vitest';
import { clockAfter, itemToNoteOn, placeAgenda } from '#domain/agenda.ts';
import { lastDayOf, meetingTime } from '#domain/meeting-time.ts';

const meeting = { held_on: '2026-12-10', ends_at: '15.30' };
const items = [
  { id: 'b', ord: 2, starts_at: '09.40', minutes: 35 },
  { id: 'a', ord: 1, starts_at: '09.30', minutes: 10 },
  { id: 'c', ord: 3, starts_at: '10.30', minutes: 20 },
];
const when = (today: string, clock: string) =>
  placeAgenda(items, meeting, { today, clock }).map((place) => `${place.item.id} ${place.when}`);

test('a meeting is today until it has ended by the clock', () => {
  expect(meetingTime(meeting, { today: '2026-12-10', clock: '07.00' })).toBe('today');
  expect(meetingTime(meeting, { today: '2026-12-10', clock: '15.30' })).toBe('past');
  expect(meetingTime(meeting, { today: '2026-12-09', clock: '23.59' })).toBe('coming');
  expect(meetingTime({ held_on: null, ends_at: '' }, { today: '2026-12-09', clock: '12.00' })).toBe(
    'undated',
  );
});

test('a meeting of two days goes on until its last day has ended by the clock', () => {
  const two = { ...meeting, lastDay: '2026-12-11' };
  const at = (today: string, clock: string) => meetingTime(two, { today, clock });
  expect(at('2026-12-09', '12.00')).toBe('coming');
  expect(at('2026-12-10', '23.00')).toBe('today');
  expect(at('2026-12-11', '15.29')).toBe('today');
  expect(at('2026-12-11', '15.30')).toBe('past');
  expect(at('2026-12-12', '00.00')).toBe('past');
});

test('a meeting has as many days as the step it is about, also when its host moves it', () => {
  const step = { starts_on: '2026-10-14', ends_on: '2026-10-15' };
  expect(lastDayOf({ held_on: '2026-10-14' }, step)).toBe('2026-10-15');
  expect(lastDayOf({ held_on: '2026-10-31' }, step)).toBe('2026-11-01');
  expect(lastDayOf({ held_on: '2026-10-14' }, undefined)).toBe('2026-10-14');
  expect(lastDayOf({ held_on: null }, step)).toBeNull();
  const season = { starts_on: '2026-10-14', ends_on: '2027-04-01' };
  expect(lastDayOf({ held_on: '2026-10-14' }, season)).toBe('2026-10-14');
  const unknown = { starts_on: 'snart', ends_on: '2026-10-15' };
  expect(lastDayOf({ held_on: '2026-10-14' }, unknown)).toBe('2026-10-14');
});

test('the item that goes on now has minutes left, the ones before it are past', () => {
  const places = placeAgenda(items, meeting, { today: '2026-12-10', clock: '10.00' });
  expect(places.map((place) => place.item.id)).toEqual(['a', 'b', 'c']);
  expect(places.map((place) => place.when)).toEqual(['past', 'now', 'coming']);
  expect(places[1]?.minutesLeft).toBe(15);
  expect(places[1]?.passed).toBeCloseTo(20 / 35);
});

test('between two items nothing is now', () => {
  expect(when('2026-12-10', '10.20')).toEqual(['a past', 'b past', 'c coming']);
});

test('an item ends when the next begins even if its minutes say more', () => {
  const long = [
    { id: 'a', ord: 1, starts_at: '09.00', minutes: 90 },
    { id: 'b', ord: 2, starts_at: '09.30', minutes: 10 },
  ];
  const places = placeAgenda(long, meeting, { today: '2026-12-10', clock: '09.20' });
  expect(places[0]?.minutesLeft).toBe(10);
});

test('on other days nothing is now: all is coming before, all is past after', () => {
  expect(when('2026-12-09', '10.00')).toEqual(['a coming', 'b coming', 'c coming']);
  expect(when('2026-12-11', '10.00')).toEqual(['a past', 'b past', 'c past']);
});

test('a clock time before the one above it is the next morning', () => {
  const lunchToLunch = [
    { id: 'dinner', ord: 1, starts_at: '16.15', minutes: 45 },
    { id: 'breakfast', ord: 2, starts_at: '08.30', minutes: 45 },
  ];
  const at = (today: string, clock: string) =>
    placeAgenda(lunchToLunch, meeting, { today, clock }).map((place) => place.when);
  expect(at('2026-12-10', '16.30')).toEqual(['now', 'coming']);
  expect(at('2026-12-11', '08.00')).toEqual(['past', 'coming']);
  expect(at('2026-12-11', '08.40')).toEqual(['past', 'now']);
  const days = placeAgenda(lunchToLunch, meeting, { today: '2026-12-10', clock: '12.00' });
  expect(days.map((place) => place.day)).toEqual([0, 1]);
});

test('without a day everything is still to come', () => {
  const places = placeAgenda(items, { held_on: null }, { today: '2026-12-10', clock: '23.00' });
  expect(places.every((place) => place.when === 'coming')).toBe(true);
});

test('an item’s end is told by the clock', () => {
  expect(clockAfter('10.15', 35)).toBe('10.50');
  expect(clockAfter('23.50', 20)).toBe('00.10');
});

test('a note without a chosen item goes to what is now, else to what was just said, else to the first', () => {
  const at = (clock: string) =>
    itemToNoteOn(placeAgenda(items, meeting, { today: '2026-12-10', clock }))?.id;
  expect(at('10.00')).toBe('b');
  expect(at('10.20')).toBe('b');
  expect(at('09.00')).toBe('a');
  expect(itemToNoteOn([])).toBeUndefined();
});

test('an item without a clock time follows on the one above it', () => {
  const timed = (id: string, ord: number, starts_at: string) => ({
    id,
    ord,
    starts_at,
    minutes: 20,
  });
  const open = [timed('a', 1, '09.00'), timed('b', 2, ''), timed('c', 3, '10.00')];
  const at = (clock: string) =>
    placeAgenda(open, meeting, { today: '2026-12-10', clock }).map((place) => place.when);
  expect(at('09.10')).toEqual(['now', 'coming', 'coming']);
  expect(at('09.30')).toEqual(['past', 'now', 'coming']);
  expect(at('09.55')).toEqual(['past', 'past', 'coming']);
  expect(clockAfter('', 30)).toBe('');
});

test('what follows on an evening past midnight stands on the same day, what comes the morning after on the next', () => {
  const evening = [
    { id: 'a', ord: 1, starts_at: '23.00', minutes: 90 },
    { id: 'b', ord: 2, starts_at: '00.30', minutes: 30 },
    { id: 'c', ord: 3, starts_at: '08.30', minutes: 30 },
  ];
  const at = { today: '2026-11-25', clock: '00.45' };
  const places = placeAgenda(evening, { held_on: '2026-11-24' }, at);
  expect(places.map(({ day, when }) => [day, when])).toEqual([
    [0, 'past'],
    [0, 'now'],
    [1, 'coming'],
  ]);
});
