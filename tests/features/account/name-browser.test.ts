import { expect, test } from 'vitest';
import { nameBrowser, nameSystem } from '#features/account/diagnosis/name-browser.ts';

const chrome =
  'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Mobile Safari/537.36';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1';
const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36 Edg/148.0.3200.1';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:152.0) Gecko/20100101 Firefox/152.0';
const iPad =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15';

test('a browser is named by its own name, not by those it borrows', () => {
  expect(nameBrowser(chrome)).toBe('Chrome 148');
  expect(nameBrowser(safari)).toBe('Safari 19');
  expect(nameBrowser(edge)).toBe('Edge 148');
  expect(nameBrowser(firefox)).toBe('Firefox 152');
  expect(nameBrowser('curl/8')).toBeNull();
});

test('a system is named with its version; an iPad that calls itself a Mac is told by its touch points', () => {
  expect(nameSystem(chrome, 5)).toBe('Android 16');
  expect(nameSystem(safari, 5)).toBe('iOS 19.1');
  expect(nameSystem(edge, 0)).toBe('Windows 10.0');
  expect(nameSystem(firefox, 0)).toBe('Linux');
  expect(nameSystem(iPad, 5)).toBe('iPadOS');
  expect(nameSystem(iPad, 0)).toBe('macOS 10.15');
});
