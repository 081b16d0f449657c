import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Lays files down, starts a process in a group of its own, and tells where; then goes on or ends. */
const script = (rest: string) => `
  import { spawn } from 'node:child_process';
  import { writeFileSync } from 'node:fs';
  import { makeRunFolder } from ${JSON.stringify(join(import.meta.dirname, 'run-folder.ts'))};
  const { path } = makeRunFolder();
  writeFileSync(path + '/left', '');
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  console.log(path + ' ' + child.pid);
  ${rest}`;

async function begin(rest: string) {
  const run = spawn(process.execPath, ['--input-type=module', '-e', script(rest)]);
  onTestFinished(() => void run.kill('SIGKILL'));
  const ended = new Promise((done) => run.once('close', done));
  const said = await new Promise<string>((done) =>
    run.stdout.once('data', (part: Buffer) => done(part.toString())),
  );
  const [path = '', pid = ''] = said.trim().split(' ');
  return { run, ended, path, pid: Number(pid) };
}

const onLinux = process.platform === 'linux';

/** One that was ended stands in the list until somebody asks how it went. */
const lives = (pid: number) =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z/u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

test.each([
  ['ends', 'process.exit(0)'],
  ['breaks', 'throw new Error("broken")'],
])('a run that %s leaves no folder behind', async (_how, rest) => {
  const { ended, path } = await begin(rest);
  await ended;
  expect(path).toContain('jamsides-run-');
  expect(existsSync(path)).toBe(false);
});

test.runIf(onLinux)(
  'a run that is interrupted leaves neither a folder nor a process behind',
  async () => {
    const { run, ended, path, pid } = await begin('setTimeout(() => {}, 60_000)');
    expect([existsSync(path), lives(pid)]).toEqual([true, true]);
    run.kill('SIGINT');
    await ended;
    expect(existsSync(path)).toBe(false);
    await expect.poll(() => lives(pid)).toBe(false);
  },
);
