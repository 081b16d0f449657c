import { expect, test } from 'vitest';
import { execute } from './execute.ts';

const node = (code: string, silentSeconds: number) =>
  execute({ program: process.execPath, args: ['-e', code], silentSeconds });

test('what is not heard of for too long is stopped, and its reason told', async () => {
  const done = await node('console.log("begun"); setTimeout(() => {}, 60_000)', 1);
  expect(done).toMatchObject({ ok: false, said: 'begun\n' });
  expect(done.stopped).toContain('nothing was heard of it');
});

test('what is slow but goes on telling is left to end', async () => {
  const code =
    'let n = 0; setInterval(() => { console.log(n); if ((n += 1) > 8) process.exit() }, 250)';
  const done = await node(code, 1.5);
  expect(done).toMatchObject({ ok: true });
  expect(done.seconds).toBeGreaterThan(1.5);
});

test('what is not there has failed', async () => {
  expect(await execute({ program: 'no-such-program', args: [] })).toMatchObject({ ok: false });
});

test('what is begun when the run is out of time is stopped at once', async () => {
  const args = ['-e', 'setTimeout(() => {}, 60_000)'];
  const done = await execute({ program: process.execPath, args, until: AbortSignal.abort() });
  expect(done.stopped).toBe('the whole run was out of time');
});
