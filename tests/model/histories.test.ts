import { expect, test } from 'vitest';
import { liveMany, tell } from '#tests/support/model/live-many.ts';
import { shapeNames } from '#tests/support/model/shapes.ts';
import { seedsOfRun } from '#tests/support/seeded.ts';

/** Each shape so many times with a fixed seed, and as many with a fresh one. */
const count = Number(process.env['HISTORIES'] ?? 1_000);

for (const from of seedsOfRun(20_261_122))
  for (const shape of shapeNames)
    test(`${shape}: ${count} histories keep every promise (seeds from ${from})`, async () => {
      const found = await liveMany({ shape, from, count });
      expect(found && tell(found)).toBeNull();
    }, 600_000);
