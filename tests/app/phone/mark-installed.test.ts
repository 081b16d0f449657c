// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { isInstalled, markInstalled } from '#app/phone/mark-installed.ts';

interface Device {
  readonly display?: boolean;
  readonly standalone?: boolean;
  readonly screen?: readonly [width: number, height: number];
  readonly view?: number;
}

function look({ display = false, standalone, screen = [402, 874], view = screen[1] }: Device) {
  vi.stubGlobal('matchMedia', () => ({ matches: display, addEventListener: () => undefined }));
  vi.stubGlobal('screen', { width: screen[0], height: screen[1] });
  vi.stubGlobal('innerHeight', view);
  Object.defineProperty(navigator, 'standalone', { value: standalone, configurable: true });
  markInstalled();
  const root = document.documentElement;
  const names = root.getAttributeNames().filter((name) => name.startsWith('data-'));
  return Object.fromEntries(names.map((name) => [name.slice(5), root.getAttribute(name)]));
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'standalone');
});

test('installed is what the media query or the phone itself says', () => {
  expect(look({ display: true })).toEqual({ installed: '' });
  expect(isInstalled()).toBe(true);
  // iOS 26 denies the media query.
  expect(look({ display: false, standalone: true, view: 812 })).toEqual({ installed: 'ios' });
  expect(look({ display: true, standalone: true, view: 812 })).toEqual({ installed: 'ios' });
  expect(look({ display: false, standalone: false })).toEqual({});
  expect(look({})).toEqual({});
  expect(isInstalled()).toBe(false);
});

test('only a page that reaches up under the clock beside the camera makes room for it', () => {
  const under = (device: Device) => 'under-clock' in look({ standalone: true, ...device });
  expect(under({ screen: [402, 874] })).toBe(true);
  expect(under({ screen: [402, 874], view: 812 })).toBe(false);
  expect(under({ screen: [375, 667] })).toBe(false);
  expect(under({ screen: [744, 1133] })).toBe(false);
  expect('under-clock' in look({ display: true })).toBe(false);
});
