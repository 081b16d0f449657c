import type { Page } from '@playwright/test';
import { lookedAt, scoringRows } from './scoring-rows.ts';

/** Lays the rows into the signed-in person's database, as if they had been pulled; how many they were. */
export async function fillPhone(page: Page): Promise<number> {
  const name = await page.evaluate(async () => {
    const known = await indexedDB.databases();
    return known.map((one) => String(one.name)).find((one) => one.startsWith('jamsides-')) ?? '';
  });
  const rows = scoringRows(name.slice('jamsides-'.length), new Date());
  return page.evaluate(fill, [name, rows, lookedAt.participation] as const);
}

async function fill([name, rows, hat]: readonly [
  string,
  Readonly<Record<string, readonly object[]>>,
  string,
]): Promise<number> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const asked = indexedDB.open(name);
    asked.addEventListener('success', () => done(asked.result));
    asked.addEventListener('error', () => fail(asked.error));
  });
  const writing = db.transaction([...Object.keys(rows), 'meta'], 'readwrite');
  let count = 0;
  for (const [table, all] of Object.entries(rows))
    for (const row of all) {
      writing.objectStore(table).put(row);
      count += 1;
    }
  writing.objectStore('meta').put({ key: 'hat', value: hat });
  await new Promise<void>((done, fail) => {
    writing.addEventListener('complete', () => done());
    writing.addEventListener('abort', () => fail(writing.error));
  });
  db.close();
  return count;
}
