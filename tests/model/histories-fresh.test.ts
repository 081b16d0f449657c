import { seedsOfRun } from '#tests/support/seeded.ts';
import { testHistories } from '#tests/model/histories/test-histories.ts';

/** The code's own, beside the fixed ones in another worker; the names tell the seed. */
const fresh = seedsOfRun(20_261_122).at(-1) ?? 1;
testHistories(fresh);
