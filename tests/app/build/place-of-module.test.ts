import { expect, test } from 'vitest';
import { placeOfModule } from '#app/build/place-of-module.ts';

const page = 'src/features/course/course-page.tsx';

test.each([
  '/home/me/jamsides',
  '/app',
  '/srv/app/features/src',
  '/home/me/node_modules/jamsides',
  '/home/me/min mapp/åäö/50 %20',
  'C:/app/jamsides',
])('a checkout in %s gives its files the same places as any other', (checkout) => {
  expect(placeOfModule(`${checkout}/${page}`, checkout)).toBe(page);
  const inside = placeOfModule(`${checkout}/node_modules/@supabase/supabase-js/a.mjs`, checkout);
  expect(inside).toBe('node_modules/@supabase/supabase-js/a.mjs');
});

test('Windows writes the same places with other strokes', () => {
  const checkout = 'C:\\app\\jamsides';
  expect(placeOfModule(`${checkout}\\${page.replaceAll('/', '\\')}`, checkout)).toBe(page);
  expect(placeOfModule(`C:/app/jamsides/${page}`, `${checkout}\\`)).toBe(page);
});

test('a package that lies outside the checkout, in a folder called like an area, is a package', () => {
  const place = placeOfModule('/srv/app/features/node_modules/dexie/dist/dexie.mjs', '/srv/app/me');
  expect(place).toBe('node_modules/dexie/dist/dexie.mjs');
});

test('a folder whose name only begins like the checkout is another folder', () => {
  expect(placeOfModule('/app-old/src/main.tsx', '/app')).toBe('/app-old/src/main.tsx');
});
