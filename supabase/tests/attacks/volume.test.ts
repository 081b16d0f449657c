import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts, type Mutation } from '#tests/support/sql/database.ts';
import {
  addOccasion,
  demo,
  demoWorldOfFile,
  karna,
  noteFields,
  relations,
  statementOf,
} from '#tests/support/sql/demo.ts';

// One seat that writes without end: into rooms that others read, over one row again and again, under
// pages that do not exist, by changes that are refused. What it reaches is bounded, what was over the
// limit goes again later with the same id, and nobody else notices.

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const round = `round:${demo.round}`;
const roomOf = (uid: string) => `user:${uid}`;
const copyIn = (scope: string, author: string, more: object = {}): Mutation => {
  const origin = randomUUID();
  return mutation('note', scope, rowId('note', origin, scope, author), {
    patch: noteFields({ origin, ...more }),
  });
};
const original = (uid: string, more: object = {}) =>
  mutation('note', roomOf(uid), randomUUID(), { patch: noteFields({ ...more }) });
const push = async (uid: string, ...muts: readonly Mutation[]) =>
  verdicts(await world.db.push(uid, muts));
const numberOf = async (sql: string, params: readonly unknown[] = []) =>
  Number((await world.db.sql(`select (${sql})::bigint::int as n`, params))[0]?.['n']);

/** As if these had been the figures from the start, and nobody had written anything yet. */
async function withQuota(what: string, most: number, body: () => Promise<unknown>): Promise<void> {
  const { db } = world;
  const before = await numberOf('select most from app.quota where what = $1', [what]);
  const set = (to: number) => db.sql('update app.quota set most = $2 where what = $1', [what, to]);
  await db.sql('delete from app.spent');
  await db.sql('delete from app.refused');
  await set(most);
  try {
    await body();
  } finally {
    await set(before);
  }
}
const anHourPasses = () => world.db.sql(`update app.spent set hour = hour - interval '1 hour'`);
const aDayPasses = async () => {
  await world.db.sql(`update app.spent set day = day - interval '1 day'`);
  await world.db.sql(`update app.log set day = day - interval '1 day'`);
};

test('420 rows of 40 kB into a room of the whole round stop at ten megabytes', async () => {
  const { db, uid } = world;
  const body = '🌲'.repeat(10_000);
  const heard: string[] = [];
  for (let call = 0; call < 60; call += 1) {
    const muts = Array.from({ length: 7 }, () => copyIn(round, uid.strategist, { body }));
    heard.push(...(await push(uid.strategist, ...muts)));
  }
  const standing = await numberOf(
    'select sum(octet_length(to_jsonb(n)::text)) from public.note n where scope_id = $1',
    [round],
  );
  expect(standing).toBeLessThan(10_100_000);
  expect(heard.filter((one) => one === 'applied').length).toBeGreaterThan(200);
  expect(new Set(heard)).toEqual(new Set(['applied', 'rejected:quota']));
  // what anybody else reads and writes there goes on as before
  expect(await push(uid.owner, copyIn(round, uid.owner))).toEqual(['applied']);
  expect(await push(uid.strategist, original(uid.strategist))).toEqual(['applied']);
  await db.sql('delete from public.note where scope_id = $1', [round]);
  await db.sql('delete from app.log where scope_id = $1', [round]);
});

test('more changes than so many an hour wait for the next one, under the same id', async () => {
  const { db, uid } = world;
  await withQuota('changes an hour', 3, async () => {
    const muts = Array.from({ length: 5 }, () => original(uid.owner));
    const answer = await push(uid.owner, ...muts);
    expect(answer).toEqual([...Array(3).fill('applied'), ...Array(2).fill('rejected:quota')]);
    const direct = `insert into public.note (scope_id, id, participation_id, kind, body, written_at, shared)
      values ($1, gen_random_uuid(), $2, 'note', 'x', '2026-11-22T10:00', '{}')`;
    expect(await db.direct(uid.owner, direct, [roomOf(uid.owner), demo.granvik])).toBe('JSQTA');
    const again = `update public.note set body = 'y' where id = $1`;
    expect(await db.direct(uid.owner, again, [muts[0]?.row])).toBe('JSQTA');
    expect(await push(uid.owner, copyIn(org, uid.owner))).toEqual(['applied']);
    expect(await push(uid.colleague, original(uid.colleague))).toEqual(['applied']);

    // kept neither as an answer nor as a refused change: the very same is taken later
    const kept = 'select count(*) from app.receipt where mutation_id = any ($1)';
    expect(await numberOf(kept, [muts.map(({ id }) => id)])).toBe(3);
    expect(await push(uid.owner, ...muts.slice(3))).toEqual(Array(2).fill('rejected:quota'));
    await anHourPasses();
    expect(await push(uid.owner, ...muts)).toEqual(Array(5).fill('applied'));
  });
});

test('one row is not edited for ever: not by one person, nor by two in turn', async () => {
  const { uid } = world;
  const occasion = await addOccasion(world.db, randomUUID());
  const version = karna;
  const fields = { participation_id: demo.granvik, occasion_id: occasion };
  const assessment = rowId('assessment', demo.granvik, occasion, version);
  const statement = statementOf('A3');
  const answer = rowId('answer', assessment, statement);
  const first = await push(
    uid.owner,
    mutation('assessment', org, assessment, {
      patch: { ...fields, checklist_version_id: version },
    }),
  );
  expect(first).toEqual(['applied']);
  await withQuota('versions of a row a day', 4, async () => {
    let base = 0;
    const edit = async (person: string, comment: string) => {
      const whole = { assessment_id: assessment, statement_id: statement, score: 1, comment };
      const result = await world.db.push(person, [
        mutation('answer', org, answer, { base, patch: base === 0 ? whole : { comment } }),
      ]);
      base = Number(result.results[0]?.version ?? base);
      return verdicts(result)[0];
    };
    const people = [uid.owner, uid.colleague] as const;
    const heard = [];
    for (let n = 0; n < 6; n += 1) heard.push(await edit(people[n % 2] ?? '', `${n}`));
    expect(heard).toEqual([...Array(4).fill('applied'), ...Array(2).fill('rejected:quota')]);
    await aDayPasses();
    expect(await edit(uid.colleague, 'i morgon')).toBe('applied');
  });
});

test('the bytes of all versions of a day count, however small the row is in the end', async () => {
  const { uid } = world;
  await withQuota('bytes written a day', 30_000, async () => {
    const note = original(uid.owner, { body: 'x'.repeat(9_000) });
    const edit = (base: number, body: string) =>
      mutation('note', note.scope, note.row, { base, patch: { body } });
    const answer = await world.db.push(uid.owner, [note]);
    const base = Number(answer.results[0]?.version);
    expect(
      await push(
        uid.owner,
        edit(base, 'y'.repeat(9_000)),
        edit(base + 1, 'z'.repeat(9_000)),
        edit(base + 2, 'a'.repeat(9_000)),
      ),
    ).toEqual(['applied', 'applied', 'rejected:quota']);
    await aDayPasses();
    expect(await push(uid.owner, edit(base + 2, 'kort'))).toEqual(['applied']);
  });
});

test('rows are counted with the deleted ones until those are cleared away', async () => {
  const { db, uid } = world;
  await withQuota('rows', 3, async () => {
    const [one, two] = [original(uid.mentor), original(uid.mentor)];
    const answer = await db.push(uid.mentor, [one, two]);
    const base = Number(answer.results[0]?.version);
    const gone = mutation('note', one.scope, one.row, { base, patch: { deleted: true } });
    const more = [original(uid.mentor), original(uid.mentor)];
    const heard = await push(uid.mentor, gone, ...more);
    expect(heard).toEqual(['applied', 'applied', 'rejected:quota']);
    await db.sql(`select app.clear_old(now() + interval '399 days')`);
    expect(await push(uid.mentor, original(uid.mentor))).toEqual(['rejected:quota']);
    await db.sql(`select app.clear_old(now() + interval '401 days')`);
    expect(await push(uid.mentor, original(uid.mentor))).toEqual(['applied']);
  });
});

test('who has too much may make it shorter and take it away', async () => {
  const { db, uid } = world;
  await withQuota('bytes', 25_000, async () => {
    const muts = Array.from({ length: 3 }, () => original(uid.mentor, { body: 'x'.repeat(9_000) }));
    const answer = await db.push(uid.mentor, muts);
    expect(verdicts(answer)).toEqual(['applied', 'applied', 'rejected:quota']);
    const change = (at: number, patch: object) =>
      mutation('note', roomOf(uid.mentor), muts[at]?.row ?? '', {
        base: Number(answer.results[at]?.version),
        patch: { ...patch },
      });
    await db.sql('update app.spent set bytes = 90000 where user_id = $1', [uid.mentor]);
    expect(
      await push(
        uid.mentor,
        change(0, { body: 'x'.repeat(9_500) }),
        change(0, { body: 'kort' }),
        change(1, { deleted: true }),
      ),
    ).toEqual(['rejected:quota', 'applied', 'applied']);
    await db.sql('select app.recount_standing(now())');
    expect(await push(uid.mentor, muts[2] ?? original(uid.mentor))).toEqual(['applied']);
  });
});

test('made-up pages come to an end', async () => {
  const { db, uid } = world;
  const say = (n: number) => {
    const page = `sida/nummer-${n}`;
    const fields = { page, helped: true, word: 'x' };
    const id = rowId('page_feedback', uid.owner, page);
    return mutation('page_feedback', roomOf(uid.owner), id, { patch: fields });
  };
  for (let n = 0; n < 350; n += 50)
    await push(uid.owner, ...Array.from({ length: 50 }, (_, nth) => say(n + nth)));
  const rows = 'select count(*) from public.page_feedback where scope_id = $1';
  expect(await numberOf(rows, [roomOf(uid.owner)])).toBe(300);
  expect(await numberOf('select count(*) from app.page_answer')).toBe(300);
  expect(await push(uid.owner, say(999))).toEqual(['rejected:full']);
  expect(await push(uid.owner, original(uid.owner))).toEqual(['applied']);
  await db.sql('delete from app.page_answer');
});

test('changes that are refused leave no more than so many receipts an hour', async () => {
  const { uid } = world;
  await withQuota('refusals kept an hour', 10, async () => {
    const foreign = () => copyIn(`org:${demo.tallmo}`, uid.owner);
    const muts = Array.from({ length: 40 }, foreign);
    const heard = await push(uid.owner, ...muts);
    expect(new Set(heard)).toEqual(new Set(['rejected:42501']));
    for (const table of ['receipt', 'quarantine']) {
      const kept = `select count(*) from app.${table} where mutation_id = any ($1)`;
      expect(await numberOf(kept, [muts.map(({ id }) => id)]), table).toBe(10);
    }
    // what is not kept is judged anew, and by the same rule
    expect(new Set(await push(uid.owner, ...muts))).toEqual(new Set(['rejected:42501']));
  });
});

test('what our own functions write in consequence costs nobody anything', async () => {
  const { db, uid } = world;
  const admin = `admin:${demo.granvik}`;
  const invite = (address: string) =>
    mutation('invitation', admin, rowId('invitation', demo.granvik, address, 'keyPerson'), {
      patch: {
        participation_id: demo.granvik,
        address,
        name: 'Ny',
        role: 'keyPerson',
        state: 'open',
        unit: '',
        user_id: null,
      },
    });
  await withQuota('changes an hour', 2, async () => {
    const heard = await push(
      uid.strategist,
      ...['a', 'b', 'c'].map((name) => invite(`${name}@granvik.example`)),
    );
    expect(heard).toEqual(['applied', 'applied', 'rejected:quota']);
    const spent = await db.sql('select scope_id, changes from app.spent where user_id = $1', [
      uid.strategist,
    ]);
    expect(spent).toEqual([{ scope_id: admin, changes: 2 }]);
    const cards = `select count(*) from public.seat_card where scope_id = $1 and name = 'Ny'`;
    expect(await numberOf(cards, [org])).toBe(2);
  });
});

test('seats come to an end, by invitation and by hand-over', async () => {
  const { db, uid } = world;
  const seats = await numberOf('select count(*) from app.seat where participation_id = $1', [
    demo.granvik,
  ]);
  const admin = `admin:${demo.granvik}`;
  const row = rowId('invitation', demo.granvik, relations.owner, 'seniorManager');
  const handOver = (name: string) =>
    db.call(uid.strategist, 'hand_over_seat', {
      scope: admin,
      row,
      name,
      address: `${name}@granvik.example`,
    });
  await withQuota('seats', seats, async () => {
    await expect(handOver('nytt')).rejects.toMatchObject({ code: 'JSFUL' });
    const state = await db.sql('select state from public.invitation where id = $1', [row]);
    expect(state).toEqual([{ state: 'accepted' }]);
  });
});

test('a copy can be withdrawn at any time, and each only once', async () => {
  const { db, uid } = world;
  const copy = copyIn(org, uid.owner);
  await push(uid.owner, copy);
  await withQuota('changes an hour', 1, async () => {
    await push(uid.owner, copyIn(org, uid.owner));
    expect(await push(uid.owner, copyIn(org, uid.owner))).toEqual(['rejected:quota']);
    const withdraw = () =>
      db.call(uid.owner, 'withdraw_copy', { tbl: 'note', scope: org, row: copy.row });
    expect(await withdraw()).toMatchObject({ status: 'applied' });
    expect(await withdraw()).toEqual({ status: 'rejected', code: 'gone' });
  });
});

test('nothing of what was spent outlives its person', async () => {
  const { db, uid } = world;
  await push(uid.twoHats, original(uid.twoHats), copyIn(`org:${demo.tallmo}`, uid.twoHats));
  await db.sql('select app.erase_user($1)', [uid.twoHats]);
  for (const table of ['spent', 'refused'])
    expect(
      await numberOf(`select count(*) from app.${table} where user_id = $1`, [uid.twoHats]),
    ).toBe(0);
});
