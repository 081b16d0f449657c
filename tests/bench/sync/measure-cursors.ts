import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { startPostgres, type PostgresServer } from '#tests/support/sql/postgres-server.ts';
import type { PullAnswer, PullCursor } from '#sync/protocol.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { noteFields } from '#tests/support/sql/demo.ts';
import { asPerson, openForPerson } from './postgres-person.ts';

/** Rows that were committed and that a reader who asked all the time never saw, of so many. */
export interface Missed {
  readonly committed: number;
  readonly ours: number;
  /** `(modified, id)` greater than the last seen, as RxDB's plugin asks. */
  readonly checkpoint: number;
  /** `updated_at` greater than the last seen, as Legend-State asks. */
  readonly lastSync: number;
}

const writers = 8;

/**
 * Writers whose transactions take different times, and readers with each kind of cursor, on a real
 * PostgreSQL. The queries are the libraries' own, asked by us: neither runs on a bare server.
 */
export async function measureCursors(seconds: number): Promise<Missed> {
  const server = await startPostgres();
  try {
    const uid = randomUUID();
    const owner = await server.connect();
    await openForPerson(owner, uid);
    await owner.query(`create table public.stress (id uuid primary key, modified timestamptz not null);
      create index on public.stress (modified, id);
      grant select, insert on public.stress to authenticated`);
    await owner.end();
    return await race(server, uid, Date.now() + seconds * 1000);
  } finally {
    await server.stop();
  }
}

async function race(server: PostgresServer, uid: string, until: number): Promise<Missed> {
  const committed = new Set<string>();
  let isLast = false;
  const readers = [readOurs, readCheckpoint, readLastSync].map(async (read) => {
    const client = await server.connect();
    const seen = await read(client, uid, () => isLast);
    await client.end();
    return seen;
  });
  const write = async () => {
    const client = await server.connect();
    while (Date.now() < until) await writeOne(client, uid, committed);
    await client.end();
  };
  await Promise.all(Array.from({ length: writers }, write));
  isLast = true;
  const [ours = 0, checkpoint = 0, lastSync = 0] = (await Promise.all(readers)).map(
    (seen) => [...committed].filter((id) => !seen.has(id)).length,
  );
  return { committed: committed.size, ours, checkpoint, lastSync };
}

/** One row into both, in one transaction that stays open for a moment. */
async function writeOne(client: Client, uid: string, committed: Set<string>): Promise<void> {
  const id = randomUUID();
  const muts = [mutation('note', `user:${uid}`, id, { patch: noteFields() })];
  await asPerson(client, uid, async () => {
    await client.query('insert into public.stress values ($1, clock_timestamp())', [id]);
    await wait(Math.random() * 20);
    await client.query('select public.sync_push($1::jsonb)', [
      JSON.stringify({ client: 1, epoch: null, muts }),
    ]);
    await wait(Math.random() < 0.1 ? Math.random() * 40 : 0);
  });
  committed.add(id);
}

type IsLast = () => boolean;

async function readOurs(client: Client, uid: string, isLast: IsLast): Promise<Set<string>> {
  const seen = new Set<string>();
  let cursors: readonly PullCursor[] = [];
  for (;;) {
    const last = isLast();
    const body = { client: 1, epoch: null, tables: ['note@1'], limit: 7, cursors };
    const { rows } = await asPerson(client, uid, () =>
      client.query<{ answer: PullAnswer }>('select public.sync_pull($1::jsonb) as answer', [
        JSON.stringify(body),
      ]),
    );
    const answer = rows[0]?.answer;
    if (answer === undefined) throw new Error('No answer');
    for (const change of answer.changes) seen.add(change.id);
    cursors = answer.scopes.map(({ id, tables, cursor }) => ({ s: id, tables, ...cursor }));
    if (last && answer.scopes.every((scope) => !scope.more)) return seen;
  }
}

async function readCheckpoint(client: Client, uid: string, isLast: IsLast): Promise<Set<string>> {
  const seen = new Set<string>();
  let at = { modified: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const last = isLast();
    const { rows } = await asPerson(client, uid, () =>
      client.query<typeof at>(
        `select id, modified::text from public.stress
         where modified > $1::timestamptz or (modified = $1::timestamptz and id > $2::uuid)
         order by modified, id limit 7`,
        [at.modified, at.id],
      ),
    );
    for (const row of rows) seen.add(row.id);
    at = rows.at(-1) ?? at;
    if (last && rows.length === 0) return seen;
  }
}

async function readLastSync(client: Client, uid: string, isLast: IsLast): Promise<Set<string>> {
  const seen = new Set<string>();
  let at = '-infinity';
  for (;;) {
    const last = isLast();
    const { rows } = await asPerson(client, uid, () =>
      client.query<{ id: string; modified: string }>(
        `select id, modified::text from public.stress where modified > $1::timestamptz`,
        [at],
      ),
    );
    for (const row of rows) seen.add(row.id);
    at = rows.reduce((newest, row) => (row.modified > newest ? row.modified : newest), at);
    if (last) return seen;
    await wait(5);
  }
}
