import { expect, test } from 'vitest';
import { currentStep, placeSteps } from '#domain/plan.ts';

const step = (number: number, starts_on: string | null, ends_on: string | null) => ({
  number,
  starts_on,
  ends_on,
});
const steps = [
  step(1, '2026-08-24', '2026-10-10'),
  step(2, '2026-10-14', '2026-10-15'),
  step(3, '2026-12-10', '2026-12-10'),
  step(4, '2026-12-11', '2027-04-21'),
];
const places = (today: string) => placeSteps(steps, today).map((place) => place.when);

test('between two steps the next one is where the round is', () => {
  expect(places('2026-11-23')).toEqual(['done', 'done', 'now', 'coming']);
});

test('the last day of a step still belongs to it', () => {
  expect(currentStep(steps, '2026-12-10')?.number).toBe(3);
  expect(currentStep(steps, '2026-12-11')?.number).toBe(4);
});

test('before the first step the first is now, after the last all are done', () => {
  expect(places('2026-01-01')[0]).toBe('now');
  expect(places('2028-01-01')).toEqual(['done', 'done', 'done', 'done']);
});

test('a later step that has begun carries the round past a course that goes on beside it', () => {
  const long = [
    step(1, '2026-08-24', '2027-03-01'),
    step(2, '2026-10-14', '2026-10-15'),
    ...steps.slice(2),
  ];
  expect(currentStep(long, '2026-11-23')?.number).toBe(3);
});

test('a step without days is over when a later one has begun, and else not', () => {
  const open = [step(1, null, null), step(2, '2026-10-14', null)];
  expect(currentStep(open, '2026-10-01')?.number).toBe(1);
  expect(currentStep(open, '2026-10-14')?.number).toBe(2);
});

test('the order is the steps’ own, not the rows’', () => {
  expect(placeSteps(steps.toReversed(), '2026-11-23').map((place) => place.step.number)).toEqual([
    1, 2, 3, 4,
  ]);
});

test('a meeting is over when it has been held, wherever its host has put it', () => {
  const moved = (heldUntil: string | null) =>
    steps.map((one) => (one.number === 3 ? { ...one, heldUntil } : one));
  const now = (heldUntil: string | null, today: string) =>
    currentStep(moved(heldUntil), today)?.number;
  expect(now('2026-12-02', '2026-12-02')).toBe(3);
  expect(now('2026-12-02', '2026-12-03'), 'earlier than planned').toBe(4);
  expect(now('2027-01-15', '2027-01-10'), 'later, when the work at home was to begin').toBe(3);
  expect(now('2027-01-15', '2027-01-16')).toBe(4);
  expect(now(null, '2026-12-11'), 'no day yet: by the plan').toBe(4);
});
