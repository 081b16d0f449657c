import { LocalDb } from './schema.ts';
import { followEmptied } from './in-hand.ts';
import type { Local } from './local.ts';
import { getMeta, putMeta } from './meta.ts';
import { signedInSince, type Person } from './person.ts';
import { listVisible } from './visible-rows.ts';

export interface LocalHooks {
  readonly poke: () => void;
  readonly syncNow: Local['syncNow'];
}

/** Opens one person's data. Works without network and without a valid login. */
export async function makeLocal(
  person: Person,
  hooks: LocalHooks,
  db: LocalDb = new LocalDb(person.uid),
): Promise<Local> {
  await db.open();
  followEmptied(db);
  const device = await settle(db);
  return {
    db,
    uid: person.uid,
    list: (tbl, where) => listVisible(db, tbl, where),
    email: person.email,
    device,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    poke: hooks.poke,
    syncNow: hooks.syncNow,
  };
}

/** The same person signed in again while the app stood open. */
export async function noteSignIn(local: Local): Promise<void> {
  await settle(local.db);
}

/**
 * The phone's own name, and a new sign-in's demand that everything is read to its end again. Most
 * starts have nothing to write, and a write waits for the disk: they only look.
 */
async function settle(db: LocalDb): Promise<string> {
  const since = signedInSince();
  const [known, signedIn] = await Promise.all([getMeta(db, 'device'), getMeta(db, 'signedIn')]);
  if (known !== undefined && signedIn === since) return known;
  return db.transaction('rw', [db.meta, db.cursors], async () => {
    const device = (await getMeta(db, 'device')) ?? crypto.randomUUID();
    await putMeta(db, 'device', device);
    if ((await getMeta(db, 'signedIn')) !== since) {
      await db.cursors.toCollection().modify({ reached: false });
      await db.meta.bulkDelete(['pulledAt', 'block']);
      await putMeta(db, 'signedIn', since);
    }
    return device;
  });
}
