import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile } from '#tests/support/sql/demo.ts';

/* The rooms of strategists and of hosts: who is in them, and how one comes and goes. */
const world = demoWorldOfFile();
const group = `group:${demo.group1}`;
const strategists = `strategists:${demo.group1}`;

const meeting = (host: string | null, kind = 'learningMeeting') => ({
  host_participation_id: host,
  kind,
  step_number: 3,
  title: 'Träff',
  theme: '',
  held_on: '2026-12-10',
  starts_at: '09.30',
  ends_at: '15.30',
  place: '',
});

async function plan(
  by: string,
  host: string | null,
  { scope = group, id = randomUUID(), kind = 'learningMeeting' } = {},
) {
  const { results } = await world.db.push(by, [
    mutation('meeting', scope, id, { base: 0, patch: meeting(host, kind) }),
  ]);
  return { id, scope, result: results[0] };
}

async function hostRoom({ id, scope }: { readonly id: string; readonly scope: string }) {
  const rows = await world.db.sql(
    `select m.user_id, m.via from app.scope_member m where m.scope_id = app.host_room('${scope}', '${id}')`,
  );
  const name = new Map(Object.entries(world.uid).map(([relation, uid]) => [uid, relation]));
  return new Map(rows.map((row) => [name.get(String(row['user_id'])), String(row['via'])]));
}

test("a meeting's room is its host's seats, without those who only take the course", async () => {
  const room = await hostRoom(await plan(world.uid.strategist, demo.granvik));
  for (const one of ['owner', 'colleague', 'strategist'] as const)
    expect(room.get(one)).toBe('sync');
  for (const one of ['partner', 'mentor', 'office', 'courseParticipant', 'otherGroup'] as const)
    expect(room.has(one)).toBe(false);
});

test('another host is let in and the former is out; a meeting taken away has nobody', async () => {
  const planned = await plan(world.uid.strategist, demo.granvik);
  const set = (what: string) =>
    world.db.machine(`update public.meeting set ${what} where id = '${planned.id}'`);
  await set(`host_participation_id = '${demo.strandhamn}'`);
  const room = await hostRoom(planned);
  expect(room.get('partner')).toBe('sync');
  expect(room.has('owner')).toBe(false);
  await set('deleted = true');
  expect((await hostRoom(planned)).size).toBe(0);
});

test('a conference has the office, which holds it from its own phones', async () => {
  const scope = `round:${demo.round}`;
  const room = await hostRoom(await plan(world.uid.office, null, { scope, kind: 'start' }));
  expect([...room]).toEqual([['office', 'sync']]);
});

test("a meeting of one's own with another's id opens no room of the other's", async () => {
  const theirs = await plan(world.uid.office, null, {
    scope: `round:${demo.round}`,
    kind: 'start',
  });
  await plan(world.uid.strategist, demo.granvik, { id: theirs.id });
  expect([...(await hostRoom(theirs)).keys()]).toEqual(['office']);
});

test("a strategists' meeting lies among the strategists, and its host is her alone", async () => {
  const kind = 'strategistMeeting';
  const planned = await plan(world.uid.strategist, demo.granvik, { scope: strategists, kind });
  expect(planned.result?.status).toBe('applied');
  const room = await hostRoom(planned);
  expect(room.has('strategist')).toBe(true);
  expect(room.has('owner')).toBe(false);
  const among = await plan(world.uid.strategist, demo.granvik, { kind });
  expect(among.result).toMatchObject({ status: 'rejected', code: '23514' });
  const chief = await plan(world.uid.owner, demo.granvik, { scope: strategists, kind });
  expect(chief.result).toMatchObject({ status: 'rejected', code: '42501' });
});

test('who leaves a seat leaves its rooms', async () => {
  const planned = await plan(world.uid.strategist, demo.granvik);
  await world.db.machine(
    `update public.invitation set state = 'withdrawn' where address = 'politiker@granvik.example'`,
  );
  expect((await hostRoom(planned)).has('colleague')).toBe(false);
});

test('a link is one that a browser opens over https, or none', async () => {
  const { id } = await plan(world.uid.strategist, demo.granvik);
  const change = async (base: number, remote_link: string) => {
    const { results } = await world.db.push(world.uid.strategist, [
      mutation('meeting', group, id, { base, patch: { remote_link } }),
    ]);
    return results[0];
  };
  const [row] = await world.db.sql(`select version from public.meeting where id = '${id}'`);
  const version = Number(row?.['version']);
  for (const bad of ['javascript:alert(1)', 'http://a.example', 'https://a.example/ b', 'https://'])
    expect(await change(version, bad)).toMatchObject({ status: 'rejected' });
  expect(await change(version, 'https://mote.example/granvik?a=1')).toMatchObject({
    status: 'applied',
  });
});
