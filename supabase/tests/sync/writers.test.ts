import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type pg from 'pg';
import { rowId } from '#lib/row-id.ts';
import { as, begin, call, openHosted } from './hosted-postgres.ts';
import { startPostgres, type PostgresServer } from '#tests/support/sql/postgres-server.ts';
import type { PullAnswer, PullCursor } from '#sync/protocol.ts';
import { mutation, type Mutation, type PushAnswer } from '#tests/support/sql/database.ts';
import { demo, noteFields } from '#tests/support/sql/demo.ts';

// Many at once on a real server: writers that insert, edit, delete, take back and send again, and
// pollers that read on in small pages. STRESS_SECONDS says for how long.

const seconds = Number(process.env['STRESS_SECONDS'] ?? 8);
const org = `org:${demo.granvik}`;
const people = ['politiker', 'chef', 'strateg', 'nyckelperson'].map((name) => ({
  uid: randomUUID(),
  address: `${name}@granvik.example`,
}));
const personAt = (index: number) => people[index % people.length]?.uid ?? '';

let server: PostgresServer;
let owner: pg.Client;
beforeAll(async () => {
  server = await startPostgres();
  owner = await openHosted(server, people);
  // four people, each as busy as a hundred
  await owner.query('update app.quota set most = most * 1000');
});
afterAll(async () => {
  await owner.end();
  await server.stop();
});

const chance = (share: number) => Math.random() < share;
const oneOf = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)];
const counts = { rows: 0, edits: 0, deletions: 0, replays: 0, conflicts: 0, undone: 0, pages: 0 };

/** What was answered *applied* and committed: it must stand, in this version or a later one. */
const applied = new Map<string, number>();

/** What the people have sent, also what is not committed yet: the two writers of one send it again. */
const sent = new Map<string, Mutation[][]>();

class Writer {
  readonly uid: string;
  /** Its own living rows and their versions. */
  readonly rows = new Map<string, number>();

  constructor(uid: string) {
    this.uid = uid;
  }

  insert(): Mutation {
    const id = randomUUID();
    const row = rowId('note', id, org, this.uid);
    return mutation('note', org, row, { patch: noteFields({ origin: id }) });
  }
  compose(): Mutation[] {
    const old = [...this.rows].toSorted(() => Math.random() - 0.5).slice(0, 2);
    const changed = old.map(([row, base]) =>
      mutation('note', org, row, {
        base,
        patch: chance(0.3) ? { deleted: true } : { body: randomUUID() },
      }),
    );
    return [
      ...changed.filter(() => chance(0.6)),
      this.insert(),
      ...(chance(0.4) ? [this.insert()] : []),
    ];
  }
  keep(muts: readonly Mutation[], answer: PushAnswer): void {
    for (const [n, mut] of muts.entries()) {
      const result = answer.results[n];
      if (result?.status === 'applied')
        applied.set(mut.row, Math.max(applied.get(mut.row) ?? 0, result.version ?? 0));
      if (result?.replayed === true) counts.replays += 1;
      else if (result?.status === 'conflict') counts.conflicts += 1;
      else if (mut.patch['deleted'] === true) counts.deletions += 1;
      else if (mut.base > 0) counts.edits += 1;
      else counts.rows += 1;
    }
  }
  learn(muts: readonly Mutation[], answer: PushAnswer): void {
    for (const [n, mut] of muts.entries()) {
      if (mut.patch['deleted'] === true) this.rows.delete(mut.row);
      else this.rows.set(mut.row, answer.results[n]?.version ?? 0);
    }
  }
}

async function write(uid: string, until: number): Promise<void> {
  const client = await server.connect('builder');
  const writer = new Writer(uid);
  while (Date.now() < until) {
    const earlier = chance(0.2) ? oneOf(sent.get(uid) ?? []) : undefined;
    const muts = earlier ?? writer.compose();
    if (earlier === undefined) sent.set(uid, [...(sent.get(uid) ?? []).slice(-20), muts]);
    await begin(client, uid);
    const answer = await call<PushAnswer>(client, 'sync_push', { muts });
    await wait(chance(0.1) ? 40 * Math.random() : 3 * Math.random());
    const keep = chance(0.9);
    await client.query(keep ? 'commit' : 'rollback');
    if (!keep) counts.undone += 1;
    // one's own change may meet what was taken back and sent again by the other tab; nothing is refused
    for (const { status } of answer.results) expect(status).not.toBe('rejected');
    if (keep) writer.keep(muts, answer);
    if (keep && earlier === undefined) writer.learn(muts, answer);
  }
  await client.end();
}

interface Seen {
  readonly q: number;
  readonly body: unknown;
}

/** Reads on until told to stop and nothing is left; answers what stands on that phone. */
async function poll(uid: string, isOver: () => boolean): Promise<ReadonlyMap<string, Seen>> {
  const client = await server.connect('builder');
  const seen = new Map<string, Seen>();
  let cursors: PullCursor[] = [];
  for (;;) {
    const isLast = isOver();
    const answer = await as(client, uid, () =>
      call<PullAnswer>(client, 'sync_pull', { cursors, tables: ['note@1'], limit: 7 }),
    );
    counts.pages += 1;
    for (const { s, id, q, row } of answer.changes) {
      if (s !== org) continue;
      // each version of a row comes once, and never an older one after a newer
      expect(q).toBeGreaterThan(seen.get(id)?.q ?? 0);
      seen.set(id, { q, body: row === null ? null : row['body'] });
    }
    cursors = answer.scopes.map(({ id, tables, cursor }) => ({ s: id, tables, ...cursor }));
    if (isLast && answer.scopes.every((scope) => !scope.more)) break;
  }
  await client.end();
  return seen;
}

test(
  'eight writers and four pollers with pages of seven: no committed version is missed',
  { timeout: seconds * 1000 + 120_000 },
  async () => {
    let over = false;
    const pollers = [0, 1, 2, 3].map((index) => poll(personAt(index), () => over));
    const until = Date.now() + seconds * 1000;
    const writers = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => write(personAt(index), until));
    await Promise.all(writers).finally(() => (over = true));
    const phones = await Promise.all(pollers);

    const { rows } = await owner.query<{ id: string; version: string; body: string | null }>(
      'select id, version, case when not deleted then body end as body from public.note where scope_id = $1',
      [org],
    );
    const stored = new Map(rows.map(({ id, version, body }) => [id, { q: Number(version), body }]));
    const lost = [...applied].filter(([id, version]) => (stored.get(id)?.q ?? 0) < version);
    expect(lost).toEqual([]);
    const misses = phones.map((seen) =>
      [...stored].filter(
        ([id, { q, body }]) => seen.get(id)?.q !== q || seen.get(id)?.body !== body,
      ),
    );
    expect(misses).toEqual([[], [], [], []]);
    for (const seen of phones) expect(seen.size).toBe(stored.size);
    const stats = await owner.query<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    );
    expect(stats.rows).toEqual([{ deadlocks: '0' }]);
    process.stdout.write(
      `${seconds} s: ${JSON.stringify(counts)}, ${stored.size} rows stand, none missed\n`,
    );
    expect(Math.min(counts.rows, counts.edits, counts.deletions, counts.replays)).toBeGreaterThan(
      5,
    );
  },
);
