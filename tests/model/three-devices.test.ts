import { expect, test } from 'vitest';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { liveMany, describeFound } from '#tests/model/histories/live-many.ts';
import type { ShapeName } from '#tests/model/histories/shapes.ts';
import type { WorldOptions } from '#tests/model/histories/world-parts.ts';
import { seedsOfRun } from '#tests/support/seeded.ts';
import { DexieDisk } from '#tests/support/memory/disk.ts';

installLocalStorage();

/**
 * Three phones with a little of everything, and the two narrow worlds beside them: every phone is
 * looked at after every step. On maps for breadth, on the real database for what the screen says.
 */
const shapes: readonly ShapeName[] = ['wide', 'note', 'item'];
const disks: Readonly<Record<string, WorldOptions>> = {
  maps: { everyStep: true },
  'the real database': { everyStep: true, disk: (owner) => new DexieDisk(owner) },
};

for (const from of seedsOfRun(20_261_122))
  for (const shape of shapes)
    for (const [name, options] of Object.entries(disks)) {
      const count = Number(process.env['HISTORIES'] ?? (options.disk ? 4 : 150));
      test(`${shape} on ${name}: ${count} histories keep every promise (seeds from ${from})`, async () => {
        const found = await liveMany({ shape, from, count, options: () => options });
        expect(found && describeFound(found)).toBeNull();
      }, 240_000);
    }
