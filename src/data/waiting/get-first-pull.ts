import { getMeta } from '#data/local/meta.ts';
import type { Local } from '#data/local/local.ts';
import { countRead } from './get-sync-status.ts';

/** How much of the first reading is here; null once everything has been read, for good. */
export type FirstPull = { readonly done: number; readonly of: number } | null;

/** Until it is null an empty list means "not read yet" and must never be told as "nothing here". */
export async function getFirstPull({ db }: Local): Promise<FirstPull> {
  if ((await getMeta(db, 'pulledAt')) !== undefined) return null;
  const [scopes, cursors] = await Promise.all([db.scopes.toArray(), db.cursors.toArray()]);
  return countRead(scopes, cursors);
}
