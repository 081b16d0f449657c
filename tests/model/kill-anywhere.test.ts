import { expect, test } from 'vitest';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { resolveProblem } from '#data/waiting/resolve-problem.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import type { History } from '#tests/model/histories/history.ts';
import { KillDisk, Reaper } from '#tests/model/histories/kill-disk.ts';
import { group } from '#tests/model/histories/server-rules.ts';
import { World } from '#tests/model/histories/world.ts';
import { share, withdraw } from '#tests/model/histories/note-deeds.ts';
import { checkHealed, checkSynced, must } from '#tests/model/histories/check-promises.ts';
import { MemoryServer } from '#tests/support/memory/server.ts';
import { Killed, noFaults, type Fault, type SimServer } from '#tests/support/memory/phone.ts';

installLocalStorage();

/** One scripted session; it is cut at every single operation of disk and line, each cut lived on from. */
const reaper = new Reaper();
let disk: KillDisk | null = null;
const mortalLine = (server: SimServer): SimServer => ({
  push: (uid, request) => onLine(() => server.push(uid, request)),
  pull: (uid, request) => onLine(() => server.pull(uid, request)),
});
const world = new World('copy', {
  plants: { server: mortalLine },
  disk: (owner) => (disk = disk ?? new KillDisk(owner, reaper)),
});
const phone = required(world.phones[0]);
const server = required(world.server instanceof MemoryServer ? world.server : null);
const answer = { scope_id: group, id: '00000000-0000-4000-9000-0000000000aa' };
world.server.write('answer', answer, null);

/** What may lie in problems after this session. */
const session: History = {
  shape: 'copy',
  solo: false,
  steps: [{ t: 'poison', d: 0 }, { t: 'move' }, { t: 'restore' }],
};

const sync = (...calls: Fault[]) =>
  phone.sync({ ...noFaults, calls: calls.length > 0 ? calls : ['none'] });
const elsewhere = (comment: string) =>
  void world.server.write('answer', { ...answer, comment } as never, null);
const agree = () =>
  phone.edit(['answer'], async (tx) => {
    const old = await tx.get('answer', group, answer.id);
    if (old) await tx.put('answer', group, answer.id, { comment: `${old.comment} jag` });
  });

const noteAt = (row: number) => ({ d: 0, id: world.place(0, row)[1], to: 'group' }) as const;

interface Act {
  readonly name: string;
  readonly act: () => unknown;
}
const acts: readonly Act[] = [
  { name: 'the first pull', act: () => sync() },
  { name: 'a note', act: () => world.write(0, 0, 0) },
  { name: 'its sending', act: () => sync() },
  { name: 'an edit', act: () => world.write(0, 0, 2) },
  { name: 'a sending whose answer is lost', act: () => sync('lostAnswer', 'none') },
  { name: 'an edit meanwhile', act: () => world.write(0, 0, 4) },
  { name: 'the retry', act: () => world.clock.advance(400_000).then(() => sync()) },
  { name: 'sharing', act: () => share(world, noteAt(0)) },
  { name: 'a change to share', act: () => world.write(0, 0, 0) },
  { name: 'sending both', act: () => sync() },
  { name: 'what somebody else agreed', act: () => elsewhere('de') },
  { name: 'the same agreed here', act: agree },
  { name: 'two versions meet', act: () => sync() },
  { name: 'a note no server takes', act: () => world.poison(0) },
  { name: 'its refusal', act: () => sync() },
  { name: 'a deletion', act: () => world.remove(0, 0) },
  { name: 'its sending', act: () => sync() },
  { name: 'written again', act: () => world.write(0, 0, 0) },
  { name: 'leaving the group', act: () => world.server.leave(group, phone.uid) },
  { name: 'an edit there nobody will take', act: agree },
  { name: 'the scope is closed', act: () => sync() },
  { name: 'and purged', act: () => world.clock.advance(90_000).then(() => sync()) },
  { name: 'coming back', act: () => world.server.join(group, phone.uid) },
  { name: 'reading it anew', act: () => sync() },
  { name: 'tombstones cleared away', act: () => server.forgetOld(true) },
  { name: 'the full read after it', act: () => sync() },
  { name: 'a write before the restore', act: () => world.write(0, 0, 1) },
  { name: 'the server restored', act: () => world.restore() },
  { name: 'the read after it', act: () => sync() },
  { name: 'putting back what it lacks', act: putBack },
  { name: 'its sending', act: () => sync() },
  { name: 'two more notes', act: () => world.write(0, 1, 0) },
  { name: 'and another', act: () => world.write(0, 2, 0) },
  { name: 'one of them shared', act: () => share(world, noteAt(1)) },
  { name: 'sending them all', act: () => sync() },
  { name: 'taken back', act: () => withdraw(world, { ...noteAt(1), to: 'self' }) },
  { name: 'its sending', act: () => sync('failure', 'none') },
  {
    name: 'and again when the server is well',
    act: () => world.clock.advance(400_000).then(() => sync()),
  },
  { name: 'a question when nothing is new', act: () => sync() },
  { name: 'a last note', act: () => world.write(0, 2, 0) },
  { name: 'its sending', act: () => sync() },
];

const deathsAfter = Number(process.env['KILLS'] ?? 0);

test('a phone that dies at any operation of its disk or its line keeps every promise', async () => {
  await phone.open();
  let operations = 0;
  let lives = 0;
  const begun = performance.now();
  for (const [index, { name, act }] of acts.entries()) {
    const before = await save();
    for (let at = 1, isOver = false; !isOver; at += 1) {
      // Once, and in the long form again at each of the first operations after it was opened.
      for (let again = 0; again <= deathsAfter && !isOver; again += 1) {
        const died = await dieAt(act, at);
        isOver = !died;
        try {
          if (died && again > 0) await dieAt(() => phone.syncNow(), again);
          await live();
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          const where = `act ${index} (${name}), killed at operation ${at}, then ${again}`;
          throw new Error(`${where}: ${why}`, { cause: error });
        }
        await rewind(before);
        if (died) lives += 1;
      }
      if (!isOver) operations += 1;
    }
    await act();
    if (process.env['STORY']) console.log(name, operations, Math.round(performance.now() - begun));
  }
  console.log(`killed at each of ${operations} operations, ${lives} lives in all`);
  expect(operations).toBeGreaterThanOrEqual(300);
}, 3_600_000);

async function dieAt(act: () => unknown, at: number): Promise<boolean> {
  const written = world.written.length;
  required(disk).reaper.arm(at);
  try {
    const outcome = await act();
    if (outcome === null) forgive(written);
    return outcome === null;
  } catch (error) {
    if (!isKill(error)) throw error;
    // Whoever never saw "sparat" was promised nothing.
    forgive(written);
    await phone.open();
    return true;
  } finally {
    reaper.disarm();
  }
}

function forgive(from: number): void {
  for (const { token } of world.written.slice(from)) world.dropped.add(token);
}

/** Opened again: the words are true at once, and all comes right in the end. */
async function live(): Promise<void> {
  const { local } = required(disk);
  const status = await getSyncStatus(local.db, local.now());
  if (status.kind === 'synced') await checkSynced(world, phone);
  for (let turn = 0; turn < 3; turn += 1) {
    await phone.syncNow();
    await world.clock.advance(90_000);
  }
  await checkHealed(world, session, { phones: [phone] });
  const after = await getSyncStatus(local.db, local.now());
  const { problems } = await required(disk).dump();
  must(after.kind === (problems.length > 0 ? 'stopped' : 'synced'), `says ${after.kind}`);
}

async function save() {
  const { written, dropped, intended } = world;
  return {
    disk: await required(disk).save(),
    server: server.save(),
    epoch: server.epoch,
    written: written.length,
    dropped: [...dropped],
    intended: [...intended],
  };
}

async function rewind(to: Awaited<ReturnType<typeof save>>): Promise<void> {
  server.restore(to.server, to.epoch);
  world.written.length = to.written;
  world.dropped.clear();
  for (const token of to.dropped) world.dropped.add(token);
  world.intended.clear();
  for (const [name, text] of to.intended) world.intended.set(name, text);
  await required(disk).load(to.disk);
}

async function putBack(): Promise<void> {
  const { local } = required(disk);
  for (const { id, kind } of await local.db.problems.toArray())
    if (kind === 'restored') await resolveProblem(local, id, { way: 'retry' });
}

/** Before the server hears of it, and after it has answered. */
async function onLine(answer: () => object | Promise<object>): Promise<object> {
  if (reaper.isDue()) throw new Killed();
  const answered = await answer();
  if (reaper.isDue()) throw new Killed();
  return answered;
}

function isKill(error: unknown): boolean {
  return error instanceof Killed || (error instanceof Error && isKill(error.cause));
}

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not there');
  return value;
}
