import { expect, test } from 'vitest';
import { handInAsked } from '#domain/meetings/hand-in-asked.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';

const asked = (today: string, change: Partial<MeetingRow> = {}) =>
  handInAsked(
    {
      kind: 'learningMeeting',
      held_on: '2026-12-10',
      days: {},
      cancelled: false,
      ...change,
    },
    today,
  );

test('what is shown at a learning meeting or a conference is asked for two weeks before its day', () => {
  expect(asked('2026-11-18')).toBeNull();
  expect(asked('2026-11-19')).toBe('2026-12-03');
  expect(asked('2026-12-04')).toBe('2026-12-03');
  expect(asked('2026-12-10')).toBeNull();
  expect(asked('2026-12-01', { days: { presentation: '2026-12-08' } })).toBe('2026-12-08');
  expect(asked('2026-12-01', { kind: 'resultsConference' })).not.toBeNull();
});

test('nothing is asked for a meeting without presentations, without a day or cancelled', () => {
  for (const change of [
    { kind: 'strategistMeeting' },
    { kind: 'start' },
    { cancelled: true },
    { held_on: null },
  ] as const)
    expect(asked('2026-12-01', change)).toBeNull();
});
