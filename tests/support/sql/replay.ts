import { openPglite } from './pglite.ts';
import { migrationTexts, platformSql } from './texts.ts';

/** The migrations on PGlite, whose version is the lockfile's: the catalog reads the same everywhere. */
export async function replayMigrations() {
  const texts = [platformSql, ...migrationTexts().map(({ sql }) => sql)];
  const pg = await openPglite(texts, '');
  const ask = async (sql: string) => (await pg.query<Record<string, unknown>>(sql)).rows;
  return { ask, close: () => pg.close() };
}
