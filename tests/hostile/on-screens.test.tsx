// @vitest-environment happy-dom
// First of all: Dexie looks for a database when it is loaded.
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fakeClock } from '#tests/support/fake-clock.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { openScreens } from '#tests/support/hostile/draw-screens.tsx';
import { DexieDisk } from '#tests/support/memory/disk.ts';
import { SimPhone } from '#tests/support/memory/phone.ts';
import { seeded, seedsOfRun } from '#tests/support/seeded.ts';
import { openDemoWorld, type DemoWorld } from '#tests/support/sql/demo.ts';
import { paths } from '#ui/paths.ts';
import { makeCall } from './attacks.ts';
import { readTarget } from './world.ts';

/*
 * While seats with valid tokens write whatever the server takes, others' phones read it all with the
 * real engine, and every page that can be reached on them shows itself.
 */
const count = Number(process.env['HOSTILE'] ?? 600);
const attackers = ['owner', 'courseParticipant', 'partner', 'twoHats', 'office'] as const;
/** The course's texts, which nobody writes here, are drawn elsewhere: tests/app/hostile-rows. */
const lesson = /^\/kurs\/(?!samtal\/)[^/]+\/(?!kontroll|reflektion)/u;
const watchers = ['colleague', 'strategist', 'mentor'] as const;

let world: DemoWorld;
beforeAll(async () => {
  installLocalStorage();
  window.scrollTo = () => undefined;
  // What is said of keys that meet twice is no fault that a person sees.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  world = await openDemoWorld();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await world.db.close();
});

/** How many changes of hers the server has taken. */
async function attack(attacker: (typeof attackers)[number], seed: number): Promise<number> {
  const { db, uid } = world;
  const chance = seeded(seed + attackers.indexOf(attacker));
  const others = Object.values(uid).filter((one) => one !== uid[attacker]);
  const target = await readTarget(db.sql, { me: uid[attacker], others });
  let taken = 0;
  for (let n = 0; n < count / attackers.length; n += 1) {
    const { name, body } = makeCall(chance, target);
    const answer = await db.call(uid[attacker], name, body).catch(() => null);
    taken += JSON.stringify(answer).split('"applied"').length - 1;
  }
  return taken;
}

/** Every page that links lead to, from Hem and the tabs on. */
async function drawAll(watcher: (typeof watchers)[number], seed: number) {
  const { db, uid } = world;
  const clock = fakeClock(Date.parse('2026-11-29T09:00:00Z'));
  const chance = seeded(seed);
  const me = uid[watcher];
  const disk = new DexieDisk({ uid: me, clock, nextId: () => chance.uuid() });
  const server = {
    push: (caller: string, request: object) =>
      db.call(caller, 'sync_push', request) as Promise<object>,
    pull: (caller: string, request: object) =>
      db.call(caller, 'sync_pull', request) as Promise<object>,
  };
  const phone = new SimPhone(watcher, { uid: me, disk }, { server, clock, chance });
  await phone.open();
  const screens = openScreens(disk.local, async () => undefined);
  try {
    const outcome = await phone.syncNow();
    const found = [];
    const drawn = new Set<string>();
    const left: string[] = [paths.home];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      // A form that knows where one came from is one page, however many ways lead to it.
      const [page = at] = at.split('?');
      if (drawn.has(page) || lesson.test(at)) continue;
      drawn.add(page);
      found.push(...(await screens.draw(at)));
      left.push(...screens.links());
    }
    return { outcome, found, drawn: drawn.size };
  } finally {
    screens.close();
  }
}

test.each(seedsOfRun(20_261_130))(
  'what anybody writes breaks no page of anybody else, seed %i',
  async (seed) => {
    let taken = 0;
    for (const attacker of attackers) taken += await attack(attacker, seed);
    expect(taken).toBeGreaterThan(count / 40);
    for (const watcher of watchers) {
      const { outcome, found, drawn } = await drawAll(watcher, seed);
      expect({ watcher, outcome, found }).toEqual({ watcher, outcome: 'synced', found: [] });
      expect(drawn).toBeGreaterThan(20);
    }
  },
  // some two hundred pages three times: it ends by itself, also where everything else runs beside
  1_800_000,
);
