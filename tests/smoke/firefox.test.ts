import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '#local/options.ts';
import {
  prepareData,
  startLocalServer,
  type RunningServer,
} from '#tests/support/embedded/local-server.ts';
import { findFirefox, noFirefox } from '../run/find-engines.ts';
import { button, link, says, signIn, type Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';

/* The third engine, from sign-in over a browser that was ended without network to all is synced. */
const distDir = process.env['JAMSIDES_DIST'] ?? join(projectRoot, 'dist');
const written = 'Skrivet i Firefox utan nät';

let folder: string;
let program: string;
let server: RunningServer;
let firefox: Driver;

beforeEach(async () => {
  const found = await findFirefox();
  if (found === undefined) throw new Error(noFirefox);
  program = found;
  folder = mkdtempSync(join(tmpdir(), 'jamsides-firefox-'));
  cpSync(await prepareData(), join(folder, 'data'), { recursive: true });
  server = await startLocalServer({ dataDir: join(folder, 'data'), distDir });
  firefox = await startFirefox(program, join(folder, 'profile'));
});
afterEach(async () => {
  await firefox?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('in Firefox one signs in, writes without network, ends the browser, starts it offline, and all is synced', async () => {
  const { origin, port } = server;
  await signIn(firefox, origin, server.latestCode);
  await firefox.see(says('Allt är synkat'), 30);
  await expect
    .poll(() => firefox.run('return Boolean(navigator.serviceWorker.controller)'), {
      timeout: 60_000,
    })
    .toBe(true);

  await server.stop();
  await firefox.go(`${origin}/traffar`);
  await firefox.click(link('Öppna agendan'));
  await firefox.click(link('Välkomna'));
  await firefox.click(link('Anteckna'));
  await firefox.type('//textarea', written);
  await firefox.see(`//*[contains(text(), 'Sparat på telefonen')]`);
  const address = await firefox.run<string>('return location.href');

  await firefox.close();
  firefox = await startFirefox(program, join(folder, 'profile'));
  await firefox.go(address);
  await firefox.see('//textarea');
  expect(await firefox.run(`return document.querySelector('textarea').value`)).toBe(written);
  await firefox.click(link('Klar'));
  await firefox.see(says('väntar'));

  server = await startLocalServer({ port, dataDir: join(folder, 'data'), distDir });
  await firefox.go(`${origin}/synk`);
  await firefox.click(button('Synka nu'));
  await firefox.see(says('Allt är synkat'), 30);
  expect(
    await server.sql('select body from public.note where body like $1', ['Skrivet i Firefox%']),
  ).toEqual([{ body: written }]);
});
