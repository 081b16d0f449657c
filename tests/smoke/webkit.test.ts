import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '#local/options.ts';
import { join } from 'node:path';
import { findWebKit, noWebKit } from '../run/find-engines.ts';
import {
  prepareData,
  startLocalServer,
  type RunningServer,
} from '#tests/support/embedded/local-server.ts';
import { button, link, says, signIn, type Driver } from './driver.ts';
import { startWebKit } from './webkit.ts';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/*
 * The main journey once in WebKit, the engine of every iPhone, through Debian's own driver: the
 * built files, the real worker, the real backend. The network is gone when the server is killed.
 */
const distDir = process.env['JAMSIDES_DIST'] ?? join(projectRoot, 'dist');

let dataDir: string;
let server: RunningServer;
let webkit: Driver;

beforeEach(async () => {
  const found = await findWebKit();
  if (!found) throw new Error(noWebKit);
  dataDir = mkdtempSync(join(tmpdir(), 'jamsides-data-'));
  cpSync(await prepareData(), dataDir, { recursive: true });
  server = await startLocalServer({ dataDir, distDir });
  webkit = await startWebKit(found);
});
afterEach(async () => {
  await webkit?.close();
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

test('in WebKit one signs in, reads, writes and scores without network, and everything is synced', async () => {
  const { origin, port } = server;
  await signIn(webkit, origin, server.latestCode);
  await webkit.see(says('Allt är synkat'), 30);
  await isInstalled();
  // A first visit brings the first version of all: none is new.
  expect(await webkit.run('return document.body.innerText')).not.toContain('Ny version finns');

  await webkit.go(`${origin}/kurs/modellkonceptet`);
  await webkit.click(`(//main//a[starts-with(@href, '/kurs/modellkonceptet/')])[1]`);
  await webkit.click(button('Fortsätt'));
  await webkit.see(button('Fortsätt'));

  await server.stop();
  await webkit.go(`${origin}/traffar`);
  await webkit.click(link('Öppna agendan'));
  await webkit.click(link('Välkomna'));
  await webkit.click(link('Anteckna'));
  await webkit.type('//textarea', 'Skrivet i WebKit utan nät');
  await webkit.click(link('Klar'));
  await webkit.see(`//main//*[contains(text(), 'Skrivet i WebKit utan nät')]`);
  await webkit.see(says('väntar'));

  await webkit.go(`${origin}/checklista`);
  await webkit.click(link('Börja skatta'));
  await webkit.click(`//label[.//input[@name='score' and @value='3']]`);
  await webkit.type(comment, 'Därför en trea');
  await webkit.see(`//main//*[@data-kind and contains(., 'Sparat')]`);
  // Read anew from the phone: the worker answers, and what was written is there.
  await webkit.go(await webkit.run<string>('return location.href'));
  await webkit.see(comment);
  const written = `return document.evaluate(${JSON.stringify(comment)}, document, null, 9).singleNodeValue.value`;
  expect(await webkit.run(written)).toBe('Därför en trea');

  server = await startLocalServer({ port, dataDir, distDir });
  await webkit.go(`${origin}/synk`);
  await webkit.click(button('Synka nu'));
  await webkit.see(says('Allt är synkat'), 30);
  expect(
    await server.sql('select body from public.note where body like $1', ['Skrivet i WebKit%']),
  ).toEqual([{ body: 'Skrivet i WebKit utan nät' }]);
  expect(
    await server.sql('select score, comment from public.own_answer where comment <> $1', ['']),
  ).toContainEqual({
    score: 3,
    comment: 'Därför en trea',
  });
  const [read] = await server.sql('select count(*)::int as count from public.lesson_progress');
  expect(read?.['count']).toBeGreaterThan(0);
});

/** Beside the field that asks how one knows. */
const comment = `//textarea[@id = //label[starts-with(normalize-space(.), 'Kommentar')]/@for]`;

/** The worker has everything and answers for this page. */
async function isInstalled(): Promise<void> {
  await expect
    .poll(() => webkit.run('return Boolean(navigator.serviceWorker.controller)'), {
      timeout: 30_000,
    })
    .toBe(true);
}
