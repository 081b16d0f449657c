import { findPostgres, startPostgres, type PostgresServer } from './postgres-server.ts';
import { bareTexts, seedText } from './texts.ts';
import { serverVariable, type Template } from './native.ts';

/**
 * Before the SQL files: one server for all of them, with a database to copy from. Where PostgreSQL
 * cannot be had they run on PGlite, each in WebAssembly of its own, which takes many times longer.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (findPostgres() === undefined) {
    console.log('No PostgreSQL was found: the SQL files run on PGlite, which takes longer.');
    return undefined;
  }
  // all of it may be lost at any moment: nothing is waited for, nothing is tidied
  const hasty = ['synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'];
  const server = await startPostgres(hasty);
  await makeTemplate(server, 'bare', 'template1', bareTexts());
  await makeTemplate(server, 'demo', 'bare', [seedText()]);
  process.env[serverVariable] = server.folder;
  return () => server.stop();
}

async function makeTemplate(
  server: PostgresServer,
  name: Template,
  from: string,
  texts: readonly string[],
): Promise<void> {
  const operator = await server.connect();
  await operator.query(`create database ${name} template ${from}`);
  await operator.end();
  const builder = await server.connect('postgres', name);
  for (const text of texts) await builder.query(text);
  await builder.end();
}
