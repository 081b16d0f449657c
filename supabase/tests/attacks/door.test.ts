import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type pg from 'pg';
import { readOfficeCounts } from '#data/office/read-office.ts';
import { as, openHosted } from '../sync/hosted-postgres.ts';
import { makeTestLocal } from '#tests/support/rows/phone.ts';
import { startPostgres, type PostgresServer } from '#tests/support/sql/postgres-server.ts';
import { demo, noteFields } from '#tests/support/sql/demo.ts';
import type { PullAnswer } from '#sync/protocol.ts';
import { mutation, type PushAnswer } from '#tests/support/sql/database.ts';
import { reviewedTables } from '../rights/reviewed-matrix.ts';

// What a seat's token reaches in production: the schema that is exposed, and nothing else. A database
// with the grants of a hosted project; the requests are written as the gateway writes them.

const asked: string[] = [];
vi.mock('#data/remote/call.ts', () => ({
  getRows: (_uid: string, path: string) => {
    asked.push(path);
    return Promise.resolve({ status: 200, code: null, body: [] });
  },
}));

let server: PostgresServer;
let owner: pg.Client;
let client: pg.Client;
const local = makeTestLocal();
const people = ['politiker@granvik.example', 'projektledare@programkontoret.example'].map(
  (address) => ({ uid: randomUUID(), address }),
);
const [member = '', office = ''] = people.map(({ uid }) => uid);

beforeAll(async () => {
  server = await startPostgres();
  owner = await openHosted(server, people);
  client = await server.connect('builder');
  for (const { uid } of people)
    await as(client, uid, () => client.query('select api.claim_seats()'));
});
afterAll(async () => {
  await client.end();
  await owner.end();
  await server.stop();
});

const config = readFileSync(new URL('../../config.toml', import.meta.url), 'utf8');

test('one schema is exposed, and it holds the functions a person may call and three views', async () => {
  expect(/^\[api\]$[^[]*?^schemas = \[(.*)\]$/mu.exec(config)?.[1]).toBe('"api"');
  const functions = async (schema: string, isDefiner: boolean | null) =>
    (
      await owner.query<{ told: string }>(
        `select concat_ws(' ', p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), p.provolatile,
           p.proconfig::text) as told
         from pg_proc p join pg_language l on l.oid = p.prolang
         where p.pronamespace = $1::regnamespace and l.lanname = 'plpgsql' and has_function_privilege('authenticated', p.oid, 'execute')
           and coalesce(p.prosecdef = $2, true) order by 1`,
        [schema, isDefiner],
      )
    ).rows;
  // each is called as it stands behind the door, with its time limit, and runs as its caller
  expect(await functions('api', false)).toEqual(await functions('public', null));
  expect(await functions('api', true)).toEqual([]);
  const relations = await owner.query(
    `select relname as name, relkind as kind, reloptions::text as options from pg_class where relnamespace = 'api'::regnamespace order by 1`,
  );
  const view = { kind: 'v', options: '{security_invoker=true}' };
  const names = ['course_status', 'invitation', 'stated_number'];
  expect(relations.rows).toEqual(names.map((name) => ({ name, ...view })));
});

test('nothing behind the door can be written directly, and the signed out see no door', async () => {
  const { rows } = await owner.query(
    `select c.relname, who, act from pg_class c, unnest(array['anon', 'authenticated']) who,
       unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) act
     where c.relnamespace = 'api'::regnamespace
       and case when act in ('select', 'insert', 'update', 'references') then has_any_column_privilege(who, c.oid, act)
         else has_table_privilege(who, c.oid, act) end`,
  );
  expect(rows.map(({ who, act }: { who: string; act: string }) => `${who} ${act}`)).toEqual(
    Array(3).fill('authenticated select'),
  );
  const [anonymous] = (
    await owner.query(
      `select has_schema_privilege('anon', 'api', 'usage') as door, bool_or(has_function_privilege('anon', p.oid, 'execute')) as call
       from pg_proc p where p.pronamespace = 'api'::regnamespace`,
    )
  ).rows;
  expect(anonymous).toEqual({ door: false, call: false });
  for (const tbl of reviewedTables) {
    const attempt = as(client, member, () => client.query(`delete from api."${tbl}"`));
    await expect(attempt, tbl).rejects.toMatchObject({
      code: expect.stringMatching(/42P01|42501/u),
    });
  }
});

test('what the app asks the gateway for is there: sync, and the three tables the office counts', async () => {
  const row = randomUUID();
  const muts = [mutation('note', `user:${member}`, row, { patch: noteFields() })];
  const body = { client: 1, device: randomUUID(), epoch: null, muts, tables: ['note@1'] };
  const call = async <T>(uid: string, name: string) => {
    const sent = [JSON.stringify(body)];
    const { rows } = await as(client, uid, () =>
      client.query<{ answer: T }>(`select api.${name}(body => $1::jsonb) as answer`, sent),
    );
    return rows[0]?.answer;
  };
  expect(await call<PushAnswer>(member, 'sync_push')).toMatchObject({
    results: [{ status: 'applied' }],
  });
  const pulled = await call<PullAnswer>(member, 'sync_pull');
  expect(pulled?.changes.map(({ id }) => id)).toContain(row);

  await readOfficeCounts(local, [demo.granvik], []);
  expect(asked).toHaveLength(3);
  const counted = async (uid: string) => {
    let rows = 0;
    for (const path of asked) {
      const [table = '', query = ''] = path.split('?');
      const { select = '', order = '' } = Object.fromEntries(new URLSearchParams(query));
      const sql = `select ${select} from api.${table} where scope_id = $1 and not deleted order by ${order}`;
      rows += (await as(client, uid, () => client.query(sql, [`admin:${demo.granvik}`]))).rows
        .length;
    }
    return rows;
  };
  expect(await counted(office)).toBeGreaterThan(0);
  // row-level security holds behind the views
  expect(await counted(member)).toBe(0);
});
