import type { Local } from '#data/local/local.ts';
import { getMeta, putMeta } from '#data/local/meta.ts';
import type { OwnOccasionOf } from './save-own-occasion.ts';

/** Which of the open ones is scored on this phone from now on, as long as it is open. */
export async function chooseOccasion(
  { db }: Local,
  { participationId, id }: OwnOccasionOf,
): Promise<void> {
  const chosen = (await getMeta(db, 'occasion')) ?? {};
  await putMeta(db, 'occasion', { ...chosen, [participationId]: id });
}
