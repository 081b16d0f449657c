import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, type Relation } from '#tests/support/sql/demo.ts';
import { moment, planMeeting } from './planned-meeting.ts';
import { group, said, world } from './side-by-side.ts';

const own = () => `user:${world.uid.owner}`;
const org = `org:${demo.granvik}`;
const hash = () => randomUUID().replaceAll('-', '').repeat(2);

function put(
  who: Relation,
  scope: string,
  meeting: string,
  { id = randomUUID(), ...more }: Readonly<Record<string, unknown>> & { readonly id?: string } = {},
) {
  const row = {
    participation_id: demo.granvik,
    meeting_id: meeting,
    agenda_item_id: null,
    title: 'Presentation',
    kind: 'pdf',
    bytes: 900_000,
    hash: hash(),
    link: '',
    description: '',
    put_at: moment,
    arrived_at: null,
    ...more,
  };
  return said(who, mutation('material', scope, id, { patch: row }));
}
/** As the phone names a copy: of one original there is one in a room. */
const copyIn = (scope: string, origin: string) => rowId('material', origin, scope, world.uid.owner);
const readers = async (id: string) => {
  const found: string[] = [];
  for (const who of ['owner', 'colleague', 'partner', 'mentor', 'office', 'otherGroup'] as const) {
    const rows = await world.db.as(world.who[who], (query) =>
      query('select id from public.material where id = $1 and not deleted', [id]),
    );
    if (rows.length > 0) found.push(who);
  }
  return found;
};

test('a file lies with its author, whatever has become of the meeting, and nobody else writes there', async () => {
  const meeting = await planMeeting();
  const id = randomUUID();
  expect(await put('owner', own(), meeting, { id })).toEqual(['applied']);
  expect(await readers(id)).toEqual(['owner']);
  expect(await put('owner', own(), randomUUID())).toEqual(['applied']);
  for (const who of ['colleague', 'partner', 'office'] as const)
    expect(await put(who, own(), meeting), who).toEqual(['rejected:42501']);
});

test('who has only ever taken the course has no shelf of her own, who has left a seat still has', async () => {
  const meeting = await planMeeting();
  for (const [who, said] of [
    ['courseParticipant', 'rejected:42501'],
    ['noSeat', 'rejected:42501'],
    ['former', 'applied'],
  ] as const)
    expect(await put(who, `user:${world.uid[who]}`, meeting), who).toEqual([said]);
});

test('a copy is read by its room alone', async () => {
  const meeting = await planMeeting();
  const origin = randomUUID();
  const [inOrg, inGroup] = [copyIn(org, origin), copyIn(group, origin)];
  expect(await put('owner', org, meeting, { id: inOrg, origin })).toEqual(['applied']);
  expect(await put('owner', org, meeting, { origin: randomUUID() }), 'an id of its own').toEqual([
    'rejected:23514',
  ]);
  expect(await readers(inOrg)).toEqual(['owner', 'colleague']);
  expect(await put('partner', org, meeting)).toEqual(['rejected:42501']);
  expect(await put('courseParticipant', org, meeting)).toEqual(['rejected:42501']);
  expect(await put('owner', group, meeting, { id: inGroup, origin })).toEqual(['applied']);
  expect(await readers(inGroup)).toEqual(['owner', 'colleague', 'partner', 'mentor', 'office']);
});

test('an original is no copy, and a copy names no rooms', async () => {
  const meeting = await planMeeting();
  for (const [scope, more] of [
    [own(), { origin: randomUUID() }],
    [org, { shared: [group] }],
    [own(), { shared: Array.from({ length: 21 }, () => group) }],
    [own(), { shared: ['x'.repeat(2001)] }],
  ] as const)
    expect(await put('owner', scope, meeting, more)).toEqual(['rejected:23514']);
});

test('what was put at a conference may be shared with one’s group, what another group met about may not', async () => {
  expect(await put('owner', group, rowId('demo', 'start'))).toEqual(['applied']);
  expect(await put('owner', group, rowId('demo', 'meeting', '2', '1'))).toEqual(['rejected:23503']);
  expect(await put('owner', group, randomUUID())).toEqual(['rejected:23503']);
});

test('what is handed in is handed in for a step that there is', async () => {
  const meeting = await planMeeting();
  const [step] = await world.db.sql('select id from public.plan_step where not deleted limit 1');
  const id = randomUUID();
  expect(await put('owner', group, meeting, { id, step_id: step?.['id'] })).toEqual(['applied']);
  for (const scope of [group, org, own()])
    expect(await put('owner', scope, meeting, { step_id: randomUUID() }), scope).toEqual([
      'rejected:23503',
    ]);
});

test('of a room that is erased nothing is left to be fetched', async () => {
  const meeting = await planMeeting();
  const [id, of] = [randomUUID(), hash()];
  expect(await put('owner', own(), meeting, { id, hash: of })).toEqual(['applied']);
  await world.db.machine(`delete from public.material where id = '${id}'`);
  const gone = await world.db.sql('select path from app.material_gone where path = any ($1)', [
    [`${own()}/${of}`, `${own()}/${id}`],
  ]);
  expect(gone).toHaveLength(2);
});
