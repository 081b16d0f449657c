import { expect, test } from 'vitest';
import { resolveProblem } from '#data/waiting/resolve-problem.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { sync, write, type History, type Step } from '#tests/model/histories/history.ts';
import { failureOf, liveMany, describeFound } from '#tests/model/histories/live-many.ts';
import { World } from '#tests/model/histories/world.ts';
import type { WorldOptions } from '#tests/model/histories/world-parts.ts';
import { runHistory } from '#tests/model/histories/run-history.ts';
import type { ShapeName } from '#tests/model/histories/shapes.ts';
import { DexieDisk } from '#tests/support/memory/disk.ts';

installLocalStorage();
const onDexie: WorldOptions = { disk: (owner) => new DexieDisk(owner) };

const cut = (d: number): Step => sync(d, { calls: ['none', 'html'], meanwhile: { row: 0, at: 3 } });

/** Found by the model: each of these once lost something. */
const found: Readonly<Record<string, History>> = {
  'a change frozen on a version that after a restore is another’s overwrites nothing': {
    shape: 'restoreShared',
    solo: false,
    steps: [write(1), cut(1), write(0), { t: 'restore' }],
  },
  'what a phone has sent but never read since is missed when the server is restored': {
    shape: 'restore',
    solo: true,
    steps: [write(0), cut(0), { t: 'restore' }],
  },
  'a row set aside before a restore is not taken for the server’s after it': {
    shape: 'restore',
    solo: true,
    steps: [write(0), cut(0), sync(1), { t: 'restore' }, sync(1), write(0)],
  },
  'what is written between a restore and the next read does not take the lost text with it': {
    shape: 'restoreShared',
    solo: true,
    steps: [
      write(0),
      sync(0),
      { t: 'restore' },
      sync(0, { calls: ['none', 'lostAnswer'] }),
      write(0),
    ],
  },
  'a version number that comes again after a restore does not hide a second text': {
    shape: 'restore',
    solo: false,
    steps: [
      write(0),
      sync(0),
      sync(1, { meanwhile: { row: 0, at: 1 } }),
      write(1),
      { t: 'restore' },
      write(0),
    ],
  },
  'what is cleared away under a cursor that has read nothing yet goes here too': {
    shape: 'note',
    solo: false,
    steps: [
      write(1),
      sync(1, { calls: ['none', 'lostAnswer'] }),
      sync(0),
      { t: 'remove', d: 0, row: 0 },
      sync(0),
      { t: 'forget', all: true },
    ],
  },
  'a row set aside is not taken for the server’s when that has cleared it away': {
    shape: 'item',
    solo: false,
    steps: [
      sync(0, { calls: ['none', 'failure'], twice: true, meanwhile: { row: 0, at: 5 } }),
      { t: 'late', d: 0 },
      sync(1),
      sync(0),
      { t: 'remove', d: 1, row: 0 },
      sync(1),
      { t: 'forget', all: true },
      sync(0),
    ],
  },
  'what a full read met while a change was under way is not swept away': {
    shape: 'pages',
    solo: false,
    steps: [
      write(1),
      sync(1, { calls: ['lostAnswer', 'none'], meanwhile: { row: 1, at: 0 } }),
      { t: 'write', d: 0, row: 2, at: 0 },
      sync(0),
      { t: 'forget', all: true },
      sync(1, { calls: ['lostAnswer', 'none'], kill: 12 }),
    ],
  },
  'what stands in a scope that a restored server does not name is not purged unseen': {
    shape: 'restoreShared',
    solo: false,
    steps: [
      { t: 'move' },
      { t: 'backup' },
      { t: 'move' },
      sync(1),
      write(1),
      sync(1),
      { t: 'restore' },
      sync(1),
      { t: 'wait', seconds: 70 },
      sync(1),
    ],
  },
  'putting back what the server lacks takes nothing away that was written there since': {
    shape: 'restoreShared',
    solo: false,
    steps: [
      { t: 'restore' },
      sync(1, { calls: ['failure'], meanwhile: { row: 0, at: 4 } }),
      sync(1),
      sync(0),
      { t: 'settle', d: 0, way: 0 },
    ],
  },
  'a full read in pages ends although tombstones have been cleared away': {
    shape: 'pages',
    solo: false,
    steps: [
      { t: 'write', d: 1, row: 2, at: 0 },
      sync(0, { calls: ['lostAnswer'], meanwhile: { row: 2, at: 0 } }),
      sync(0),
      sync(1),
      { t: 'forget', all: true },
    ],
  },
};

/** Found later, and put to rest without a loss: somebody was asked about what had no cause. */
const asked: Readonly<Record<string, History>> = {
  'one’s own change is known again although its receipt has been cleared away': {
    shape: 'item',
    solo: true,
    steps: [
      write(0),
      sync(0, { calls: ['lostAnswer'] }),
      { t: 'forget', all: true },
      { t: 'remove', d: 0, row: 0 },
    ],
  },
};

for (const [name, history] of Object.entries({ ...found, ...asked })) {
  test(name, () => runHistory(history));
  test(`${name}, on the real database`, () => runHistory(history, onDexie));
}

test('a restore that lost nothing makes no second version of what waits', async () => {
  const world = new World('restore', {});
  const [phone] = world.phones;
  await world.write(0, 0, 0);
  await phone?.sync();
  await world.write(0, 0, 2);
  world.backup();
  world.restore();
  for (let turn = 0; turn < 2; turn += 1) await phone?.sync();
  const bodies = [...world.server.rows.values()].map((row) => row['body']);
  expect(bodies).toEqual(['t2\nt1']);
});

test('what a restored server lacks is proposed, and goes back when the person says so', async () => {
  const world = new World('restore', onDexie);
  const [one, other] = world.phones;
  for (const phone of world.phones) await phone.open();
  for (const phone of world.phones) await phone.sync();
  await world.write(0, 0, 0);
  await one?.sync();
  await other?.sync();
  world.restore();
  expect(await one?.sync()).toBe('stopped');
  expect(await other?.sync()).toBe('stopped');
  const local = one?.disk.local;
  if (!local) throw new Error('no database');
  const [problem] = await local.db.problems.toArray();
  expect(problem).toMatchObject({ kind: 'restored', mine: { body: 't1' } });
  await resolveProblem(local, problem?.id ?? '', { way: 'retry' });
  expect(await one?.sync()).toBe('synced');
  expect([...world.server.rows.values()].map((row) => row['body'])).toEqual(['t1']);
});

const shapes: readonly ShapeName[] = ['restore', 'restoreShared', 'pages'];
for (const shape of shapes)
  test(`nothing is lost on the real database either: ${shape}`, async () => {
    const from = Number(process.env['SEED'] ?? 1);
    const count = Number(process.env['HISTORIES'] ?? 8);
    const broken = await liveMany({ shape, from, count, options: () => onDexie });
    expect(broken && describeFound(broken)).toBeNull();
  }, 120_000);

test('a broken promise is told of', async () => {
  const plants = { server: () => ({ push: () => ({}), pull: () => ({}) }) };
  const error = await failureOf({ shape: 'note', solo: true, steps: [write(0)] }, { plants });
  expect(error?.message).toBe('the phones never come to rest');
});
