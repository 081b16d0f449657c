import { afterAll, beforeAll, expect, test } from 'vitest';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { liveMany, describeFound } from '#tests/model/histories/live-many.ts';
import { shapesOnSql, sqlOptions } from '#tests/model/histories/on-sql.ts';
import { seedsOfRun } from '#tests/support/seeded.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/sql/database.ts';

/** The same histories with the migrations' own SQL for a server; each undone at its end. */
installLocalStorage();
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
}, 120_000);
afterAll(() => database.close());

const count = Number(process.env['HISTORIES'] ?? 4);

for (const from of seedsOfRun(20_261_122))
  for (const shape of shapesOnSql)
    test(`${shape}: ${count} histories on the real SQL (seeds from ${from})`, async () => {
      const found = await liveMany({ shape, from, count, options: () => sqlOptions(database) });
      expect(found && describeFound(found)).toBeNull();
    }, 240_000);
