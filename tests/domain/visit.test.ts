import { expect, test } from 'vitest';
import { nextVisit } from '#domain/visit.ts';

const at = (clock: string) => `2026-12-10T${clock}:00Z`;

test('the first visit has nothing that is new', () => {
  expect(nextVisit(undefined, at('10:00'), at('09:59')).since).toBe(at('09:59'));
});

test('within half an hour it is the same visit, so the list stays', () => {
  const first = { since: at('08:00'), contact: at('10:00'), at: at('10:00') };
  expect(nextVisit(first, at('10:29'), at('10:20'))).toEqual({
    since: at('08:00'),
    contact: at('10:20'),
    at: at('10:29'),
  });
});

test('after half an hour new is what came after the last contact of the visit before', () => {
  const first = { since: at('08:00'), contact: at('09:00'), at: at('10:00') };
  expect(nextVisit(first, at('12:00'), at('11:59')).since).toBe(at('09:00'));
});

test('a phone offline during its last visit does not hide what was shared meanwhile', () => {
  // Shared at 10:00, visited offline at 10:05 with the last contact at 08:00, back at 12:00.
  const offline = nextVisit(
    { since: at('07:00'), contact: at('08:00'), at: at('08:00') },
    at('10:05'),
    at('08:00'),
  );
  expect(nextVisit(offline, at('12:00'), at('12:00')).since < at('10:00')).toBe(true);
});

test('a clock that went backwards begins a new visit instead of an endless one', () => {
  const first = { since: at('08:00'), contact: at('09:00'), at: at('12:00') };
  expect(nextVisit(first, at('10:00'), at('11:00')).since).toBe(at('09:00'));
});
