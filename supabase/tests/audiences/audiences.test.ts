import { expect, test } from 'vitest';
import { seedsOfRun } from '#tests/support/seeded.ts';
import { tellStory } from './story.ts';

const many = Number(process.env['STORIES'] ?? 3);

test.each(seedsOfRun(20261130))(
  'whatever is written, taken back and left, everybody reads what is hers and nobody else’s (seed %i)',
  async (seed) => {
    for (let nth = 0; nth < many; nth += 1)
      expect(await tellStory(seed + nth), `seed ${seed + nth}`).toEqual([]);
  },
  600_000,
);
