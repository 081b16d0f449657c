import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { durableStart, waitForDisk } from '#local/durable-commits.ts';
import { makeCaller } from '#tests/support/embedded/call-api.ts';
import { startLocalServer } from '#tests/support/embedded/local-server.ts';
import { makeUnsureDisk } from '#tests/support/embedded/unsure-disk.ts';
import { seeded, seedsOfRun } from '#tests/support/seeded.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { noteFields } from '#tests/support/sql/demo.ts';

// What was acknowledged is there after a power cut. CUTS says how many cuts of each kind are tried.
const cuts = Number(process.env['CUTS'] ?? 3);

let work: string;
beforeAll(() => void (work = mkdtempSync(join(tmpdir(), 'jamsides-cut-'))));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The newest state of each row that the database has said yes to. */
type Promised = ReadonlyMap<number, string | null>;

async function readRows(dir: string): Promise<Map<number, string>> {
  const database = new PGlite({ dataDir: dir });
  await database.waitReady;
  const { rows } = await database.query<{ id: number; body: string }>('select id, body from kept');
  await database.query('select count(*) from pg_class');
  await database.close();
  return new Map(rows.map(({ id, body }) => [id, body]));
}

test.each(seedsOfRun(41))(
  'a disk that keeps only what it was told to keep has every commit, seed %i',
  async (seed) => {
    const chance = seeded(seed);
    const dir = join(work, `disk-${seed}`);
    const database = new PGlite({ dataDir: dir, startParams: durableStart });
    await database.waitReady;
    await database.exec('create table kept (id int primary key, body text not null)');
    const disk = makeUnsureDisk(dir, chance);
    const promised = new Map<number, string | null>();
    const images: { readonly dir: string; readonly promised: Promised; asked: number }[] = [];
    let asked = 0;
    /** The row that is being written: it may be there or not. */
    function cutNow(): void {
      const image = join(work, `image-${seed}-${images.length}`);
      mkdirSync(image);
      disk.cut(image);
      images.push({ dir: image, promised: new Map(promised), asked });
    }
    waitForDisk(database, dir, (path) => {
      // in the middle of a commit or of a checkpoint, before the disk has this piece
      if (images.length < cuts && promised.size > 5 && chance.chance(0.03)) cutNow();
      disk.flush(path);
    });
    for (let n = 0; n < 4_000 && images.length < cuts; n += 1) {
      asked = chance.int(60);
      const body = chance.chance(0.15) ? null : 'x'.repeat(chance.int(9_000)) + n;
      if (body === null) await database.query('delete from kept where id = $1', [asked]);
      else
        await database.query(
          `insert into kept values ($1, $2) on conflict (id) do update set body = excluded.body`,
          [asked, body],
        );
      promised.set(asked, body);
      if (chance.chance(0.04)) await database.exec('checkpoint');
      if (images.length < cuts && chance.chance(0.02)) cutNow();
    }
    await database.close();
    expect(images).toHaveLength(cuts);
    for (const image of images) {
      const found = await readRows(image.dir);
      for (const [id, body] of image.promised)
        if (id !== image.asked) expect([id, found.get(id) ?? null]).toEqual([id, body]);
      rmSync(image.dir, { recursive: true, force: true });
    }
  },
);

test('a copy of the folder at any moment while people write has all that was answered', async () => {
  const chance = seeded(42);
  const server = await startLocalServer({ durable: true });
  const api = await makeCaller(server.origin);
  const email = 'chef@granvik.example';
  await api.call('POST', '/auth/v1/otp', { body: { email } });
  const proof = { type: 'email', email, token: await server.latestCode(email) };
  const { body } = await api.call('POST', '/auth/v1/verify', { body: proof });
  const token = String(body['access_token']);
  const uid = String((body['user'] as { id?: unknown }).id);
  await api.call('POST', '/rest/v1/rpc/claim_seats', { token, body: {} });

  const answered = new Set<string>();
  const over = new AbortController();
  async function writeOn(): Promise<void> {
    while (!over.signal.aborted) {
      const ids = Array.from({ length: 1 + chance.int(5) }, () => randomUUID());
      const muts = ids.map((id) => {
        const patch = noteFields({ body: 'y'.repeat(chance.int(9_000)) });
        return mutation('note', `user:${uid}`, id, { patch });
      });
      const call = { body: { client: 1, epoch: null, muts } };
      // a connection that the server let go of while it stood still: no answer, no promise
      const answer = await api
        .call('POST', '/rest/v1/rpc/sync_push', { token, body: call })
        .catch(() => wait(50));
      if (!answer) continue;
      const { results } = answer.body as { results: readonly { status: string }[] };
      results.forEach(({ status }, at) => status === 'applied' && answered.add(ids[at] ?? ''));
    }
  }
  const writers = Promise.all([writeOn(), writeOn(), writeOn()]);
  const copies: { readonly dataDir: string; readonly answered: readonly string[] }[] = [];
  while (copies.length < Math.ceil(cuts / 2)) {
    await wait(300 + chance.int(1_500));
    const before = [...answered];
    // stopped wherever it is, in the middle of a write as well
    process.kill(server.pid, 'SIGSTOP');
    const dataDir = join(work, `copy-${copies.length}`);
    cpSync(server.dataDir, dataDir, { recursive: true });
    process.kill(server.pid, 'SIGCONT');
    copies.push({ dataDir, answered: before });
  }
  over.abort();
  await writers;
  await server.stop();
  expect(answered.size).toBeGreaterThan(copies.length);
  for (const copy of copies) {
    const again = await startLocalServer({ dataDir: copy.dataDir });
    const rows = await again.sql('select id from public.note where scope_id = $1', [`user:${uid}`]);
    const found = new Set(rows.map((row) => row['id']));
    expect(copy.answered.filter((id) => !found.has(id))).toEqual([]);
    await again.stop();
    rmSync(copy.dataDir, { recursive: true, force: true });
  }
});
