import { expect, test } from 'vitest';
import { planted, plantIn } from './planted.ts';
import { tellStory } from './story.ts';

/** So many stories may pass before one meets the mistake. */
const stories = 200;

test.each(planted)(
  'is caught: $name',
  async (mistake) => {
    let found: readonly string[] = [];
    for (let seed = 1; found.length === 0 && seed <= stories; seed += 1)
      found = await tellStory(seed, { plant: (db) => plantIn(db, mistake) });
    expect(found.length).toBeGreaterThan(0);
  },
  600_000,
);
