// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useKeyboard } from '#ui/navigation/keyboard.ts';

class View extends EventTarget {
  scale = 1;
  offsetTop = 0;
  height = innerHeight;

  becomes(change: { height?: number; scale?: number; offsetTop?: number }): void {
    Object.assign(this, change);
    this.dispatchEvent(new Event('resize'));
  }
}

let view = new View();
const covered = () => document.documentElement.style.getPropertyValue('--keyboard');
const left = () => document.documentElement.style.getPropertyValue('--view');

beforeEach(() => {
  view = new View();
  vi.stubGlobal('visualViewport', view);
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a keyboard over the page is measured, and forgotten when it goes', () => {
  renderHook(() => useKeyboard(false));
  view.becomes({ height: innerHeight - 300, offsetTop: 40 });
  expect([covered(), left()]).toEqual(['260px', `${innerHeight - 300}px`]);
  view.becomes({ height: innerHeight });
  expect([covered(), left()]).toEqual(['', '']);
});

test('a browser’s own bar and pinch zoom are no keyboard', () => {
  renderHook(() => useKeyboard(false));
  view.becomes({ height: innerHeight - 40 });
  expect(covered()).toBe('');
  view.becomes({ height: innerHeight / 2, scale: 2 });
  expect(covered()).toBe('');
});

test('a page that fills the view is held in its place', () => {
  renderHook(() => useKeyboard(true));
  view.becomes({ height: innerHeight - 300 });
  expect(scrollTo).toHaveBeenCalledWith({ top: 0, behavior: 'instant' });
});
