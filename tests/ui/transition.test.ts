// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { screenDrawn, travel } from '#ui/navigation/transition.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'startViewTransition');
});

/** A browser that takes the old picture after so long; skipped, it goes on without one. */
function browserThatTakes(ms: number) {
  const skipTransition = vi.fn();
  const startViewTransition = (change: () => Promise<void>) => {
    let isDone = false;
    const once = () => {
      if (!isDone) void change();
      isDone = true;
    };
    setTimeout(once, ms);
    skipTransition.mockImplementation(once);
    const settled = Promise.resolve();
    return { ready: settled, finished: settled, skipTransition };
  };
  Object.assign(document, { startViewTransition });
  return skipTransition;
}

test('before the first page is painted a press goes there without a picture', () => {
  browserThatTakes(30);
  const start = vi.spyOn(document, 'startViewTransition');
  const navigate = vi.fn();
  travel('forward', navigate);
  expect(navigate).toHaveBeenCalledOnce();
  expect(start).not.toHaveBeenCalled();
  screenDrawn();
  vi.advanceTimersByTime(100);
  travel('forward', navigate);
  expect(start).toHaveBeenCalledOnce();
});

test('a browser too busy to take the picture of the old page does not hold the press back', () => {
  const skip = browserThatTakes(60_000);
  const navigate = vi.fn();
  travel('forward', navigate);
  vi.advanceTimersByTime(1_000);
  expect(skip).toHaveBeenCalledOnce();
  expect(navigate).toHaveBeenCalledOnce();
});

test('one that takes it in time keeps its picture', () => {
  const skip = browserThatTakes(30);
  const navigate = vi.fn();
  travel('forward', navigate);
  vi.advanceTimersByTime(5_000);
  expect(skip).not.toHaveBeenCalled();
  expect(navigate).toHaveBeenCalledOnce();
});
