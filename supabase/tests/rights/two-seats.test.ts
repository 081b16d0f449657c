import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts, type Caller } from '#tests/support/sql/database.ts';
import { demo, noteFields, openDemoWorld, type DemoWorld } from '#tests/support/sql/demo.ts';

// Somebody with two seats speaks in each room with the voice of the seat that opened it, no other.

let world: DemoWorld;
beforeAll(async () => {
  world = await openDemoWorld();
  // the one who takes the course in Granvik is key person next door, in the same group
  await world.db.machine(
    `insert into public.invitation (scope_id, id, participation_id, address, name, role, state)
     values ('admin:${demo.strandhamn}', '${rowId('invitation', demo.strandhamn, 'deltagare@granvik.example', 'keyPerson')}',
       '${demo.strandhamn}', 'deltagare@granvik.example', 'Elin Forsmo', 'keyPerson', 'open')`,
  );
  const invitation = rowId('invitation', demo.strandhamn, 'deltagare@granvik.example', 'keyPerson');
  await world.db.call(world.uid.courseParticipant, 'answer_invitation', { invitation, yes: true });
});
afterAll(() => world.db.close());

const group1 = `group:${demo.group1}`;
const meetingFields = (host: string | null) => ({
  host_participation_id: host,
  kind: 'learningMeeting',
  step_number: 3,
  title: 'Träff',
  theme: '',
  held_on: null,
  starts_at: '',
  ends_at: '',
  place: '',
});
const meeting = (host: string | null, id: string = randomUUID()) =>
  mutation('meeting', group1, id, { patch: meetingFields(host) });
const push = async (caller: Caller, ...muts: ReturnType<typeof mutation>[]) =>
  verdicts(await world.db.push(caller, muts));
const insertDirectly = (caller: Caller, host: string) =>
  world.db.direct(
    caller,
    `insert into public.meeting (scope_id, id, host_participation_id, kind, step_number, title, theme, starts_at, ends_at, place)
     values ($1, gen_random_uuid(), $2, 'learningMeeting', 3, '', '', '', '', '')`,
    [group1, host],
  );
async function hostedBy(host: string): Promise<{ id: string; base: number }> {
  const [row] = await world.db.sql(
    'select id, version from public.meeting where scope_id = $1 and host_participation_id = $2 and not deleted limit 1',
    [group1, host],
  );
  return { id: String(row?.['id']), base: Number(row?.['version']) };
}

test("a seat in another group's organisation hosts no meeting here", async () => {
  const { twoHats } = world.who;
  expect(await push(twoHats, meeting(demo.mellanland))).toEqual(['rejected:42501']);
  expect(await insertDirectly(twoHats, demo.mellanland)).toBe('42501');
  const id = randomUUID();
  expect(await push(twoHats, meeting(demo.granvik, id))).toEqual(['applied']);
  const [row] = await world.db.sql('select version from public.meeting where id = $1', [id]);
  const base = Number(row?.['version']);
  const give = { base, patch: { host_participation_id: demo.mellanland } };
  expect(await push(twoHats, mutation('meeting', group1, id, give))).toEqual(['rejected:42501']);
  const moved = await world.db.direct(
    twoHats,
    'update public.meeting set host_participation_id = $2 where id = $1',
    [id, demo.mellanland],
  );
  expect(moved).toBe('42501');
});

test('one who takes the course in one organisation and sits in another speaks for the other alone', async () => {
  const { db, uid, who } = world;
  const elin = who.courseParticipant;
  const { id, base } = await hostedBy(demo.granvik);
  const change = { base, patch: { place: 'Flyttat' } };
  expect(await push(elin, mutation('meeting', group1, id, change))).toEqual(['rejected:42501']);
  expect(await db.direct(elin, `update public.meeting set place = 'x' where id = $1`, [id])).toBe(
    '42501',
  );
  expect(await push(elin, meeting(demo.granvik))).toEqual(['rejected:42501']);
  expect(await insertDirectly(elin, demo.granvik)).toBe('42501');
  const item = (host: string, of: string) =>
    mutation('agenda_item', group1, randomUUID(), {
      patch: {
        host_participation_id: host,
        meeting_id: of,
        ord: 99,
        starts_at: '',
        minutes: 5,
        title: 'Smyg',
        body: '',
      },
    });
  expect(await push(elin, item(demo.granvik, id))).toEqual(['rejected:42501']);
  const origin = randomUUID();
  const copy = (hat: string) =>
    mutation('note', group1, rowId('note', origin, group1, uid.courseParticipant), {
      patch: noteFields({ origin, participation_id: hat }),
    });
  expect(await push(elin, copy(demo.granvik))).toEqual(['rejected:23514']);
  const theirs = await hostedBy(demo.strandhamn);
  expect(
    await push(
      elin,
      copy(demo.strandhamn),
      meeting(demo.strandhamn),
      item(demo.strandhamn, theirs.id),
    ),
  ).toEqual(['applied', 'applied', 'applied']);
});

test('the office names a host that has a place in the room, or none', async () => {
  const { office } = world.who;
  expect(await push(office, meeting(demo.tallmo), meeting(randomUUID()), meeting(null))).toEqual([
    'rejected:23514',
    'rejected:23514',
    'applied',
  ]);
  expect(await push(office, meeting(demo.bjorkliden))).toEqual(['applied']);
});
