// @vitest-environment happy-dom
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { signOutWords } from '#content/words/account/account.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { addresses, openScreens, type Screens } from '#tests/support/hostile/draw-screens.tsx';
import { spoilMany, spoilOneEach } from '#tests/support/hostile/spoil.ts';
import { layDown, me, wholePhone, type PhoneRow } from '#tests/support/hostile/whole-phone.ts';
import { seeded, seedsOfRun } from '#tests/support/seeded.ts';

/*
 * Whatever stands in a row, whoever wrote it: every page of the app shows itself, and the way out is
 * open. `HOSTILE=40` draws that many phones of each sort instead of a few, `SEED` one again.
 */
const count = Number(process.env['HOSTILE'] ?? 1);
const seeds = seedsOfRun(31).flatMap((seed) => Array.from({ length: count }, (_, n) => seed + n));

let local: TestLocal;
let screens: Screens;
beforeAll(() => {
  window.scrollTo = () => undefined;
  // What is said of keys that meet twice is no fault that a person sees.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  local = makeTestLocal(me, '2026-12-10T09:00:00Z');
  screens = openScreens(local, async () => undefined);
});
afterAll(() => {
  screens.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Every page one after the other, and then the way out. */
async function drawAll(rows: readonly PhoneRow[], withTrouble: boolean) {
  await layDown(local, rows, { withTrouble });
  const found = [];
  for (const at of Object.values(addresses)) found.push(...(await screens.draw(at)));
  found.push(...(await screens.draw(addresses.signOut)));
  const isOpen = screens.text().includes(signOutWords.stay);
  return isOpen ? found : [...found, `no way out: ${screens.text()}`];
}

test.each([false, true])(
  'a sound phone draws every page (unsent and refused: %s)',
  async (both) => {
    expect(await drawAll(wholePhone(), both)).toEqual([]);
    await screens.draw(addresses.certificate);
    expect(screens.text()).toContain('9\u00a0december');
  },
);

test.each(seeds)('one hostile column in every table, phone %i', async (seed) => {
  const chance = seeded(seed);
  expect(await drawAll(spoilOneEach(wholePhone(), chance), chance.chance(0.5))).toEqual([]);
});

test.each(seeds)('hostile fields anywhere, phone %i', async (seed) => {
  const chance = seeded(seed);
  const share = chance.pick([0.02, 0.1, 0.5, 1]);
  expect(await drawAll(spoilMany(wholePhone(), chance, share), chance.chance(0.5))).toEqual([]);
});
