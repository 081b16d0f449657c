import { afterEach, expect, test, vi } from 'vitest';
import { fetchDemoConfig, parseDemoConfig } from '#data/remote/demo-config.ts';

afterEach(() => vi.unstubAllGlobals());

test('only the exact shape is a demo', () => {
  expect(parseDemoConfig({ demo: true, page: '/demo' })).toEqual({ demo: true, page: '/demo' });
  for (const other of [
    null,
    'demo',
    { demo: true },
    { demo: 'true', page: '/demo' },
    { demo: true, page: 'https://elsewhere.example' },
    { demo: true, page: '/demo', people: [] },
  ]) {
    expect(parseDemoConfig(other)).toBeNull();
  }
});

test('a page of another host is never linked to', () => {
  expect(parseDemoConfig({ demo: true, page: '//elsewhere.example' })).toBeNull();
});

test('a real server says no; a portal page, a failure and no network say nothing', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  expect(await fetchDemoConfig()).toBeNull();
  vi.stubGlobal('fetch', async () => new Response('<!doctype html>', { status: 200 }));
  expect(await fetchDemoConfig()).toBeUndefined();
  vi.stubGlobal('fetch', async () => new Response('', { status: 502 }));
  expect(await fetchDemoConfig()).toBeUndefined();
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no network');
  });
  expect(await fetchDemoConfig()).toBeUndefined();
});
