import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepScreen, type KeptScreen } from '#data/local/kept-screen.ts';
import { rememberPerson } from '#data/local/person.ts';
import { dayOf } from '#lib/stockholm.ts';
import { projectRoot } from '#local/options.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { answerPage, withScreen } from '../../src/service-worker/answer-page.ts';

const anna = { uid: '00000000-0000-4000-8000-0000000000a1', email: 'anna@orten.test' };
const today = dayOf(new Date());
const script = '/assets/index-1.js';
/** The page as it is in the source, with the script of a build. */
const page = readFileSync(join(projectRoot, 'index.html'), 'utf8').replace('/src/main.tsx', script);
const screen: KeptScreen = {
  uid: anna.uid,
  day: today,
  scripts: [script],
  styles: ['/assets/home-1.css'],
  html: '<main><h1>Hej $& Anna</h1></main>',
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  installLocalStorage();
});

function shell(): Promise<Response> {
  const headers = {
    'Content-Security-Policy': "default-src 'self'",
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Encoding': 'gzip',
    'Content-Length': '700',
    ETag: '"1"',
  };
  return Promise.resolve(new Response(page, { headers }));
}
const answer = async (path: string) => answerPage(new URL(path, 'https://jamsides.test'), shell());

test('the page comes with the screen in the place of the mark, busy until the app is there', () => {
  const text = withScreen(page, screen, today);
  expect(text).toContain(`<div id="root" aria-busy="true">${screen.html}</div>`);
  expect(text).not.toContain('opening-mark');
  expect(text).toContain('<link rel="stylesheet" crossorigin href="/assets/home-1.css"></head>');
  expect(text).toContain(`src="${script}"`);
});

test('a sheet that the page names itself is not named twice', () => {
  const named = withScreen(page, { ...screen, styles: ['/icons/icon.svg'] }, today);
  expect(named).not.toContain('rel="stylesheet"');
});

test('what was kept on another day, or by another build, is not shown', () => {
  expect(withScreen(page, screen, '2020-01-01')).toBeUndefined();
  expect(withScreen(page, { ...screen, scripts: ['/assets/index-2.js'] }, today)).toBeUndefined();
  expect(withScreen(page, { ...screen, scripts: [] }, today)).toBeUndefined();
});

test('Hem is answered with its screen, under the policy of the page', async () => {
  rememberPerson(anna);
  await keepScreen(screen);
  const { headers, ...given } = await answer('/').then(async (one) => ({
    headers: one.headers,
    text: await one.text(),
  }));
  expect(given.text).toContain('Hej $& Anna');
  expect(headers.get('content-security-policy')).toBe("default-src 'self'");
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const name of ['content-encoding', 'content-length', 'etag'])
    expect([name, headers.get(name)]).toEqual([name, null]);
});

test('every other address, and a phone without a screen, gets the page as it is', async () => {
  expect(await (await answer('/')).text()).toBe(page);
  rememberPerson(anna);
  await keepScreen(screen);
  for (const path of ['/traffar', '/?x=1', '/index.html', '/logga-in'])
    expect(await (await answer(path)).text(), path).toBe(page);
});

test('a database that stands still, or is broken, holds nothing back', async () => {
  const open = vi.fn(() => new EventTarget());
  vi.stubGlobal('indexedDB', { open });
  expect(await (await answer('/')).text()).toBe(page);
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('broken');
    },
  });
  expect(await (await answer('/')).text()).toBe(page);
  expect(open).toHaveBeenCalled();
});
