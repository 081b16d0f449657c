import { afterAll, beforeAll, expect, test } from 'vitest';
import { definitions, tableNames } from '#domain/tables.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/sql/database.ts';
import { reviewedRights, reviewedTables, scopesOf } from './reviewed-matrix.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ seed: true });
});
afterAll(() => db.close());

const head = ['scope_id', 'id', 'author_id', 'deleted', 'version', 'updated_by', 'updated_at'];

test('the synced tables are exactly those defined and those of the reviewed matrix', async () => {
  const rows = await db.sql('select tbl from app.sync_table');
  expect(rows.map((row) => row['tbl']).toSorted()).toEqual(tableNames.toSorted());
  expect(reviewedTables.toSorted()).toEqual(tableNames.toSorted());
  const inPublic = await db.sql(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'f', 'p')`,
  );
  expect(inPublic.map((row) => row['relname']).toSorted()).toEqual(tableNames.toSorted());
});

test.each(definitions)(
  '$name has the id, owner, scopes and columns of its definition',
  async (one) => {
    const { name, key = [], owner = 'author_id', scopes } = one;
    const [spec] = await db.sql(
      'select columns, natural_key, owner_column from app.sync_table where tbl = $1',
      [name],
    );
    const columns = await db.sql(
      `select attname from pg_attribute where attrelid = format('public.%I', $1::text)::regclass and attnum > 0 order by attnum`,
      [name],
    );
    const own = Object.keys(phoneRows[name]).toSorted();
    const names = columns.map((row) => String(row['attname']));
    expect(names.slice(0, head.length)).toEqual(head);
    expect(names.slice(head.length).toSorted()).toEqual(own);
    expect(Object.keys(spec?.['columns'] as object).toSorted()).toEqual(own);
    expect(spec?.['natural_key']).toEqual(key);
    expect(spec?.['owner_column']).toBe(owner);
    expect(scopesOf(name).toSorted()).toEqual(scopes.toSorted());
  },
);

test('every synced table has key, triggers, three policies and no way to delete', async () => {
  for (const tbl of reviewedTables) {
    const [key] = await db.sql(
      `select array_agg(a.attname order by k.o)::text as key from pg_index i, unnest(i.indkey) with ordinality k(n, o)
       join pg_attribute a on a.attnum = k.n
       where i.indisprimary and i.indrelid = format('public.%I', $1::text)::regclass and a.attrelid = i.indrelid`,
      [tbl],
    );
    expect(key?.['key'], tbl).toBe('{scope_id,id}');
    const triggers = await db.sql(
      `select tgname from pg_trigger where tgrelid = format('public.%I', $1::text)::regclass and not tgisinternal and tgenabled = 'O'`,
      [tbl],
    );
    expect(
      triggers.map((row) => row['tgname']),
      tbl,
    ).toEqual(expect.arrayContaining(['a_mark', 'b_guard', 'd_record']));
    const policies = await db.sql(
      `select cmd, roles::text as roles from pg_policies where schemaname = 'public' and tablename = $1 order by cmd`,
      [tbl],
    );
    expect(policies, tbl).toEqual([
      { cmd: 'INSERT', roles: '{authenticated}' },
      { cmd: 'SELECT', roles: '{authenticated}' },
      { cmd: 'UPDATE', roles: '{authenticated}' },
    ]);
  }
});

test('row-level security is on for every table of every schema of ours', async () => {
  const open = await db.sql(
    `select relname from pg_class where relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'extensions'::regnamespace)
     and relkind in ('r', 'p') and not relrowsecurity`,
  );
  expect(open).toEqual([]);
  const policies = await db.sql(`select tablename from pg_policies where schemaname = 'app'`);
  expect(policies).toEqual([]);
});

test('every function has an empty search path and is closed to the public', async () => {
  const rows = await db.sql(
    `select p.oid::regprocedure::text as name, coalesce(array_to_string(p.proconfig, ' '), '') as config,
       has_function_privilege('anon', p.oid, 'execute') as anon
     from pg_proc p where p.pronamespace in ('public'::regnamespace, 'app'::regnamespace)`,
  );
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) {
    expect(row['config'], String(row['name'])).toContain('search_path=""');
    expect(row['anon'], String(row['name'])).toBe(false);
  }
});

test('what a person may call is exactly this', async () => {
  const rows = await db.sql(
    `select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace
     and has_function_privilege('authenticated', p.oid, 'execute') order by 1`,
  );
  expect(rows.map((row) => row['name'])).toEqual([
    'answer_invitation',
    'claim_seats',
    'erase_me',
    'follow_meeting',
    'hand_over_seat',
    'material_place',
    'read_page_feedback',
    'row_history',
    'sync_pull',
    'sync_push',
    'withdraw_copy',
  ]);
});

test('the matrix in the database is the reviewed one', async () => {
  const rows = await db.sql('select kind, role, tbl, act from app.scope_right');
  const got = rows.map((r) => `${r['kind']} · ${r['role']} · ${r['tbl']} · ${r['act']}`);
  expect(got.toSorted()).toEqual(reviewedRights().toSorted());
});

test('the rows of the demo lie only in the scopes of their table', async () => {
  for (const tbl of reviewedTables) {
    const kinds = await db.sql(
      `select distinct app.scope_kind(scope_id) as kind from public."${tbl}"`,
    );
    for (const { kind } of kinds) expect(scopesOf(tbl), tbl).toContain(kind);
  }
});

test('only names, never addresses, leave the admin scope', async () => {
  const rows = await db.sql(`select tbl from app.sync_table where columns ? 'address'`);
  expect(rows).not.toEqual([]);
  for (const { tbl } of rows) expect(scopesOf(String(tbl)), String(tbl)).toEqual(['admin']);
});
