// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LocalDb } from '#data/local/schema.ts';

/** A page that is put away to be taken out again, or thrown away. */
const leave = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
const comeBack = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

let db: LocalDb;
async function openIn(vendor: string): Promise<void> {
  vi.spyOn(navigator, 'vendor', 'get').mockReturnValue(vendor);
  vi.resetModules();
  const { LocalDb: Fresh } = await import('#data/local/schema.ts');
  db = new Fresh(crypto.randomUUID());
  await db.open();
}
beforeEach(() => openIn('Apple Computer, Inc.'));
afterEach(() => {
  comeBack();
  db.close();
  vi.restoreAllMocks();
});

/** Writes in one transaction for as long as the page is on its way out, and once more. */
async function writeOn(until: () => boolean): Promise<number> {
  const { withConnection } = await import('#data/local/with-connection.ts');
  let tries = 0;
  await withConnection(db, () => {
    tries += 1;
    return db.transaction('rw', db.drafts, async () => {
      do await db.drafts.put({ key: 'a', text: 'ett' });
      while (!until());
      await db.drafts.put({ key: 'b', text: 'två' });
    });
  });
  return tries;
}
/** From outside of the work, as the browser does, once the work has begun. */
function soon(persisted: boolean) {
  const left = Promise.withResolvers<void>();
  let isBegun = false;
  let isGone = false;
  const goAway = () => {
    isGone = true;
    leave(persisted);
    left.resolve();
  };
  const isLeft = () => {
    if (!isBegun) setTimeout(goAway, 5);
    isBegun = true;
    return isGone;
  };
  return { isLeft, left: left.promise };
}
const texts = async () => (await db.drafts.toArray()).map(({ text }) => text);

test('what stands open when the page is put away is let go, and done over when it is back', async () => {
  let ended = false;
  const page = soon(true);
  const written = writeOn(page.isLeft).finally(() => (ended = true));
  await page.left;
  expect(ended).toBe(false);
  comeBack();
  expect(await written).toBe(2);
  expect(await texts()).toEqual(['ett', 'två']);
});

test('what is begun in a page that is away waits until it is back', async () => {
  leave(true);
  const written = writeOn(() => true);
  await new Promise((done) => setTimeout(done, 50));
  comeBack();
  expect(await written).toBe(2);
  expect(await texts()).toEqual(['ett', 'två']);
});

test('a page that is closed, and one of another browser, lets nothing go', async () => {
  expect(await writeOn(soon(false).isLeft)).toBe(1);
  db.close();
  await openIn('Google Inc.');
  leave(true);
  expect(await writeOn(() => true)).toBe(1);
  expect(await texts()).toEqual(['ett', 'två']);
});

test('work that is given up for another reason is not done over', async () => {
  const { withConnection } = await import('#data/local/with-connection.ts');
  let tries = 0;
  const work = () => {
    tries += 1;
    return db.transaction('rw', db.drafts, async (tx) => {
      await db.drafts.put({ key: 'a', text: 'ett' });
      tx.abort();
    });
  };
  await expect(withConnection(db, work)).rejects.toThrow();
  expect(tries).toBe(1);
  expect(await texts()).toEqual([]);
});
