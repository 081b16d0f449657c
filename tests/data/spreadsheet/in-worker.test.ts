import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInWorker, writeInWorker } from '#data/spreadsheet/in-worker.ts';
import { limits } from '#data/spreadsheet/limits.ts';

/** A worker that answers as it is told, or not at all. */
class FakeWorker extends EventTarget {
  static answer: ((worker: FakeWorker) => void) | undefined;
  static all: FakeWorker[] = [];
  isEnded = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage() {
    FakeWorker.answer?.(this);
  }
  terminate() {
    this.isEnded = true;
  }
}
const say = (data: unknown) => (worker: FakeWorker) =>
  void worker.dispatchEvent(new MessageEvent('message', { data }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.all = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what takes too long is ended, and told', async () => {
  FakeWorker.answer = undefined;
  const reading = readInWorker(new File(['a'], 'a.csv'));
  await vi.advanceTimersByTimeAsync(limits.milliseconds - 100);
  expect(FakeWorker.all.map(({ isEnded }) => isEnded)).toEqual([false]);
  await vi.advanceTimersByTimeAsync(200);
  expect(await reading).toEqual({ ok: false, reason: 'tooSlow' });
  expect(FakeWorker.all.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('every answer ends its worker', async () => {
  const read = { ok: true, sheets: [] };
  FakeWorker.answer = say(read);
  expect(await readInWorker(new File(['a'], 'a.csv'))).toEqual(read);
  FakeWorker.answer = (worker) => void worker.dispatchEvent(new Event('error'));
  expect(await readInWorker(new File(['a'], 'a.csv'))).toEqual({ ok: false, reason: 'failed' });
  FakeWorker.answer = say('failed');
  expect(await writeInWorker([])).toBeNull();
  FakeWorker.answer = say(new Uint8Array([1]));
  expect(await writeInWorker([])).toEqual(new Uint8Array([1]));
  expect(FakeWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, true, true, true]);
});

test('a file over the limit never comes to a worker', async () => {
  const file = new File([new Uint8Array(limits.fileBytes + 1)], 'a.xlsx');
  expect(await readInWorker(file)).toEqual({ ok: false, reason: 'tooLarge' });
  expect(FakeWorker.all).toEqual([]);
});
