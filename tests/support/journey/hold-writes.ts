import type { Page } from '@playwright/test';

/**
 * Keeps one table of the phone's database busy, as a slow or full phone would: what is written
 * there waits. Returns what lets go.
 */
export async function holdWrites(page: Page, table: string): Promise<() => Promise<void>> {
  await page.evaluate(hold, table);
  return () =>
    page.evaluate(() => {
      (globalThis as { letGo?: boolean }).letGo = true;
    });
}

async function hold(table: string): Promise<void> {
  const [known] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('jamsides-'));
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const asked = indexedDB.open(String(known?.name));
    asked.addEventListener('success', () => done(asked.result));
    asked.addEventListener('error', () => fail(asked.error));
  });
  const store = db.transaction(table, 'readwrite').objectStore(table);
  await new Promise<void>((started) => {
    const again = () => {
      if ((globalThis as { letGo?: boolean }).letGo) {
        db.close();
        return;
      }
      // A transaction lives as long as something is asked in it.
      store.count().addEventListener('success', () => {
        started();
        again();
      });
    };
    again();
  });
}
