import { expect, test } from 'vitest';
import { withLimit } from '#data/remote/with-limit.ts';

test('what hangs gives the fallback, what answers gives its answer', async () => {
  expect(await withLimit(new Promise(() => {}), 5, 'time is out')).toBe('time is out');
  expect(await withLimit(Promise.resolve('answer'), 1_000, null)).toBe('answer');
});

test('a failure is a failure, not the fallback', async () => {
  await expect(withLimit(Promise.reject(new Error('no')), 1_000, null)).rejects.toThrow('no');
});
