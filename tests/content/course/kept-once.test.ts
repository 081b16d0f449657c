import { expect, test, vi } from 'vitest';
import { keptOnce } from '#content/course/kept-once.ts';

test('it is fetched once, and there at once from then on', async () => {
  const fetch = vi.fn<() => Promise<string>>(async () => 'module');
  const kept = keptOnce(fetch);
  expect(kept.now()).toBeUndefined();
  expect(await Promise.all([kept.load(), kept.load()])).toEqual(['module', 'module']);
  expect(kept.now()).toBe('module');
  await kept.load();
  expect(fetch).toHaveBeenCalledOnce();
});

test('what could not be fetched is asked for again', async () => {
  const fetch = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue('module');
  const kept = keptOnce(fetch);
  await expect(kept.load()).rejects.toThrow('no network');
  expect(kept.now()).toBeUndefined();
  expect(await kept.load()).toBe('module');
});
