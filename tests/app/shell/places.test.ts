import { expect, test } from 'vitest';
import { openPlaces, placeOf, placesFor } from '#app/shell/places.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { paths } from '#ui/paths.ts';

const seat = (role: SeatRole, kind: 'participant' | 'mentor' = 'participant') => ({ role, kind });
const learner = seat('courseParticipant');
const five = ['home', 'course', 'meetings', 'checklist', 'more'];

test('the guide for leaders lies where its way back leads', () => {
  expect(placeOf(paths.leaderGuide)).toBe('course');
});

test('a course participant gets Hem, Kurs and Mer and nothing else', () => {
  expect(placesFor([learner], false)).toEqual(['home', 'course', 'more']);
  expect(placesFor([learner, learner], false)).toEqual(['home', 'course', 'more']);
});

test('one other seat opens all five places', () => {
  for (const role of ['electedOfficial', 'seniorManager', 'strategist', 'keyPerson'] as const)
    expect(placesFor([learner, seat(role)], false)).toEqual(five);
});

test('without a seat only Hem and Mer remain, and for the programme office what it holds', () => {
  expect(placesFor([], false)).toEqual(['home', 'more']);
  expect(placesFor([], true)).toEqual(['home', 'meetings', 'more']);
});

test('of the programme office one has what it holds whatever one’s seats are', () => {
  expect(placesFor([learner], true)).toEqual(['home', 'course', 'meetings', 'more']);
  expect(placesFor([seat('strategist', 'mentor')], true)).toContain('meetings');
});

test('a mentor has no tab for a checklist, whose page stays open to an old link', () => {
  const mentor = seat('strategist', 'mentor');
  expect(placesFor([mentor], false)).toEqual(['home', 'course', 'meetings', 'more']);
  expect(placesFor([mentor, learner], false)).toEqual(['home', 'course', 'meetings', 'more']);
  expect(openPlaces([mentor], false)).toEqual(five);
});

test('a mentor who takes part elsewhere has the tab for it', () => {
  expect(placesFor([seat('strategist', 'mentor'), seat('keyPerson')], false)).toEqual(five);
});

test('each address lies under one place, and what has no room of its own under Mer', () => {
  expect(placeOf('/')).toBe('home');
  expect(placeOf('/kurs/m6/6-1')).toBe('course');
  expect(placeOf('/kursen')).toBe('more');
  expect(placeOf('/traffar')).toBe('meetings');
  expect(placeOf('/checklista/p/C1')).toBe('checklist');
  expect(placeOf('/synk/1')).toBe('more');
});
