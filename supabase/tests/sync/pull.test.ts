import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import type { PullAnswer, PullCursor } from '#sync/protocol.ts';
import { codeOf, mutation } from '#tests/support/sql/database.ts';
import { demo, noteFields, demoWorldOfFile } from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const mine = () => `user:${world.uid.owner}`;
const cursorsOf = (answer: PullAnswer): PullCursor[] =>
  answer.scopes.map(({ id, tables, cursor }) => ({ s: id, tables, ...cursor }));
const scopeOf = (answer: PullAnswer, id: string) => answer.scopes.find((scope) => scope.id === id);

async function writeNotes(count: number, body = 'hej'): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await world.db.push(
    world.who.owner,
    ids.map((id) => mutation('note', mine(), id, { patch: noteFields({ body }) })),
  );
  return ids;
}

test('the first pull brings everything, own scope first, and the second nothing', async () => {
  const { db, who } = world;
  await writeNotes(3);
  const first = await db.pull(who.owner);
  const kinds = first.scopes.map((scope) => scope.id.split(':', 1)[0]);
  // a room of each meeting that Granvik hosts
  expect([...new Set(kinds)]).toEqual([
    'user',
    'plan',
    'org',
    'group',
    'course',
    'host',
    'programme',
    'round',
  ]);
  expect(first.scopes.every((scope) => !scope.more && scope.reset === null)).toBe(true);
  expect(first.scopes[2]?.roles).toEqual(['seniorManager']);
  expect(new Set(first.changes.map((change) => change.t))).toEqual(
    new Set([
      'note',
      'round',
      'group',
      'participation',
      'plan_step',
      'occasion',
      'seat_card',
      'contact',
      'meeting',
      'agenda_item',
      'attendance',
      'record',
      'todo',
      'topic',
      'organisation',
      'checklist_version',
      'statement',
      'credit',
      'group_session',
      'guest',
      'reflection',
      'assessment',
      'answer',
      'hand_in',
      'self_assessment',
      'opening',
      'opened_assessment',
    ]),
  );
  expect(first.uid).toBe(world.uid.owner);
  expect(Math.abs(Date.parse(first.now) - Date.now())).toBeLessThan(60_000);
  const second = await db.pull(who.owner, { epoch: first.epoch, cursors: cursorsOf(first) });
  expect(second.changes).toEqual([]);
  expect(cursorsOf(second)).toEqual(cursorsOf(first));
});

test('a row comes whole, a deletion as null, each once with its newest number', async () => {
  const { db, who } = world;
  const [kept, gone] = await writeNotes(2);
  const before = await db.pull(who.owner);
  const versions = await db.sql('select id, version from public.note where id in ($1, $2)', [
    kept,
    gone,
  ]);
  const base = (id: string | undefined) =>
    Number(versions.find((row) => row['id'] === id)?.['version']);
  await db.push(who.owner, [
    mutation('note', mine(), String(gone), { base: base(gone), patch: { deleted: true } }),
    mutation('note', mine(), String(kept), { base: base(kept), patch: { body: 'nytt' } }),
  ]);
  const after = await db.pull(who.owner, { cursors: cursorsOf(before) });
  expect(after.changes.map(({ id, row }) => [id, row?.['body'] ?? row])).toEqual([
    [gone, null],
    [kept, 'nytt'],
  ]);
  expect(Object.keys(after.changes[1]?.row ?? {})).toContain('written_at');
  expect(after.changes[1]?.row?.['version']).toBe(after.changes[1]?.q);
});

test('pages of seven bring every row once, in each scope in order, and end', async () => {
  const { db, who } = world;
  await writeNotes(20);
  const whole = await db.pull(who.owner, { limit: 1000 });
  const seen: string[] = [];
  let cursors: PullCursor[] = [];
  for (let page = 0; page < 100; page += 1) {
    const answer = await db.pull(who.owner, { cursors, limit: 7 });
    expect(answer.changes.length).toBeLessThanOrEqual(7);
    seen.push(...answer.changes.map((change) => `${change.s} ${change.q} ${change.id}`));
    cursors = cursorsOf(answer);
    if (answer.scopes.every((scope) => !scope.more)) break;
    expect(answer.changes.length).toBe(7);
  }
  expect(seen).toEqual(whole.changes.map((change) => `${change.s} ${change.q} ${change.id}`));
});

test('a page ends at a megabyte, never empty', async () => {
  const { db, who } = world;
  for (let call = 0; call < 8; call += 1) await writeNotes(20, 'ö'.repeat(7000));
  const answer = await db.pull(who.owner, { limit: 1000 });
  const size = JSON.stringify(answer.changes).length;
  expect(scopeOf(answer, mine())?.more).toBe(true);
  expect(answer.changes.length).toBeGreaterThan(30);
  expect(size).toBeLessThan(1_300_000);
  expect(scopeOf(answer, 'programme')).toMatchObject({
    more: true,
    cursor: { seq: 0, last: null },
  });
});

test('a cursor holds only its tables; a new table comes by a second cursor from the start', async () => {
  const { db, who } = world;
  await writeNotes(2);
  const old = await db.pull(who.owner, { tables: ['seat_card@1'] });
  expect(new Set(old.changes.map((change) => change.t))).toEqual(new Set(['seat_card']));
  const second = { s: mine(), tables: ['note@1'], seq: 0, last: null };
  const joined = await db.pull(who.owner, { cursors: [...cursorsOf(old), second] });
  const own = joined.scopes.filter((scope) => scope.id === mine());
  expect(own.map((scope) => scope.tables)).toEqual([['seat_card@1'], ['note@1']]);
  expect(joined.changes.length).toBeGreaterThan(1);
  expect(joined.changes.every((change) => change.s === mine() && change.t === 'note')).toBe(true);
  expect(own[0]?.cursor.seq).toBe(scopeOf(old, mine())?.cursor.seq);
});

test('a table the server does not know, or knows less of, is not claimed to be served', async () => {
  const answer = await world.db.pull(world.who.owner, {
    tables: ['note@2', 'poem@1', 'note', 'note@0', "note'@1"],
  });
  expect(answer.scopes[0]?.tables).toEqual(['note@1']);
});

test('a scope that is left is gone from the list, and one that comes back is there again', async () => {
  const { db, who } = world;
  const before = await db.pull(who.partner);
  const invitation = `update public.invitation set state = '$' where address = 'strateg@strandhamn.example'`;
  await db.machine(invitation.replace('$', 'withdrawn'));
  const after = await db.pull(who.partner, { cursors: cursorsOf(before) });
  expect(after.scopes.map((scope) => scope.id)).toEqual([`user:${world.uid.partner}`]);
  expect(after.changes).toEqual([]);
  await db.machine(invitation.replace('$', 'open'));
  await db.claim(who.partner);
  const back = await db.pull(who.partner, { cursors: cursorsOf(before) });
  expect(back.scopes.map((scope) => scope.id).toSorted()).toEqual(
    before.scopes.map((scope) => scope.id).toSorted(),
  );
});

test('a cursor from before the horizon starts over and says so', async () => {
  const { db, who } = world;
  const scope = `user:${world.uid.colleague}`;
  const write = async (patch: Record<string, unknown>, row: string, base = 0) =>
    Number(
      (await db.push(who.colleague, [mutation('note', scope, row, { base, patch })])).results[0]
        ?.version,
    );
  const [first, gone, last] = [randomUUID(), randomUUID(), randomUUID()];
  await write(noteFields(), first);
  const early = await db.pull(who.colleague);
  await write({ deleted: true }, gone, await write(noteFields(), gone));
  await write(noteFields(), last);
  const late = await db.pull(who.colleague);
  await db.sql(`update app.log set at = at - interval '401 days' where row_id = $1`, [gone]);
  await db.sql('select app.clear_old()');
  const stale = await db.pull(who.colleague, { cursors: cursorsOf(early) });
  expect(scopeOf(stale, scope)?.reset).toBe('horizon');
  expect(stale.changes.filter((change) => change.s === scope).map((change) => change.id)).toEqual([
    first,
    last,
  ]);
  const fresh = await db.pull(who.colleague, { cursors: cursorsOf(late) });
  expect(scopeOf(fresh, scope)).toMatchObject({ reset: null, more: false });
  expect(fresh.changes).toEqual([]);
});

test('a restored backup is noticed without renewing anything', async () => {
  const { db, who, uid } = world;
  const scope = `user:${uid.strategist}`;
  const write = () =>
    db.push(who.strategist, [mutation('note', scope, randomUUID(), { patch: noteFields() })]);
  await write();
  await db.sql(
    `create table public.backup as select * from public.note where scope_id = '${scope}'`,
  );
  const [kept] = await db.sql('select seq from app.scope where id = $1', [scope]);
  await write();
  const known = cursorsOf(await db.pull(who.strategist));
  // back to the backup: what came after is gone, and the counter counts again
  const back = `delete from public.note n where n.scope_id = '${scope}' and n.id not in (select id from public.backup);
    delete from app.log l where l.scope_id = '${scope}' and l.seq > ${String(kept?.['seq'])};
    update app.scope set seq = ${String(kept?.['seq'])} where id = '${scope}';`;
  await db.pg.exec(back);
  const shorter = await db.pull(who.strategist, { cursors: known });
  expect(scopeOf(shorter, scope)?.reset).toBe('restored');
  await write();
  await write();
  const overtaken = await db.pull(who.strategist, { cursors: known });
  expect(scopeOf(overtaken, scope)?.reset).toBe('restored');
  expect(overtaken.changes.filter((change) => change.s === scope)).toHaveLength(3);
  const untouched = scopeOf(overtaken, `plan:${demo.round}`);
  expect(untouched).toMatchObject({ reset: null });
  await db.pg.exec('drop table public.backup');
});

test('another epoch voids every cursor of a pull and stops a push', async () => {
  const { db, who } = world;
  const first = await db.pull(who.owner);
  await db.sql('update app.sync_meta set epoch = gen_random_uuid()');
  expect(await codeOf(db.push(who.owner, [], { epoch: first.epoch }))).toBe('PT409');
  const after = await db.pull(who.owner, { epoch: first.epoch, cursors: cursorsOf(first) });
  expect(after.epoch).not.toBe(first.epoch);
  const touched = after.scopes.filter((scope) => (scopeOf(first, scope.id)?.cursor.seq ?? 0) > 0);
  expect(touched.every((scope) => scope.reset === 'restored')).toBe(true);
  const next = await db.pull(who.owner, { epoch: after.epoch, cursors: cursorsOf(after) });
  expect(next.scopes.every((scope) => scope.reset === null)).toBe(true);
});

test('a log entry whose row cannot be read is an error, never a deletion', async () => {
  const { db, who } = world;
  const [id] = await writeNotes(1);
  const [row] = await db.sql('select version::int from public.note where id = $1', [id]);
  const before = { s: mine(), seq: Number(row?.['version']) - 1, last: null };
  await db.sql('begin');
  await db.sql('delete from public.note where id = $1', [id]);
  const caller = JSON.stringify({ sub: world.uid.owner, amr: [{ method: 'otp' }] });
  await db.sql(`select set_config('request.jwt.claims', $1, true)`, [caller]);
  const attempt = db.sql('select public.sync_pull($1::jsonb)', [
    JSON.stringify({ client: 1, epoch: null, cursors: [before], tables: ['note@1'], limit: 1000 }),
  ]);
  expect(await codeOf(attempt)).toBe('XX000');
  await db.sql('rollback');
  expect(await codeOf(db.pull(who.owner))).toBe('ok');
});

test('odd requests are refused as a whole or read as nothing known', async () => {
  const { db, who } = world;
  expect(await codeOf(db.call(who.owner, 'sync_pull', { client: 1, epoch: null }))).toBe('PT400');
  expect(await codeOf(db.pull(who.owner, { cursors: 'x' }))).toBe('PT400');
  expect(await codeOf(db.pull(who.owner, { client: 0 }))).toBe('PT426');
  expect(await codeOf(db.pull({ claims: {} }))).toBe('PT401');
  const odd = await db.pull(who.owner, {
    limit: 'x',
    cursors: [null, 'x', { s: mine(), tables: 'x', seq: 'x', last: 'x' }, { s: 'org:x', seq: 1 }],
  });
  expect(scopeOf(odd, mine())).toMatchObject({ reset: null });
  expect(odd.changes.length).toBeGreaterThan(0);
});

test('earlier versions are read by those who are in the scope the version had', async () => {
  const { db, who, uid } = world;
  const org = `org:${demo.granvik}`;
  const [id] = await writeNotes(1, 'privat utkast');
  const copy = rowId('note', String(id), org, uid.owner);
  const shared = await db.push(who.owner, [
    mutation('note', org, copy, { patch: noteFields({ origin: id, body: 'delat' }) }),
  ]);
  const read = (person: string, scope: string, row: unknown) =>
    db.call(person, 'row_history', { tbl: 'note', scope, row });
  expect(await read(uid.owner, mine(), id)).toMatchObject([{ row: { body: 'privat utkast' } }]);
  expect(await read(uid.colleague, mine(), id)).toEqual([]);
  expect(await read(uid.colleague, org, copy)).toMatchObject([{ row: { body: 'delat' } }]);
  expect(await read(uid.otherGroup, org, copy)).toEqual([]);
  // withdrawn by the owner, also when she is no longer there; nobody else can
  const withdraw = (person: string, body: object) => db.call(person, 'withdraw_copy', body);
  const target = { tbl: 'note', scope: org, row: copy };
  expect(await withdraw(uid.colleague, target)).toEqual({ status: 'rejected', code: 'gone' });
  expect(await withdraw(uid.owner, { ...target, tbl: 'answer' })).toMatchObject({ code: '42501' });
  expect(await withdraw(uid.owner, { tbl: 'note', scope: mine(), row: id })).toMatchObject({
    code: '42501',
  });
  await db.machine(
    `update public.invitation set state = 'withdrawn' where address = 'chef@granvik.example'`,
  );
  expect(await withdraw(uid.owner, target)).toMatchObject({ status: 'applied' });
  const [row] = await db.sql('select body, deleted, version from public.note where id = $1', [
    copy,
  ]);
  expect(row).toMatchObject({ body: '', deleted: true });
  expect(Number(row?.['version'])).toBeGreaterThan(Number(shared.results[0]?.version));
});
