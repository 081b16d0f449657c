import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError } from './plain-error.ts';

export const databaseDir = (dataDir: string) => join(dataDir, 'db');

/** What people have sent beside their rows: files of meetings. */
export const shelfDir = (dataDir: string) => join(dataDir, 'files');

/**
 * One process at a time may open the database's folder. The lock is a listening socket, because
 * the system closes that even when the process is killed: no stale lock ever has to be removed.
 */
export async function lockDataFolder(dataDir: string): Promise<() => void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = lockPath(dataDir);
  if (await answers(path)) throw alreadyOpen(dataDir);
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((done, fail) => {
    server.once('error', () => fail(alreadyOpen(dataDir)));
    server.listen(path, done);
  });
  server.unref();
  return () => server.close();
}

function alreadyOpen(dataDir: string): PlainError {
  return new PlainError(
    `Jämsides is already running on the data in ${dataDir}.`,
    'Stop it first (Ctrl+C in its terminal), then try again.',
  );
}

function lockPath(dataDir: string): string {
  const name = `jamsides-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

/** What can be seen before the database is opened; opening finds the rest. */
export function checkDataFolder(dataDir: string): void {
  const dir = databaseDir(dataDir);
  if (!existsSync(dir)) return;
  const holds = readdirSync(dir);
  const needed = ['PG_VERSION', 'base', 'global', 'pg_wal'];
  if (holds.length > 0 && !needed.every((name) => holds.includes(name))) throw damaged(dataDir);
}

export function damaged(dataDir: string, cause?: unknown): PlainError {
  const detail = cause instanceof Error ? [`(${cause.message.split('\n')[0]})`] : [];
  return new PlainError(
    `The data in ${dataDir} could not be read: the folder is damaged.`,
    ...detail,
    'Nothing has been removed. Move the folder away to keep it, or start over with the demo by:',
    'npm run demo:reset',
  );
}

const parts = ['db', 'files', 'secrets.json', 'secrets.json.new'];

export const hasData = (dataDir: string) => parts.some((name) => existsSync(join(dataDir, name)));

export function removeData(dataDir: string): void {
  for (const name of parts) rmSync(join(dataDir, name), { recursive: true, force: true });
}

/** Moved, not copied: it takes no room, and nothing of it is read on the way. */
export function putDataAside(dataDir: string, now: Date): string {
  const aside = `${dataDir}-${now.toISOString().slice(0, 19).replaceAll(':', '.')}`;
  mkdirSync(aside, { mode: 0o700 });
  for (const name of parts) {
    if (existsSync(join(dataDir, name))) renameSync(join(dataDir, name), join(aside, name));
  }
  return aside;
}
