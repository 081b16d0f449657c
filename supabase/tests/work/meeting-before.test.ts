import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, type Relation } from '#tests/support/sql/demo.ts';
import { moment, planMeeting, write } from './planned-meeting.ts';
import { group, said, world } from './side-by-side.ts';

const rsvp = (who: keyof typeof world.uid, meeting: string, participation: string) =>
  write(who, 'rsvp', rowId('rsvp', meeting, world.uid[who]), {
    participation_id: participation,
    meeting_id: meeting,
    answer: 'coming',
    answered_at: moment,
  });

const needId = (who: keyof typeof world.uid, meeting: string, scope = group) =>
  rowId('need', scope, meeting, world.uid[who]);
interface Of {
  readonly body?: string;
  readonly participation?: string;
  readonly scope?: string;
}
const need = (
  who: keyof typeof world.uid,
  meeting: string,
  { body = 'Glutenfritt', participation = demo.strandhamn, scope = group }: Of = {},
  base = 0,
) =>
  said(
    who,
    mutation('need', `user:${world.uid[who]}`, needId(who, meeting, scope), {
      base,
      patch: { meeting_scope: scope, meeting_id: meeting, participation_id: participation, body },
    }),
  );
/** What somebody's phone is sent of the needs at a meeting. */
async function needsFor(who: Relation, meeting: string): Promise<readonly unknown[]> {
  const { changes } = await world.db.pull(world.who[who]);
  return changes
    .filter(({ t, row }) => t === 'need' && row?.['meeting_id'] === meeting)
    .map(({ row }) => (row?.['deleted'] === true ? 'gone' : row?.['body']));
}

test('everybody of the group answers an invitation for herself, and nobody else does', async () => {
  const meeting = await planMeeting();
  expect(await rsvp('colleague', meeting, demo.granvik)).toEqual(['applied']);
  expect(await rsvp('partner', meeting, demo.strandhamn)).toEqual(['applied']);
  expect(await rsvp('mentor', meeting, demo.bjorkliden)).toEqual(['applied']);
  for (const who of ['office', 'otherGroup', 'courseParticipant', 'former'] as const)
    expect(await rsvp(who, meeting, demo.granvik), who).toEqual(['rejected:42501']);
  expect(await rsvp('owner', meeting, demo.strandhamn)).toEqual(['rejected:23514']);
  expect(await rsvp('owner', randomUUID(), demo.granvik)).toEqual(['rejected:23503']);
});

test('what somebody needs reaches the seats of the host, and herself, and nobody else', async () => {
  const meeting = await planMeeting();
  expect(await need('partner', meeting)).toEqual(['applied']);
  for (const who of ['owner', 'colleague', 'strategist'] as const)
    expect(await needsFor(who, meeting), who).toEqual(['Glutenfritt']);
  expect(await needsFor('partner', meeting)).toEqual(['Glutenfritt']);
  for (const who of ['mentor', 'otherGroup', 'courseParticipant', 'office'] as const)
    expect(await needsFor(who, meeting), who).toEqual([]);
});

test('whoever takes it back, or empties it, leaves nothing with the host', async () => {
  const meeting = await planMeeting();
  await need('partner', meeting);
  const [mine] = await world.db.sql('select version from public.need where scope_id = $1', [
    `user:${world.uid.partner}`,
  ]);
  expect(mine).toBeDefined();
  const versions = await world.db.sql(
    'select version from public.need where scope_id = $1 and id = $2',
    [`user:${world.uid.partner}`, needId('partner', meeting)],
  );
  const base = Number(versions[0]?.['version']);
  expect(
    await said(
      'partner',
      mutation('need', `user:${world.uid.partner}`, needId('partner', meeting), {
        base,
        patch: { body: '' },
      }),
    ),
  ).toEqual(['applied']);
  expect(await needsFor('owner', meeting)).toEqual([]);
});

test('nobody puts words in the room of a host whose meeting she has no seat at', async () => {
  const meeting = await planMeeting();
  expect(await need('otherGroup', meeting, { participation: demo.tallmo })).toEqual([
    'rejected:42501',
  ]);
  expect(await need('partner', meeting, { participation: demo.granvik })).toEqual([
    'rejected:42501',
  ]);
  const room = `host:${rowId('host', group, meeting)}`;
  const planted = () =>
    mutation('need', room, needId('partner', meeting), {
      patch: {
        meeting_scope: group,
        meeting_id: meeting,
        participation_id: demo.strandhamn,
        body: 'x',
      },
    });
  for (const who of ['partner', 'owner'] as const)
    expect(await said(who, planted()), who).toEqual(['rejected:42501']);
});

test('a week after the meeting both copies and every version are empty; the day before they stand', async () => {
  const meeting = await planMeeting({ held_on: '2026-12-10' });
  await need('partner', meeting, { body: 'Rullstol' });
  const bodies = async () => {
    const rows = await world.db.sql(
      `select body as b from public.need where meeting_id = $1
       union all select row ->> 'body' from app.history where tbl = 'need' and row ->> 'meeting_id' = $2`,
      [meeting, meeting],
    );
    return new Set(rows.map((row) => row['b']));
  };
  await world.db.sql(`select app.clear_needs('2026-12-17T12:00:00Z')`);
  expect(await bodies()).toContain('Rullstol');
  await world.db.sql(`select app.clear_needs('2026-12-18T12:00:00Z')`);
  expect(await bodies()).toEqual(new Set(['']));
  expect(await needsFor('owner', meeting)).toEqual([]);
});

test('a host moved to another group reads no needs in the one it left', async () => {
  const meeting = await planMeeting({ host_participation_id: demo.strandhamn });
  await need('owner', meeting, { participation: demo.granvik });
  expect(await needsFor('partner', meeting)).toEqual(['Glutenfritt']);
  await world.db.machine(
    `update public.participation set group_id = '${demo.group2}' where id = '${demo.strandhamn}'`,
  );
  try {
    expect(await needsFor('partner', meeting)).toEqual([]);
  } finally {
    await world.db.machine(
      `update public.participation set group_id = '${demo.group1}' where id = '${demo.strandhamn}'`,
    );
  }
});

test('one host’s meetings have an end', async () => {
  const many = Array.from({ length: 45 }, () =>
    mutation('meeting', group, randomUUID(), {
      patch: {
        host_participation_id: demo.bjorkliden,
        kind: 'learningMeeting',
        step_number: 3,
        title: 'En till',
        theme: '',
        held_on: null,
        starts_at: '',
        ends_at: '',
        place: '',
      },
    }),
  );
  const answers = await said('mentor', ...many);
  expect(answers.filter((one) => one === 'applied')).toHaveLength(40);
  expect(new Set(answers.slice(40))).toEqual(new Set(['rejected:full']));
});
