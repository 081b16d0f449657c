import { nextVisit, type Visit } from '#domain/visit.ts';
import { getMeta } from '#data/local/meta.ts';
import type { Local } from '#data/local/local.ts';

/** Notes that Hem was looked at; what is new is counted from the visit before. Nothing to sync. */
export function saveVisit(local: Local): Promise<Visit | undefined> {
  const { db } = local;
  return db.transaction('rw', db.meta, async () => {
    const contact = await getMeta(db, 'serverNow');
    // Before the first contact everything would be new.
    if (contact === undefined) return undefined;
    const visit = nextVisit(await getMeta(db, 'visit'), local.now().toISOString(), contact);
    await db.meta.put({ key: 'visit', value: visit });
    return visit;
  });
}
