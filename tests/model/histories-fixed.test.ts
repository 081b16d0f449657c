import { seedsOfRun } from '#tests/support/seeded.ts';
import { testHistories } from '#tests/model/histories/test-histories.ts';

/** The same in every run: what held yesterday holds today. */
const [fixed = 1] = seedsOfRun(20_261_122);
testHistories(fixed);
