import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, type Relation } from '#tests/support/sql/demo.ts';
import { moment, planMeeting, write } from './planned-meeting.ts';
import { group, said, world } from './side-by-side.ts';

const fields = (meeting: string, more: Readonly<Record<string, unknown>> = {}) => ({
  participation_id: demo.granvik,
  meeting_id: meeting,
  agenda_item_id: null,
  title: 'Presentation',
  kind: 'pdf',
  bytes: 900_000,
  hash: randomUUID().replaceAll('-', '').repeat(2),
  link: '',
  description: '',
  put_at: moment,
  arrived_at: null,
  ...more,
});

const versionOf = async (id: string) =>
  Number(
    (await world.db.sql('select version from public.material where id = $1', [id]))[0]?.['version'],
  );
const change = async (who: Relation, id: string, patch: Readonly<Record<string, unknown>>) =>
  said(who, mutation('material', group, id, { base: await versionOf(id), patch }));
const take = async (who: Relation, id: string) =>
  said(
    who,
    mutation('material', group, id, { base: await versionOf(id), patch: { deleted: true } }),
  );

const shelf = async (body: object) =>
  (await world.db.sql('select app.material_shelf($1::jsonb) as a', [JSON.stringify(body)]))[0]?.[
    'a'
  ];
const place = (who: Relation, id: string, scope = group) =>
  world.db.as(world.who[who], async (query) => {
    const body = JSON.stringify({ scope, id });
    return (await query('select public.material_place($1::jsonb) as a', [body]))[0]?.['a'];
  });
const arrivedAt = async (id: string) =>
  (await world.db.sql('select arrived_at from public.material where id = $1', [id]))[0]?.[
    'arrived_at'
  ];

async function putFile(meeting: string, more: Readonly<Record<string, unknown>> = {}) {
  const id = randomUUID();
  const row = fields(meeting, more);
  expect(await write('owner', 'material', id, row)).toEqual(['applied']);
  return { id, row, path: `${group}/${row.hash}` };
}

test('everybody of the group puts a file at a meeting, and only she changes or takes it away', async () => {
  const meeting = await planMeeting();
  const { id } = await putFile(meeting);
  expect(await write('partner', 'material', randomUUID(), fields(meeting))).toEqual([
    'rejected:23514',
  ]);
  for (const who of ['office', 'otherGroup', 'courseParticipant', 'former'] as const)
    expect(await write(who, 'material', randomUUID(), fields(meeting)), who).toEqual([
      'rejected:42501',
    ]);
  expect(await write('owner', 'material', randomUUID(), fields(randomUUID()))).toEqual([
    'rejected:23503',
  ]);
  for (const who of ['colleague', 'partner'] as const)
    expect(await change(who, id, { title: 'Vår' }), who).toEqual(['rejected:42501']);
  expect(await change('owner', id, { description: 'Tre rutor' })).toEqual(['applied']);
  expect(await take('owner', id)).toEqual(['applied']);
});

test('what a file is made of stands still, and no phone says that it has arrived', async () => {
  const meeting = await planMeeting();
  const { id } = await putFile(meeting, { arrived_at: moment });
  expect(await arrivedAt(id)).toBeNull();
  expect(await change('owner', id, { arrived_at: moment })).toEqual(['applied']);
  expect(await arrivedAt(id)).toBeNull();
  for (const patch of [{ hash: 'cd'.repeat(32) }, { bytes: 5 }, { kind: 'office' }])
    expect(await change('owner', id, patch)).toEqual(['rejected:23514']);
  expect(await shelf({ act: 'arrived', scope: group, id })).toBe(true);
  const arrived = await arrivedAt(id);
  expect(arrived).not.toBeNull();
  expect(await change('owner', id, { arrived_at: null })).toEqual(['applied']);
  expect(await arrivedAt(id)).toBe(arrived);
});

test.each([
  { kind: 'link', link: 'http://karna.example', hash: '', bytes: 0 },
  { kind: 'link', link: 'javascript:alert(1)', hash: '', bytes: 0 },
  { kind: 'link', link: 'https://karna.example', hash: 'ab'.repeat(32), bytes: 5 },
  { kind: 'pdf', hash: '', bytes: 5 },
  { kind: 'pdf', bytes: 0 },
  { kind: 'pdf', bytes: 20 * 1024 * 1024 + 1 },
  { kind: 'pdf', hash: 'AB'.repeat(32) },
  { kind: 'pdf', hash: '../secrets' },
  { kind: 'svg' },
  { title: ' ' },
])('a row that is no file and no link is refused: %o', async (more) => {
  const meeting = await planMeeting();
  expect(await write('owner', 'material', randomUUID(), fields(meeting, more))).toEqual([
    'rejected:23514',
  ]);
});

test('a meeting has so many files, a room so many bytes, and one taken away makes room', async () => {
  const meeting = await planMeeting();
  const link = { kind: 'link', link: 'https://karna.example', hash: '', bytes: 0 };
  const ids = Array.from({ length: 205 }, () => randomUUID());
  const answers: string[] = [];
  for (let at = 0; at < ids.length; at += 50)
    answers.push(
      ...(await said(
        'owner',
        ...ids
          .slice(at, at + 50)
          .map((id) => mutation('material', group, id, { patch: fields(meeting, link) })),
      )),
    );
  expect(answers.filter((one) => one === 'applied')).toHaveLength(200);
  expect(new Set(answers.slice(200))).toEqual(new Set(['rejected:full']));
  expect(await take('owner', ids[0] ?? '')).toEqual(['applied']);
  expect(await write('owner', 'material', randomUUID(), fields(meeting, link))).toEqual([
    'applied',
  ]);
  const other = await planMeeting();
  const big = await Promise.all(
    Array.from({ length: 27 }, () =>
      write('owner', 'material', randomUUID(), fields(other, { bytes: 20 * 1024 * 1024 })),
    ),
  );
  const told = big.flat();
  expect(told.filter((one) => one === 'rejected:full').length).toBeGreaterThanOrEqual(2);
  expect(told.filter((one) => one === 'applied').length).toBeLessThanOrEqual(25);
  await world.db.machine(`update public.material set deleted = true where meeting_id = '${other}'`);
});

test('where a file lies is told to those who read its row, and to nobody else', async () => {
  const meeting = await planMeeting();
  const { id, row } = await putFile(meeting);
  const told = {
    kind: 'pdf',
    bytes: row.bytes,
    hash: row.hash,
    arrived: false,
    busy: false,
    elsewhere: null,
  };
  expect(await place('owner', id)).toEqual({ ...told, mine: true });
  for (const who of ['colleague', 'partner', 'mentor'] as const)
    expect(await place(who, id), who).toEqual({ ...told, mine: false });
  for (const who of ['otherGroup', 'courseParticipant', 'noSeat', 'former'] as const)
    expect(await place(who, id), who).toBeNull();
  expect(await place('owner', id, `group:${demo.group2}`)).toBeNull();
  await take('owner', id);
  expect(await place('owner', id)).toBeNull();
});

test('the door’s own function is nobody else’s', async () => {
  for (const who of ['owner', 'office', 'noSeat'] as const)
    for (const schema of ['app', 'api'])
      await expect(
        world.db.as(world.who[who], (query) =>
          query(`select ${schema}.material_shelf('{"act": "gone"}'::jsonb)`),
        ),
        `${who} ${schema}`,
      ).rejects.toMatchObject({ code: '42501' });
});

test('a file that no row names is noted for the door, one that another row names is not', async () => {
  const meeting = await planMeeting();
  const { id, row, path } = await putFile(meeting);
  const second = await putFile(meeting, { hash: row.hash });
  await take('owner', id);
  const paths = async () =>
    (
      await world.db.sql('select path, parts from app.material_gone where path = any ($1)', [
        [path, `${group}/${id}`, `${group}/${second.id}`],
      ])
    ).map((one) => `${String(one['path'])} ${String(one['parts'])}`);
  expect(await paths()).toEqual([`${group}/${id} 2`]);
  await take('owner', second.id);
  expect((await paths()).toSorted()).toEqual(
    [`${path} 0`, `${group}/${id} 2`, `${group}/${second.id} 2`].toSorted(),
  );
  // wanted again before the door has come: it stays
  const third = await putFile(meeting, { hash: row.hash });
  expect(await paths()).not.toContain(`${path} 0`);
  await take('owner', third.id);
  await world.db.sql('delete from app.material_gone where path <> $1', [path]);
  const taken = (await shelf({ act: 'gone' })) as { path: string }[];
  expect(taken.map((one) => one.path)).toContain(path);
  // wanted again while the door is at it: its author waits until the door is done
  const fourth = await putFile(meeting, { hash: row.hash });
  expect(await place('owner', fourth.id)).toMatchObject({ busy: true });
  await shelf({ act: 'forget', paths: taken.map((one) => one.path) });
  expect(await place('owner', fourth.id)).toMatchObject({ busy: false });
});

test('a file that comes when its row is gone is noted once more', async () => {
  const meeting = await planMeeting();
  const { id, path } = await putFile(meeting);
  await take('owner', id);
  await shelf({ act: 'forget', paths: [] });
  await world.db.sql('delete from app.material_gone where path = $1', [path]);
  expect(await shelf({ act: 'arrived', scope: group, id })).toBe(false);
  const [noted] = await world.db.sql('select 1 from app.material_gone where path = $1', [path]);
  expect(noted).toBeDefined();
});
