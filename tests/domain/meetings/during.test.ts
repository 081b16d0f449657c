import { expect, test } from 'vitest';
import { isOn } from '#domain/meetings/is-on.ts';
import { numberDecisions } from '#domain/meetings/number-decisions.ts';
import { hostsMeeting, runsMeeting } from '#domain/meetings/runs-meeting.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';

test('the host’s own people, who leads and who writes run a meeting; nobody else does', () => {
  const meeting = {
    scope_id: 'group:g1',
    host_participation_id: 'host',
    leader_seat_id: 'leader',
    writer_seat_id: 'writer',
  };
  const seat = (seat_id: string, participation_id: string, role = 'strategist' as const) => [
    { seat_id, participation_id, role },
  ];
  expect(runsMeeting(meeting, seat('s1', 'host'))).toBe(true);
  expect(runsMeeting(meeting, seat('leader', 'guest'))).toBe(true);
  expect(runsMeeting(meeting, seat('writer', 'guest'))).toBe(true);
  expect(runsMeeting(meeting, seat('s1', 'guest'))).toBe(false);
  expect(hostsMeeting(meeting, seat('leader', 'guest'))).toBe(false);
  const course = [{ seat_id: 's1', participation_id: 'host', role: 'courseParticipant' as const }];
  expect(runsMeeting(meeting, course)).toBe(false);
  const nobodys = {
    scope_id: 'group:g1',
    host_participation_id: null,
    leader_seat_id: null,
    writer_seat_id: null,
  };
  expect(runsMeeting(nobodys, seat('s1', 'host'))).toBe(false);
  const strategists = { ...meeting, scope_id: 'strategists:g1' };
  const politician = [
    { seat_id: 's1', participation_id: 'host', role: 'electedOfficial' as const },
  ];
  expect(runsMeeting(strategists, politician)).toBe(false);
  expect(runsMeeting(strategists, seat('s1', 'host'))).toBe(true);
});

test('what the room decided is numbered by the agenda; an own draft is no decision', () => {
  const agenda = [
    { id: 'i1', ord: 1 },
    { id: 'i2', ord: 2 },
  ];
  const decision = (origin: string, item: string, clock: string, scope = 'group:g1') =>
    noteRow({
      id: `${origin}-${scope}`,
      origin,
      scope_id: scope,
      kind: 'decision',
      agenda_item_id: item,
      written_at: `2026-12-10T${clock}:00Z`,
    });
  const numbers = numberDecisions(
    [
      decision('late', 'i1', '11:00'),
      decision('second', 'i2', '10:00'),
      decision('first', 'i1', '09:00'),
      decision('first', 'i1', '09:00', 'org:p1'),
      decision('ours', 'i1', '08:00', 'org:p1'),
      decision('mine', 'i1', '08:00', 'user:anna'),
      { ...decision('talk', 'i1', '08:00'), kind: 'note' },
    ],
    agenda,
  );
  expect([...numbers]).toEqual([
    ['first', 1],
    ['late', 2],
    ['second', 3],
  ]);
});

test('a meeting is on from a quarter before it begins to half an hour after its end', () => {
  const meeting = {
    held_on: '2026-12-10',
    starts_at: '09.30',
    ends_at: '15.30',
    cancelled: false,
  };
  const at = (clock: string, today = '2026-12-10') => ({ today, clock });
  expect(['09.14', '09.15', '16.00', '16.01'].map((clock) => isOn(meeting, at(clock)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isOn(meeting, at('10.00', '2026-12-11'))).toBe(false);
  expect(isOn({ ...meeting, cancelled: true }, at('10.00'))).toBe(false);
  expect(isOn({ ...meeting, held_on: null }, at('10.00'))).toBe(false);
  const lunchToLunch = { ...meeting, starts_at: '12.00', ends_at: '12.00', lastDay: '2026-12-11' };
  expect(isOn(lunchToLunch, at('18.00'))).toBe(true);
  expect(isOn(lunchToLunch, at('08.00', '2026-12-11'))).toBe(true);
  expect(isOn(lunchToLunch, at('12.31', '2026-12-11'))).toBe(false);
});
