import { expect, test } from 'vitest';
import { placeOf, placesFor } from '#app/shell/places.ts';

test('a course participant gets Hem, Kurs and Mer and nothing else', () => {
  expect(placesFor(['courseParticipant'])).toEqual(['home', 'course', 'more']);
  expect(placesFor(['courseParticipant', 'courseParticipant'])).toEqual(['home', 'course', 'more']);
});

test('one other seat opens all five places', () => {
  for (const role of ['electedOfficial', 'seniorManager', 'strategist', 'keyPerson'] as const) {
    expect(placesFor(['courseParticipant', role])).toEqual([
      'home',
      'course',
      'meetings',
      'checklist',
      'more',
    ]);
  }
});

test('without a seat, as at the programme office, only Hem and Mer remain', () => {
  expect(placesFor([])).toEqual(['home', 'more']);
});

test('each address lies under one place, and what has no room of its own under Mer', () => {
  expect(placeOf('/')).toBe('home');
  expect(placeOf('/kurs/m6/6-1')).toBe('course');
  expect(placeOf('/kursen')).toBe('more');
  expect(placeOf('/traffar')).toBe('meetings');
  expect(placeOf('/checklista/p/C1')).toBe('checklist');
  expect(placeOf('/synk/1')).toBe('more');
});
