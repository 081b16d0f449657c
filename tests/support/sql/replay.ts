import { openPglite } from './pglite.ts';
import { bareTexts } from './texts.ts';

/** The migrations on PGlite, whose version is the lockfile's: the catalog reads the same everywhere. */
export async function replayMigrations() {
  const pg = await openPglite(bareTexts(), '');
  const ask = async (sql: string) => (await pg.query<Record<string, unknown>>(sql)).rows;
  return { ask, close: () => pg.close() };
}
