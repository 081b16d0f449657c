import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { LocalDb } from '#data/local/schema.ts';
import { makeStore } from '#data/local/store.ts';
import type { LocalRow } from '#sync/records.ts';
import { keyOf, localRow } from '#tests/support/rows/sync-builders.ts';

const reflections = (scope_id: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => localRow({ scope_id, id: `r${from + index}` }));

test.each([
  ['a short', 10],
  ['a long', 300],
])(
  '%s page is shown those of its rows that are here, each from its own scope',
  async (_, asked) => {
    const db = new LocalDb(`anna-${asked}`);
    const half = asked / 2;
    const mine = reflections('user:anna', 0, half);
    const shared = reflections('course:p1', half, half + 2);
    await db.table<LocalRow>('reflection').bulkPut([...mine, ...shared]);
    const wanted = [
      ...reflections('user:anna', 0, asked),
      ...reflections('course:p1', half, asked),
    ];
    const { rows } = await makeStore(db).read({
      keys: wanted.map((row) => keyOf('reflection', row)),
    });
    expect([...rows.values()]).toEqual(expect.arrayContaining([...mine, ...shared]));
    expect(rows.size).toBe(half + 2);
  },
);
