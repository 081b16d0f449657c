import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#local/options.ts';

export interface LocalServerOptions {
  readonly port?: number;
  /** Without one: a fresh copy of the demo, removed when the tests end. */
  readonly dataDir?: string;
  readonly distDir?: string;
  readonly tokenSeconds?: number;
  /** Commits wait for the disk, as for everybody but tests. */
  readonly durable?: boolean;
}

export interface RunningServer {
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  /** Killed as by a power cut: to the browser the network is gone. Start again on the same port and folder. */
  stop(): Promise<void>;
  latestCode(email: string): Promise<string>;
  /** Runs as the database's owner, past every right: only to arrange and to look. */
  sql(query: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/** The real server, doors and all, in a process of its own. */
export async function startLocalServer(options: LocalServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? copyPreparedData(await prepareData());
  const port = options.port ?? (await findFreePort());
  const { child, origin } = await startChild({ ...options, port, dataDir });
  return {
    origin,
    port,
    dataDir,
    pid: child.pid ?? 0,
    stop: () => kill(child),
    latestCode: (email) => readLatestCode(origin, email),
    sql: makeSql(child),
  };
}

/** A folder where migrations and demo are in place already; made once for each version of them. */
export async function prepareData(): Promise<string> {
  const cache = join(projectRoot, '.cache', 'local');
  const ready = join(cache, fingerprint());
  if (existsSync(ready)) return ready;
  mkdirSync(cache, { recursive: true });
  removeOld(cache);
  const made = mkdtempSync(join(cache, 'making-'));
  const { child } = await startChild({ port: await findFreePort(), dataDir: made });
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
  try {
    renameSync(made, ready);
  } catch {
    // Another test file was faster: its folder is just as good.
    rmSync(made, { recursive: true, force: true });
  }
  return ready;
}

/** Forty megabytes for each version of the migrations would fill a disk in time. */
function removeOld(cache: string): void {
  const dayAgo = Date.now() - 24 * 60 * 60_000;
  for (const name of readdirSync(cache)) {
    const dir = join(cache, name);
    if (statSync(dir).mtimeMs < dayAgo) rmSync(dir, { recursive: true, force: true });
  }
}

function copyPreparedData(prepared: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'jamsides-data-'));
  cpSync(prepared, dir, { recursive: true });
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function fingerprint(): string {
  const sum = createHash('sha256');
  const migrations = join(projectRoot, 'supabase/migrations');
  const names = readdirSync(migrations).toSorted();
  const files = [
    ...names.map((name) => join(migrations, name)),
    join(projectRoot, 'supabase/seed.sql'),
  ];
  for (const file of files.filter((name) => existsSync(name))) sum.update(readFileSync(file));
  sum.update(readFileSync(join(projectRoot, 'package-lock.json')));
  // The demo's dates are counted from the day it is loaded.
  sum.update(new Date().toDateString());
  return sum.digest('hex').slice(0, 16);
}

interface Started {
  readonly child: ChildProcess;
  readonly origin: string;
}

function startChild(
  options: LocalServerOptions & { port: number; dataDir: string },
): Promise<Started> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(options.port),
    JAMSIDES_DATA: options.dataDir,
    DO_NOT_TRACK: '1',
    JAMSIDES_DURABLE: options.durable === true ? 'on' : 'off',
  };
  if (options.distDir !== undefined) env['JAMSIDES_DIST'] = options.distDir;
  if (options.tokenSeconds !== undefined)
    env['JAMSIDES_TOKEN_SECONDS'] = String(options.tokenSeconds);
  const child = fork(join(projectRoot, 'supabase/local/run.ts'), ['child'], {
    env,
    cwd: projectRoot,
    // Its database is WebAssembly: compiling that well takes longer than such a server lives.
    execArgv: ['--disable-warning=ExperimentalWarning', '--liftoff-only'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  // A test run that is cut off must not leave a server behind.
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  child.once('exit', () => process.removeListener('exit', killed));
  return new Promise((done, fail) => {
    child.once('message', (message: { ready: string }) => done({ child, origin: message.ready }));
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}

async function readLatestCode(origin: string, email: string): Promise<string> {
  const answer = await fetch(`${origin}/demo/latest-code?email=${encodeURIComponent(email)}`);
  if (!answer.ok) throw new Error(`No code for ${email} (${answer.status})`);
  const body = (await answer.json()) as { readonly code: string };
  return body.code;
}

interface SqlAnswer {
  readonly id: number;
  readonly rows?: readonly Record<string, unknown>[];
  readonly error?: string;
}

function makeSql(child: ChildProcess): RunningServer['sql'] {
  let last = 0;
  return (sql, values) =>
    new Promise((done, fail) => {
      const id = (last += 1);
      const hear = (answer: SqlAnswer) => {
        if (answer.id !== id) return;
        child.removeListener('message', hear);
        if (answer.rows) done(answer.rows);
        else fail(new Error(answer.error));
      };
      child.on('message', hear);
      child.send({ id, sql, values });
    });
}

export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
