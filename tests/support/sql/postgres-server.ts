import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresPort as port } from './native.ts';

/** A real PostgreSQL of one's own, on a socket in a new folder, gone when stopped. */
export interface PostgresServer {
  /** Where its socket lies. */
  readonly folder: string;
  connect(user?: string, database?: string): Promise<Client>;
  stop(): Promise<void>;
}

const debianFolder = '/usr/lib/postgresql';
// `nobody`: PostgreSQL refuses to run as root
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asUser = isRoot ? { uid: nobody, gid: nobody } : {};

function binariesHere(): string | undefined {
  const fromDebian = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(debianFolder, version, 'bin'))
    : [];
  const config = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const fromPath = config.status === 0 ? [config.stdout.trim()] : [];
  return [...fromDebian, ...fromPath].find((folder) => existsSync(join(folder, 'initdb')));
}

/** The folder of its programs, installed where we may; undefined when it cannot be had. */
export function findPostgres(): string | undefined {
  const found = binariesHere();
  if (found === undefined && isRoot) {
    const options = { stdio: 'ignore', timeout: 240_000 } as const;
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql'], options);
  }
  return found ?? binariesHere();
}

function needPostgres(): string {
  const found = findPostgres();
  if (found !== undefined) return found;
  throw new Error(
    'These tests need PostgreSQL 15 or newer (initdb and postgres). Install it, for example with: sudo apt-get install postgresql',
  );
}

function initialise(binaries: string, folder: string): void {
  const options = ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'];
  const made = spawnSync(join(binaries, 'initdb'), [...options, '--locale=C', '--no-sync'], {
    ...asUser,
    encoding: 'utf8',
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
}

/**
 * Runs the server until whoever started it is gone, however that ended: then the pipe is closed. And
 * leaves nothing behind.
 */
const keeper = `
trap '' INT TERM HUP
exec 3<&0
program=$1; shift
"$program" -D "$0/data" -k "$0" "$@" & server=$!
(cat <&3 >/dev/null; kill -INT $server) &
wait $server
rm -rf "$0"`;

export async function startPostgres(more: readonly string[] = []): Promise<PostgresServer> {
  const binaries = needPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'jamsides-pg-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  initialise(binaries, folder);
  const ours = ['listen_addresses=', 'fsync=off', 'deadlock_timeout=200ms', 'timezone=UTC'];
  const asOptions = [...ours, `port=${port}`, ...more].flatMap((line) => ['-c', line]);
  const server = spawn('sh', ['-c', keeper, folder, join(binaries, 'postgres'), ...asOptions], {
    ...asUser,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: folder,
  });
  const connect = async (user = 'postgres', database = 'postgres') => {
    const client = new Client({ host: folder, port, user, database });
    await client.connect();
    client.on('error', () => undefined);
    return client;
  };
  await untilReady(connect, server);
  return {
    folder,
    connect,
    stop: async () => {
      server.stdin?.end();
      if (server.exitCode === null) await new Promise((done) => server.once('exit', done));
    },
  };
}

async function untilReady(connect: () => Promise<Client>, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (server.exitCode !== null) throw new Error('PostgreSQL stopped while starting');
    try {
      await (await connect()).end();
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error('PostgreSQL did not answer within a minute');
}
