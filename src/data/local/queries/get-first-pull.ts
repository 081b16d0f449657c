import { getMeta } from '../meta.ts';
import type { Local } from '../local.ts';
import { countRead } from './get-sync-status.ts';

/** How much of the first reading is here; null once everything has been read, for good. */
export type FirstPull = { readonly done: number; readonly of: number } | null;

/** Until it is null an empty list means "not read yet" and must never be told as "nothing here". */
export async function getFirstPull({ db }: Local): Promise<FirstPull> {
  if ((await getMeta(db, 'pulledAt')) !== undefined) return null;
  const [scopes, cursors] = await Promise.all([db.scopes.toArray(), db.cursors.toArray()]);
  return countRead(scopes, cursors);
}

/** Does this person hold the programme together rather than a seat in it? */
export async function isOffice({ db }: Local): Promise<boolean> {
  const scopes = await db.scopes.toArray();
  return scopes.some((scope) => scope.missing === null && scope.roles.includes('office'));
}
