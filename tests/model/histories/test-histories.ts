import { expect, test } from 'vitest';
import { liveMany, describeFound } from './live-many.ts';
import { shapeNames } from './shapes.ts';

/** So many of each shape: with a fixed and a fresh seed more than a hundred thousand a run, or a tenth of them. */
const usual = process.env['ENGINE_UNCHANGED'] === undefined ? 3_600 : 400;
const count = Number(process.env['HISTORIES'] ?? usual);

export function testHistories(from: number): void {
  for (const shape of shapeNames)
    test(`${shape}: ${count} histories keep every promise (seeds from ${from})`, async () => {
      const found = await liveMany({ shape, from, count });
      expect(found && describeFound(found)).toBeNull();
    }, 600_000);
}
