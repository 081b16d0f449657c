import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { rememberPerson } from '#data/local/person.ts';
import { listSharedTexts } from '#data/local/shared-texts.ts';
import { manifest } from '#app/build/manifest.ts';
import { paths } from '#ui/paths.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { sharePath, takeShared } from '../../src/service-worker/take-shared.ts';

const anna = { uid: '00000000-0000-4000-8000-0000000000a1', email: 'anna@orten.test' };
const origin = 'https://jamsides.example';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  installLocalStorage();
});

async function share(parts: Readonly<Record<string, string>>): Promise<URL> {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) body.set(name, value);
  const answer = await takeShared(new Request(origin + sharePath, { method: 'POST', body }));
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get('location') ?? '');
}
const texts = async (uid: string) => (await listSharedTexts(uid)).map(({ text }) => text);

test('the manifest sends what the worker takes, to the page that shows it', () => {
  expect(sharePath).toBe(paths.sharedTexts);
  expect(manifest.share_target).toMatchObject({
    action: sharePath,
    method: 'POST',
    params: { title: 'title', text: 'text', url: 'url' },
  });
  expect(manifest.shortcuts[0]).toMatchObject({ name: 'Anteckna', url: paths.write });
});

test('a text is on disk when the page is sent for, as its person’s and named', async () => {
  rememberPerson(anna);
  const to = await share({ title: 'Rubrik', text: 'Text', url: '' });
  expect(to.pathname).toBe(sharePath);
  const [kept] = await listSharedTexts(anna.uid);
  expect(kept).toMatchObject({ text: 'Rubrik\nText', uid: anna.uid });
  expect(to.searchParams.get('text')).toBe(kept?.id);
  expect(await texts('another')).toEqual([]);
});

test('shared when the phone is nobody’s it waits for whoever signs in, and goes nowhere by itself', async () => {
  const to = await share({ text: 'Före inloggning' });
  expect(to.search).toBe('');
  expect(await texts(anna.uid)).toEqual(['Före inloggning']);
});

test('two at once both stay, and a very long one stays whole', async () => {
  const long = 'å'.repeat(200_000);
  await Promise.all([share({ text: 'Ett' }), share({ text: long })]);
  expect((await texts(anna.uid)).toSorted()).toEqual(['Ett', long]);
});

test('nothing shared is nothing kept: one comes to write', async () => {
  expect((await share({ text: '  ' })).pathname).toBe(paths.write);
  expect(await texts(anna.uid)).toEqual([]);
});

test('a phone that cannot keep it says so instead of losing it in silence', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  expect((await share({ text: 'Text' })).search).toBe('?fullt');
});
