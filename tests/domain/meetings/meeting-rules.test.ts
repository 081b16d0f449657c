import { expect, test } from 'vitest';
import { practicalList } from '#domain/meetings/practical.ts';
import { isRemoteLink } from '#domain/meetings/remote-link.ts';
import {
  hostsMeeting,
  officeSeat,
  runsMeeting,
  type OwnSeat,
} from '#domain/meetings/runs-meeting.ts';
import { whoComes } from '#domain/meetings/who-comes.ts';
import type { ReaderGroup } from '#domain/readers.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';

const seat = (participation: string, more: Partial<Pick<SeatCardRow, 'role'>> = {}): OwnSeat => ({
  seat_id: `seat-${participation}`,
  participation_id: participation,
  role: 'strategist',
  ...more,
});
const meeting = {
  scope_id: 'group:g',
  host_participation_id: 'strandhamn',
  leader_seat_id: 'seat-leader',
  writer_seat_id: 'seat-granvik',
};

test('the host’s seats run a meeting and change it; whoever writes at it runs it and no more', () => {
  expect(hostsMeeting(meeting, [seat('strandhamn')])).toBe(true);
  expect(runsMeeting(meeting, [seat('strandhamn')])).toBe(true);
  expect(hostsMeeting(meeting, [seat('granvik')])).toBe(false);
  expect(runsMeeting(meeting, [seat('granvik')])).toBe(true);
  expect(runsMeeting(meeting, [seat('tallmo')])).toBe(false);
});

test('a seat in the host’s course, or no host, runs nothing', () => {
  expect(runsMeeting(meeting, [seat('strandhamn', { role: 'courseParticipant' })])).toBe(false);
  const nobodys = {
    scope_id: 'round:r',
    host_participation_id: null,
    leader_seat_id: null,
    writer_seat_id: null,
  };
  expect(runsMeeting(nobodys, [seat('strandhamn')])).toBe(false);
});

test('in the strategists’ room only a strategist’s seat counts', () => {
  const theirs = { ...meeting, scope_id: 'strategists:g' };
  expect(runsMeeting(theirs, [seat('strandhamn', { role: 'keyPerson' })])).toBe(false);
  expect(runsMeeting(theirs, [seat('strandhamn')])).toBe(true);
});

test('a link is opened only when nobody on the way can change where it goes', () => {
  for (const good of ['https://mote.granvik.example/traff?x=1', 'HTTPS://mote.example'])
    expect([good, isRemoteLink(good)]).toEqual([good, true]);
  for (const bad of [
    '',
    'mote.example',
    'http://mote.example',
    'javascript:alert(1)',
    'https://',
    'https://mote',
    'https://a b.example',
    'https://user:pass@mote.example',
  ])
    expect([bad, isRemoteLink(bad)]).toEqual([bad, false]);
});

test('what the app knows is done is ticked by being so, the rest by hand', () => {
  const bare = {
    practical: ['food', 'somethingNewer'],
    leader_seat_id: 'a',
    writer_seat_id: null,
    invited_at: '2026-11-20T08:00:00Z',
    remote_link: '',
  };
  const done = practicalList(bare).filter((one) => one.isDone);
  expect(done.map((one) => [one.key, one.isKnown])).toEqual([
    ['food', false],
    ['invitation', true],
  ]);
  const both = practicalList({ ...bare, writer_seat_id: 'b' });
  expect(both.find((one) => one.key === 'roles')).toMatchObject({ isDone: true, isKnown: true });
});

const group: ReaderGroup = {
  participationId: 'granvik',
  organisation: 'Granvik',
  isMentor: false,
  isOwn: true,
  place: 0,
  readers: ['anna', 'johan', 'ny'].map((name) => ({
    seatId: `seat-${name}`,
    name,
    role: 'keyPerson',
    isMe: name === 'anna',
    hasJoined: name !== 'ny',
  })),
};

test('those who have a seat are counted by what they said; an answer without a seat is not', () => {
  const [read] = whoComes(
    [group],
    [
      { author_id: 'anna', answer: 'coming' },
      { author_id: 'johan', answer: 'remote' },
      { author_id: 'left', answer: 'coming' },
      { author_id: null, answer: 'away' },
    ],
    {
      host: 'granvik',
      personOf: (id) => (id === 'seat-ny' ? null : id.replace('seat-', '')),
    },
  );
  expect(read).toMatchObject({
    isHost: true,
    counts: { coming: 1, remote: 1, away: 0, unanswered: 1 },
  });
  expect(read?.people.map((one) => one.answer)).toEqual(['coming', 'remote', null]);
});

test('the office holds the conferences of a round, unless an organisation does, and no group’s meeting', () => {
  const conference = { ...meeting, scope_id: 'round:r', host_participation_id: null };
  expect(hostsMeeting(conference, [officeSeat])).toBe(true);
  expect(runsMeeting(conference, [officeSeat])).toBe(true);
  expect(runsMeeting(conference, [seat('strandhamn')])).toBe(false);
  for (const other of [
    { ...conference, host_participation_id: 'strandhamn' },
    { ...conference, scope_id: 'group:g' },
    { ...conference, scope_id: 'strategists:g' },
    { ...meeting, leader_seat_id: null },
  ])
    expect(runsMeeting(other, [officeSeat]), other.scope_id).toBe(false);
});
