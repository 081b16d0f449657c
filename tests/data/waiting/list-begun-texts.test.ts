import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { draftForms, saveDraft } from '#data/waiting/drafts.ts';
import { listBegunTexts } from '#data/waiting/list-begun-texts.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
beforeEach(() => {
  local = makeTestLocal();
});
const goneOf = async (key: string) => {
  await saveDraft(local, key, '{"typed":{"body":"hej"}}');
  const [one] = (await listBegunTexts(local)).filter((begun) => begun.key === key);
  return one?.isGone;
};

test.each([
  'att-gora/t1',
  'att-gora/p-granvik/i1/',
  'att-gora/p-granvik//n1',
  'siffra/p-granvik/heltid/2025',
  'fraga/q1',
  'svar/ny/q1',
  'svar/r1',
  'rad/a1',
  'ta-upp/m1',
  'ta-upp-andra/to1',
  'tillfalle/p-granvik/o1',
  'lamna-over/inv1',
  'gast/m1',
  'ordna/m1',
  'proposal/m1/s1',
])('%s has no form any longer without its row', async (key) => {
  expect(await goneOf(key)).toBe(true);
});

test.each([
  'att-gora/p-granvik//',
  'siffra/p-granvik/heltid/ny',
  'fraga/p-granvik/o1/s1/alla',
  'rad/ny/p-granvik/s1/alla',
  'tillfalle/p-granvik',
  'kontakt/org:p-granvik',
  'bjud-in/p-granvik/lista',
  'samtal/p-granvik/varfor',
])('%s opens whatever is there', async (key) => {
  expect(await goneOf(key)).toBe(false);
});

test('with its row there it is not gone; taken away it is', async () => {
  const row = {
    id: rowId('figure_value', 'p-granvik', 'heltid', '2025'),
    scope_id: 'course:p-granvik',
    figure: 'heltid',
    year: 2025,
  };
  await local.pulled('figure_value', row);
  expect(await goneOf('siffra/p-granvik/heltid/2025')).toBe(false);
  await local.pulled('figure_value', { ...row, deleted: true });
  expect(await goneOf('siffra/p-granvik/heltid/2025')).toBe(true);
});

test('what is no form’s is told as it stands, and a unit for the next ones is not told', async () => {
  await saveDraft(local, 'bjud-in/p1/lista', 'anna@granvik.example');
  await saveDraft(local, 'bjud-in/p1/lista/enhet', 'Skolan');
  expect(await listBegunTexts(local)).toMatchObject([
    { form: 'bjud-in', typed: { body: 'anna@granvik.example' } },
  ]);
});

test('every draft of the app is of a form that can be told of', () => {
  const folder = join(import.meta.dirname, '../../../src');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const starts =
    /(?:use(?:Form)?Draft(?:<\w+>)?\(\s*|draft=\{|draft = |draft: )[`'](?<form>[a-z-]+)[`'/]|\[\s*'(?<joined>[a-z-]+)'[^\]]*\]\.join\('\/'\)/gu;
  const forms = [...source.matchAll(starts)].map((hit) => hit[1] ?? hit[2]);
  expect(forms.length).toBeGreaterThan(draftForms.length - 2);
  expect(forms.filter((form) => !draftForms.includes(form as 'fraga'))).toEqual([]);
});
