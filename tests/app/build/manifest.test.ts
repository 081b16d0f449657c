import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest } from '#app/build/manifest.ts';
import { paths } from '#ui/paths.ts';

const publicFolder = join(import.meta.dirname, '../../../public');

test('the manifest is Swedish, has an id, and can be installed', () => {
  expect(manifest).toMatchObject({ lang: 'sv', id: '/', start_url: '/', display: 'standalone' });
  const sizes = manifest.icons.map((icon) => `${icon.sizes} ${icon.purpose ?? ''}`.trim());
  expect(sizes).toEqual(['192x192', '512x512', '192x192 maskable', '512x512 maskable']);
});

test('every picture it names exists', () => {
  const icons = [...manifest.icons, ...manifest.shortcuts.flatMap((one) => one.icons)];
  for (const { src } of icons) expect(existsSync(join(publicFolder, src)), src).toBe(true);
});

test('shortcuts lead to pages that exist', () => {
  const urls: readonly unknown[] = Object.values(paths);
  for (const { url } of manifest.shortcuts) expect(urls).toContain(url);
});
