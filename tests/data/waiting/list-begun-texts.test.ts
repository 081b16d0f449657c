import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { draftForms } from '#data/waiting/begun-forms.ts';
import { saveDraft } from '#data/waiting/drafts.ts';
import { listBegunTexts, removeBegun } from '#data/waiting/list-begun-texts.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await local.caughtUp('course:p-granvik');
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
  'nyckeltal/ny/w1',
  'nyckeltal/me1',
  'siffror/me1',
  'siffror/me1/2027-W05',
  'klistrat/me1',
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
  'forbattring/p-granvik/s1',
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

test('numbers of a period that stands are told by it, and are of its row and its figure', async () => {
  const scope_id = 'org:p-granvik';
  const period = '2027-W05';
  const key = `siffror/me1/${period}`;
  const id = rowId('measure_value', 'me1', period);
  await local.pulled('measure_value', { id, scope_id, measure_id: 'me1', period });
  expect(await goneOf(key)).toBe(true);
  await local.pulled('measure', { id: 'me1', scope_id });
  expect(await goneOf(key)).toBe(false);
  await saveDraft(local, 'siffror/me1', '{"typed":{"women":"1"}}');
  expect((await listBegunTexts(local)).map(({ typed }) => typed['period'])).toEqual([
    undefined,
    period,
  ]);
});

test('what is no form’s is told as it stands, and a unit for the next ones is not told', async () => {
  await saveDraft(local, 'bjud-in/p1/lista', 'anna@granvik.example');
  await saveDraft(local, 'bjud-in/p1/lista/enhet', 'Skolan');
  expect(await listBegunTexts(local)).toMatchObject([
    { form: 'bjud-in', typed: { body: 'anna@granvik.example' } },
  ]);
});

test('before all has been read nothing is said to be gone', async () => {
  await local.db.meta.clear();
  expect(await goneOf('gast/m1')).toBe(false);
  await local.caughtUp('course:p-granvik');
  expect(await goneOf('gast/m1')).toBe(true);
});

test('of a form its fields are told, and of one with choices alone nothing as a text', async () => {
  await saveDraft(local, 'samtal/p1/varfor', '{"typed":{"seats":"a b"}}');
  await saveDraft(local, 'siffror/me1', '{"typed":{}}');
  expect((await listBegunTexts(local)).map(({ typed }) => typed)).toEqual([{ seats: 'a b' }, {}]);
});

test('what was shared is no form, whatever it looks like, and a file goes whole with its name', async () => {
  const json = '{"typed":{"title":"x"},"women":"1"}';
  await saveDraft(local, 'delat/2026-12-10T09:00:00.000Z/s1', json);
  const key = 'delat/2026-12-10T09:01:00.000Z/s2';
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  await local.db.parts.put({ hash: key, n: 0, bytes });
  await local.db.pins.put({ hash: key, bytes: 3, pinned: true, openedAt: local.clock.iso() });
  await local.db.drafts.put({ key, text: '', file: { name: 'plan.pdf', bytes: 3 } });
  const [text, file] = await listBegunTexts(local);
  expect(text).toMatchObject({ form: 'delat', typed: { body: json }, file: undefined });
  expect(file).toMatchObject({ form: 'delat', file: 'plan.pdf', isGone: false });
  for (const one of [text, file]) if (one) await removeBegun(local, one);
  expect(await local.db.drafts.count()).toBe(0);
  expect(await local.db.parts.count()).toBe(0);
  expect(await local.db.pins.count()).toBe(0);
});

const source = () => {
  const folder = join(import.meta.dirname, '../../../src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
};

test('every draft of the app is of a form that can be told of', () => {
  const starts =
    /(?:use(?:Form)?Draft(?:<\w+>)?\(\s*|draft=\{|draft = |draft: )[`'](?<form>[a-z-]+)[`'/]|\[\s*'(?<joined>[a-z-]+)',[^;]{0,160}\](?:\.join\('\/'\)|;\n[^\n]*use(?:Form)?Draft)/gu;
  const forms = [...source().matchAll(starts)].map((hit) => hit[1] ?? hit[2]);
  // what is shared comes through the worker and not out of a field
  expect([...new Set(forms)].toSorted()).toEqual(draftForms.filter((form) => form !== 'delat'));
});

test('no draft has a key that the test above cannot read', () => {
  const calls = [
    ...source().matchAll(/[^n] use(?:Form)?Draft(?:<\w+>)?\(\s*(?<key>[`'\w][\w-]*)/gu),
  ];
  const keys = calls.map((hit) => hit[1] ?? '').filter((key) => !/^[`']/u.test(key));
  expect(calls.length).toBeGreaterThan(15);
  expect([...new Set(keys)].toSorted()).toEqual(['draft', 'key']);
});
