import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AUTOSAVE_MS, flushAllText, hasUnsavedText, makeAutosaver } from '#ui/field/autosave.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A database whose writes end when the test says so. */
function slowStore() {
  const begun: string[] = [];
  const done: string[] = [];
  const waiting: (() => void)[] = [];
  const save = (value: string) => {
    begun.push(value);
    return new Promise<void>((resolve) => {
      waiting.push(() => {
        done.push(value);
        resolve();
      });
    });
  };
  const finishOne = async () => {
    waiting.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { begun, done, save, finishOne };
}

test('steady typing is written every quarter of a second, not only when the person pauses', async () => {
  const written: string[] = [];
  const save = async (value: string) => void written.push(value);
  const saver = makeAutosaver(() => {});
  let text = '';
  for (let i = 0; i < 20; i++) {
    text += 'a';
    saver.set(text, save);
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
  expect(written.length).toBeGreaterThanOrEqual(4);
  expect(written.at(-1)).toBe('a'.repeat(20));
});

test('writes go one at a time and in order, and the last keystroke is the last write', async () => {
  const store = slowStore();
  const saver = makeAutosaver(() => {});
  saver.set('a', store.save);
  await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
  saver.set('ab', store.save);
  saver.set('abc', store.save);
  const flushed = saver.flush();
  expect(store.begun).toEqual(['a']);
  await store.finishOne();
  expect(store.begun).toEqual(['a', 'abc']);
  await store.finishOne();
  await flushed;
  expect(store.done).toEqual(['a', 'abc']);
  expect(saver.unsaved()).toBe(false);
});

test('a keystroke in the very turn a write ends is not lost', async () => {
  const written: string[] = [];
  const saver = makeAutosaver((state, value) => {
    if (state === 'saved' && value === 'a') {
      saver.set('ab', save);
      void saver.flush();
    }
  });
  const save = async (value: string) => void written.push(value);
  saver.set('a', save);
  await saver.flush();
  await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
  expect(written).toEqual(['a', 'ab']);
  expect(hasUnsavedText()).toBe(false);
});

test('a refused write is kept, told, and tried again', async () => {
  const states: string[] = [];
  const written: string[] = [];
  let full = true;
  const save = async (value: string) => {
    if (full) throw new Error('QuotaExceededError');
    written.push(value);
  };
  const saver = makeAutosaver((state) => states.push(state));
  saver.set('text', save);
  await saver.flush();
  expect(states).toEqual(['failed']);
  expect(hasUnsavedText()).toBe(true);
  full = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(written).toEqual(['text']);
  expect(hasUnsavedText()).toBe(false);
});

test('a save that throws at once does not stop the next one', async () => {
  const written: string[] = [];
  const saver = makeAutosaver(() => {});
  saver.set('a', () => {
    throw new Error('closed');
  });
  await saver.flush();
  saver.set('ab', async (value) => void written.push(value));
  await saver.flush();
  expect(written).toEqual(['ab']);
});

test('each keystroke goes to the thing it was typed on', async () => {
  const one: string[] = [];
  const two: string[] = [];
  const saver = makeAutosaver(() => {});
  saver.set('to one', async (value) => void one.push(value));
  await saver.flush();
  saver.set('to two', async (value) => void two.push(value));
  await flushAllText();
  expect([one, two]).toEqual([['to one'], ['to two']]);
});
