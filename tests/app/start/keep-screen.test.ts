// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepScreen } from '#app/start/keep-screen.ts';
import type { KeptScreen } from '#data/local/kept-screen.ts';
import { forgetPerson, rememberPerson } from '#data/local/person.ts';
import { beginReading } from '#data/reading.ts';

const uid = '00000000-0000-4000-8000-0000000000a1';
type Told = { readonly type: string; readonly screen?: KeptScreen };
let told: Told[];
let listened: AbortController;

function draw(inside: string, path = '/') {
  history.replaceState(null, '', path);
  document.body.innerHTML = `<div id="root"><main>${inside}</main></div>`;
}

async function turn(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
  await new Promise((done) => setTimeout(done));
}

const last = () => told.at(-1);

beforeEach(async () => {
  rememberPerson({ uid, email: 'anna@orten.test' });
  document.head.innerHTML = '<script src="/assets/index-1.js" type="text/plain"></script>';
  draw('<h1>God morgon, Anna</h1>');
  told = [];
  const active = { postMessage: (one: Told) => told.push(one) };
  const serviceWorker = { ready: Promise.resolve({ active }) };
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { serviceWorker }));
  listened = new AbortController();
  // What one test listens for must not answer in the next.
  for (const target of [document, window]) {
    const listen = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, call: unknown) =>
      listen(type, call as EventListener, { signal: listened.signal }),
    );
  }
  await keepScreen();
});
afterEach(async () => {
  await turn('visible');
  listened.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('while Hem is looked at the worker has none; out of sight it has what was seen', async () => {
  expect(told).toEqual([{ type: 'DROP_SCREEN' }]);
  await turn('hidden');
  expect(last()?.screen).toMatchObject({ uid, scripts: ['/assets/index-1.js'] });
  expect(last()?.screen?.html).toBe('<main><h1>God morgon, Anna</h1></main>');
  await turn('visible');
  expect(last()).toEqual({ type: 'DROP_SCREEN' });
});

test('a page that is left for another is kept at once', () => {
  dispatchEvent(new Event('pagehide'));
  expect(last()?.type).toBe('KEEP_SCREEN');
});

test('what changes while nobody looks is kept anew, and what is no longer Hem is dropped', async () => {
  await turn('hidden');
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Nytt</p>');
  await vi.waitFor(() => expect(last()?.screen?.html).toContain('Nytt'));
  await forgetPerson();
  document.querySelector('p')?.remove();
  await vi.waitFor(() => expect(last()).toEqual({ type: 'DROP_SCREEN' }));
});

test.each([
  ['another page', '<h1>Träffar</h1>', '/traffar'],
  ['Hem with more in its address', '<h1>God morgon</h1>', '/?x=1'],
  ['a page without its heading', '<p>Läser</p>', '/'],
])('%s is not kept', async (_name, inside, path) => {
  draw(inside, path);
  await turn('hidden');
  // What lies there may be another tab's, which has Hem open: it is left alone.
  expect(told).toEqual([{ type: 'DROP_SCREEN' }]);
});

test('a page that is still being read is not kept', async () => {
  const read = beginReading();
  await turn('hidden');
  expect(last()).toEqual({ type: 'DROP_SCREEN' });
  read();
});

test('nothing typed, nothing that speaks, and nothing the policy forbids comes along', async () => {
  draw(`<h1 style="color: red">Hem</h1><input value="hemligt"><textarea>hemligt</textarea>
    <dialog>hemligt</dialog><output>hemligt</output><script>hemligt</script>
    <section role="status" aria-live="polite">Ny version</section>
    <a href="/traffar">Träffar</a><button>Visa</button>`);
  await turn('hidden');
  const html = last()?.screen?.html ?? '';
  expect(html).toContain('<h1>Hem</h1>');
  expect(html).toContain('<section>Ny version</section>');
  expect(html).toContain('<a href="/traffar">Träffar</a><button inert="">Visa</button>');
  expect(html).not.toMatch(/hemligt|style|role|aria-live/u);
  expect(document.querySelector('input')).not.toBeNull();
});
