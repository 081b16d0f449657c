import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { startPostgres } from '#tests/support/sql/postgres-server.ts';
import { quartiles, type Spread } from '../quartiles.ts';
import { asPerson, openForPerson } from './postgres-person.ts';

/** What reading fifty new rows costs on a real PostgreSQL, in ms, by how many rows there are. */
export interface ServerCost {
  readonly rows: number;
  readonly pull: Spread;
  /** `updated_at > last`, with an index on the column and without. */
  readonly polled: Spread;
  readonly polledBare: Spread;
}

const fresh = 50;
const warmUps = 5;

/** Each size in a database of its own; the calls of one size in random order, among each other. */
export async function measureServer(
  sizes: readonly number[],
  repeats: number,
): Promise<readonly ServerCost[]> {
  const costs: ServerCost[] = [];
  for (const rows of sizes) {
    const server = await startPostgres();
    try {
      const client = await server.connect();
      costs.push(await measureSize(client, rows, repeats));
      await client.end();
    } finally {
      await server.stop();
    }
  }
  return costs;
}

async function measureSize(client: Client, rows: number, repeats: number): Promise<ServerCost> {
  const uid = randomUUID();
  await openForPerson(client, uid);
  const ask = {
    pull: await askAsPhone(client, uid, rows),
    polled: await askByTime(client, uid, rows, 'polled'),
    polledBare: await askByTime(client, uid, rows, 'polled_bare'),
  };
  const times = { pull: [] as number[], polled: [] as number[], polledBare: [] as number[] };
  const names = Object.keys(ask) as (keyof typeof ask)[];
  for (let turn = -warmUps; turn < repeats; turn += 1) {
    for (const name of names.toSorted(() => Math.random() - 0.5)) {
      const from = performance.now();
      const found = await ask[name]();
      const time = performance.now() - from;
      if (found !== fresh) throw new Error(`${name}: ${found} rows instead of ${fresh}`);
      if (turn >= 0) times[name].push(time);
    }
  }
  return {
    rows,
    pull: quartiles(times.pull),
    polled: quartiles(times.polled),
    polledBare: quartiles(times.polledBare),
  };
}

/** The rows and their log as the triggers would have left them, without running a million triggers. */
async function askAsPhone(client: Client, uid: string, rows: number) {
  const scope = `user:${uid}`;
  await client.query(`set session_replication_role = replica`);
  await client.query(
    `insert into public.reflection (scope_id, id, author_id, question, body, shared, deleted, version, updated_by, updated_at)
     select $1, gen_random_uuid(), $2, 'row-' || n, repeat('t', 60), '{}', false, n, $2, now()
     from generate_series(1, $3::bigint) n`,
    [scope, uid, rows],
  );
  await client.query(
    `insert into app.log (scope_id, tbl, row_id, seq, op)
     select scope_id, 'reflection', id, version, 'U' from public.reflection where scope_id = $1`,
    [scope],
  );
  await client.query('update app.scope set seq = $2 where id = $1', [scope, rows]);
  await client.query(`set session_replication_role = origin`);
  await client.query('analyze');
  const read = (cursors: readonly object[]) =>
    asPerson(client, uid, async () => {
      const body = { client: 1, epoch: null, tables: ['reflection@1'], limit: 1000, cursors };
      const answer = await client.query<{ answer: PullSizes }>(
        'select public.sync_pull($1::jsonb) as answer',
        [JSON.stringify(body)],
      );
      return answer.rows[0]?.answer ?? { changes: [], scopes: [] };
    });
  // Everything but the last fifty has been read; the other scopes to their end.
  const { scopes } = await read([{ s: scope, seq: rows, last: null }]);
  const cursors = scopes.map(({ id, cursor }) =>
    id === scope ? { s: id, ...cursor, seq: rows - fresh, last: null } : { s: id, ...cursor },
  );
  return async () => (await read(cursors)).changes.length;
}

interface PullSizes {
  readonly changes: readonly unknown[];
  readonly scopes: readonly { readonly id: string; readonly cursor: object }[];
}

async function askByTime(client: Client, uid: string, rows: number, table: string) {
  await client.query(
    `create table public.${table} (id uuid primary key default gen_random_uuid(), owner uuid, body text, updated_at timestamptz);
     alter table public.${table} enable row level security;
     create policy own on public.${table} for select to authenticated using (owner = app.uid());
     grant select on public.${table} to authenticated;`,
  );
  await client.query(
    `insert into public.${table} (owner, body, updated_at)
     select $1, repeat('t', 130), timestamptz '2026-01-01' + n * interval '1 second' from generate_series(1, $2::bigint) n`,
    [uid, rows],
  );
  if (table === 'polled') await client.query(`create index on public.${table} (updated_at)`);
  await client.query(`analyze public.${table}`);
  const query = `select * from public.${table}
    where updated_at > timestamptz '2026-01-01' + $1 * interval '1 second' order by updated_at limit 1000`;
  return () =>
    asPerson(client, uid, async () => (await client.query(query, [rows - fresh])).rows.length);
}
