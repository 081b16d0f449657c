import type { Local } from '#data/local/local.ts';

/** Does this person hold the programme together rather than a seat in it? */
export async function isOffice({ db }: Local): Promise<boolean> {
  const scopes = await db.scopes.toArray();
  return scopes.some((scope) => scope.missing === null && scope.roles.includes('office'));
}
