import type { BenchServer } from './server.ts';

/** A row as both sides send it is then about 400 bytes. */
const bodyLength = 60;

/** The same number of rows with the same texts, in our table and in the peers', of one person. */
export async function fillRows(server: BenchServer, uid: string, rows: number): Promise<void> {
  // one person stands for many here, and is as busy
  await server.sql('update app.quota set most = most * 1000');
  await server.sql(`select set_config('app.machine', 'on', false)`);
  await server.sql(
    `insert into public.reflection (scope_id, id, author_id, question, body, shared)
     select 'user:' || $1, app.row_id('reflection', $1, name), $1::uuid, name, repeat('t', ${bodyLength}), '{}'
     from (select 'row-' || lpad((n - 1)::text, 7, '0') as name from generate_series(1, $2::int) n) one`,
    [uid, rows],
  );
  await server.sql(`select set_config('app.machine', '', false)`);
  await server.sql(
    `insert into public.bench_row (id, owner, name, body)
     select gen_random_uuid(), $1::uuid, 'row-' || lpad((n - 1)::text, 7, '0'), repeat('t', ${bodyLength + 70})
     from generate_series(1, $2::int) n`,
    [uid, rows],
  );
}

/** So many rows change behind everybody's back, as if a colleague had written. */
export async function changeRows(server: BenchServer, uid: string, rows: number): Promise<void> {
  const names = `(select 'row-' || lpad((n + 4999)::text, 7, '0') from generate_series(1, $2::int) n)`;
  const text = `'changed ' || clock_timestamp()`;
  await server.sql(`select set_config('app.machine', 'on', false)`);
  await server.sql(
    `update public.reflection set body = ${text} where scope_id = 'user:' || $1 and question in ${names}`,
    [uid, rows],
  );
  await server.sql(`select set_config('app.machine', '', false)`);
  await server.sql(
    `update public.bench_row set body = ${text} where owner = $1::uuid and name in ${names}`,
    [uid, rows],
  );
}
