import { expect, test } from 'vitest';
import { systemOf } from '#app/phone/system-of.ts';

test('the phone is told by its browser, and an iPad that says it is a Mac by its touch points', () => {
  expect(systemOf('Mozilla/5.0 (iPhone; CPU iPhone OS 27_2 like Mac OS X)', 5)).toBe('ios');
  expect(systemOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5)).toBe('ios');
  expect(systemOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0)).toBe('other');
  expect(systemOf('Mozilla/5.0 (Linux; Android 16; Pixel 9)', 5)).toBe('android');
  expect(systemOf('Mozilla/5.0 (X11; Linux x86_64)', 0)).toBe('other');
});
