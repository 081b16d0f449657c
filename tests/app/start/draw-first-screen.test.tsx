// @vitest-environment happy-dom
import { act, useEffect, useRef, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawFirstScreen } from '#app/start/draw-first-screen.ts';
import { OpeningMark } from '#app/start/opening-mark.tsx';
import { takeFocus } from '#ui/navigation/take-focus.ts';
import { beginReading } from '#data/reading.ts';

let show: (words: string | undefined) => void;

function App() {
  const [words, setWords] = useState<string>();
  useEffect(() => void (show = setWords), []);
  return words === undefined ? <OpeningMark /> : <h1>{words}</h1>;
}

function draw() {
  document.body.innerHTML = '<div id="root" aria-busy="true"><h1>Som senast</h1></div>';
  const served = document.querySelector('#root');
  if (served) drawFirstScreen(served, <App />);
}
const frames = () => act(async () => new Promise((done) => setTimeout(done, 60)));
const seen = () => document.querySelector('#root')?.textContent;
const isBusy = () => document.querySelector('[aria-busy]') !== null;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what was served stands until the page itself is there', async () => {
  await act(async () => draw());
  await frames();
  expect(seen()).toBe('Som senast');
  expect(isBusy()).toBe(true);
  await act(async () => show('Just nu'));
  await frames();
  expect(seen()).toBe('Just nu');
  expect(isBusy()).toBe(false);
});

test('a page of which something is still being read is not whole', async () => {
  await act(async () => draw());
  const read = beginReading();
  await act(async () => show('Läst'));
  await frames();
  expect(seen()).toBe('Som senast');
  read();
  await frames();
  expect(seen()).toBe('Läst');
});

test('what never becomes whole is shown as far as it came', async () => {
  vi.useFakeTimers();
  await act(async () => draw());
  await act(async () => vi.advanceTimersByTimeAsync(4_000));
  expect(isBusy()).toBe(false);
  expect(document.querySelector('.opening-mark')).not.toBeNull();
});

test('a field that the page opens on has the focus when the page is shown', async () => {
  function Field() {
    const field = useRef<HTMLInputElement>(null);
    useEffect(() => takeFocus(field.current), []);
    return (
      <>
        <h1>Kod</h1>
        <input ref={field} />
      </>
    );
  }
  document.body.innerHTML = '<div id="root"><h1>Som senast</h1></div>';
  const served = document.querySelector('#root');
  await act(async () => served && drawFirstScreen(served, <Field />));
  await frames();
  expect(seen()).toBe('Kod');
  expect(document.activeElement?.tagName).toBe('INPUT');
});
