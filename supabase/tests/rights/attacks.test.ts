import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { codeOf, mutation, verdicts, type Caller } from '#tests/support/sql/database.ts';
import { demo, noteFields, demoWorldOfFile } from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const progress = (lesson: string) => ({
  lesson,
  state: 'started',
  furthest: 1,
  finished_at: null,
  seconds: { phone: 12 },
});
const mine = () => `user:${world.uid.owner}`;

/** A note of the owner with its copy in the organisation. */
async function share(): Promise<{ id: string; copy: string; base: number; baseOfCopy: number }> {
  const id = randomUUID();
  const copy = rowId('note', id, org, world.uid.owner);
  const answer = await world.db.push(world.who.owner, [
    mutation('note', mine(), id, { patch: noteFields() }),
    mutation('note', org, copy, { patch: noteFields({ origin: id }) }),
  ]);
  expect(verdicts(answer)).toEqual(['applied', 'applied']);
  return {
    id,
    copy,
    base: Number(answer.results[0]?.version),
    baseOfCopy: Number(answer.results[1]?.version),
  };
}

const direct = (caller: Caller, sql: string, params?: readonly unknown[]) =>
  world.db.direct(caller, sql, params);

test('nobody can hide, re-home, re-id or rewrite a row: not the author, not a colleague, not the office', async () => {
  const { id, copy, base, baseOfCopy } = await share();
  const { who, uid, db } = world;
  for (const person of [who.owner, who.colleague, who.strategist, who.office, who.otherGroup]) {
    const isAuthor = person === who.owner;
    const moves = [
      ['update public.note set scope_id = $2 where id = $1', [copy, `user:${String(person)}`]],
      ['update public.note set id = $2 where id = $1', [copy, randomUUID()]],
      ['update public.note set author_id = $2 where id = $1', [copy, uid.colleague]],
    ] as const;
    for (const [sql, params] of moves) {
      expect(await direct(person, sql, params), sql).toBe(isAuthor ? '42501' : 0);
    }
    expect(await direct(person, 'delete from public.note where id = $1', [copy])).toBe(0);
    if (isAuthor) continue;
    const rewrite = `update public.note set body = 'x', deleted = true where id = $1`;
    expect(await direct(person, rewrite, [copy])).toBe(0);
    expect(await direct(person, rewrite, [id])).toBe(0);
  }
  const byPatch = await db.push(who.owner, [
    mutation('note', org, copy, { base: baseOfCopy, patch: { scope_id: mine() } }),
    mutation('note', mine(), id, { base, patch: { author_id: uid.colleague } }),
    mutation('note', mine(), id, { base, patch: { version: 99 } }),
  ]);
  expect(verdicts(byPatch)).toEqual(Array(3).fill('rejected:shape'));
});

test("a row signed in another's name becomes the signer's own, or is refused", async () => {
  const { who, uid } = world;
  const insert = `insert into public.note (scope_id, id, author_id, participation_id, kind, body, written_at, shared, origin)
    values ($1, $2, $3, $4, 'note', 'x', '2026-11-22T10:00', '{}', $5)`;
  const origin = randomUUID();
  const theirs = rowId('note', origin, org, uid.owner);
  expect(await direct(who.colleague, insert, [org, theirs, uid.owner, demo.granvik, origin])).toBe(
    '23514',
  );
  const id = randomUUID();
  expect(
    await direct(who.colleague, insert, [
      `user:${uid.colleague}`,
      id,
      uid.owner,
      demo.granvik,
      null,
    ]),
  ).toBe(1);
  const pushed = await world.db.push(who.colleague, [
    mutation('note', org, theirs, { patch: noteFields({ origin }) }),
  ]);
  expect(verdicts(pushed)).toEqual(['rejected:23514']);
});

test('an id planted in a scope I also read does not touch my own row', async () => {
  const { db, who, uid } = world;
  const { id, base } = await share();
  const planted = await db.push(who.colleague, [
    mutation('note', `user:${uid.colleague}`, id, { patch: noteFields({ body: 'planterad' }) }),
    mutation('note', org, id, { patch: noteFields({ origin: randomUUID() }) }),
  ]);
  expect(verdicts(planted)).toEqual(['applied', 'rejected:23514']);
  const edited = await db.push(who.owner, [
    mutation('note', mine(), id, { base, patch: { body: 'min' } }),
  ]);
  expect(verdicts(edited)).toEqual(['applied']);
  const rows = await db.sql('select scope_id, body from public.note where id = $1', [id]);
  expect(rows).toEqual(
    expect.arrayContaining([
      { scope_id: mine(), body: 'min' },
      { scope_id: `user:${uid.colleague}`, body: 'planterad' },
    ]),
  );
});

test('a deterministic id cannot be squatted, and a natural key cannot be changed under it', async () => {
  const { db, who, uid } = world;
  const right = rowId('lesson_progress', uid.owner, 'm6-1');
  const answer = await db.push(who.owner, [
    mutation('lesson_progress', mine(), randomUUID(), { patch: progress('m6-1') }),
    mutation('lesson_progress', mine(), rowId('lesson_progress', uid.colleague, 'm6-1'), {
      patch: progress('m6-1'),
    }),
    mutation('lesson_progress', mine(), right, { patch: progress('m6-1') }),
  ]);
  expect(verdicts(answer)).toEqual(['rejected:23514', 'rejected:23514', 'applied']);
  const renamed = await db.push(who.owner, [
    mutation('lesson_progress', mine(), right, {
      base: Number(answer.results[2]?.version),
      patch: { lesson: 'm6-2' },
    }),
  ]);
  expect(verdicts(renamed)).toEqual(['rejected:23514']);
});

test('app.machine set by a member has no effect on any path', async () => {
  const { db, who, uid } = world;
  const { copy, baseOfCopy } = await share();
  const sly = async (person: Caller, sql: string, params: readonly unknown[]) =>
    codeOf(
      db.as(person, async (query) => {
        await query(
          `select set_config('app.machine', 'on', true), set_config('app.mutation', 'x', true)`,
        );
        const rows = await query(`${sql} returning 1`, params);
        if (rows.length === 0)
          throw Object.assign(new Error('nothing written'), { code: '0 rows' });
      }),
    );
  const card = [org, rowId('seat_card', copy, org), copy, demo.granvik] as const;
  expect(
    await sly(
      who.strategist,
      `insert into public.seat_card (scope_id, id, seat_id, participation_id, name, role) values ($1, $2, $3, $4, 'Ny', 'strategist')`,
      card,
    ),
  ).toBe('42501');
  expect(await sly(who.colleague, `update public.note set body = 'x' where id = $1`, [copy])).toBe(
    '0 rows',
  );
  expect(
    await sly(
      who.otherGroup,
      `insert into public.note (scope_id, id, participation_id, kind, body, written_at, shared, origin) values ($1, $2, $3, 'note', 'x', '2026-11-22T10:00', '{}', $2)`,
      [org, copy, demo.granvik],
    ),
  ).toBe('42501');
  expect(
    await sly(
      who.strategist,
      `update public.invitation set state = 'accepted' where scope_id = $1 and state = 'withdrawn'`,
      [`admin:${demo.granvik}`],
    ),
  ).toBe('23514');
  // where row-level security lets the row through, the guard alone must still ask everything
  expect(
    await sly(
      who.owner,
      `insert into public.lesson_progress (scope_id, id, lesson, state, furthest, seconds) values ($1, $2, 'm6-9', 'started', 0, '{}')`,
      [mine(), copy],
    ),
  ).toBe('23514');
  const pushed = await codeOf(
    db.as(who.colleague, async (query) => {
      await query(`select set_config('app.machine', 'on', true)`);
      const rows = await query('select public.sync_push($1::jsonb) as answer', [
        JSON.stringify({
          client: 1,
          epoch: null,
          muts: [mutation('note', org, copy, { base: baseOfCopy, patch: { body: 'x' } })],
        }),
      ]);
      expect(rows[0]?.['answer']).toMatchObject({ results: [{ code: '42501' }] });
    }),
  );
  expect(pushed).toBe('ok');
  expect(await direct(who.office, `update app.scope_member set role = 'office'`)).toBe(0);
  expect(
    await direct(who.noSeat, `insert into app.scope_member values ($1, $2, $2, 'strategist')`, [
      org,
      uid.noSeat,
    ]),
  ).toBe('42501');
});

test('a course participant cannot promote himself, by card, invitation or membership', async () => {
  const { db, who, uid } = world;
  const [card] = await db.sql(
    'select id, version from public.seat_card where scope_id = $1 and user_id = $2',
    [`course:${demo.granvik}`, uid.courseParticipant],
  );
  const admin = `admin:${demo.granvik}`;
  const address = 'deltagare@granvik.example';
  const answer = await db.push(who.courseParticipant, [
    mutation('seat_card', `course:${demo.granvik}`, String(card?.['id']), {
      base: Number(card?.['version']),
      patch: { role: 'strategist' },
    }),
    mutation('invitation', admin, rowId('invitation', demo.granvik, address, 'strategist'), {
      patch: {
        participation_id: demo.granvik,
        address,
        name: 'Elin',
        role: 'strategist',
        state: 'open',
      },
    }),
    mutation('note', org, rowId('note', admin, org, uid.courseParticipant), {
      patch: noteFields({ origin: randomUUID() }),
    }),
  ]);
  expect(verdicts(answer)).toEqual(Array(3).fill('rejected:42501'));
  expect(
    await direct(who.courseParticipant, `update public.seat_card set role = 'strategist'`),
  ).toBe(0);
});

test('the direct way keeps the rules of tombstones, too', async () => {
  const { db, who } = world;
  const { id, base } = await share();
  await db.push(who.owner, [mutation('note', mine(), id, { base, patch: { deleted: true } })]);
  expect(await direct(who.owner, `update public.note set body = 'smyg' where id = $1`, [id])).toBe(
    '23514',
  );
  expect(
    await direct(who.owner, `update public.note set deleted = false where id = $1`, [id]),
  ).toBe('23514');
  expect(
    await direct(who.owner, `update public.note set deleted = false, body = 'åter' where id = $1`, [
      id,
    ]),
  ).toBe(1);
});

test('a signed-out session changes and reads nothing: a token not made by a code', async () => {
  const { db, uid } = world;
  const { id } = await share();
  const session = (amr: unknown): Caller => ({ claims: { sub: uid.owner, amr } });
  const tokens = [undefined, [], [{ method: 'password' }], ['password'], [{ method: 'oauth' }]];
  for (const amr of tokens) {
    const caller = session(amr);
    const name = JSON.stringify(amr);
    expect(await codeOf(db.pull(caller)), name).toBe('PT401');
    expect(await codeOf(db.push(caller, [])), name).toBe('PT401');
    expect(await codeOf(db.claim(caller)), name).toBe('PT401');
    expect(await direct(caller, 'select 1 from public.note where id = $1', [id]), name).toBe(0);
    expect(
      await direct(caller, `update public.note set body = 'x' where id = $1`, [id]),
      name,
    ).toBe(0);
  }
  for (const amr of [
    [{ method: 'otp', timestamp: 1 }],
    ['otp'],
    [{ method: 'totp' }, { method: 'otp' }],
  ]) {
    expect(await codeOf(db.pull(session(amr))), JSON.stringify(amr)).toBe('ok');
  }
  await db.sql('update app.sync_meta set require_otp = false');
  expect(await codeOf(db.pull(session(undefined)))).toBe('ok');
  await db.sql('update app.sync_meta set require_otp = true');
});
