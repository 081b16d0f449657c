import { listSharedKeys, readShared, type SharedText } from '#data/local/shared-texts.ts';

/** What the worker has kept for somebody and the app has not taken over. */
export async function waitingShared(uid: string, now = new Date()): Promise<SharedText[]> {
  const found: SharedText[] = [];
  for (const key of await listSharedKeys(uid, now)) {
    const one = await readShared(key, uid);
    if (one) found.push(one);
  }
  return found;
}
