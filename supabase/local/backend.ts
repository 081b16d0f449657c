import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { App } from '@supabase/lite';
import { applyPendingMigrations } from '@supabase/lite/cli';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { makeRoleQuestion } from './check-role.ts';
import { checkDataFolder, damaged, databaseDir } from './data-folder.ts';
import { durableStart, waitForDisk } from './durable-commits.ts';
import type { Mailbox } from './mailbox.ts';
import { codeLength, projectRoot, type LocalOptions } from './options.ts';
import type { Secrets } from './secrets.ts';
import { PlainError } from './plain-error.ts';
import { makeTurns } from './turns.ts';

export interface Backend {
  /** In turns, by who asks. */
  ask(request: Request, who: string): Promise<Response>;
  sql(query: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

const seedFile = 'supabase/seed.sql';

/** Opens the data, brings it up to the newest migration and fills it with the demo the first time. */
export async function openBackend(
  options: LocalOptions,
  secrets: Secrets,
  mailbox: Mailbox,
): Promise<Backend> {
  const connection = await openDatabase(options);
  const app = new App({
    connection,
    auth: {
      enabled: true,
      jwt_secret: secrets.jwtSecret,
      jwt_expiry: options.tokenSeconds,
      publishable_key: secrets.publishableKey,
      secret_key: secrets.secretKey,
      site_url: `http://localhost:${options.port}`,
      // as in config.toml: a token is used once, and one used again ends its login
      enable_refresh_token_rotation: true,
      sessions: { inactivity_timeout: '4320h' },
      email: { otp_length: codeLength, otp_expiry: 600 },
    },
    options: { server: { admin: false }, drivers: { email: mailbox } },
  });
  await makeRoles(connection);
  await migrate(app);
  await seedOnce(connection);
  await trustOwnDoors(connection);
  await makeRoleQuestion((query) => connection.driver.exec(query));
  await app.init();
  if (options.durable) waitForDisk(connection.driver, databaseDir(options.dataDir));
  const { take } = makeTurns();
  return {
    ask: (request, who) => take(who, async () => app.fetch(request, { peerAddress: null })),
    sql: (query, values = []) =>
      take('the server itself', async () => {
        return (await connection.driver.query<Record<string, unknown>>(query, [...values])).rows;
      }),
    close: () => connection.close(),
  };
}

async function openDatabase({ dataDir, durable }: LocalOptions): Promise<PgliteConnection> {
  checkDataFolder(dataDir);
  const isNew = !existsSync(databaseDir(dataDir));
  mkdirSync(databaseDir(dataDir), { recursive: true, mode: 0o700 });
  try {
    const connection = await createPgliteConnection({
      url: databaseDir(dataDir),
      pgliteOptions: {
        extensions: { pgcrypto },
        ...(durable ? { startParams: durableStart } : {}),
      },
    });
    await connection.driver.waitReady;
    await connection.driver.query('select count(*) from pg_class');
    return connection;
  } catch (error) {
    // Half a database, where there was none, would be found damaged by the next start.
    if (isNew) rmSync(databaseDir(dataDir), { recursive: true, force: true });
    throw damaged(dataDir, error);
  }
}

/**
 * The roles that every Supabase project has. The embedded service makes only those it finds named
 * in a migration's own statements, and misses those named in a block of code.
 */
async function makeRoles(connection: PgliteConnection): Promise<void> {
  const roles = { anon: '', authenticated: '', service_role: 'bypassrls' };
  for (const [name, rights] of Object.entries(roles)) {
    const { rows } = await connection.driver.query('select 1 from pg_roles where rolname = $1', [
      name,
    ]);
    if (rows.length === 0) await connection.driver.exec(`create role ${name} nologin ${rights}`);
  }
}

async function migrate(app: App): Promise<void> {
  try {
    await applyPendingMigrations(app);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new PlainError('A migration in supabase/migrations could not be applied:', cause);
  }
}

/** The demo and the note that it is there come together or not at all. */
async function seedOnce(connection: PgliteConnection): Promise<void> {
  const file = join(projectRoot, seedFile);
  const known = await connection.driver.query(
    'select 1 from supabase_migrations.seed_files where path = $1',
    [seedFile],
  );
  if (known.rows.length > 0 || !existsSync(file)) return;
  const seed = readFileSync(file, 'utf8');
  const hash = createHash('sha256').update(seed).digest('hex');
  try {
    await connection.driver.transaction(async (tx) => {
      await tx.exec(seed);
      await tx.query('insert into supabase_migrations.seed_files (path, hash) values ($1, $2)', [
        seedFile,
        hash,
      ]);
    });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new PlainError(`The demo in ${seedFile} could not be loaded:`, cause);
  }
}

/**
 * Tokens of the embedded service do not say how a person signed in, so asking for that would shut
 * everyone out. Here the front door lets nobody in without a code, in production the token says it.
 */
async function trustOwnDoors(connection: PgliteConnection): Promise<void> {
  const { rows } = await connection.driver.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     where table_name = 'sync_meta' and column_name = 'require_otp'`,
  );
  for (const { name } of rows)
    await connection.driver.exec(`update ${name} set require_otp = false`);
}
