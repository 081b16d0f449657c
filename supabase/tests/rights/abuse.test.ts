import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  functionsWithBody,
  nested,
  oddBodies,
  oddKinds,
  oddValues,
} from '#tests/support/embedded/abuse-bodies.ts';
import { codeOf, mutation, verdicts, type PushResult } from '#tests/support/sql/database.ts';
import { demo, noteFields, demoWorldOfFile, type Relation } from '#tests/support/sql/demo.ts';
import { makeSample, readShapes } from './samples.ts';
import { scopesOfGranvik } from './targets.ts';
import { linesOfMatrix, relationsOfMatrix } from './reviewed-matrix.ts';

// Bodies that no app of ours sends: each is refused with its own code, writes nothing, disturbs no
// neighbour, and never ends as an error of the server's.

const world = demoWorldOfFile();

const mine = () => `user:${world.uid.owner}`;
const good = () => mutation('note', mine(), randomUUID(), { patch: noteFields() });
async function written(): Promise<number> {
  const [row] = await world.db.sql('select sum(seq)::int as seqs from app.scope');
  return Number(row?.['seqs']);
}

test('a body of the wrong shape is PT400 for every function, and nothing happens', async () => {
  const before = await written();
  for (const name of functionsWithBody) {
    for (const body of oddBodies) {
      const code = await codeOf(world.db.call(world.who.owner, name, body));
      expect(code, `${name} ${JSON.stringify(body)?.slice(0, 80)}`).toBe('PT400');
    }
  }
  expect(await written()).toBe(before);
  const account = await world.db.sql('select id from auth.users where id = $1', [world.uid.owner]);
  expect(account).toEqual([{ id: world.uid.owner }]);
});

const expectedCode: Record<string, RegExp> = {
  id: /^shape$/,
  row: /^shape$/,
  base: /^(shape|gone)$/,
  patch: /^(shape|42703)$/,
  sv: /^shape$/,
  tbl: /^(shape|42P01)$/,
  scope: /^(shape|42501)$/,
};

test.each(Object.keys(expectedCode))('a change with a wrong %s is refused alone', async (field) => {
  const { db, who } = world;
  const before = await written();
  const odd = [...oddValues, undefined].map((value) => ({ ...good(), [field]: value }));
  const neighbour = good();
  const answer = await db.push(who.owner, [...odd, neighbour]);
  const results = answer.results.slice(0, -1);
  let applied = 0;
  for (const [index, result] of results.entries()) {
    const value = odd[index]?.[field as 'id'] as unknown;
    const name = `${field} = ${JSON.stringify(value)?.slice(0, 60)}`;
    const isFine = field === 'sv' && (value === 7 || value === null || value === undefined);
    if (isFine) applied += 1;
    expect(result.status, name).toBe(isFine ? 'applied' : 'rejected');
    if (!isFine) expect(result.code, name).toMatch(expectedCode[field] ?? /^$/);
  }
  expect(answer.results.at(-1)).toMatchObject({ status: 'applied' });
  expect(await written()).toBe(before + applied + 1);
});

test('every column of every table takes what it is for, exactly as sent, or refuses it alone', async () => {
  const { db, uid } = world;
  const shapes = await readShapes(db.sql);
  let tried = 0;
  for (const { tbl, kind, cells } of linesOfMatrix) {
    const at = cells.findIndex((letters) => letters.includes('i'));
    const shape = shapes.find((one) => one.tbl === tbl);
    const scope = scopesOfGranvik(uid.owner)[kind] ?? '';
    if (at < 0 || shape === undefined) continue;
    const person = uid[relationsOfMatrix[at] as Exclude<Relation, 'anonymous'>];
    const muts = shape.columns.flatMap((column) =>
      oddKinds.map((value, index) => {
        const spot = { kind, scope, author: person, hat: demo.granvik, seat: randomUUID() };
        const token = `${column.name.length}-${index}-${tried}`;
        const { fields } = makeSample(shape, { ...spot, token, present: uid.courseParticipant });
        return mutation(shape.tbl, scope, randomUUID(), {
          patch: { ...fields, [column.name]: value },
        });
      }),
    );
    for (const reserved of ['author_id', 'version', 'scope_id', 'id', 'updated_by', 'okänd', '']) {
      muts.push(mutation(shape.tbl, scope, randomUUID(), { patch: { [reserved]: person } }));
    }
    for (let from = 0; from < muts.length; from += 50) {
      const part = muts.slice(from, from + 50);
      const { results } = await db.push(person, part);
      const stored = await db.sql(
        `select id, to_jsonb(t) as row from public."${shape.tbl}" t where scope_id = $1 and id = any ($2)`,
        [scope, part.map((mut) => mut.row)],
      );
      const rowOf = new Map(stored.map(({ id, row }) => [id, row]));
      for (const [index, result] of results.entries()) {
        const { row, patch } = part[index] ?? good();
        judge(result, rowOf.get(row), patch);
        tried += 1;
      }
    }
  }
  expect(tried).toBeGreaterThan(1000);
});

function judge(
  result: PushResult,
  stored: unknown,
  patch: Readonly<Record<string, unknown>>,
): void {
  const name = JSON.stringify(patch).slice(0, 300);
  if (result.status === 'applied') {
    expect(stored, name).toMatchObject(patch);
    return;
  }
  expect(stored, name).toBeUndefined();
  expect(result.code, name).toMatch(/^(shape|stale|42501|42703|22\w{3}|23\w{3})$/);
}

test('a pull takes what it understands of its cursors, and never fails on the rest', async () => {
  const { db, who } = world;
  const scope = `org:${demo.granvik}`;
  const cursor = { s: scope, tables: ['note@1'], seq: 1, last: { t: 'note', id: scope, q: 1 } };
  for (const value of [...oddValues, undefined]) {
    for (const field of ['s', 'tables', 'seq', 'last'] as const) {
      await db.pull(who.owner, { limit: 1, cursors: [{ ...cursor, [field]: value }, value] });
    }
    await db.pull(who.owner, { limit: value, tables: ['note@1'] });
    await db.pull(who.owner, {
      tables: [value, 'note@1', 'note@999999', 'note@0', 'scope_member@1'],
    });
    for (const field of ['t', 'id', 'q'] as const) {
      const last = { ...cursor.last, [field]: value };
      await db.pull(who.owner, { limit: 1, cursors: [{ ...cursor, last }] });
    }
  }
  const many = Array.from({ length: 501 }, () => ({ s: scope, seq: 0 }));
  expect(await codeOf(db.pull(who.owner, { cursors: many }))).toBe('PT413');
  const tables = Array.from({ length: 201 }, () => 'note@1');
  expect(await codeOf(db.pull(who.owner, { tables }))).toBe('PT413');
  const long = 'x'.repeat(300_001);
  expect(await codeOf(db.pull(who.owner, { more: long }))).toBe('PT413');
});

test('a value nested deep enough to break a phone is refused, by table as well', async () => {
  const { db, who } = world;
  const scope = `org:${demo.granvik}`;
  const fields = {
    tbl: 'answer',
    row_id: randomUUID(),
    field: 'comment',
    cause: 'm',
    written_at: '2026-11-22T10:00:00.000Z',
  };
  const [id] = await db.sql(`select app.row_id('alternative', $1, 'comment', 'm') as id`, [
    fields.row_id,
  ]);
  const row = String(id?.['id']);
  const push = async (levels: number) =>
    verdicts(
      await db.push(who.owner, [
        mutation('alternative', scope, row, { patch: { ...fields, value: nested(levels) } }),
      ]),
    );
  expect(await push(2000)).toEqual(['rejected:23514']);
  expect(await push(12)).toEqual(['rejected:23514']);
  const direct = await db.direct(
    who.owner,
    `insert into public.alternative (scope_id, id, tbl, row_id, field, value, cause, written_at) values ($1, $2, 'answer', $3, 'comment', $4, 'm', $5)`,
    [scope, row, fields.row_id, JSON.stringify(nested(12)), fields.written_at],
  );
  expect(direct).toBe('23514');
  // neither is it a comment of anything
  expect(await push(3)).toEqual(['rejected:23514']);
});

test("an id used before is refused, be it one's own with other words or another person's", async () => {
  const { db, who } = world;
  const first = good();
  const before = await written();
  expect(verdicts(await db.push(who.owner, [first]))).toEqual(['applied']);
  const reused = [
    { ...first, patch: noteFields({ body: 'annat' }) },
    { ...first, row: randomUUID() },
    { ...first, base: 1 },
    { ...first, tbl: 'reflection' },
  ];
  for (const change of reused) {
    expect(verdicts(await db.push(who.owner, [change]))).toEqual(['rejected:id_reused']);
  }
  const theirs = { ...first, scope: `user:${world.uid.colleague}` };
  expect(verdicts(await db.push(who.colleague, [theirs]))).toEqual(['rejected:id_reused']);
  const twice = good();
  const both = await db.push(who.owner, [twice, { ...twice, row: randomUUID() }, twice]);
  expect(verdicts(both)).toEqual(['applied', 'rejected:id_reused', 'applied']);
  expect(both.results[2]?.replayed).toBe(true);
  expect(await written()).toBe(before + 2);
});

/** Fifty changes that somebody else's organisation refuses. */
const flood = (participation: string) =>
  Array.from({ length: 50 }, () =>
    mutation('note', `org:${participation}`, randomUUID(), {
      patch: noteFields({ body: 'x'.repeat(5000) }),
    }),
  );

test('of somebody without a place nothing is kept, however much is sent', async () => {
  const { db, who, uid } = world;
  const before = await written();
  for (let call = 0; call < 10; call += 1) {
    expect(new Set(verdicts(await db.push(who.noSeat, flood(demo.granvik))))).toEqual(
      new Set(['rejected:42501']),
    );
  }
  const kept = await db.sql(
    `select 1 from app.quarantine where user_id = $1 union all select 1 from app.receipt where user_id = $1`,
    [uid.noSeat],
  );
  expect(kept).toEqual([]);
  expect(await written()).toBe(before);
});

test('a member who floods keeps no more than 2 MB', async () => {
  const { db, who, uid } = world;
  for (let call = 0; call < 14; call += 1) await db.push(who.partner, flood(demo.tallmo));
  const [kept] = await db.sql(
    'select sum(bytes)::int as bytes, sum(octet_length(payload::text))::int as real from app.quarantine where user_id = $1',
    [uid.partner],
  );
  expect(kept?.['bytes']).toBe(kept?.['real']);
  expect(Number(kept?.['bytes'])).toBeGreaterThan(1_900_000);
  expect(Number(kept?.['bytes'])).toBeLessThanOrEqual(2_000_000);
});
