import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { inPhoneDatabase } from '#data/local/phone-database.ts';
import { rememberPerson } from '#data/local/person.ts';
import { manifest } from '#app/build/manifest.ts';
import { paths } from '#ui/paths.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { waitingShared } from '#tests/support/waiting-shared.ts';
import { sharedFiles, sharePath, takeShared } from '../../src/service-worker/take-shared.ts';

const anna = { uid: '00000000-0000-4000-8000-0000000000a1', email: 'anna@orten.test' };
const bo = { uid: '00000000-0000-4000-8000-0000000000b0', email: 'bo@orten.test' };
const origin = 'https://jamsides.example';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  installLocalStorage();
});

type Parts = Readonly<Record<string, string | readonly File[]>>;
async function share(parts: Parts, headers: HeadersInit = {}): Promise<URL> {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts))
    for (const one of typeof value === 'string' ? [value] : value)
      if (typeof one === 'string') body.append(name, one);
      else body.append(name, one);
  const init = { method: 'POST', body, headers };
  const answer = await takeShared(new Request(origin + sharePath, init));
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get('location') ?? '');
}
const texts = async (uid: string) => (await waitingShared(uid)).map(({ text }) => text);

test('the manifest sends what the worker takes, to the page that shows it', () => {
  expect(sharePath).toBe(paths.sharedTexts);
  expect(manifest.share_target).toMatchObject({
    action: sharePath,
    method: 'POST',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [
        {
          name: sharedFiles,
          accept: expect.arrayContaining(['image/*', '.pdf', '.docx']),
        },
      ],
    },
  });
  expect(manifest.shortcuts[0]).toMatchObject({ name: 'Anteckna', url: paths.write });
});

test('a text is on disk when the page is sent for, as its person’s and named', async () => {
  rememberPerson(anna);
  const to = await share({ title: 'Rubrik', text: 'Text', url: '' });
  expect(to.pathname).toBe(sharePath);
  const [kept] = await waitingShared(anna.uid);
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

const fileOf = (start: string, name: string, length = 900) => {
  const bytes = new Uint8Array(length).fill(65);
  bytes.set(Buffer.from(start, 'latin1'));
  return new File([bytes], name);
};
const mb20 = 20 * 1024 * 1024;
const pdf = fileOf('%PDF-1.7\n', 'Nuläget.pdf');
const png = fileOf('\x89PNG\r\n\x1A\n', 'tavla.png');
const waiting = async () =>
  (await waitingShared(anna.uid)).map(({ text, file }) => [
    text,
    file?.name,
    file?.bytes.byteLength,
  ]);

test('a file is on disk whole when the page is sent for; what is said along with a picture goes with it', async () => {
  rememberPerson(anna);
  const to = await share({ text: 'Tre rutor', files: [png] });
  expect(await waiting()).toEqual([['Tre rutor', 'tavla.png', 900]]);
  const [kept] = await waitingShared(anna.uid);
  expect(to.searchParams.get('text')).toBe(kept?.id);
});

test('with several, or with what is no picture, a text is a text of its own; all come at once or none', async () => {
  rememberPerson(anna);
  const to = await share({ text: 'Om läget', files: [pdf] });
  expect((await waiting()).toSorted()).toEqual([
    ['', 'Nuläget.pdf', 900],
    ['Om läget', undefined, undefined],
  ]);
  expect(to.searchParams.get('text')?.split(',')).toHaveLength(2);
  await share({ text: 'ö'.repeat(1001), files: [png] });
  expect(await waiting()).toHaveLength(4);
});

test.each([
  ['sort', [fileOf('<svg xmlns="http://www.w3.org/2000/svg"/>', 'karta.png')]],
  ['sort', [fileOf('<!doctype html>', 'sida.pdf')]],
  ['sort', [fileOf('MZ', 'bild.jpg')]],
  ['tom', [new File([], 'tom.pdf')]],
  ['stor', [fileOf('%PDF-1.7', 'stor.pdf', mb20 + 1)]],
  ['stor', [fileOf('PK\x03\x04', 'stor.docx', mb20 + 1)]],
  ['stor', [fileOf('\xFF\xD8\xFF', 'stor.jpg', 3 * mb20 + 1)]],
  ['sort', [fileOf('MZ', 'stort program.pdf', mb20 + 1)]],
] as const)('%s: is refused in words, and what came with it is kept', async (why, bad) => {
  rememberPerson(anna);
  expect((await share({ files: bad })).search).toBe(`?${why}`);
  expect(await waiting()).toEqual([]);
  const to = await share({ text: 'Text', files: [...bad, pdf] });
  expect(to.searchParams.has(why)).toBe(true);
  expect(await waiting()).toHaveLength(2);
});

test('a photo is taken as large as when it is chosen, for it is made smaller', async () => {
  rememberPerson(anna);
  const photo = fileOf('\xFF\xD8\xFF', 'IMG_1.jpg', mb20 + 1);
  expect((await share({ files: [photo] })).searchParams.has('stor')).toBe(false);
  expect(await waiting()).toEqual([['', 'IMG_1.jpg', mb20 + 1]]);
});

test('of very large files so many are taken as fit in the memory, and that is said', async () => {
  rememberPerson(anna);
  const form = new FormData();
  for (let at = 0; at < 4; at += 1) {
    const photo = fileOf('\xFF\xD8\xFF', `IMG_${at}.jpg`);
    form.append(sharedFiles, Object.defineProperty(photo, 'size', { value: 3 * mb20 }));
  }
  form.append(sharedFiles, pdf);
  const request = new Request(origin + sharePath, { method: 'POST' });
  const answer = await takeShared(Object.assign(request, { formData: async () => form }));
  const to = new URL(answer.headers.get('location') ?? '');
  expect(to.searchParams.has('stor')).toBe(true);
  expect((await waiting()).map(([, name]) => name).toSorted()).toEqual([
    'IMG_0.jpg',
    'IMG_1.jpg',
    'IMG_2.jpg',
    'Nuläget.pdf',
  ]);
});

test('of what is refused no more is read than its beginning', async () => {
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
  const bad = [fileOf('MZ', 'program.exe', 5000), fileOf('%PDF-1.7', 'stor.pdf', mb20 + 1)];
  const form = new FormData();
  for (const file of bad) form.append(sharedFiles, file);
  const request = new Request(origin + sharePath, { method: 'POST' });
  await takeShared(Object.assign(request, { formData: async () => form }));
  expect(read.mock.contexts.map((one) => (one as Blob).size)).toEqual([16, 16]);
});

test('a form that cannot be read ends on the page that says so, not on the browser’s', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const init = { method: 'POST', body: '--x\r\nbroken', headers };
  const answer = await takeShared(new Request(origin + sharePath, init));
  expect(answer.status).toBe(303);
  expect(new URL(answer.headers.get('location') ?? '').search).toBe('?tom');
});

test('of more than ten files at once ten are kept, and that is what is said', async () => {
  rememberPerson(anna);
  const twelve = Array.from({ length: 12 }, (_, at) => fileOf('%PDF-1.7', `${at}.pdf`));
  const to = await share({ files: twelve });
  expect([...to.searchParams.keys()]).toEqual(['text', 'tio']);
  expect(to.searchParams.get('text')?.split(',')).toHaveLength(10);
  expect(await waiting()).toHaveLength(10);
});

test('what waits for another bars nobody, and is gone when that one has been away for long', async () => {
  const nows = { anna: '2026-12-10T10:00:00Z', bo: '2026-12-11T10:00:00Z' };
  vi.useFakeTimers({ now: new Date(nows.anna), toFake: ['Date'] });
  rememberPerson(anna);
  for (let at = 0; at < 10; at += 1) await share({ files: [pdf] });
  for (let at = 0; at < 30; at += 1) await share({ text: `Text ${at}` });
  expect((await share({ files: [pdf] })).search).toBe('?manga');
  rememberPerson(bo);
  vi.setSystemTime(nows.bo);
  expect((await share({ text: 'Bos', files: [png] })).searchParams.has('manga')).toBe(false);
  expect(await waitingShared(bo.uid)).toHaveLength(1);
  expect(await waiting()).toHaveLength(40);
  // neither looked at nor shared to, and then by either
  const late = new Date(Date.parse(nows.anna) + 90.5 * 86_400_000);
  expect(await waitingShared(bo.uid, late)).toHaveLength(1);
  expect(await waiting()).toEqual([]);
  rememberPerson(anna);
  vi.setSystemTime(Date.parse(nows.bo) + 91 * 86_400_000);
  await share({ text: 'Annas' });
  expect(await waitingShared(bo.uid)).toEqual([]);
  expect((await waiting()).map(([text]) => text)).toEqual(['Annas']);
  vi.useRealTimers();
});

test('what an older version kept under its own keys is found by its person alone', async () => {
  const at = '2026-12-10T10:00:00Z';
  await inPhoneDatabase('readwrite', async (store) => {
    store.put({ id: 'a', text: 'Annas', uid: anna.uid, at }, 'shared/a');
    store.put({ id: 'b', text: 'Bos', uid: bo.uid, at }, 'shared/b');
    store.put({ id: 'c', text: 'Vems som helst', uid: null, at }, 'shared/file/c');
  });
  expect(await texts(anna.uid)).toEqual(['Annas', 'Vems som helst']);
  expect(await texts(bo.uid)).toEqual(['Bos', 'Vems som helst']);
});

test('of a text without end nothing is kept, which is said; the file with it is', async () => {
  expect((await share({ text: 'x'.repeat(250_001) })).search).toBe('?langt');
  expect(await waiting()).toEqual([]);
  const to = await share({ text: 'x'.repeat(250_001), files: [pdf] });
  expect(to.searchParams.has('langt')).toBe(true);
  expect(await waiting()).toEqual([['', 'Nuläget.pdf', 900]]);
});

test('so many may wait and no more: the next is refused whole, and those that wait stay', async () => {
  for (let at = 0; at < 30; at += 1) expect((await share({ text: `Text ${at}` })).search).toBe('');
  expect((await share({ text: 'En till' })).search).toBe('?manga');
  for (let at = 0; at < 9; at += 1) await share({ files: [pdf] });
  expect((await share({ files: [pdf, png] })).search).toBe('?manga');
  expect(await waiting()).toHaveLength(39);
  expect((await share({ files: Array.from({ length: 12 }, () => pdf) })).search).toBe('?manga');
  expect(await waiting()).toHaveLength(39);
});

test.each([
  { origin: 'https://annan.example' },
  { origin: `${origin}.annan.example` },
  { origin: 'http://jamsides.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('a form of another site is refused, and nothing of it is kept: %j', async (headers) => {
  rememberPerson(anna);
  expect((await share({ text: 'Text', files: [pdf] }, headers)).search).toBe('?annan');
  expect(await waiting()).toEqual([]);
});

test.each([
  {},
  { origin },
  { origin: 'null' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': 'same-origin' },
])('the phone’s own is taken: %j', async (headers) => {
  await share({ text: 'Text' }, headers);
  expect(await waiting()).toHaveLength(1);
});
