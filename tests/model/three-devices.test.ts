import { test } from 'vitest';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { seeded, seedsOfRun } from '#tests/support/seeded.ts';
import { live } from '#tests/support/sim-life.ts';
import type { SimMode, SimSetup } from '#tests/support/sim-world.ts';

installLocalStorage();

const modes: readonly SimMode[] = ['wide', 'note', 'item'];
const onMaps = Number(process.env['HISTORIES'] ?? 150);
const onDexie = Number(process.env['HISTORIES'] ?? 4);

/**
 * The real engine through cuts, kills, removals and late duplicates: on maps for breadth, on the
 * real database for truth. Each failure prints the one command that replays it.
 */
const replay = process.env['SEED'];
const only = process.env['SIM']?.split(' ');

for (const seed of seedsOfRun(20_261_122)) {
  for (const mode of modes) {
    for (const disk of ['memory', 'dexie'] as const) {
      if (only && (only[0] !== mode || only[1] !== disk)) continue;
      const count = disk === 'memory' ? onMaps : onDexie;
      test(`${mode} on ${disk}: ${count} histories keep every promise (seed ${seed})`, async () => {
        const seeds = seeded(seed);
        for (let n = 0; n < count; n += 1) {
          const own = n === 0 && replay !== undefined ? seed : seeds.int(1_000_000_000);
          await liveOrTell({ seed: own, mode, disk });
        }
      }, 240_000);
    }
  }
}

async function liveOrTell(setup: SimSetup): Promise<void> {
  try {
    await live(setup);
  } catch (error) {
    const { seed, mode, disk } = setup;
    const file = 'tests/model/three-devices.test.ts';
    console.error(
      `replay: SEED=${seed} SIM='${mode} ${disk}' HISTORIES=1 STORY=1 npx vitest run ${file}`,
    );
    throw error;
  }
}
