import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { codeOf, mutation, verdicts } from '#tests/support/sql/database.ts';
import { tracesOf } from '#tests/support/sql/traces.ts';
import {
  addOccasion,
  demo,
  demoWorldOfFile,
  karna,
  noteFields,
  statementOf,
} from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const course = `course:${demo.granvik}`;
const group = `group:${demo.group1}`;
const nobody = '00000000-0000-0000-0000-000000000000';
const moment = '2026-11-22T10:00:00.000Z';

/** Work of every kind: private, shared, joint, refused, about her, about others. */
async function work(uid: string, others: string): Promise<{ copy: string; answer: string }> {
  const { db } = world;
  const id = randomUUID();
  const copy = rowId('note', id, org, uid);
  const assessment = rowId('assessment', demo.granvik, await addOccasion(db, id), karna);
  const statement = statementOf('U1');
  const answer = rowId('answer', assessment, statement);
  const alternative = rowId('alternative', answer, 'score', 'm');
  const session = randomUUID();
  const status = rowId('course_status', uid, demo.granvik);
  const pushed = await db.push(uid, [
    mutation('note', `user:${uid}`, id, { patch: noteFields({ body: 'privat' }) }),
    mutation('note', org, copy, { patch: noteFields({ body: 'delat', origin: id }) }),
    mutation('note', group, rowId('note', id, group, uid), {
      patch: noteFields({ body: 'delat', origin: id }),
    }),
    mutation('assessment', org, assessment, {
      patch: { participation_id: demo.granvik, occasion_id: id, checklist_version_id: karna },
    }),
    mutation('answer', org, answer, {
      patch: { assessment_id: assessment, statement_id: statement, score: 2, comment: 'vårt' },
    }),
    mutation('alternative', org, alternative, {
      patch: {
        tbl: 'answer',
        row_id: answer,
        field: 'score',
        value: 1,
        cause: 'm',
        written_at: moment,
      },
    }),
    mutation('group_session', course, session, {
      patch: { participation_id: demo.granvik, module: 'm7', held_at: moment },
    }),
    mutation('credit', course, rowId('credit', session, uid), {
      patch: { session_id: session, user_id: uid },
    }),
    mutation('credit', course, rowId('credit', session, others), {
      patch: { session_id: session, user_id: others },
    }),
    mutation('course_status', `user:${uid}`, status, {
      patch: { participation_id: demo.granvik, modules_done: ['m6'], finished_at: null },
    }),
    mutation('note', `org:${demo.tallmo}`, id, { patch: noteFields({ body: 'nekat' }) }),
  ]);
  expect(verdicts(pushed)).toEqual([...Array(10).fill('applied'), 'rejected:42501']);
  const base = Number(pushed.results[4]?.version);
  const theirs = await db.push(others, [
    mutation('answer', org, answer, { base, patch: { comment: 'vårt gemensamma' } }),
  ]);
  expect(verdicts(theirs)).toEqual(['applied']);
  return { copy, answer };
}

test('an erased person leaves no id, name or address anywhere; what others work on stays', async () => {
  const { db, uid } = world;
  const { copy, answer } = await work(uid.colleague, uid.owner);
  await work(uid.owner, uid.colleague);
  const before = await db.pull(uid.owner);
  await db.sql('select app.erase_user($1)', [uid.colleague]);

  for (const trace of [uid.colleague, 'Birgitta Ståhl', 'politiker@granvik.example']) {
    expect(await tracesOf(world.db, trace), trace).toEqual([]);
  }
  const [note] = await db.sql('select * from public.note where id = $1', [copy]);
  expect(note).toMatchObject({
    body: 'delat',
    author_id: null,
    updated_by: nobody,
    deleted: false,
  });
  const [joint] = await db.sql('select * from public.answer where id = $1', [answer]);
  expect(joint).toMatchObject({ comment: 'vårt gemensamma', author_id: null, score: 2 });
  const versions = (await db.call(uid.owner, 'row_history', {
    tbl: 'answer',
    scope: org,
    row: answer,
  })) as { by: string; tbl: string; row: Record<string, unknown> }[];
  // the versions that stood beside it are told with it
  expect(new Set(versions.map(({ by }) => by))).toEqual(new Set([nobody, uid.owner]));
  const own = versions.filter((version) => version.tbl === 'answer');
  expect(own.map((version) => version.by)).toEqual([nobody, uid.owner, nobody]);
  expect(versions.map((version) => version.row['comment'])).toContain('vårt');

  // the colleagues' phones hear of it
  const cursors = before.scopes.map(({ id, tables, cursor }) => ({ s: id, tables, ...cursor }));
  const heard = (await db.pull(uid.owner, { cursors })).changes;
  expect(heard.find((change) => change.id === copy)?.row).toMatchObject({ author_id: null });
  expect(heard.filter((change) => change.t === 'seat_card' && change.row === null)).toHaveLength(3);
  expect(heard.some((change) => change.t === 'credit' && change.row === null)).toBe(true);
});

test('an erased person gets nothing any more, and her address can be invited again', async () => {
  const { db, uid, who } = world;
  expect((await db.pull(uid.colleague)).scopes).toEqual([]);
  expect(await db.claim(uid.colleague)).toEqual({ seats: 0, office: false, invited: [] });
  const address = 'politiker@granvik.example';
  const row = rowId('invitation', demo.granvik, address, 'electedOfficial');
  const fields = {
    participation_id: demo.granvik,
    address,
    name: 'Nils Ny',
    role: 'electedOfficial',
    state: 'open',
    unit: '',
    user_id: null,
  };
  const [first] = (
    await db.push(who.strategist, [
      mutation('invitation', `admin:${demo.granvik}`, row, { patch: fields }),
    ])
  ).results;
  expect(first).toMatchObject({ status: 'conflict', current: { deleted: true } });
  const base = Number(first?.current?.['version']);
  const again = mutation('invitation', `admin:${demo.granvik}`, row, {
    base,
    patch: { ...fields, deleted: false },
  });
  expect(verdicts(await db.push(who.strategist, [again]))).toEqual(['applied']);
  const successor = await db.addAccount(address);
  expect(await db.claim(successor)).toEqual({ seats: 1, office: false, invited: [] });
});

test('one erases oneself with the typed word alone, and never somebody else', async () => {
  const { db, uid, who } = world;
  await work(uid.twoHats, uid.owner);
  for (const [body, code] of [
    [{}, 'PT400'],
    [{ confirm: 7 }, 'PT400'],
    [[], 'PT400'],
    ['radera', 'PT400'],
    [null, 'PT400'],
  ] as const) {
    expect(await codeOf(db.call(who.twoHats, 'erase_me', body)), JSON.stringify(body)).toBe(code);
  }
  expect(await db.call(who.twoHats, 'erase_me', { confirm: 'ja' })).toEqual({
    status: 'rejected',
    code: 'confirm',
  });
  expect(await codeOf(db.call({ claims: {} }, 'erase_me', { confirm: 'RADERA' }))).toBe('PT401');
  expect(await codeOf(db.call('anon', 'erase_me', { confirm: 'RADERA' }))).toBe('42501');
  expect(await db.direct(who.office, 'select app.erase_user($1)', [uid.twoHats])).toBe('42501');
  expect(await tracesOf(world.db, uid.twoHats)).not.toEqual([]);

  expect(await db.call(who.twoHats, 'erase_me', { confirm: ' radera ' })).toEqual({
    status: 'applied',
  });
  for (const trace of [uid.twoHats, 'Ingela Rosvall', 'dubbel@granvik.example']) {
    expect(await tracesOf(world.db, trace), trace).toEqual([]);
  }
  expect(await codeOf(db.sql('select app.erase_user($1)', [uid.twoHats]))).toBe('P0002');
});

test('the first of the office can be erased, too', async () => {
  const { db, uid } = world;
  await db.sql('select app.erase_user($1)', [uid.office]);
  expect(await tracesOf(world.db, uid.office)).toEqual([]);
  expect(await tracesOf(world.db, 'projektledare@programkontoret.example')).toEqual([]);
});
